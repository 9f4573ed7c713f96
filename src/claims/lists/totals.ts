import { countOf } from '../../quantity';
import type { Level, Outline } from '../statements/levels';
import { dimension, isSum } from '../judging/judge';
import { mistypedSum } from '../judging/mistypings';
import { headOf } from './heads';
import { alike, keyOf } from '../statements/subjects';
import { AND_OTHERS, OF_NEXT, OFFSET, TOTAL_AFTER } from '../text/words';

const MOST_PARTS = 40;
const TOLERANCE = 1e-9;
const BACK = 16;
/** 加上, 再加, 连同, 含…在内: what is added to a level that was told before. */
const ADDED = /^(?:再|另)?(?:加上?|连同)|^另有/;
/** 可使用资金: what there is and what was carried over. */
const AT_HAND = /可(?:使用|用|支配|统筹)(?:的)?(?:资金|财力)/;
const NAMED_HEAD = /^([^，。；、]{2,12}?)(?:再|另)?加上?(?=上级|上年|调入|债务|债券|转移|动用)/;
/** 合计供养117人, 共计下达3580万元. */
const SUMMED =
  /^(?:(?:以上|上述|各项|全部|全年)?(?:合计|共计|总计|总共)[一-龥]{0,8}|(?:以上|上述)?[两二三四五六七八九十][一-龥]{1,6}(?:合计|共计|总计|共)[一-龥]{0,6})$/;
const INCLUDED = /^(?:含|包含|包括)/;

/** The parts before a total. */
export interface Before {
  readonly parts: readonly Level[];
  /** Its words say that they are all. */
  readonly complete: boolean;
  /** They do not make the total, and nothing in its words says that they should. */
  readonly open?: true;
}

const FULL_MARKS = /满分|分值|权重/;
/** A、B、C，共同构成D. */
const BUILT = /^(?:共同|一起|合计)?(?:构成|组成)/;

const ENDED = /(?:构成|组成)，(?!合计|总?共|总计)/;

/**
 * A、B，合计C; 加上A，总计C, which goes back to the level that A is added to. 三项 before 合计 says how many they are,
 * 加上 that all are named. Null where no parts are found.
 */
export function totalBehind(levels: readonly Level[], outline: Outline, total: Level): Before | null {
  const paid = paidOut(levels, total);
  if (paid) return { parts: paid, complete: true };
  // 四项满分合计100分: of full marks (`scores`), and of nothing that was earned.
  if (FULL_MARKS.test(total.label) && dimension(total.figure) === '分') return null;
  // 由A和B组成，累计到位C: of what stands before it, and not of C.
  const built = BUILT.test(total.label) && !ENDED.test(total.lead.gap);
  const atHand = AT_HAND.test(total.label);
  const said = TOTAL_AFTER.test(total.label) || SUMMED.test(total.label) || IN_PLACE.test(total.label);
  if (!(said || built || atHand || EARNED.test(total.label)) || total.tabular) return null;
  // 办公设备86万元、家具74万元，共使用预算161万元的98.76%: what they are a share of.
  if (OF_NEXT.test(total.lead.after) || OFFSET.test(total.lead.after)) return null;
  const run = runBefore(levels, total);
  if (atHand) {
    const parts = addedUp(levels, total);
    if (parts) return { parts, complete: false };
  }
  const told = run.findLastIndex(({ label }) => TOTAL_AFTER.test(label));
  const from = run.findIndex((level, index) => index > told && isAdded(level));
  if (from >= 0) {
    const added = run.slice(from).filter(({ depth }) => depth <= total.depth);
    const before = run[from - 1];
    const first = added[0] ?? total;
    const named = headNamed(levels, first) ?? toldTotal(levels, first, total);
    const head = named ?? (before ? outermost(before, outline) : null);
    const others = isDirect(first, before)
      ? []
      : mayHead(levels, outline, total, first).filter((each) => each !== head);
    const heads = head ? [head, ...others] : others;
    const found = heads.map((each) => [each, ...added]);
    const fitting = found.find((parts) => meets(total, parts)) ?? (meets(total, run) ? run : null);
    const [nearest] = found;
    // Of several that may be added to, none is meant for sure.
    const own = heads.filter(({ paragraph }) => paragraph === total.paragraph);
    // 加返还性收入3714万元等各项补助: and others.
    const open = added.some(({ lead }) => AND_OTHERS.test(lead.after));
    const complete =
      fitting !== null ||
      (!open && (named !== null || own.length === 1 || heads.length === 1 || isOnlyHead(heads, first)));
    if (fitting ?? nearest) return { parts: fitting ?? nearest ?? [], complete };
  }
  return (
    earned(levels, total) ??
    deducted(levels, outline, total) ??
    counted(run, outline, total, built) ??
    countedBefore(levels, outline, total)
  );
}

