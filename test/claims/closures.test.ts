import { readClaims } from '../../src/claims';
import { describeMarked } from './marked';

/** Lists, balances and rates whose words say that nothing is left out. */
describeMarked(
  'what leaves nothing out',
  [
    [
      'sum',
      'told to the last behind 具体为',
      '漳平市获得[20|23]万元，具体为中村村茶山道路5万元、坑源村村标6万元、科山村展览厅6万元、团结进步创建3万元；上杭县获得50万元。',
    ],
    [
      'sum',
      'both places, of which one is taken apart',
      '甲市获得20万元，具体为道路8万元、村标6万元、展览厅6万元；乙县获得50万元。两地合计[70|73]万元。',
    ],
    [
      'sum',
      'as many as the words say',
      '两处水毁修复共安排省级专项资金35万元，甲街道20万元，乙镇[15|13]万元。',
    ],
    [
      'counts',
      'once more behind parts without 其中',
      '全年受理工单18640件，诉求类12860件、咨询类5780件。已办结18276件，正在办理[364|346]件。',
    ],
    [
      'counts',
      'what is left is told as well',
      '另受理工单2917件，处理完毕[2349|2394]件，其余568件在时限内办理。',
    ],
    ['counts', 'what is done and what is being done', '重点督办事项375件，已完成320件，推进中[55|65]件。'],
    [
      'sum',
      'a total that is told again before what it is spent on',
      '体育部门支出656.90万元，由州教体局320.90万元和补助三县市336万元组成。州教体局的320.90万元，场地设施143.40万元，组织队伍17.00万元，健身活动[126.50|162.50]万元，科研宣传10.00万元，后备人才24万元。',
    ],
    [
      'counts',
      'shares that make 100, divided by ；',
      '全年主动公开财政信息[43|34]条，通过财政信息网公开19条，占44.2%；通过政府简报公开24条，占55.8%。',
    ],
    [
      'sum',
      'a whole from which something was taken off before',
      '扣除留抵退税专项后，全区直达资金共3795.27万元：义务教育1261万元；农业发展[1341.27|1431.27]万元；优抚补助676万元；医疗517万元。',
    ],
    [
      'shareTotal',
      'shares without levels, of which the last is 其他',
      '诉求中，咨询类占77.18%、投诉举报类占12.47%、求助类占[9.61|6.91]%、意见建议类占0.60%、表扬类占0.13%、其他类占0.01%。',
    ],
    [
      'share',
      'a bare share beside one that holds',
      '实际采购额12.2亿元，比预算14亿元节约1.8亿元。公开招标10.6亿元，占[87|78]%，工程10.5亿元，占86%。',
    ],
    [
      'share',
      'what the review took off, behind another share',
      '报审金额6718.52万元，经评审核减1329.48万元，审定5389.04万元，审定额占报审额的80.21%，审减率[19.79|24.67]%。',
    ],
    [
      'rollForward',
      'an outlay without a word of its own',
      '年初结存86.42万元，本年接受捐赠243.17万元；救助支出251.30万元，工作经费6.09万元，年末结存[72.20|7.22]万元。',
    ],
    [
      'rollForward',
      'what is carried on out of a total',
      '国有资本经营收入2460万元，上年结转180万元，总计2640万元。支出1590万元，调入一般公共预算740万元，结转下年[310|301]万元。',
    ],
    [
      'rollForward',
      'a balance that has run up, from that of the year before',
      '城乡居民医保基金上年滚存结余4.82亿元，本年收入9.36亿元，本年支出8.53亿元，年末滚存结余[5.65|5.95]亿元。',
    ],
    [
      'executionRate',
      'this project, up to a month',
      '该项目全年预算300.0万元，1至7月实际支出168.0万元，执行率[56.0|48.0]%。',
    ],
    ['rollForward', 'a loss', '全年总收入20205万元，总费用20580万元，亏损[375|357]万元。'],
    [
      'change',
      'an earlier year beside an undated level',
      '全省完成政府采购491.54亿元，2008年为404.64亿元，增加[86.90|68.90]亿元。',
    ],
    [
      'change',
      'percents of two years, one behind the other',
      '年度预算5620.00万元，执行进度62.00%，上年同期58.40%，提高[3.60|6.30]个百分点。',
    ],
    [
      'repeated',
      'what receipts and outlays have come to',
      '2024年部门预算收入1532.70万元，其中一般公共预算拨款1490.70万元、事业收入42.00万元。综上，2024年收支总预算[1532.70|1523.70]万元。',
    ],
  ],
  [
    '甲市获得30万元，主要为道路8万元、村标6万元、展览厅6万元；乙县获得50万元。',
    '共安排专项资金60万元，甲街道20万元，乙镇15万元。',
    '受理工单2917件，其中处理完毕2349件，其余正在办理。',
    '公开招标10.6亿元，占87%，其中工程8.5亿元，占80%。',
    '咨询类占77.18%、投诉举报类占12.47%、求助类占6.91%、表扬类占0.13%。',
    '年初结存86.42万元，本年接受捐赠243.17万元；救助支出251.30万元，其中医疗120万元，年末结存78.29万元。',
    '要求基本建成5000套，竣工3000套。基本建成7298套；竣工4986套，竣工率166.2%。',
  ],
);

/** What is told where it holds, and accuses nobody where it does not. */
test.each([
  ['常住人口58400人，已建健康档案54896份，建档率94.00%。', 'share 94.00 = 54896 58400'],
  ['其中甲市2.74亿元，销量最高，以下是乙市1.98亿元、丙市1.44亿元。', 'rank 最高 = 2.74 1.98 1.44'],
  ['甲县90.86亿元，总量最大，其后为乙县69.25亿元、丙县27.13亿元。', 'rank 最大 = 90.86 69.25 27.13'],
  [
    '四个项目总筹款174949元：助学99260元，为各项目中最多；救援60198元；导盲6415元；其他9076元。',
    'rank 最多 = 99260 60198 6415 9076',
  ],
  [
    '评价满分100分，得87.6分。决策15分，得14分；过程25分，得22.1分；产出35分，得31.5分；效益25分，得20分。',
    'counts 100 = 15 25 35 25',
  ],
  [
    '年末政府债务余额58.36亿元，其中一般债务21.14亿元、专项债务37.22亿元。年初余额52.90亿元，当年新增7.80亿元，偿还本金2.34亿元。',
    'rollForward 58.36 = 52.90 7.80 2.34',
  ],
  [
    '2023年度总收入8426.37万元，总支出8426.37万元。本年收入合计8311.25万元，其中财政拨款8204.60万元，其他收入106.65万元；年初结转和结余115.12万元。',
    'sum 8426.37 = 8311.25 115.12',
  ],
])('%s', (text, expected) => {
  const told = readClaims(text).map(
    ({ kind, stated, operands, verdict }) =>
      `${verdict} ${kind} ${stated.text} = ${operands.map((operand) => operand.text).join(' ')}`,
  );
  expect(told).toContain(`exact ${expected}`);
  expect(told.filter((claim) => claim.startsWith('inconsistent'))).toEqual([]);
});
