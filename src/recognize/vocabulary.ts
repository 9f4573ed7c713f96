/** What cells of a column hold, whatever its header says: evidence, as data. Held against texts without spaces and width. */
export const FIRST =
  /^(?:[一二三四五六七八九十]+[、.])?(?:项目)?(?:产出|效益|满意度?|效果|成本|投入|过程|决策|管理|履职|履职效能|绩效|实施效果|运行成本|管理效率|社会效应|可持续发展能力|服务对象满意度?|产出效益|预算执行|预算管理|规划|执行|监管)(?:类)?(?:指标|目标)?(?:[(]?(?:权重|分值)?[:：]?[\d.~-]+[)]?[分%][)]?)?$/u;
export const SECOND =
  /^(?:[(（]?[一二三四五六七八九十\d]+[)）]?[、.]?)?(?:产出)?(?:数量|质量|时效|成本|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|环境效益|可持续影响|可持续发展|满意度|服务对象满意度?|社会公众满意度?|受益对象满意度?|群众满意度)(?:类)?(?:指标)?(?:[(]?(?:权重|分值)?[:：]?[\d.~-]+[)]?[分%][)]?)?$/u;
export const OPERATOR =
  /^(?:[<>=≥≤≧≦＜＞＝]{1,2}|大于等于|小于等于|等于|大于|小于|不低于|不少于|不高于|不超过|不大于|不小于|正向|反向|逆向|定性|定量|定性指标|定量指标|正向指标|反向指标|逆向指标)$/u;
export const MEASURE =
  /^(?:[%‰℃]|个?百分点|百分比|(?:万|亿|千)?元|(?:万|千)?(?:人次|人|名|个|篇|条|次|期|件|场次?|家|项|份|处|户|册|辆|台|套|部|集|天|日|月|年|小时|亩|吨|公里|千米|米|平方米|立方米|公顷|只|头|艘|座|栋|间|所|株|本|批|批次|起|例|分|级|种|类|组|班|期次|公斤|千克|户次|车次|幅|张|块|段|条次|幢|宗|支|枚|门|节|课时|学时|班次))(?:[/每](?:年|月|人|次|天|日|亩|户|平方米))?$/u;

/** First levels that are no words of a header too, as 绩效指标 is. */
const FIRST_CLASS = /^(?:[一二三四五六七八九十]+[、.])?(?:项目)?(?:产出|效益|满意度|效果|履职)/u;

/**
 * The level of the official class that a cell names; null for none.
 * @param inner whether the second level has a column of its own
 */
export function classLevel(text: string, inner: boolean): 'level1' | 'level2' | null {
  const plain = bare(text);
  if (plain.length > 24) return null;
  // 决策指标 and 过程指标 head indicators too, where nothing but points stands beside them.
  if (!isClass(text))
    return FIRST.test(plain) && plain.endsWith('指标') && !/^\s*[(（]/u.test(text) ? 'level1' : null;
  if (!SECOND.test(plain)) return 'level1';
  // 满意度指标 and 成本指标 are classes of both levels: the number before them tells, or that the other level has a column.
  if (!FIRST.test(plain) || /^\s*[(（]/u.test(text)) return 'level2';
  return inner || /^\s*[一二三四五六七八九十]、/u.test(text) || plain.startsWith('满意度')
    ? 'level1'
    : 'level2';
}

/** Whether a class alone in the column of the second level can only be one of the first: 产出指标, （三）满意度指标. */
export function isAbove(text: string): boolean {
  const plain = bare(text);
  if (text.length > 24 || !FIRST.test(plain)) return false;
  return !SECOND.test(plain) || plain !== text.normalize('NFKC').replace(/\s+/gu, '');
}

/** A class without the number before it, 一、 or （一）. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/^(?:\(?[一二三四五六七八九十\d]{1,2}\)?[、.]?)(?=\p{Script=Han})/u, '');

/** Whether a cell names an official class of indicators, of either level. */
export function isClass(text: string): boolean {
  if (text.length > 24) return false;
  let answer = known.get(text);
  if (answer === undefined) {
    if (known.size > MOST_KNOWN) known.clear();
    const plain = bare(text);
    answer = SECOND.test(plain) || (FIRST_CLASS.test(plain) && FIRST.test(plain));
    known.set(text, answer);
  }
  return answer;
}

// Asked of the cells of every row that may be a header or a head.
const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;