/** 拨付专项资金286亿元，加上提前下达的641亿元，全年专项资金927亿元已全部拨付: of the two that stand right before it. */
function paidOut(levels: readonly Level[], total: Level): readonly Level[] | null {
  if (!/^(?:现|已|均|都)*(?:全部|全额)/.test(total.lead.after)) return null;
  const [head, added] = levels.slice(Math.max(0, total.index - 2), total.index);
  if (!head || !added || !ADDED.test(added.lead.clause) || added.lead.semicolon) return null;
  const parts = [head, added];
  return parts.every(
    ({ sentence, figure }) =>
      sentence === total.sentence &&
      dimension(figure) === dimension(total.figure) &&
      figure.size < total.figure.size,
  )
    ? parts
    : null;
}

/** 数量指标20分，得19分；质量指标15分，得15分，共得34分: what was earned, not what could be. */
function earned(levels: readonly Level[], total: Level): Before | null {
  if (!EARNED.test(total.label) || dimension(total.figure) !== '分') return null;
  const parts = levels
    .slice(Math.max(0, total.index - MOST_PARTS), total.index)
    .filter(
      ({ label, index, depth, paragraph, sentence, figure }) =>
        (/得(?:分)?(?:为)?$/.test(label) || isMarkedBehind(levels[index + 1], depth)) &&
        !EARNED.test(label) &&
        paragraph === total.paragraph &&
        sentence >= total.sentence - 1 &&
        dimension(figure) === '分',
    );
  return parts.length > 1 ? { parts, complete: parts.length > 2 } : null;
}

/** 执行率扣0.8分；目标扣1.2分；满意度扣0.5分；合计扣2.5分: each that the sentence takes off. */
function deducted(levels: readonly Level[], { listOf }: Outline, total: Level): Before | null {
  if (!DEDUCTED.test(total.label) || dimension(total.figure) !== '分') return null;
  const before = levels
    .slice(Math.max(0, total.index - MOST_PARTS), total.index)
    .filter(({ sentence, figure }) => sentence === total.sentence && dimension(figure) === '分');
  const parts = before.filter(({ label }) => /扣(?:减|除|掉)?(?:分)?(?:为)?$/.test(label));
  // 管理扣2分，其中制度扣1分、执行扣1分: parts of a part.
  const plain = parts.every(
    (part) => part.depth === total.depth && !part.aside && !listOf.has(part) && !DEDUCTED.test(part.label),
  );
  return plain && parts.length > 2 ? { parts, complete: true } : null;
}

const DEDUCTED = /^(?:共计?|合计|总计|累计|总共)扣(?:减|除|掉)?(?:分)?(?:为)?$/;

/** 管理效率17.9分（满分20分）: the full mark in the bracket behind what was earned. */
const isMarkedBehind = (next: Level | undefined, depth: number): boolean =>
  next !== undefined && next.depth > depth && FULL_MARKS.test(next.label) && next.lead.gap.startsWith('（');

