import type { Level, Nature, Side } from './levels';

/** What a label says of its figure beside its name: which year, budget or final accounts, first or changed budget. */
export interface Subject {
  readonly label: string;
  /** The words that name it, without year, nature and money words; empty where the sentence's subject goes on. */
  readonly key: string;
  readonly nature: Nature;
  readonly stage: 'initial' | 'adjusted' | null;
}

const LEADING =
  /^(?:其中|上述|前述|以上|该项(?!目)|此项(?!目)|包括|含|另有|以及|全部为|全部是|均为|和|及|并|而|但|即|分别|请按照?|按照)+[：]?/;
const QUOTES = /[“”"《》‘’「」]/g;
const MARKED =
  /^(?:（[一二三四五六七八九十\d]{1,2}[）]?|[一二三四五六七八九十]是|第[一二三四五六七八九十]|[一二三四五六七八九十]、|\d{1,2}[.、]|[①-⑳]|——|[●■◆★·])/;

const NOT_NAME =
  /截至评价(?:基准)?日|受[^，]{2,10}影响|\d{1,2}(?:至|到|-|—|－)\d{1,2}月份?|(?:年中)?经[^，]{2,14}(?:批准|审议|同意|通过)|批准的?|\d{1,2}月(?:\d{1,2}日|底|末|份)?|\d{4}年度?|(?:上|去)年(?:年)?(?:末|底)|上年度?|去年|前年|本年度?|当年|全年|年中(?!央)|(?:年初|年末|年终)(?!.{0,8}(?:结转|结余|余额|存量))|截至|我局|我县|我市|我区|全县|全市|全区|本部门|本单位|我单位|实际|合计|总额|总计|总量|共计|累计|一共|其余|安排|财政拨款(?=支出|安排|三公|预算)|当期|批复|下达|申请|调整后|调整|变动后|同期/g;
// Before or behind a year: 鄂城区2022年, 2021年柯桥区.
const PLACE =
  /^[一-龥]{1,12}(?:省|市|县|区|旗|州|盟|局|厅|委|办|部|院|校|中心|单位|部门|本级|镇|乡|街道|法院|检察院|医院|学院|学校|党校|管委会|站|馆|所|园|系统)(?=\d{4}年)|(?<=\d{4}年度?)[一-龥]{1,8}?(?:省|市|县|区|旗|州|盟)(?:本级|级|直)?(?=.)/g;
const NATURE_WORDS = /(?:支出|收入)?(?:决算|预算|执行)(?:汇总|总)?数?/g;
const TRAILING =
  /(?:为|是|(?<!公)共|达|到|达到|完成|数|经费|费用|费|支出|金额|资金|规模|增加|减少|了|的|(?<!自)有|分别|约|于|额|总)+$/g;

const PREVIOUS =
  /^(?:上年|去年|上一年|上年同期|去年同期|前一年|上月|上季度?|上期)(?!.{0,6}(?:结|余|预算|年初))/;
// 土地出让上年为4.15亿元.
const ENDS_PREVIOUS = /(?:上年|去年|上年同期|去年同期)(?:决算|执行|完成|支出|收入)?(?:数)?(?:为|是)$/;
const ACTUAL =
  /决算|执行|实际|支出(?:都|均)?(?:为|是|共|总计|合计|累计|达|了)?$|收入(?:都|均)?(?:为|是|共|总计|合计|累计|达)?$|完成|支付|使用|到位|实支|实付|实拨/;
const BUDGET = /预算|预期|概算|控制价|招标限价|安排|计划|下达|批复|任务|目标|指标值|应/;

/** Reads the words before a level. */
export function subjectOf(lead: string): Subject {
  const label = lead.replace(LEADING, '').replace(MARKED, '').replace(LEADING, '').replace(QUOTES, '');
  return { label, key: keyOf(label), nature: natureOf(label), stage: stageOf(label) };
}

// 已支出, 得 go on with what was named.
const DEED =
  /^(?:已|均|仅|各|也|目前|现|累计已|已?到位|已?(?:支付|使用|拨付|列支|执行)|得|计|得分|自评得分|评价得分|实际得分|实得|评分|打分|评得|实评|调|调整|(?:年度?|月度?)?(?:目标|计划|任务|指标)+(?:任务|值|数|额|人数)?)$/;

// 2022年的“三公”经费.
const OF_IT = /^的(?=[一-龥]{2})/;

export function keyOf(label: string): string {
  const key = label
    .replace(QUOTES, '')
    .replace(PLACE, '')
    .replace(NOT_NAME, '')
    .replace(OF_IT, '')
    .replace(NATURE_WORDS, '')
    .replace(TRAILING, '');
  return DEED.test(key) ? '' : key;
}

// 年度目标为新增业务收入21.50亿元.
const AIMED = /^(?:年度|全年|当年|年初|绩效|预期)*(?:目标|计划|任务)(?:值|数)?(?:为|是|：)/;

// 计划完成806公里，实际完成676公里: what was to be done.
const INTENDED =
  /^(?:年初|年度|全年|当年|原|项目)*(?:计划|拟)(?:完成|支付|使用|到位|支出|执行)(?!率|情况|的)/;

export function natureOf(words: string): Nature {
  const label = words.replace(
    /转移支付|预算(?:稳定|单位|编制|外|内|结余|结转)|预算(?=(?:财政)?拨款)|应急|对应|可供?安排|可供?使用(?=的?资金)|可执行(?=的?(?:指标|额度|预算))|计划生育/g,
    '',
  );
  if (PREVIOUS.test(label) || ENDS_PREVIOUS.test(label)) return 'previous';
  if ((AIMED.test(label) && !/完成|实际/.test(label)) || INTENDED.test(label)) return 'budget';
  if (/决算|执行数|实际|安排的支出(?:为|是|共)?$/.test(label)) return 'actual';
  if (
    /(?:预算|预期)(?:数|额|总额|目标|为|是|安排|总计|合计|共计|共)*$|年初安排|预算安排|(?:部门|单位|年初|全年|总|\d{4}年)预算(?:总)?收入/.test(
      label,
    )
  )
    return 'budget';
  if (/年初(?:批准|批复|安排|下达)|调整(?:为|至|到)$/.test(label)) return 'budget';
  if (ACTUAL.test(label)) return 'actual';
  return BUDGET.test(label) ? 'budget' : 'plain';
}

function stageOf(label: string): Subject['stage'] {
  if (/调整|变动|^调(?:为|至|到)|全年预算|预算总额|年中(?!央)/.test(label)) return 'adjusted';
  return /年初|初次/.test(label) ? 'initial' : null;
}

/** Which budget the words of a rate name: the first one, or the changed one. */
export const stageIn = (words: string): Level['stage'] =>
  /年初/.test(words) ? 'initial' : /调整|全年|变动/.test(words) ? 'adjusted' : null;

/** Receipts or outlays, where the words say one of them. */
export function sideOf(words: string): Side {
  if (words.includes('收入') === words.includes('支出')) return null;
  return words.includes('收入') ? '收入' : '支出';
}

/** Whether two names may mean one thing: equal, or one within the other (税收 is not within 非税收入, 转移支付 not in 税收返还和转移支付). */
export function alike(a: string, b: string): boolean {
  return a === b || (a.length >= 2 && b.length >= 2 && (holds(a, b) || holds(b, a)));
}

const JOINED = /[非和及与]/;
const AND = /[和及与]/;

function holds(long: string, short: string): boolean {
  const at = long.indexOf(short);
  return at >= 0 && !JOINED.test(long.charAt(at - 1)) && !AND.test(long.charAt(at + short.length));
}

/** Whether a level carries on the subject of another: the same topic, or no name of its own. */
export function sameTopic(a: Level, b: Level): boolean {
  if (a.topic !== '' && b.topic !== '') return alike(a.topic, b.topic);
  return a.key === '' || b.key === '';
}
