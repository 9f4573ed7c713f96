/** What a figure says of its subject: money planned, money spent, or something that is neither. */
export type FigureKind = 'budget' | 'actual' | 'plain';

const NOISE = /[\s“”"《》‘’「」【】*·（）()]/g;
const CODE = /^(?!20\d\d年)\d{3,7}(?=[\u4e00-\u9fff])/;
const LEVEL_OF_CODE = /[（(](?:类|款|项)[）)]/g;
const NUMBERED =
  /^(?:[一二三四五六七八九十]+[、是]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．]|[①-⑳]|其中|包括|含|另有|以及|分别|其他方面)[：:]?/;
const WHEN =
  /(?:20\d\d年?(?:度)?(?:年?[初末底终])?|年中|本年度?|当年|上年度?|上一年度?|去年|今年|全年|年度|年初|年末|年底|年终|期初|期末|截至|截止)/g;
const WHO = /(?:我|本|全)(?:局|部门|单位|中心|委|办|院|校|所|站|台|馆|厅|处|队|镇|乡|街道|系统)/g;
const WHAT =
  /(?:调减|调增|核减|追减)后|决算|拟?投入(?:资金)?|预算|执行|实际|完成|安排|批复|核定|调整后?|财政支付|年初|支付/g;
const PERIOD = /\d{1,2}(?:月)?[-—–~至到]\d{1,2}月(?:份)?|[上下]半年|前三季度|第?[一二三四]季度|累计/g;
/** What a form scores in all. */
export const TOTAL_SCORE = '总分';
/** What was taken off in all. */
export const LOST = '扣分';
/** 年度资金总额: the funds of a form. */
export const FUNDS = '资金';
const SCORE_OF_ALL =
  /^(?:项目|部门|单位|指标|预算|整体|支出)*(?:自评|综合|评价|绩效|最终|总体|考核)*(?:总分|总得分|得分|评分)$/;
const MEASURED =
  /(?:数|额|金额|总额|合计|总计|总数|共计|小计|规模|情况|汇总|总|为|是|达到?|共|了|约|有|在)+$/;
const MONEY_WORD = /(?:支出|费用|经费|费)$/;

const UNIT_SAID = /[（(](?:[亿万千]?元|%|[个名人次篇条件场家户台辆套项批期份处所])[）)]$/;

/** What budget execution scores, in the grid's own row of funds or beside the classes: 预算执行率（10分）. */
export const EXECUTION = '执行率';
const SCORED_EXECUTION =
  /^(?:年度|部门|项目|全年)*(?:预算|资金|支出)*执行率?(?:指标|情况)?(?:自评|实际)*(?:得分|评分|分值|满分|扣分|得|扣)$/;
const TITLE = /(?:情况|统计|明细|汇总|汇|决算|预算|收支)*(?:总|公开)?表$/;

/** What a table is of, by its title: the name of its 合计. */
export const titleKey = (title: string): string =>
  subjectKey(
    title
      .replace(/[（(][^（()）]*[）)]$/, '')
      .replace(TITLE, '')
      .replace(/各(?:季度|月份?|科目|项目)|分(?:季度|月)/, ''),
  );

/**
 * The subject of a label, alike for prose and tables: 2023年度“三公”经费支出决算数 and “三公”经费合计 are both 三公. 收入 and
 * 支出 stay where nothing else names the figure. Empty for a bare 合计.
 */
export function subjectKey(label: string): string {
  if (SCORED_EXECUTION.test(label)) return EXECUTION;
  let key = unnumbered(
    unnumbered(label.trim()).replace(UNIT_SAID, '').replace(LEVEL_OF_CODE, '').replace(NOISE, ''),
  );
  key = key
    .replace(CODE, '')
    .replace(PERIOD, '')
    .replace(WHEN, '')
    .replace(WHO, '')
    .replace(WHAT, '')
    .replace(/^的|^部门|^单位(?=..)|整体/g, '');
  if (SCORE_OF_ALL.test(key)) return TOTAL_SCORE;
  for (let next = bare(key); next !== key; next = bare(key)) key = next;
  return key.includes('三公') ? key.replace(/财政拨款|一般公共/g, '') : key;
}

/** Of a name without 数 at its end. */
const MEASURE = /(?:数量|人数?|人次|场?次|次数|[个台套辆]数?|批次|面积)$/;
/** 新建助餐点数量 is told as 新建助餐点6个. */
export const withoutMeasure = (key: string): string => {
  const short = key.replace(MEASURE, '');
  return short.length >= 2 && !/^.[^]$/.test(key) && (short.length >= 4 || key.length - short.length >= 2)
    ? short
    : key;
};

function unnumbered(label: string): string {
  let key = label;
  for (let next = key.replace(NUMBERED, ''); next !== key; next = key.replace(NUMBERED, '')) key = next;
  return key;
}

function bare(key: string): string {
  const measured = key.replace(MEASURED, '');
  const money = measured.replace(MONEY_WORD, '');
  return money.length >= 2 ? money : measured;
}

const PLANNED = /拟投入|拟安排|预算|安排|计划|批复|下达|核定/;
const SPENT = /决算|执行|实际|支付|列支/;

/** Budget or final accounts, by the words of a label; `plain` where it says neither or both. */
export function kindOf(label: string): FigureKind {
  const planned = PLANNED.test(
    label.replace(/一般公共预算|政府性基金预算|预算(?:绩效|管理|单位)|完成预算/g, ''),
  );
  const spent = SPENT.test(label);
  if (planned === spent) return 'plain';
  return planned ? 'budget' : 'actual';
}

/** Whether two subjects may be one: equal, or one within the other. */
export function alike(a: string, b: string): boolean {
  return a === b || (a.length >= 2 && b.length >= 2 && (a.includes(b) || b.includes(a)));
}

/** Words that say which money is spoken of: a table that does not say them may speak of other money. */
const SCOPES: readonly RegExp[] = [
  /财政拨款|一般公共预算/,
  /政府性基金/,
  /国有资本/,
  /专户|专项资金|其他资金|单位资金|自有资金/,
  /本级|下属|所属/,
  /结转|结余/,
  /上级|中央|省级/,
  /追加|调剂|压减/,
  /按照?(?:可比|同)口径|剔除|扣除/,
];

/** Whether the words around a figure narrow its meaning in a way that the table's own words do not. */
export function narrows(words: string, tableWords: string): boolean {
  return SCOPES.some((scope) => scope.test(words) && !scope.test(tableWords));
}

/** A part of the year, or what is yet to come: no figure of the year's tables. */
export const PARTIAL_YEAR =
  /\d\s*月|季度|上半年|下半年|截至|截止|累计|当月|每|人均|户均|平均|预计|计划到|力争|将|申请|拟|标准|限额|以上|以下|不超过/;

export function yearIn(text: string | null): string | null {
  return text === null ? null : (/20\d\d/.exec(text)?.[0] ?? null);
}
