import { remember } from '../../quantity';
import { isNear, isSlipped, LIKELY } from './fits';
import { dimension } from '../judging/judge';
import type { Level } from '../statements/levels';
import { countedBy, listsVocabulary, named } from './vocabularies';
import { AGAIN } from '../text/words';

/** A breakdown that its nature makes complete: the words for the total, for each part, and for what may stand beside. */
interface Schema {
  readonly total: RegExp;
  readonly parts: readonly RegExp[];
  /** Parts that may stand beside them. */
  readonly others?: RegExp;
  /** Words of a total that has further parts. */
  readonly not?: RegExp;
  /** Parts of a part, that may follow it. */
  readonly within?: RegExp;
  /** The parts follow without 其中. */
  readonly unopened?: boolean;
}

const BALANCE = /结转|结余|分配|用事业基金/;
const BUYING = /^(?=.*购置)(?!.*(?:运行|维护))/;
const RUNNING = /^(?=.*(?:运行|维护))(?!.*购置)/;

/** Breakdowns of which each part is named once. */
const SCHEMAS: readonly Schema[] = [
  { total: /三公/, parts: [/出国|出境/, /接待/, /车/], within: /购置|运行|维护/ },
  { total: /三公/, parts: [/出国|出境/, /接待/, BUYING, RUNNING] },
  {
    total: /支出|预算|安排|决算|执行/,
    parts: [/基本支出/, /项目支出/],
    others: /上缴上级|经营支出|附属单位/,
    not: /三公|基本|项目|收入/,
  },
  { total: /采购(?!.*(?:货物|工程|服务))/, parts: [/货物/, /工程/, /服务/], unopened: true },
  { total: /采购/, parts: [/集中采购/, /分散采购/] },
  { total: /车.*购置.*运行|公务用车|公车/, parts: [BUYING, RUNNING], not: /[台辆]/ },
  { total: /接待/, parts: [/外事|外宾/, /其他/] },
  { total: /公务接待/, parts: [/国内/, /外宾|国外|境外|外事/] },
  { total: /基本支出/, parts: [/人员/, /公用/], within: /工资|津贴|奖金|个人和家庭|商品和服务|资本性/ },
  { total: /人员(?:经费|支出)/, parts: [/工资福利/, /个人和家庭/] },
  { total: /公用(?:经费|支出)/, parts: [/商品和服务/, /资本性/] },
  { total: /支出/, parts: [/人员/, /公用/, /项目/], not: /基本|项目|人员/ },
  { total: /公共预算收入|财政收入|财政总收入/, parts: [/^(?!.*非税).*税收/, /非税/], unopened: true },
  { total: /收入/, parts: [/税务/, /财政/], unopened: true, not: /税|上划/ },
  { total: /收入/, parts: [/国税/, /地税/, /财政/], unopened: true, not: /税|上划/ },
  {
    total: /收入|支出/,
    parts: [/本级/, /^(?:各?(?:区|县|旗|市)|区县|县区|县市|旗县|乡镇|镇级)(?!本级)/],
    unopened: true,
  },
  { total: /收入|支出/, parts: [/^省级(?!.*补助)/, /^市县/], unopened: true },
  { total: /收入/, parts: [/上划/, /^地方|县级|留成/], others: /上划/ },
  { total: /全国|总额|国有企业/, parts: [/^中央/, /^地方/], unopened: true },
  {
    total: /总收入|收入总计|收入合计|预算收入|收入预算/,
    parts: [/本年|当年/, /结转|(?:年初|上年).*结余/],
    others: BALANCE,
  },
  { total: /总支出|支出总计/, parts: [/本年|当年/, /结转|年末.*结余/], others: BALANCE },
  {
    total: /总支出|支出总计/,
    parts: [/基本支出/, /项目支出/],
    others: /上缴上级|经营支出|附属单位|结转|结余/,
    not: /三公|收入/,
  },
  {
    total: /得分|总分|评分/,
    parts: [/产出/, /效益/],
    others: /预算执行|执行率|满意度|成本|决策|过程|管理|投入/,
    not: /产出|效益|满[分意]|执行|管理|决策|过程|成本/,
    unopened: true,
  },
  { total: /财政拨款/, parts: [/一般公共/, /政府性基金/], others: /国有资本/ },
  {
    total: /编制/,
    parts: [/行政/, /参公|参照公务员/, /事业/],
    others: /工勤|政法|专项|后勤|机关/,
  },
  { total: /编制/, parts: [/行政|参公|参照公务员/, /事业/], others: /工勤|政法|专项|行政|机关|参公|参照/ },
  {
    total: /在职|实有|在编|人员/,
    parts: [/行政|参公|公务员/, /事业/],
    others: /工勤|编外|聘用|临时|退休|离休|参公|公务员/,
  },
  {
    total: /人数|人员|职工|实有|总人/,
    parts: [/在职|在编|在岗/, /退休/],
    others: /离休|临时|编外|聘用|其他|遗属/,
  },
  // Posts of public institutions.
  {
    total: /在职|实有|在编|人员|职工/,
    parts: [/专技|专业技术/, /管理/],
    others: /工勤|特设/,
    not: /职称|学历/,
  },
  { total: /债/, parts: [/一般债|一般政府债/, /专项债|专项政府债/], unopened: true },
  { total: /离退休/, parts: [/^离休/, /(?<!离)退休/], unopened: true },
  {
    total: /问卷/,
    parts: [/^(?:非常|很)满意/, /^满意/, /^不满意/],
    others: /一般|基本满意|比较满意|不了解/,
    unopened: true,
  },
  {
    total: /资产总|总资产|资产合计|资产总计/,
    parts: [/负债/, /净资产|权益/],
    unopened: true,
    not: /负债|权益/,
  },
  { total: /项目|单位|个|份/, parts: [/优/, /良/], others: /中|合格|一般|差/ },
  { total: /培训费|会议费|合计/, parts: [/会议/, /培训/], others: /出国|接待|车/ },
  { total: /问题|事项|任务|项目|件|资金/, parts: [/^已/, /^(?:尚|仍)?未/] },
  { total: /问题|事项|任务|项目|件/, parts: [/^已/, /^正在|^推进|^在建/, /^未|^尚未/], unopened: true },
  { total: /问题|隐患|投诉|线索/, parts: [/^已/, /^正在/], others: /^未|^尚未|^持续/, unopened: true },
];

