import {
  LEFT,
  type SheetData,
  UP,
  body,
  empty,
  head,
  live,
  money,
  note,
  percent,
  title,
  total,
} from '../../layout';
import { BROADCAST, DEPARTMENT, PLATFORM, type Row, UNIT_NAME } from './indicators';
import { indicatorRows } from './targets';

const POINTS = '0.00';
const RATE = '0.00%';

/** A line of 项目资金: 年初预算数, 全年预算数, 全年执行数. */
type Funds = readonly [initial: number, budget: number, executed: number];

interface Form {
  readonly name: string;
  readonly title: string;
  readonly subject: readonly [label: string, value: string];
  /** 年度资金总额, 当年财政拨款, 上年结转资金, 其他资金. */
  readonly funds: readonly [Funds, Funds, Funds, Funds];
  readonly rate: number;
  readonly executionScore: number;
  readonly goal: readonly [expected: string, actual: string];
  readonly indicators: readonly Row[];
  readonly score: number;
  readonly grade?: string;
}

/** The standard grid of 绩效自评表: funds, goals, indicators, total; the first sum and the rates are live formulas. */
function evaluation(form: Form): SheetData {
  const first = 13;
  const last = first + form.indicators.length - 1;
  const [sum, treasury, carried, other] = form.funds;
  return {
    name: form.name,
    widths: [12, 13, 20, 26, 16, 16, 9, 10, 40],
    landscape: true,
    rows: [
      title(form.title),
      note('（2024年度）'),
      body(form.subject[0], LEFT, form.subject[1], LEFT, LEFT, LEFT, LEFT, LEFT, LEFT),
      body('主管部门', LEFT, '示例区委宣传部', LEFT, LEFT, '实施单位', LEFT, UNIT_NAME, LEFT),
      head(
        '项目资金\n（万元）',
        LEFT,
        null,
        '年初预算数',
        '全年预算数\n（A）',
        '全年执行数\n（B）',
        '分值',
        '执行率\n（B/A）',
        '得分',
      ),
      total(
        UP,
        UP,
        '年度资金总额',
        ...(['D', 'E', 'F'] as const).map((column, index) =>
          live(`=SUM(${column}7:${column}9)`, sum[index] ?? 0),
        ),
        10,
        live('=IF(N(E6)=0,"—",F6/E6)', form.rate, RATE),
        live('=IF(N(E6)=0,"",ROUND(MIN(G6,H6*G6),2))', form.executionScore, POINTS),
      ),
      body(UP, UP, '其中：当年财政拨款', ...treasury.map(money), '—', empty(RATE), '—'),
      body(UP, UP, '　　　上年结转资金', ...carried.map(money), '—', '—', '—'),
      body(UP, UP, '　　　其他资金', ...other.map(money), '—', other[1] === 0 ? '—' : empty(RATE), '—'),
      body('年度总体目标', '预期目标', LEFT, LEFT, LEFT, '实际完成情况', LEFT, LEFT, LEFT),
      body(UP, form.goal[0], LEFT, LEFT, LEFT, form.goal[1], LEFT, LEFT, LEFT),
      head(
        '绩效指标',
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '实际完成值',
        '分值',
        '得分',
        '偏差原因分析\n及改进措施',
      ),
      ...indicatorRows(form.indicators, (row) => [
        row.name,
        row.target,
        row.actual,
        row.points,
        { value: row.score, format: POINTS },
        row.reason || null,
      ]).map((cells) => body(UP, ...cells)),
      total(
        '总分',
        LEFT,
        LEFT,
        LEFT,
        LEFT,
        LEFT,
        live(`=G6+SUM(G${first}:G${last})`, 100, 'General'),
        live(`=I6+SUM(H${first}:H${last})`, form.score, POINTS),
        null,
      ),
      ...(form.grade === undefined
        ? []
        : [total('自评等级', LEFT, LEFT, LEFT, LEFT, LEFT, form.grade, LEFT, LEFT)]),
    ],
  };
}

