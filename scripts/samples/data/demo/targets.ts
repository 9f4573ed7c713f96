import { type CellData, LEFT, type SheetData, UP, body, head, money, note, title, total } from '../../layout';
import { type Row, DEPARTMENT, PLATFORM, UNIT_NAME, BROADCAST } from './indicators';

/** 部门整体预算绩效目标申报表: 840.00 = 640.00 + 200.00 = 820.00 + 20.00; the two tasks make up 项目支出. */
export const departmentTargets: SheetData = {
  name: '部门整体目标申报',
  widths: [10, 10, 26, 22, 20, 20, 24],
  landscape: true,
  rows: [
    title('部门整体预算绩效目标申报表'),
    note('（2024年度）'),
    body('部门名称', LEFT, UNIT_NAME, LEFT, LEFT, LEFT, LEFT),
    head(
      '基本信息',
      '预算整体情况',
      '部门预算支出',
      '预算金额（万元）',
      '收入来源',
      LEFT,
      '预算金额（万元）',
    ),
    body(UP, UP, '基本支出', money(640), '财政拨款', LEFT, money(820)),
    body(UP, UP, '项目支出', money(200), '其他资金', LEFT, money(20)),
    head(UP, UP, '事业发展性支出', '预算金额（万元）', '按预算级次划分', LEFT, '预算金额（万元）'),
    body(UP, UP, '财政专项资金', money(0), '区本级使用资金', LEFT, money(840)),
    body(UP, UP, '其他事业发展性支出', money(0), '拟用于对下转移支付资金', LEFT, money(0)),
    body(
      '总体绩效目标',
      LEFT,
      '完成年度新闻宣传任务，新媒体平台全年稳定运行，应急广播终端按月巡检，受众满意度不低于90%。',
      LEFT,
      LEFT,
      LEFT,
      LEFT,
    ),
    head(
      '年度重点工作任务',
      LEFT,
      '名称',
      '主要实施内容',
      '拟投入的资金（万元）',
      '期望达到的目标（概述）',
      LEFT,
    ),
    body(
      UP,
      UP,
      '新媒体平台运行维护',
      '平台运维、稿件发布和短视频制作',
      money(120),
      '全年发布稿件3000条以上，制作短视频400条以上',
      LEFT,
    ),
    body(
      UP,
      UP,
      '应急广播系统维护',
      '终端巡检、维修和备件更换',
      money(80),
      '维护终端260个以上，每月巡检1次',
      LEFT,
    ),
    head('绩效指标', LEFT, '一级指标', '二级指标', '三级指标', '实施周期指标值', '年度指标值'),
    ...indicatorRows(DEPARTMENT, (row) => [row.name, row.target, row.target]).map((cells) =>
      body(UP, UP, ...cells),
    ),
  ],
};

/** 项目支出绩效目标申报表 of the platform project: 120.00 = 112.00 + 0.00 + 8.00. */
export const platformTargets = projectTargets(
  '项目目标申报（新媒体）',
  '新媒体平台运行维护',
  PLATFORM,
  [120, 112, 0, 8],
  ['保障新媒体平台全年稳定运行，发布稿件3000条以上，制作短视频400条以上，用户数较上年增长5%以上。'],
);

/** 项目支出绩效目标申报表 of the broadcast project: 80.00, all of it 财政拨款. */
export const broadcastTargets = projectTargets(
  '项目目标申报（应急广播）',
  '应急广播系统维护',
  BROADCAST,
  [80, 80, 0, 0],
  ['维护应急广播终端260个以上，每月巡检1次，设备完好率98%以上，重要信息播发覆盖率95%以上。'],
);

function projectTargets(
  name: string,
  project: string,
  indicators: readonly Row[],
  [sum, treasury, carried, other]: readonly [number, number, number, number],
  [goal]: readonly [string],
): SheetData {
  return {
    name,
    widths: [14, 16, 20, 34, 22, 12],
    landscape: true,
    rows: [
      title('项目支出绩效目标申报表'),
      note('（2024年度）'),
      body('项目名称', LEFT, project, LEFT, LEFT, LEFT),
      body('主管部门', LEFT, '示例区委宣传部', '实施单位', UNIT_NAME, LEFT),
      head('项目资金（万元）', LEFT, '资金来源', LEFT, '预算金额', LEFT),
      total(UP, UP, '年度资金总额', LEFT, money(sum), LEFT),
      body(UP, UP, '其中：当年财政拨款', LEFT, money(treasury), LEFT),
      body(UP, UP, '　　　上年结转资金', LEFT, money(carried), LEFT),
      body(UP, UP, '　　　其他资金', LEFT, money(other), LEFT),
      body('总体目标', LEFT, goal, LEFT, LEFT, LEFT),
      head('绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '分值'),
      ...indicatorRows(indicators, (row) => [row.name, row.target, row.points]).map((cells) =>
        body(UP, ...cells),
      ),
    ],
  };
}

/** 一级 and 二级 are merged over their rows; `rest` gives the cells from 三级 on. */
export function indicatorRows(
  rows: readonly Row[],
  rest: (row: Row) => readonly CellData[],
): readonly (readonly CellData[])[] {
  return rows.map((row, index) => {
    const before = rows[index - 1];
    const level1 = before?.level1 === row.level1 ? UP : row.level1;
    const level2 = before?.level2 === row.level2 ? UP : row.level2;
    return [level1, level2, ...rest(row)];
  });
}