// 甲中心自评得分 is of its own name, and no total of what others got.
const EARNED = /(?:共|合计|总计|累计|总)得(?:分)?(?:为)?$|^(?:综合|自评|最终)得(?:分)?(?:为)?$|总分(?:为)?$/;

/** 总收入203万元，…。上年结转4万元，可使用资金207万元: a level of the paragraph and the one right before, that make it exactly. */
function addedUp(levels: readonly Level[], total: Level): readonly Level[] | null {
  const last = levels[total.index - 1];
  if (!last || last.sentence !== total.sentence || !/结转|结余/.test(last.label)) return null;
  const head = levels
    .slice(Math.max(0, last.index - BACK), last.index)
    .find((level) => level.paragraph === total.paragraph && meets(total, [level, last]));
  return head ? [head, last] : null;
}

/** 支出100万元。加上…: the one level in the sentence before that may be added to. */
function isOnlyHead(heads: readonly Level[], { sentence }: Level): boolean {
  const [nearest] = heads;
  return (
    nearest?.sentence === sentence - 1 &&
    heads.filter((head) => head.sentence === nearest.sentence).length === 1
  );
}

/** 收入129万元，加上级补助428万元: a named level right before what is added to it, no ； between them. */
const isDirect = ({ lead }: Level, before: Level | undefined): boolean =>
  before !== undefined &&
  before.key !== '' &&
  !lead.semicolon &&
  !lead.breaks &&
  // 收入117万元，…，上解支出66万元，加上年结转14万元: what was handed up is taken away.
  (!/上解|上缴|补充/.test(before.label) || lead.clause.includes('支出'));

/** 地方级收入加上级补助…: the level that is added to, by its name. */
function headNamed(levels: readonly Level[], { lead, index }: Level): Level | null {
  const key = keyOf(NAMED_HEAD.exec(lead.clause)?.[1] ?? '');
  if (key.length < 2) return null;
  return levels.slice(Math.max(0, index - BACK), index).findLast((level) => alike(level.key, key)) ?? null;
}

/** 两项合计146681.12亿元；再加…: the total that stands right before what is added. */
function toldTotal(
  levels: readonly Level[],
  { index, paragraph, figure }: Level,
  { side }: Level,
): Level | null {
  const before = levels[index - 1];
  return before &&
    before.paragraph === paragraph &&
    TOTAL_AFTER.test(before.label) &&
    (side === null || before.side === null || side === before.side) &&
    dimension(before.figure) === dimension(figure)
    ? before
    : null;
}

/** 四项决算共959.70万元: as many levels of the sentence before. */
function countedBefore(levels: readonly Level[], { listOf }: Outline, total: Level): Before | null {
  const count = numeralIn(total);
  if (count === null) return null;
  const before = levels
    .slice(Math.max(0, total.index - MOST_PARTS), total.index)
    .filter(
      (level) =>
        level.sentence === total.sentence - 1 &&
        level.paragraph === total.paragraph &&
        level.depth === 0 &&
        !level.aside &&
        level.nature !== 'previous' &&
        dimension(level.figure) === dimension(total.figure),
    );
  const own = before.filter(({ nature }) => nature === total.nature);
  // 甲收入86万元，支出72万元。乙收入127万元，支出119万元。两项收入合计213万元: of the side that the total is of.
  if (total.side !== null && before.some(({ side }) => side !== null && side !== total.side)) return null;
  // 甲市获得20万元，具体为…；乙县获得50万元。两地合计70万元.
  const outer = before.filter((level) => !listOf.has(level));
  const parts = [before, own, outer].find(({ length }) => length === count);
  return parts && areOfSeveral(parts) ? { parts, complete: true } : null;
}

/** 三项, 两地: how many parts the words of a total say that it has. */
export const numeralIn = ({ label }: Level): number | null => {
  const numeral =
    /([零一二两三四五六七八九十\d])(?:项|者|类|部分|个?(?:部门|单位|方面|渠道|系统|县区?|区县?|乡镇?|镇|村|批次?|中心|项目)|[批家笔处地])/.exec(
      label,
    )?.[1];
  return countOf(numeral ?? '');
};