export const platformEvaluation = evaluation({
  name: '项目自评（新媒体）',
  title: '项目支出绩效自评表',
  subject: ['项目名称', '新媒体平台运行维护'],
  funds: [
    [120, 130, 126.1],
    [112, 120, 116.6],
    [0, 0, 0],
    [8, 10, 9.5],
  ],
  rate: 0.97,
  executionScore: 9.7,
  goal: [
    '保障新媒体平台全年稳定运行，发布稿件3000条以上，制作短视频400条以上，用户数较上年增长5%以上。',
    '平台全年稳定运行，发布稿件3150条，制作短视频412条，用户数较上年增长4%，未达到预期。',
  ],
  indicators: PLATFORM,
  score: 96.7,
});

export const broadcastEvaluation = evaluation({
  name: '项目自评（应急广播）',
  title: '项目支出绩效自评表',
  subject: ['项目名称', '应急广播系统维护'],
  funds: [
    [80, 80, 73.6],
    [80, 80, 73.6],
    [0, 0, 0],
    [0, 0, 0],
  ],
  rate: 0.92,
  executionScore: 9.2,
  goal: [
    '维护应急广播终端260个以上，每月巡检1次，设备完好率98%以上，重要信息播发覆盖率95%以上。',
    '维护终端264个，完成巡检12次，设备完好率98.5%，重要信息播发覆盖率97%。',
  ],
  indicators: BROADCAST,
  score: 99.2,
});

/** The whole unit's form has the same grid. 847.85 of 862.40. */
export const departmentEvaluation: SheetData = evaluation({
  name: '部门整体自评',
  title: '部门整体支出绩效自评表',
  subject: ['部门名称', UNIT_NAME],
  funds: [
    [840, 862.4, 847.85],
    [820, 840.4, 827.05],
    [0, 0, 0],
    [20, 22, 20.8],
  ],
  rate: 847.85 / 862.4,
  executionScore: 9.83,
  goal: [
    '完成年度新闻宣传任务，新媒体平台全年稳定运行，应急广播终端按月巡检，受众满意度不低于90%。',
    '播发新闻稿件5260篇，制作短视频412条，新媒体平台稳定运行，应急广播终端巡检12次，受众满意度92%。',
  ],
  indicators: DEPARTMENT,
  score: 96.83,
  grade: '优',
});

/** 项目支出绩效运行监控表, January to July. */
export const platformMonitoring: SheetData = {
  name: '运行监控（新媒体）',
  widths: [12, 13, 20, 24, 16, 16, 16, 14, 20],
  landscape: true,
  rows: [
    title('项目支出绩效运行监控表'),
    note('（2024年1—7月）'),
    body('项目名称', LEFT, '新媒体平台运行维护', LEFT, LEFT, LEFT, LEFT, LEFT, LEFT),
    body('主管部门', LEFT, '示例区委宣传部', LEFT, LEFT, '实施单位', LEFT, UNIT_NAME, LEFT),
    head(
      '项目资金\n（万元）',
      LEFT,
      null,
      '年初预算数',
      LEFT,
      '1—7月执行数',
      LEFT,
      '执行率',
      '全年预计执行数',
    ),
    total(UP, UP, '年度资金总额', money(120), LEFT, money(66), LEFT, percent(55), money(119.5)),
    body(UP, UP, '其中：本年财政拨款', money(112), LEFT, money(62), LEFT, empty(RATE), money(111.5)),
    body(UP, UP, '　　　其他资金', money(8), LEFT, money(4), LEFT, empty(RATE), money(8)),
    body(
      '年度总体目标',
      LEFT,
      '保障新媒体平台全年稳定运行，发布稿件3000条以上，制作短视频400条以上，用户数较上年增长5%以上。',
      LEFT,
      LEFT,
      LEFT,
      LEFT,
      LEFT,
      LEFT,
    ),
    head(
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '1—7月执行情况',
      '全年预计完成情况',
      '完成目标可能性',
      '备注',
    ),
    ...indicatorRows(PLATFORM, (row) => [
      row.name,
      row.target,
      row.july ?? null,
      row.expected ?? null,
      row.possibility ?? null,
      null,
    ]).map((cells) => body(UP, ...cells)),
  ],
};
