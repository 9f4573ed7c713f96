import { describeMarked } from './marked';

/** Levels that the text compares with each other: in brackets the right word or figure and a wrong one. */
const CASES: readonly (readonly [string, string, string])[] = [
  [
    'direction',
    'another thing by its name',
    '2018年体育彩票销售848504.34万元，[低于|高于]福利彩票的923632.20万元，合计1772136.54万元。',
  ],
  ['direction', 'a name that was told', '五项基金收入合计46102亿元，[大于|小于]支出合计的38988亿元。'],
  ['direction', 'a percent of others', '已支出45.76亿元，支付率为60.9%，[低于|高于]全省67.3%的平均进度。'],
  [
    'direction',
    'a gap and the one before it',
    '甲市收入650.80亿元，乙市192.10亿元，相差458.70亿元，[小于|大于]上月的差距509.68亿元。',
  ],
  ['direction', 'two names', '税收13896万元，非税12980万元，税收[多于|少于]非税。'],
  ['direction', 'former and latter', '网上办理27360件，窗口办理9120件，前者[多于|少于]后者。'],
  [
    'direction',
    'compared twice',
    '工程建设支出412.60万元，多于设备购置的286.40万元，[少于|多于]征地补偿的520.00万元。',
  ],
  ['direction', 'the year before', '在校生860人，[少于|多于]上年的912人。'],
  [
    'direction',
    'receipts and outlays of two sentences',
    '本年收入3205.40万元。其中财政拨款3000.00万元，其他205.40万元。本年支出3310.20万元，支出[大于|小于]收入。',
  ],
  ['change', 'more than another one', '甲市117.40亿元，比乙市110.29亿元多[7.11|1.71]亿元。'],
  ['change', 'more by a verb of its own', '甲市101.60亿元，比乙市的25.94亿元多出[75.66|57.66]亿元。'],
  ['change', 'saved', '招标139宗，预算66.95亿元，中标57.95亿元，节资[9.00|6.00]亿元，节资率13.44%。'],
  [
    'change',
    'of the price that it began with',
    '国有产权42宗，起始价1757万元，成交3331万元，增加[1574|1754]万元。',
  ],
  [
    'change',
    'each of its own budget',
    '市本级采购预算1.68亿元，实际采购1.48亿元，节约资金0.20亿元；县（区）采购预算8.47亿元，实际采购7.66亿元，节约资金[0.81|0.18]亿元。',
  ],
  [
    'changeRate',
    'a level that is reached',
    '县（区）级增收177619万元，收入达到851064万元，增幅[26.37|62.37]%。',
  ],
  [
    'causes',
    'the total of two sentences',
    '甲县收入151.00亿元，增加21.00亿元。乙区收入352.70亿元，增加64.80亿元。两地合计503.70亿元，增加[85.80|58.80]亿元。',
  ],
];

const RIGHT: readonly string[] = [
  '支出200万元，低于预算150万元。',
  '公务用车费决算1012万元，高于预算898万元；公务接待费决算122万元，低于预算339万元。',
  '全部20个县（市、区）中，增速高于全市平均的13个，低于全市平均的7个。',
  '全市平均支出92万元，高于全省平均85万元7万元。',
  '到2015年底，安居工程合计开工3970万套，其中前四年已开工3230万套，当年目标740万套，超过规划的3600万套。',
];

describeMarked('levels compared with each other', CASES, RIGHT);