/** 2021—2023年分别安排200万元、300万元和400万元，三年共计900万元: one of each year. */
const areOfYears = ({ label }: Level, parts: readonly Level[]): boolean =>
  parts.every(({ year, nature }) => year !== null && nature === parts[0]?.nature) &&
  new Set(parts.map(({ year }) => year)).size === parts.length &&
  countOf(/^([两二三四五六七八九十])年(?:合计|共计?|累计|总计)/.exec(label)?.[1] ?? '') === parts.length;

/** The level that is a part of none of its sentence. */
function outermost(level: Level, { listOf }: Outline): Level {
  const head = headOf(level, listOf);
  return head.sentence >= level.sentence - 1 ? head : level;
}

const isAdded = ({ lead, figure }: Level): boolean =>
  ADDED.test(lead.clause) ||
  NAMED_HEAD.test(lead.clause) ||
  /加上?：/.test(lead.gap) ||
  (INCLUDED.test(lead.clause) && lead.after.startsWith('在内') && figure.size > 0);

/** What stands before the total in its sentence, at most back to another total behind which ； begins anew. */
function runBefore(levels: readonly Level[], total: Level): readonly Level[] {
  const run: Level[] = [];
  let divided = false;
  for (let index = total.index - 1; index >= Math.max(0, total.index - MOST_PARTS); index -= 1) {
    const part = levels[index];
    if (!part || part.sentence !== total.sentence || part.tabular) break;
    if (divided && TOTAL_AFTER.test(part.label)) break;
    divided ||= part.lead.semicolon;
    if (dimension(part.figure) === dimension(total.figure) && !part.aside && part.depth <= total.depth)
      run.unshift(part);
    if (levels[index + 1]?.lead.semicolon === true && TOTAL_AFTER.test(part.label)) {
      run.shift();
      break;
    }
  }
  return run;
}

/** Levels before the first that is added, none a part of another, on the side of the total: the nearest first. */
function mayHead(
  levels: readonly Level[],
  { listOf }: Outline,
  total: Level,
  first: Level,
): readonly Level[] {
  const side = total.side;
  return levels
    .slice(Math.max(0, first.index - BACK), first.index)
    .filter(
      (level) =>
        dimension(level.figure) === dimension(total.figure) &&
        !listOf.has(level) &&
        !level.aside &&
        level.nature !== 'previous' &&
        level.nature !== 'budget' &&
        level.paragraph >= total.paragraph - 1 &&
        !TOTAL_AFTER.test(level.label) &&
        (side === null || level.side === side),
    )
    .toReversed();
}

/** A、B、C，三项合计D: by their number; without one, as many as make the total. */
function counted(run: readonly Level[], outline: Outline, total: Level, built: boolean): Before | null {
  if (isPlanOf(total, run)) return null;
  const subtotals = subtotalsOf(run);
  if (subtotals && SUMMING.test(total.label)) return { parts: subtotals, complete: true };
  const count = numeralIn(total);
  const side = /^(?:收入|支出)(?:合计|总计)/.exec(total.label)?.[0].slice(0, 2);
  for (let from = run.length - 2; from >= 0; from -= 1) {
    const parts = run.slice(from);
    if (meets(total, parts)) return { parts, complete: false };
    // Not what is a part of another part.
    const outer = parts.filter((part) => !isNested(part, outline, total));
    if (outer.length > 1 && outer.length < parts.length && meets(total, outer))
      return { parts: outer, complete: false };
    // What ；divides goes back to the beginning.
    const divided = parts.slice(1).some(({ lead }) => lead.semicolon);
    const first = from === 0 || (parts[0]?.lead.semicolon === true && !divided);
    if (
      first &&
      side !== undefined &&
      parts.every(({ label, moves }) => label.includes(side) && moves.every(({ amount }) => amount === null))
    )
      return { parts, complete: true };
    if (
      first &&
      ((count === parts.length && areOfSeveral(parts)) ||
        areOfYears(total, parts) ||
        isCountedList(parts) ||
        (isPlain(total) && areListed(parts, outline, from === 0)) ||
        (IN_PLACE.test(total.label) && areListed(parts, outline, false)) ||
        ((isPlain(total) || (isGenus(total, parts) && areOfSeveral(parts))) && areAll(parts, outline)))
    )
      return { parts, complete: true };
    if (first && built && areUnbroken([...parts, total])) return { parts, complete: true };
    if (parts[0]?.lead.semicolon === true && count !== null) break;
  }
  return run.length > 1 && count === null ? { parts: run, complete: false, open: true } : null;
}

