import { own } from './own';

/** Tasks and goals under other words: what is planned, what became of it, what it costs. */
export const taskWords = [
  own(
    'tasks-with-measures-and-progress',
    '自拟',
    '重点工作推进表',
    '列名：重点工作、推进举措、投入、进展',
    `
部门重点工作推进情况
重点工作|推进举措|投入资金（万元）|推进进展
河湖长制|清理四乱点位46处|120.00|完成45处
节水型社会|创建节水单位18家|36.50|完成18家
移民后扶|实施项目7个|480.00|完工6个`,
    [
      {
        kind: 'tasks',
        unit: '万元',
        cols: 'name A, content B, amount C',
        rows: '3-5',
        doubt: ['role:actual', 'role:expected'],
      },
    ],
  ),
  own(
    'tasks-in-a-department-form',
    '自拟',
    '部门整体绩效自评表（年度任务）',
    '列名：任务、具体要求、安排资金、执行结果',
    `
部门整体支出绩效自评表
部门名称|某县残疾人联合会
年度任务|任务|具体要求|安排资金（万元）|落实结果
|康复救助|救助儿童120名|86.00|救助126名
|无障碍改造|改造80户|48.00|改造80户
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|救助儿童|≥120名|126名|60|60
满意度指标|满意度指标|残疾人满意度|≥90%|96%|40|40`,
    [
      { kind: 'profile', pairs: 'A2:B2' },
      {
        kind: 'tasks',
        unit: '万元',
        cols: 'name B, content C, amount D',
        rows: '4-5',
        doubt: ['role:actual', 'role:expected'],
      },
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '7-8',
      },
    ],
  ),
  own(
    'tasks-by-words-alone',
    '自拟',
    '年度工作任务表（没有资金）',
    '任务、工作目标、责任科室、完成情况',
    `
2024年度主要工作任务
任务名称|工作内容|完成情况
安全生产大检查|检查企业300家|检查312家
应急演练|开展演练12次|开展12次
物资储备|更新帐篷200顶|更新200顶`,
    [
      {
        kind: 'tasks',
        year: '2024',
        cols: 'name A, content B',
        rows: '3-5',
        doubt: ['role:actual', 'role:expected'],
      },
    ],
  ),
  own(
    'tasks-with-plan-and-budget',
    '自拟',
    '部门主要任务与预算对应表',
    '主要任务、实施计划、预算金额、绩效目标',
    `
部门主要任务与预算对应表
序号|主要任务|实施计划|预算金额（元）|绩效目标
1|档案抢救|修复破损档案2000卷|360,000|抢救率100%
2|数字档案馆|扫描40万页|520,000|上线查询`,
    [
      {
        kind: 'tasks',
        unit: '元',
        cols: 'name B, content C, amount D, expected E',
        rows: '3-4',
      },
    ],
  ),
  own(
    'tasks-with-money-in-two-columns',
    '自拟',
    '重点任务完成情况表（预算、实际两列）',
    '任务、完成内容、预算、实际',
    `
年度重点工作任务完成情况表
任务名称|完成内容|预算数（万元）|其中：财政资金（万元）|期望目标
宣传教育|印制手册3万册|24.00|20.00|知晓率提高
队伍建设|培训执法人员260人|18.00|18.00|持证上岗`,
    [
      {
        kind: 'tasks',
        unit: '万元',
        cols: 'name A, content B, amount C, expected E',
        rows: '3-4',
      },
    ],
  ),
  own(
    'goal-labels-in-other-words',
    '自拟',
    '项目绩效目标表（目标的不同叫法）',
    '项目总目标、本年度目标任务各一格',
    `
项目绩效目标表
项目名称|优抚对象短期疗养
项目总目标|三年内轮训疗养3600人。
本年度目标任务|疗养1200人，满意度95%以上。
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|疗养人数|≥1200人
满意度指标|满意度指标|优抚对象满意度|≥95%`,
    [
      { kind: 'profile', pairs: 'A2:B2' },
      { kind: 'goals', cols: 'expected B', rows: '3-4' },
      { kind: 'indicators', cols: 'level1 A, level2 B, name C, target D', rows: '6-7' },
    ],
  ),
  own(
    'goal-labels-with-what-was-done',
    '自拟',
    '项目自评表（目标和完成各一行）',
    '预定目标、目标达成情况各一行',
    `
项目自评表
项目单位|某镇文化站|||联系人|柏某
预定绩效目标|送戏下乡60场，惠及2万人次。
目标达成情况|送戏62场，惠及2.1万人次。
一级指标|三级指标|指标值|完成值|分值|得分
产出指标|送戏场次|≥60场|62场|50|50
效益指标|惠及群众|≥2万人次|2.1万人次|50|50`,
    [
      { kind: 'profile', pairs: 'A2:B2 E2:F2' },
      {
        kind: 'goals',
        cols: 'expected B',
        given: [{ expected: 'B3' }, { actual: 'B4' }],
        doubt: ['columns'],
      },
      {
        kind: 'indicators',
        cols: 'level1 A, name B, target C, actual D, points E, score F',
        rows: '6-7',
      },
    ],
  ),
];
