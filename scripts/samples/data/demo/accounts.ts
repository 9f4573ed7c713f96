import {
  type CellData,
  LEFT,
  type RowData,
  type SheetData,
  UP,
  body,
  empty,
  head,
  live,
  money,
  note,
  title,
  total,
  unit,
} from '../../layout';

const RATE = '0.00%';

/** 收支决算表. Change, rate and share are live in the first table; in the second they wait for 填充. */
export const finalAccounts: SheetData = {
  name: '收支决算',
  widths: [36, 18, 18, 16, 14, 16],
  landscape: true,
  rows: [
    title('2024年度收支决算表'),
    unit('单位：万元'),
    head('项目', '决算数', LEFT, '与上年对比', LEFT, '占本年合计\n比重'),
    head(UP, '2024年', '2023年', '增减额', '增减率', UP),
    account(5, total, '本年收入合计', 862.4, 815.2, 5),
    account(6, body, '一般公共预算财政拨款收入', 840.4, 798, 5),
    account(7, body, '其他收入', 22, 17.2, 5),
    account(8, total, '本年支出合计', 847.85, 815.2, 8),
    account(9, body, '一、基本支出', 648.15, 628.4, 8),
    account(10, body, '　　人员经费', 561.35, 545.1, null),
    account(11, body, '　　公用经费', 86.8, 83.3, null),
    account(12, body, '二、项目支出', 199.7, 186.8, 8),
    { kind: 'blank', cells: [] },
    title('2024年度支出决算表（按功能分类）'),
    unit('单位：万元'),
    head('项目', '决算数', LEFT, '与上年对比', LEFT, '占本年合计\n比重'),
    head(UP, '2024年', '2023年', '增减额', '增减率', UP),
    account(18, total, '本年支出合计', 847.85, 815.2, 18),
    toFill('文化旅游体育与传媒支出', 702.35, 676.1),
    toFill('社会保障和就业支出', 78.5, 75.3),
    toFill('卫生健康支出', 28.6, 27.2),
    toFill('住房保障支出', 38.4, 36.6),
  ],
};

/** A line with live change, rate and, given the row of its total, share. */
function account(
  row: number,
  kind: (...cells: CellData[]) => RowData,
  label: string,
  now: number,
  before: number,
  whole: number | null,
): RowData {
  const totals = new Map([
    [5, 862.4],
    [8, 847.85],
    [18, 847.85],
  ]);
  return kind(
    label,
    money(now),
    money(before),
    live(`=B${row}-C${row}`, now - before),
    live(
      `=IF(N(C${row})=0,"--（基数为0，不可比）",(B${row}-C${row})/C${row})`,
      (now - before) / before,
      RATE,
    ),
    whole === null ? null : live(`=B${row}/B$${whole}`, now / (totals.get(whole) ?? now), RATE),
  );
}

/** A line whose computed cells wait for 填充. */
function toFill(label: string, now: number, before: number): RowData {
  return body(label, money(now), money(before), empty('#,##0.00'), empty(RATE), empty(RATE));
}

/** “三公”经费: 6.85 = 0 + 5.40 + 1.45, and 5.40 = 0 + 5.40. */
export const sangong: SheetData = {
  name: '三公经费',
  widths: [34, 14, 14, 14, 14, 14, 40],
  landscape: true,
  rows: [
    title('2024年度“三公”经费支出情况表'),
    unit('单位：万元'),
    head('项目', '2024年\n预算数', '决算数', LEFT, '与上年对比', LEFT, '增减原因'),
    head(UP, UP, '2024年', '2023年', '增减额', '增减率', UP),
    total(
      '“三公”经费合计',
      money(8),
      money(6.85),
      money(7.2),
      live('=C5-D5', 6.85 - 7.2),
      empty(RATE),
      '压减公务接待和车辆运行支出',
    ),
    body('一、因公出国（境）费', money(0), money(0), money(0), money(0), '—', '无此项支出'),
    body(
      '二、公务用车购置及运行维护费',
      money(6),
      money(5.4),
      money(5.6),
      live('=C7-D7', 5.4 - 5.6),
      empty(RATE),
      '车辆集中调度，用车次数减少',
    ),
    body('　　其中：公务用车购置费', money(0), money(0), money(0), money(0), '—', '无此项支出'),
    body(
      '　　　　　公务用车运行维护费',
      money(6),
      money(5.4),
      money(5.6),
      live('=C9-D9', 5.4 - 5.6),
      empty(RATE),
      '车辆集中调度，用车次数减少',
    ),
    body(
      '三、公务接待费',
      money(2),
      money(1.45),
      money(1.6),
      live('=C10-D10', 1.45 - 1.6),
      empty(RATE),
      '接待批次减少',
    ),
  ],
};

/** 机构人员: 46 of 48 posts taken. */
export const staff: SheetData = {
  name: '机构人员',
  widths: [20, 30, 14, 30],
  rows: [
    title('机构人员情况表'),
    note('（2024年度）'),
    unit('单位：个、人'),
    head('类别', '项目', '数量', '备注'),
    body('机构情况', '机构数', 1, null),
    body(UP, '内设机构', 6, null),
    body('人员情况', '核定事业编制', 48, null),
    body(UP, '在编在职人员', 46, null),
    body(UP, '合同制人员', 20, null),
    body(UP, '退休人员', 15, null),
    body(UP, '其中：财政全额拨款', 4, null),
    body(UP, '　　　财政核补', 11, null),
  ],
};

/** Counted results: 5260 = 1060 + 1050 + 3150, 285 = 12 + 68 + 205, 264 = 24 + 240. */
export const results: SheetData = {
  name: '绩效结果',
  widths: [24, 32, 12, 14],
  rows: [
    title('2024年度绩效完成情况统计表'),
    head('重点工作任务', '统计项目', '计量单位', '完成数'),
    total('新闻宣传', '播发新闻稿件合计', '篇', 5260),
    body(null, '其中：广播', '篇', 1060),
    body(null, '　　　电视', '篇', 1050),
    body(null, '　　　新媒体', '篇', 3150),
    total(null, '上级媒体采用稿件合计', '篇', 285),
    body(null, '其中：中央级媒体', '篇', 12),
    body(null, '　　　省级媒体', '篇', 68),
    body(null, '　　　市级媒体', '篇', 205),
    body('新媒体平台运行维护', '制作短视频', '条', 412),
    body(null, '平台月均活跃用户', '万人', 8.6),
    body('应急广播系统维护', '终端巡检', '次', 12),
    total(null, '维护终端合计', '个', 264),
    body(null, '其中：镇（街道）终端', '个', 24),
    body(null, '　　　村（社区）终端', '个', 240),
  ],
};

export const remarks: SheetData = {
  name: '问题与措施',
  widths: [20, 10, 66],
  rows: [
    title('存在问题与改进措施'),
    note('（2024年度）'),
    head('类别', '序号', '内容'),
    body('存在的主要问题', 1, '平台用户增长率为4%，低于5%的年度指标值，原因是推荐规则调整后推广方式单一。'),
    body(UP, 2, '应急广播维护资金执行率为92%，原因是部分备件采购在四季度才完成验收。'),
    body('下一步改进措施', 1, '每季度开展一次线下推广，增设本地服务栏目，按月通报用户增长情况。'),
    body(UP, 2, '上半年完成备件采购，按季度检查项目资金支付进度。'),
  ],
};