/** 由上年结转30万元、年初预算500万元、年中追加50万元组成: no change stands between them. */
const areUnbroken = (run: readonly Level[]): boolean =>
  run.every(
    ({ figure, lead }, at) =>
      at === 0 || /[（）]/.test(lead.gap) || (run[at - 1]?.figure.to ?? 0) >= figure.from - lead.gap.length,
  );

/** 收到中央73万元、省级71万元，计划总额219万元: what was to come is not what came. */
export const isPlanOf = ({ label: planned }: Level, parts: readonly Level[]): boolean =>
  /计划|应/.test(planned) && parts.some(({ label }) => /收到|到位|实[际收]|已/.test(label));

const SUMMING = /^(?:合计|共计|总计|总共)/;

/** 会议5万元、培训10万元，小计15万元；设备20万元、软件50万元，小计70万元；总计85万元: of the subtotals, where the last part of each ； is one. */
function subtotalsOf(run: readonly Level[]): readonly Level[] | null {
  const subtotals = run.filter(({ label }) => label.startsWith('小计'));
  const ends = run.filter((_, at) => at === run.length - 1 || run[at + 1]?.lead.semicolon === true);
  return subtotals.length > 1 && ends.every((end) => subtotals.includes(end)) ? subtotals : null;
}

const HEADED = /([两二三四五六七八九十])(?:个|大)?[^，。；：、\d]{1,4}：[^：]*$/;

/** 惠及四个村：甲村812人、乙村655人、丙村938人、丁村641人，共3046人: as many as the words before them say. */
const isCountedList = ([first, ...others]: readonly Level[]): boolean =>
  first !== undefined &&
  countOf(HEADED.exec(first.lead.gap)?.[1] ?? '') === others.length + 1 &&
  others.every(({ lead }) => /^[、，；]/.test(lead.gap));

/** 合计 alone: of what was just listed. */
const isPlain = ({ label }: Level): boolean =>
  /^(?:合计|共计|总计|共)(?:支出|收入|投入|安排|拨付)?(?:为|达)?$/.test(label);

/** 中央300万元、省级150万元、县级20万元已到位，共到位470万元: of what 、 joins. */
const IN_PLACE =
  /^(?:合计|共计|总计|共|总共|累计)(?:到位|下达|支付|使用|拨付|发放|兑付)(?:资金|金额)?(?:为|达)?$/;

/** A、B、C from the beginning of the sentence, none with a change or a list of its own. */
const areListed = (parts: readonly Level[], { listOf }: Outline, fromTheStart: boolean): boolean =>
  parts.length > 2 &&
  parts.every(
    (part, index) =>
      part.moves.length === 0 &&
      part.executions.length === 0 &&
      !listOf.has(part) &&
      part.nature !== 'previous' &&
      (index === 0 ||
        /^(?:、|和|及|与)/.test(part.lead.gap) ||
        (fromTheStart && part.key !== '' && /^）?[，；]/.test(part.lead.gap))),
  );