const OPENER = /其中|包括|：|（|分项|。/;
const FURTHEST = 14;

/** Whether a list names the parts of a breakdown that is complete by nature. */
export function closes(total: Level, items: readonly Level[]): boolean {
  return (
    schemasOf(total).some(
      (schema) =>
        schema.parts.every((part) => named(items, part) === 1) &&
        items.every(
          ({ label }) => schema.parts.some((part) => part.test(label)) || schema.others?.test(label) === true,
        ) &&
        (/合计|总|共/.test(total.label) || !halved(schema, items)),
    ) || listsVocabulary(total, items)
  );
}

/** Whether names are those of all parts of a breakdown that is complete by nature. */
export function closesNames(total: string, names: readonly string[]): boolean {
  return SCHEMAS.some(
    ({ total: words, parts, not }) =>
      words.test(total) &&
      not?.test(total) !== true &&
      names.length === parts.length &&
      parts.every((part) => names.filter((name) => part.test(`${name}支出`)).length === 1),
  );
}

/** The breakdowns that a level's words speak of, by those words. */
const spoken = new Map<string, readonly Schema[]>();
const MOST_KEPT = 5000;

function schemasOf(level: Level): readonly Schema[] {
  const { label, topic, key } = level;
  const named = key !== '' || topic !== '三公';
  const words =
    named && /三公|采购|公共预算|接待|车|支出|收入/.test(label)
      ? label
      : `${topic}${label}${countedBy(level)}`;
  return remember(spoken, MOST_KEPT, words, () =>
    SCHEMAS.filter(
      ({ total, not, parts }) =>
        total.test(words) &&
        not?.test(words) !== true &&
        (parts.filter((part) => part.test(words)).length <= 1 || /车/.test(words)),
    ),
  );
}

/** 购置 alone is no 购置及运行. */
function halved(schema: Schema, items: readonly Level[]): boolean {
  if (schema.parts.length !== 3 || schema.parts[2]?.test('车') !== true) return false;
  const cars = items.find(({ label }) => /车/.test(label));
  return cars !== undefined && /购置/.test(cars.label) !== /运行|维护/.test(cars.label);
}

/** All parts of a total whose breakdown is known to be complete, when each is printed exactly once behind it. */
export function completeParts(levels: readonly Level[], at: number): readonly Level[] | null {
  const total = levels[at];
  const next = behindSiblings(levels, total);
  if (
    !total ||
    !next ||
    total.tabular ||
    total.aside ||
    /主要|剔除|扣除|按.{1,8}分|按项目|从.{1,8}看/.test(next.lead.gap)
  )
    return null;
  // 一是预算执行得9.2分；二是产出得48分: of what stands beside it.
  if (total.lead.mark !== null && next.lead.mark?.kind === total.lead.mark.kind) return null;
  const opened = OPENER.test(next.lead.gap);
  // 产出50分，得46分: what could be earned is no part of what was.
  if (dimension(total.figure) === '分' && levels.slice(next.index, next.index + FURTHEST).some(isEarned))
    return null;
  for (const schema of schemasOf(total)) {
    if (schema.unopened !== true && !opened) continue;
    if (schema.unopened === true && AGAIN.test(next.lead.gap)) continue;
    // A heading begins another breakdown: 三、分征收部门完成情况：….
    if (/[。\n：]/.test(next.lead.gap) && schema.unopened === true)
      if (next.paragraph !== total.paragraph || next.lead.mark !== null) continue;
    const apart = /。/.test(next.lead.gap) && !/三公/.test(`${total.topic}${total.label}`);
    const stops = apart && schema.unopened !== true;
    if (stops && (next.index !== total.index + 1 || next.paragraph !== total.paragraph)) continue;
    // A part is no total of what follows it.
    if (schema.unopened === true && schema.parts.some((part) => part.test(total.label))) continue;
    const parts = collect(levels, total, schema);
    // 基本支出100万元。人员经费60万元，…；公用经费40万元: all that the next sentence says of it.
    if (parts && stops && !(parts[0] === next && isClose(total, parts) && areAlone(levels, parts))) continue;
    if (parts) return parts;
  }
  return null;
}

