/** What the figures of a column or row are, by its name. */
export type Role =
  | 'changeRate'
  | 'scoreRate'
  | 'executionRate'
  | 'share'
  | 'change'
  | 'apart'
  | 'full'
  | 'score'
  | 'target'
  | 'previous'
  | 'initial'
  | 'adjusted'
  | 'budget'
  | 'actual'
  | 'current'
  | 'plain';

/** In this order: the first that fits. */
const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/得分率/, 'scoreRate'],
  [/同口径|可比|剔除|扣除/, 'apart'],
  [
    /执行率|完成率|支付率|完成(?:比例|百分比|%)|(?:支出|执行|完成|预算|资金)(?:的)?进度|完成(?:年初|年度|全年|调整)?(?:后)?预算(?:数)?(?:的)?(?:%|（%）|比例|百分比)/,
    'executionRate',
  ],
  [/占.{0,10}(?:比|%|例)|比重|构成比|^占比/, 'share'],
  [
    /(?:增减|增长|增加|减少|下降|上升|升降|变动|变化|降低|压减|增|减|升|降|同比|比上年|较上年|比.{1,8}|±).{0,6}(?:率|幅度?|%|比例|百分比)|[增降]幅|增速|^±?%$/,
    'changeRate',
  ],
  [/增减|增加|减少|变动|变化|差额|差异|差值|增长额|下降额|[±＋]|^同比$|^比上年$/, 'change'],
  [
    /均|单价|造价|标准|排名|名次|指标值|目标|完成值|倍|指数|率|比例|比$|%|百分|进度|累计|系数|等级|年份|面值|限额|余额比/,
    'apart',
  ],
  [/分值|权重|满分|标准分/, 'full'],
  [/得分|评分|自评分|^分数$/, 'score'],
  [/上年|去年|上期|期初|年初(?:余额|数$)|上月|上季/, 'previous'],
  [/年初/, 'initial'],
  [/调整|变更|全年预算/, 'adjusted'],
  [/决算|执行|实际|完成|支出数|已支付|到位|使用/, 'actual'],
  [/预算|计划|安排|下达|批复/, 'budget'],
  [/本年|当年|今年|期末|年末|本期|本月/, 'current'],
];

export const roleOf = remembered(
  (words: string): Role => ROLES.find(([pattern]) => pattern.test(words))?.[1] ?? 'plain',
);

const MOST_REMEMBERED = 4096;

/** Names come again and again. */
function remembered<T>(read: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const earlier = known.get(words);
    if (earlier !== undefined) return earlier;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const value = read(words);
    known.set(words, value);
    return value;
  };
}

/** What is never added up. */
export const isAdded = (role: Role): boolean =>
  !['changeRate', 'scoreRate', 'executionRate', 'apart', 'target'].includes(role);

export const isRate = (role: Role): boolean =>
  ['changeRate', 'scoreRate', 'executionRate', 'share'].includes(role);

const TOTAL =
  /合计|总计|小计|总额|总数|总和|共计|总分|全年|全市|全县|全区|^计$|^总(?:收入|支出|量|投资|人数)|(?:收入|支出|资产|负债|资金|投资)总(?:额|计|数)?$|^上半年|^下半年|^年度$/;

/** 合计, 小计, 全年: it says that it is a sum. */
export const isTotal = remembered((words: string): boolean =>
  TOTAL.test(words.replaceAll(/（[^（）]*）/g, '')),
);

/** 小计 within 合计 within 总计; 0 of what is no sum. */
export function rankOf(words: string): 0 | 1 | 2 | 3 {
  if (!isTotal(words)) return 0;
  if (/小计/.test(words)) return 1;
  return /总[计额分]|^合计$|^共计$/.test(words) ? 3 : 2;
}

/** The last year that the words name; null where none. */
export function yearOf(words: string): number | null {
  const years = words.match(/(?:19|20)\d\d(?=年|\D|$)/g);
  return years === null || years.length !== 1 ? null : Number(years[0]);
}

const UNITS =
  /(万亿元|亿元|万元|千元|元|%|人次|批次|平方米|公里|公顷|[人户个件项次辆台家亩吨套篇期场名只所座处分批])/;
const IN_BRACKETS = new RegExp(`（(?:单位：?)?${UNITS.source}）`);

/** The unit of a column or row by its name; null where it names none. */
export function unitOf(words: string): string | null {
  const printed = IN_BRACKETS.exec(words)?.[1];
  if (printed !== undefined) return printed;
  const role = roleOf(words);
  if (isRate(role) || /%/.test(words)) return '%';
  if (role === 'full' || role === 'score') return '分';
  return COUNTED.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/人次/, '人次'],
  [/批次/, '批次'],
  [/户数/, '户'],
  [/人数|编制|实有|人口/, '人'],
  [/[件台辆套]数/, '件'],
  [/次数|个数|家数|数量|面积/, '个'],
];
