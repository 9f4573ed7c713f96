import { judgedIf, type Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import { put } from '../text/grouped';
import { dimension, isRight, mayFit, quotient } from '../judging/judge';
import type { Breakdown, Level, Outline } from '../statements/levels';
import { alike } from '../statements/subjects';
import {
  areAllOf,
  makeAll,
  narrowerWhole,
  baseBefore,
  bears,
  commonWhole,
  exactOnes,
  halvesOf,
  explained,
  isCalled,
  isComparable,
  isMeasureOf,
  isOfBudget,
  isShortFor,
  isToldAfter,
  isWholeOf,
  receiptsOf,
  totalTold,
  wholeOfWhich,
} from './certainWholes';
import { asExecution, fundsOfShare } from './funded';
import { areOfOwnSum } from '../lists/corroboration';
import { FURTHEST, holdsOf, wholesBefore, wordsOf } from './wholes';

// 支出395万元，预算419万元，…，占支出预算的56.6%: of no outlay.
const OF_BUDGET = /[^共]预算(?:数|总额)?的?$/;
const FAR_MORE = 1000;
const LONG_NAME = 6;

/** Shares of a whole. */
export function shareClaims(
  levels: readonly Level[],
  outline: Outline,
  breakdowns: readonly Breakdown[],
): readonly Draft[] {
  const totals = new Map<Level, Level[]>();
  for (const { total, parts, judged } of breakdowns) {
    if (!isRight(judged)) continue;
    for (const part of parts) put(totals, part, total);
  }
  const drafts: Draft[] = [];
  const partsOf = new Map(breakdowns.flatMap(({ parts }) => parts.map((part) => [part, parts] as const)));
  for (const level of levels) {
    if (!level.share) continue;
    const list = outline.listOf.get(level);
    const siblings = (list?.items ?? partsOf.get(level) ?? []).filter(({ share }) => share !== null);
    // Of 按…分, only a total that its items make, or that the share of another one is of.
    const listed = list && (list.kind === 'among' || bears(level, list.total, siblings)) ? list.total : null;
    const told = shareOf(levels, level, totals.get(level) ?? [], listed, siblings);
    const fund = told?.judged ? null : fundsOfShare(levels, level, outline);
    const draft = fund ? drafted(level.share.figure, level.figure, fund.figure, true) : told;
    if (draft) drafts.push(asExecution(levels, level, draft));
    for (const { figure, base } of level.further)
      if (base && dimension(base) === dimension(level.figure))
        drafts.push(drafted(figure, level.figure, base, true));
    drafts.push(...halvesOf(levels, level));
  }
  return drafts;
}

function drafted(stated: TextFigure, part: TextFigure, whole: TextFigure, sure: boolean): Draft {
  // Only an accusation needs the exact figures of what does not hold.
  const judged = sure || mayFit(stated, part, whole) ? quotient(stated, part, whole) : null;
  return {
    kind: 'share',
    stated: { figure: stated, minus: false },
    operands: [part, whole],
    ...judgedIf(sure, judged),
  };
}

function shareOf(
  levels: readonly Level[],
  level: Level,
  proven: readonly Level[],
  listed: Level | null,
  siblings: readonly Level[],
): Draft | null {
  const { share, figure } = level;
  if (!share) return null;
  const of = dimension(figure);
  if (share.base)
    return dimension(share.base) === of ? drafted(share.figure, figure, share.base, true) : null;
  const summed = totalTold(levels, level);
  if (summed) return drafted(share.figure, figure, summed.figure, true);
  const base = baseBefore(levels, level);
  // 占一般公共预算支出1814597万元的16%。支出决算304万元：基本支出246万元，占总支出的81%: of what its list is about.
  const ofList = listed !== null && base !== null && holdsOf(level, listed);
  if (base && !ofList) return drafted(share.figure, figure, base, true);
  const words = wordsOf(share.whole);
  const which = wholeOfWhich(levels, level);
  if (which && (words === '' || wholesNamed(levels, level, words).length === 0))
    return drafted(share.figure, figure, which.figure, true);
  const known = [...new Set([...proven, ...(listed ? [listed] : [])])].filter(
    (whole) => dimension(whole.figure) === of && !holdsMore(level, whole),
  );
  // Of what the shares of the parts beside it are of.
  const borne = proven.filter((whole) => known.includes(whole) && bears(level, whole, siblings));
  const parents = borne.length > 0 ? borne : known;
  const called =
    words === ''
      ? []
      : exactOnes(actualOnes(wholesNamed(levels, level, words), level), words).filter(
          (whole) => !OF_BUDGET.test(share.whole) || whole.nature !== 'actual',
        );
  const narrower = narrowerWhole(levels, level, words, called);
  if (narrower && holdsOf(level, narrower)) return drafted(share.figure, figure, narrower.figure, false);
  const named = narrower ? [] : called;
  // 占政府采购支出总额的: the whole that is named in full, and not what the list is about.
  const strong = named.filter((whole) => words.length >= 4 && isCalled(whole, words));
  const isMeant = (whole: Level): boolean =>
    strong.some((each) => each === whole || each.topic === whole.topic);
  const meant = strong.length > 0 && !parents.some(isMeant) ? strong : null;
  const holding = firstHolding(
    share.figure,
    figure,
    meant ?? [
      ...parents,
      ...named,
      ...(words === '' && borne.length === 0 ? wholesBefore(levels, level) : []),
    ],
  );
  if (holding) return holding;
  const common = (words === '' ? receiptsOf(levels, level) : null) ?? commonWhole(levels, level);
  if (common) return drafted(share.figure, figure, common.figure, true);
  const saved = savedShare(level, meant ?? [...parents, ...named, ...wholesBefore(levels, level)]);
  if (saved) return saved;
  const kin = kinOf(levels, level, words);
  const same = words === '' ? null : wholeOfKin(level, meant ? named : [], wholesBefore(levels, level), kin);
  if (same) return drafted(share.figure, figure, same.figure, false);
  // Where none of several shares holds of the whole, they are of another.
  const alone = siblings.every((each) => each === level || each.share === null);
  const elsewhere = siblings.some((each) => wholesBefore(levels, each).some((whole) => holdsOf(each, whole)));
  const [made] = proven;
  const only = made && proven.length === 1 && !elsewhere ? made : null;
  const all = only && (areAllOf(level, siblings) || makeAll(level, siblings, only)) ? only : null;
  const own = alone && listed !== null && proven.includes(listed) ? listed : all;
  const whole = sureWhole(level, words, meant ? [] : parents, meant ?? named, siblings, kin, own);
  const comparable =
    whole &&
    (isComparable(level, whole, whole === listed || strong.includes(whole)) ||
      isSwapped(level, whole, siblings) ||
      // A part that makes it together with one of which the share is right.
      (borne.includes(whole) && proven.length === 1 && share.sentence === level.sentence) ||
      whole === all);
  const atMost =
    whole && (figure.size <= whole.figure.size || (words.length >= LONG_NAME && strong.includes(whole)));
  if (whole && atMost && comparable && !areOfOwnSum(whole, siblings))
    return drafted(share.figure, figure, whole.figure, true);
  const before = levels[level.index - 1];
  // 支出2626.61万元，社会保障支出占6.6%，为173.39万元: of what was named right before the share.
  if (before && isToldAfter(level) && isWholeOf(before, level) && !listed)
    return drafted(share.figure, figure, before.figure, true);
  const near =
    before?.sentence === level.sentence && before.depth === level.depth && before.nature !== 'previous';
  // 采购268万元，授予中小企业214万元，占比80%: of what was named right before, where one slip tells so.
  const beside =
    words === '' && near && dimension(before.figure) === of && !isMore(figure, before.figure) ? before : null;
  const wholes = meant ?? [...parents, ...named];
  const [one, ...more] = [...new Set(wholes.length === 0 && beside ? [beside] : wholes)];
  return {
    kind: 'share',
    stated: { figure: share.figure, minus: false },
    operands: one && more.length === 0 ? [figure, one.figure] : [figure],
    // What one slip explains is no other whole.
    ...judgedIf(false, one && more.length === 0 ? quotient(share.figure, figure, one.figure) : null),
  };
}

/** 采购1900万元，节约100万元，占预算的5%: of the change that was told last. */
function savedShare({ share, moves }: Level, wholes: readonly Level[]): Draft | null {
  const last = moves.findLast(({ amount }) => amount !== null)?.amount;
  if (!share || !last || last.figure.from > share.figure.from) return null;
  return firstHolding(
    share.figure,
    last.figure,
    wholes.filter(({ figure }) => dimension(figure) === dimension(last.figure)),
  );
}

/** 收入317万元（预算312万元），税收183万元，占收入的57.7%: of what was done, not of its budget. */
const actualOnes = (wholes: readonly Level[], { nature, sentence }: Level): readonly Level[] =>
  nature !== 'budget' && wholes.some((whole) => whole.nature === 'actual' && whole.sentence === sentence)
    ? wholes.filter((whole) => whole.nature !== 'budget')
    : wholes;

/** 占当年收入的: not of what was carried over too. */
const holdsMore = ({ share }: Level, { label }: Level): boolean =>
  /[当本]年/.test(share?.whole ?? '') && /总[量计]/.test(label);

/** More than its whole, though not as much as a wrong unit makes it. */
const isMore = (part: TextFigure, whole: TextFigure): boolean =>
  part.size > whole.size && part.size < FAR_MORE * whole.size;

/** The first whole of which a share holds exactly, otherwise the first of which it may; each value is tried once. */
function firstHolding(stated: TextFigure, part: TextFigure, wholes: readonly Level[]): Draft | null {
  const tried = new Set<string>();
  let found: Draft | null = null;
  for (const { figure: whole } of wholes) {
    const id = `${whole.value} ${whole.unit ?? ''}`;
    if (tried.has(id)) continue;
    tried.add(id);
    const draft = drafted(stated, part, whole, false);
    if (draft.judged?.verdict === 'exact') return draft;
    if (draft.judged !== null) found ??= draft;
  }
  return found;
}

/** 事业1368万元，占3%；其他72万元，占57%: of two items each has the other's share. */
const isSwapped = (level: Level, whole: Level, siblings: readonly Level[]): boolean =>
  siblings.some(
    (each) =>
      each !== level &&
      level.share !== null &&
      each.share !== null &&
      holdsOf({ ...level, share: each.share }, whole) &&
      holdsOf({ ...each, share: level.share }, whole),
  );

/** The whole that a share must be of, although it is not: the one that its words name, or that its list is about. */
function sureWhole(
  level: Level,
  words: string,
  parents: readonly Level[],
  named: readonly Level[],
  siblings: readonly Level[],
  kin: readonly Level[],
  own: Level | null,
): Level | null {
  const [only] = parents;
  const [match] = named;
  // 占一般公共预算支出的: a whole whose words are printed in full.
  const full = named.filter((whole) => endsWith(whole, level.share?.whole ?? ''));
  const [printed] = full;
  if (printed && full.length === 1 && (isNear(printed, level) || isOfWords(printed, level))) return printed;
  if (only && parents.length === 1) {
    // 占收入合计的: of no part of it.
    const summed =
      /(?:收入|支出)(?:合计|总)|总(?:收入|支出)/.test(level.share?.whole ?? '') &&
      !/合计|总/.test(only.label);
    const fits =
      words === '' ||
      (alike(wordsOf(only.label), words) && !(summed && named.length > 0)) ||
      (named.includes(only) && !(summed && named.length > 1)) ||
      (named.length === 0 && isMeasureOf(words, only));
    if (
      fits &&
      (words !== '' ||
        only === own ||
        siblings.some((each) => each !== level && holdsOf(each, only)) ||
        explained(level, only) ||
        first(level, only))
    )
      return only;
  }
  // Another share of the same words holds of it.
  if (words !== '' && match) {
    const held = named.filter(
      (whole) =>
        isOfYear(whole, level) && kin.some((each) => each.share?.figure.size !== 0 && holdsOf(each, whole)),
    );
    const [one] = held;
    if (one && held.length === 1) return one;
  }
  if (
    match &&
    isNear(match, level) &&
    named.length === 1 &&
    words.length >= 2 &&
    isStrong(match, words) &&
    (match.nature === level.nature ||
      level.nature === 'plain' ||
      (match.nature === 'plain' && wordsOf(match.label) === words))
  )
    return match;
  return null;
}

/** Near enough, and of one year: another statement has its own whole, though it may not print it. */
const isNear = (whole: Level, level: Level): boolean =>
  whole.paragraph === level.paragraph && whole.sentence >= level.sentence - 2 && isOfYear(whole, level);

const isOfYear = (whole: Level, { year }: Level): boolean =>
  whole.year === null || year === null || whole.year === year;

/** 本年支出合计100万元。…占本年支出合计的24%: in a paragraph before, by the very words. */
const isOfWords = (whole: Level, level: Level): boolean =>
  whole.paragraph >= level.paragraph - 2 &&
  (/合计|总[计额量]/.test(level.share?.whole ?? '') || isOfBudget(whole, level)) &&
  (whole.year === null || level.year === null || whole.year === level.year);

/** Whether a label ends with the words for a whole, without place and 的. */
function endsWith({ label }: Level, words: string): boolean {
  const bare = words.replace(/^(?:全[国省市县区州盟]|[我本][省市县区])|[“”"]|的$/g, '');
  return bare.length >= 6 && !GENERIC.test(bare) && label.replace(/(?:完成|为|共|达)+$/, '').endsWith(bare);
}

const GENERIC = /^(?:支出|收入|总支出|总收入)$/;

/** Whether the words mean this whole and not just any receipts or outlays. */
function isStrong(whole: Level, words: string): boolean {
  const name = wordsOf(whole.label);
  if (name === words) return true;
  // 转移支付总量 is not 税收返还和转移支付.
  return !GENERIC.test(name) && !GENERIC.test(words) && !/[和及与、]/.test(name.replace(words, ''));
}

/** Levels nearby with a share of the same words. */
function kinOf(levels: readonly Level[], level: Level, words: string): readonly Level[] {
  return levels
    .slice(Math.max(0, level.index - FURTHEST), level.index + FURTHEST)
    .filter((each) => each !== level && each.share !== null && wordsOf(each.share.whole) === words);
}

/** 占本年收入92%…占本年收入8%: one whole for all that is said in the same words, and one of the name that another statement has too. */
function wholeOfKin(
  level: Level,
  named: readonly Level[],
  before: readonly Level[],
  kin: readonly Level[],
): Level | null {
  const telling = kin.filter(({ share }) => share !== null && share.figure.size > 0);
  return (
    named.find((whole) => holdsOf(level, whole)) ??
    before.find((whole) => holdsOf(level, whole) && telling.some((each) => holdsOf(each, whole))) ??
    null
  );
}

/** Right behind its total: 支出100万元，其中教育60万元，占60%. */
const first = (level: Level, whole: Level): boolean =>
  level.index === whole.index + 1 &&
  (whole.sentence === level.sentence || /^[^，。；]*。其中[，：]?[^，。；\d]*$/.test(level.lead.gap));

/** Earlier levels, and one later in the sentence, that the words for the whole name; the nearest of each value. */
function wholesNamed(levels: readonly Level[], level: Level, words: string): readonly Level[] {
  const found: Level[] = [];
  const of = dimension(level.figure);
  for (let back = level.index - 1; back >= Math.max(0, level.index - FURTHEST); back -= 1) {
    const whole = levels[back];
    if (!whole || dimension(whole.figure) !== of || whole.aside) continue;
    const name = wordsOf(whole.label);
    if (holdsMore(level, whole)) continue;
    // 占项目支出总额的: of no outlay of another thing.
    if (
      GENERIC.test(name) &&
      !GENERIC.test(words) &&
      whole.topic !== '' &&
      whole.key === '' &&
      !alike(whole.topic, words)
    )
      continue;
    if (
      (alike(name, words) || isShortFor(words, name) || (name === '' && alike(whole.topic, words))) &&
      !found.some(({ figure }) => figure.value === whole.figure.value)
    )
      found.push(whole);
  }
  // 占公用经费的12.6%。公用经费100万元.
  const behind = levels
    .slice(level.index + 1, level.index + 9)
    .find(
      (whole) =>
        whole.paragraph === level.paragraph &&
        dimension(whole.figure) === of &&
        words.length >= 2 &&
        wordsOf(whole.label) === words,
    );
  return behind && !found.some((whole) => isStrong(whole, words)) ? [behind, ...found].slice(0, 1) : found;
}