const isClose = (total: Level, parts: readonly Level[]): boolean =>
  isNear(total, parts) || isSlipped(total, parts, LIKELY);

/** Parts of one sentence, one after the other. */
const areAlone = (levels: readonly Level[], parts: readonly Level[]): boolean =>
  parts.every(({ index, sentence }, at) =>
    at === 0 ? true : sentence === parts[0]?.sentence && levels[index - 1] === parts[at - 1],
  );

const isEarned = ({ label }: Level): boolean => /^(?:实际|自评)?(?:得|扣)分?$|满分|分值/.test(label);

/** 年初预算100万元，支出决算90万元。…: what follows the total and its figures of another nature. */
function behindSiblings(levels: readonly Level[], total: Level | undefined): Level | undefined {
  if (!total) return undefined;
  let index = total.index + 1;
  while (
    levels[index]?.sentence === total.sentence &&
    levels[index]?.key === '' &&
    levels[index]?.nature !== total.nature &&
    levels[index]?.depth === total.depth
  )
    index += 1;
  const next = levels[index];
  return next && next.sentence > total.sentence ? next : levels[total.index + 1];
}

function collect(levels: readonly Level[], total: Level, schema: Schema): readonly Level[] | null {
  const filled = new Map<number, Level>();
  const beside: Level[] = [];
  let last = total;
  for (let index = total.index + 1; index < Math.min(levels.length, total.index + FURTHEST); index += 1) {
    const level = levels[index];
    if (!level || level.paragraph > total.paragraph + 4 || level.tabular) break;
    if (dimension(level.figure) !== dimension(total.figure) || level.aside) continue;
    // A bracket within the list: 一般债务1.39亿元（内有外债0.01亿元）、专项债务1亿元.
    if (level.depth > total.depth && filled.size > 0 && level.depth > last.depth) continue;
    const done = filled.size === schema.parts.length;
    // What is found is all: a further item in the same list only.
    if (done && (!isBeside(level, last) || /其中|（/.test(level.lead.gap))) break;
    // A；B divides statements where the parts are divided by commas.
    if (done && level.lead.semicolon && !last.lead.semicolon) break;
    if (level.nature === 'previous' || level.year !== total.year)
      return done ? partsOf(filled, beside) : null;
    if (total.nature !== level.nature && level.nature === 'budget') {
      if (done) return partsOf(filled, beside);
      continue;
    }
    // 出国费年初预算80万元，支出决算0万元: of each part the figure of the total's nature.
    if (
      total.nature === 'budget' &&
      level.nature === 'actual' &&
      (filled.size > 0 || level.sentence > total.sentence)
    )
      continue;
    const which = schema.parts.findIndex((part, at) => part.test(level.label) && !filled.has(at));
    const known = schema.parts.findIndex((part) => part.test(level.label));
    if (which >= 0) filled.set(which, level);
    else if (schema.others?.test(level.label) === true) beside.push(level);
    else if (known < 0 && filled.size > 0 && schema.within?.test(level.label) === true) continue;
    // The first thing behind the total that is no part of it: another breakdown.
    else if (known < 0) return null;
    else {
      const earlier = filled.get(known);
      // A further part of a kind that was named: 区级5.51亿元、县级3.81亿元.
      if (done) return level.sentence === last.sentence ? null : partsOf(filled, beside);
      // The parts of a part: 公务用车购置及运行费…，其中购置…，运行….
      if (
        earlier &&
        !(
          level.depth > earlier.depth ||
          /其中|（/.test(level.lead.gap) ||
          schema.within?.test(level.label) === true
        )
      )
        return null;
      continue;
    }
    last = level;
  }
  if (filled.size !== schema.parts.length) return null;
  const parts = partsOf(filled, beside);
  return halved(schema, parts) ? null : parts;
}

/** In one sentence, or under marks of one kind. */
const isBeside = (level: Level, last: Level): boolean =>
  level.sentence === last.sentence ||
  (level.lead.mark !== null && level.lead.mark.kind === last.lead.mark?.kind);

const partsOf = (filled: ReadonlyMap<number, Level>, beside: readonly Level[]): readonly Level[] =>
  [...filled.values(), ...beside].toSorted((a, b) => a.index - b.index);