/** 行政单位3家、事业单位9家，预算单位共12家: what all parts are by their names. */
const isGenus = (total: Level, parts: readonly Level[]): boolean =>
  isNamedAs(total, parts) && !isOff(total, parts);

const OFF = 2;
/** 预定58.4万元，实际58.4万元；贫困户总收入40.88万元: so much more that no slip explains it. */
function isOff(total: Level, parts: readonly Level[]): boolean {
  const figures = parts.map(({ figure }) => figure);
  const added = figures.reduce((sum, { size }) => sum + size, 0);
  return added > OFF * total.figure.size && mistypedSum(total.figure, figures) === null;
}

const isNamedAs = ({ key, label }: Level, parts: readonly Level[]): boolean =>
  key.length >= 2 &&
  !/总[额量]/.test(label) &&
  parts.every((part) => part.key !== key && part.key.endsWith(key.slice(-2)));

/** Each of another thing: 计划招生300人，实际招生310人; 预算60万元，调增后为80万元; 下达300万元，支出240万元，结余60万元 are of one. */
const areOfSeveral = (parts: readonly Level[]): boolean =>
  new Set(parts.flatMap(({ nature }) => (nature === 'plain' ? [] : [nature]))).size < 2 &&
  !parts.some(
    ({ key, topic, label }, at) =>
      at > 0 && ((key === '' && topic === parts[at - 1]?.topic && topic !== '') || AMENDED.test(label)),
  );

const AMENDED = /^(?:调[整增减]?)?后(?:为|是)?$/;

/** 项目预算100万元，支出90万元: what was to be spent and what was are no parts of one total. */
const areOfOneNature = (parts: readonly Level[]): boolean =>
  new Set(
    parts.flatMap(({ nature, figure }) => (nature === 'plain' || dimension(figure) !== '元' ? [] : [nature])),
  ).size < 2;

/** All that the sentence tells before the total, of one nature and year, each by a name of its own. */
const areAll = (parts: readonly Level[], { listOf }: Outline): boolean =>
  (parts[0]?.lead.breaks === true || parts[0]?.lead.semicolon === true || parts[0]?.index === 0) &&
  parts.length > 1 &&
  new Set(parts.map(({ key }) => key)).size === parts.length &&
  areOfOneNature(parts) &&
  parts.every(({ key, year, depth }) => key !== '' && year === parts[0]?.year && depth === parts[0].depth) &&
  !parts.some((part) => listOf.has(part));

/** An item of a list within the sentence, whose total is not the one in question. */
function isNested(part: Level, outline: Outline, total: Level): boolean {
  const list = outline.listOf.get(part);
  return list !== undefined && list.total !== total && list.total.sentence === part.sentence;
}

/** Whether parts make their total: tried with doubles, then judged exactly. */
export function meets(total: Level, parts: readonly Level[]): boolean {
  let reached = 0;
  let slack = total.figure.slack;
  for (const { figure } of parts) {
    reached += figure.size;
    slack += figure.slack;
  }
  if (Math.abs(reached - total.figure.size) > slack + Math.abs(total.figure.size) * TOLERANCE) return false;
  return isSum(
    total.figure,
    parts.map(({ figure }) => figure),
  );
}

/** 在岗38人，其中在编24人，聘用14人，退休10人: the first make it, and the other people are none of them. */
export function beginsExactly(total: Level, parts: readonly Level[]): boolean {
  if (dimension(total.figure) !== '人' || isCountedList(parts)) return false;
  for (let count = 2; count < parts.length; count += 1) {
    const first = parts.slice(0, count);
    const told = first.filter(({ figure }) => figure.size > 0).length > 1;
    const others = parts.slice(count);
    // 在职83人、离休5人、退休18人: who counts the one counts the other.
    if (first.some(isRetired) && others.some(isRetired)) continue;
    if (told && others.some(({ figure }) => figure.size > 0) && meets(total, first)) return true;
  }
  return false;
}

const isRetired = ({ label }: Level): boolean => /离休|退休/.test(label);
