import { judgeSum } from '../../quantity';
import type { Draft } from '../judging/draft';
import { digitsOf, type TextFigure } from '../text/figures';
import { addUp, dimension, isRight, mayFit, quotient } from '../judging/judge';
import type { Level } from '../statements/levels';
import { mistyping } from '../judging/mistypings';
import { ratioSlip } from '../judging/slips';
import { holdsOf, wordsOf } from './wholes';
import { TOTAL_AFTER } from '../text/words';

const TOTAL_ALONE = /^(?:全部)?(?:合计|总计|共计|总[数量额])(?:数|额|金额)?$/;
const FURTHEST = 12;

/** 四类支出合计1064万元，其中农林水占合计的73.7%: the total that was told last before the share. */
export function totalTold(levels: readonly Level[], level: Level): Level | null {
  const { share, figure, index, paragraph } = level;
  if (!share || !TOTAL_ALONE.test(share.whole.replace(/的$/, ''))) return null;
  const from = levels.slice(index, index + FURTHEST).findLast((each) => each.figure.to < share.figure.from);
  const before = levels
    .slice(Math.max(0, (from ?? level).index - FURTHEST), (from ?? level).index + 1)
    .filter(
      (each) =>
        each !== level &&
        each.paragraph === paragraph &&
        TOTAL_AFTER.test(each.label) &&
        dimension(each.figure) === dimension(figure),
    );
  const last = before.at(-1);
  return last && (last.sentence === share.sentence || before.length === 1) ? last : null;
}

/** The printed whole of the level before, which two levels of one sentence make. */
const wholeOfBoth = (levels: readonly Level[], level: Level): TextFigure | null => {
  const before = levels[level.index - 1];
  const base = before?.share?.base;
  return before && base && before.sentence === level.sentence && dimension(base) === dimension(level.figure)
    ? base
    : null;
};

/** 基本支出272万元，占本年支出402万元的67.6%，项目支出130万元，占32.4%: of the whole that was printed right before. */
export function baseBefore(levels: readonly Level[], level: Level): TextFigure | null {
  const { share, figure } = level;
  const far = baseToldBefore(levels, level) ?? baseOfWords(levels, level);
  if (far) return far;
  const before = levels[level.index - 1];
  const base = wholeOfBoth(levels, level);
  if (!share || !before || !base || wordsOf(share.whole) !== '' || figure.size > base.size) return null;
  const judged = quotient(share.figure, figure, base);
  if (mayFit(share.figure, figure, base) && isRight(judged)) return base;
  const both = addUp(base, [before.figure, figure]).verdict === 'exact';
  return both || (judged !== null && ratioSlip('share', share.figure, judged) !== null) ? base : null;
}

/** 健身支出198万元，占总支出221万元的89.6%，…。竞技支出23万元，占10.4%: the two make it, wherever they stand in the paragraph. */
function baseToldBefore(levels: readonly Level[], level: Level): TextFigure | null {
  const { share, figure, paragraph, index } = level;
  if (!share || share.base || wordsOf(share.whole) !== '') return null;
  const told = levels
    .slice(Math.max(0, index - FURTHEST), index)
    .findLast((each) => each.paragraph === paragraph && each.share?.base);
  const base = told?.share?.base;
  if (!told || !base || dimension(base) !== dimension(figure)) return null;
  return addUp(base, [told.figure, figure]).verdict === 'exact' ? base : null;
}

/** 占支出总预算1158万元的61%。…占支出总预算的39%: of what was printed behind the same words. */
function baseOfWords(levels: readonly Level[], level: Level): TextFigure | null {
  const words = wordsOf(level.share?.whole ?? '');
  if (words.length < 2 || level.share?.base) return null;
  const told = levels
    .slice(Math.max(0, level.index - FURTHEST), level.index)
    .findLast(
      (each) =>
        each.share?.base &&
        each.paragraph >= level.paragraph - 1 &&
        wordsOf(each.share.whole.replace(/^占/, '')) === words,
    );
  const base = told?.share?.base ?? null;
  return base && dimension(base) === dimension(level.figure) && base.size >= level.figure.size ? base : null;
}

/** What two levels and their shares make of the whole that is printed with the first. */
export function halvesOf(levels: readonly Level[], level: Level): readonly Draft[] {
  const before = levels[level.index - 1];
  const base = wholeOfBoth(levels, level);
  if (!before?.share || !level.share || !base || wordsOf(level.share.whole) !== '') return [];
  const judged = addUp(base, [before.figure, level.figure]);
  if (judged.verdict !== 'exact') return [];
  const shares = [before.share.figure, level.share.figure];
  return [
    {
      kind: dimension(base) === '元' ? 'sum' : 'counts',
      stated: { figure: base, minus: false },
      operands: [before.figure, level.figure],
      judged,
    },
    {
      kind: 'shareTotal',
      stated: { figure: level.share.figure, minus: false },
      operands: shares,
      judged: judgeSum({ value: '100', decimals: 12 }, shares),
    },
  ];
}

/** Whether the share of another part holds of a whole that both are parts of. */
export const bears = (level: Level, whole: Level, siblings: readonly Level[]): boolean =>
  siblings.some(
    (each) =>
      each !== level &&
      each.share !== null &&
      each.share.figure.size > 0 &&
      each.figure.value !== whole.figure.value &&
      wordsOf(each.share.whole) === wordsOf(level.share?.whole ?? '') &&
      holdsOf(each, whole),
  );

/** Parts that leave nothing of their whole, and whose shares make 100. */
export function areAllOf(level: Level, siblings: readonly Level[]): boolean {
  const words = [...new Set(siblings.map(({ share }) => wordsOf(share?.whole ?? '')))].filter(
    (each) => each !== '',
  );
  const reached = siblings.reduce((sum, { share }) => sum + (share?.figure.size ?? 0), 0);
  return (
    siblings.length > 1 && siblings.includes(level) && words.length < 2 && Math.abs(reached - 100) < 1e-6
  );
}

const LEAST_OFF = 0.02;

/**
 * 接待30万元，占59%；用车12万元，占94% of 42万元: all parts of what they make, each with a share, that speak of no other whole they
 * have in common.
 */
export function makeAll(level: Level, siblings: readonly Level[], whole: Level): boolean {
  if (siblings.length < 2 || !siblings.includes(level)) return false;
  if (
    siblings.some(
      ({ share, sentence: own }) =>
        !share ||
        share.base ||
        share.sentence !== own ||
        wordsOf(share.whole) !== '' ||
        share.figure.size === 0,
    )
  )
    return false;
  const figures = siblings.map(({ figure }) => figure);
  if (addUp(whole.figure, figures).verdict !== 'exact') return false;
  const implied = siblings.map(({ share, figure }) => (100 * figure.size) / (share?.figure.size ?? 1));
  return Math.max(...implied) > (1 + LEAST_OFF) * Math.min(...implied);
}

/** 学院2021年度政府采购支出总额 is what 占政府采购支出总额 speaks of. */
export const isCalled = ({ label }: Level, words: string): boolean => {
  const name = wordsOf(label);
  return name === words || (name.endsWith(words) && !/[非和及与、]$/.test(name.slice(0, -words.length)));
};

const LEAST_SHORT = 5;
const MOST_LEFT_OUT = 3;

/** 中小微企业合同 for 中小微企业获得合同: its characters in their order, the same at both ends. */
export function isShortFor(short: string, name: string): boolean {
  if (short.length < LEAST_SHORT || name.length <= short.length || name.length > short.length + MOST_LEFT_OUT)
    return false;
  if (short.slice(0, 2) !== name.slice(0, 2) || short.slice(-2) !== name.slice(-2)) return false;
  return holdsInOrder(name, short);
}

function holdsInOrder(name: string, short: string): boolean {
  let at = 0;
  for (const char of name) if (char === short.charAt(at)) at += 1;
  return at === short.length;
}

/** 处理量 of 处理生活垃圾25万吨. */
export const isMeasureOf = (words: string, { label }: Level): boolean => {
  const verb = /^(.{2,4})[量额数]$/.exec(words)?.[1];
  return verb !== undefined && label.startsWith(verb);
};

const OF_WHICH = /^[^，。；：、\d]{1,16}(?<![集其])中，?(?:共?有|仅|已)?[^，。；：、\d]{0,6}$/;

/** 15项政策中，有10项事后补助，占比66.7%: the count right before. */
export function wholeOfWhich(levels: readonly Level[], level: Level): Level | null {
  const before = levels[level.index - 1];
  return before &&
    before.sentence === level.sentence &&
    dimension(before.figure) === dimension(level.figure) &&
    before.figure.size >= level.figure.size &&
    OF_WHICH.test(level.lead.gap)
    ? before
    : null;
}

const TAX = /^(?:其中)?(?:各项)?(?:非)?税收?(?:收入)?(?:完成|为)?$/;
const RECEIPTS = /(?:一般公共预算|公共财政|财政)(?:总)?收入(?:完成|为|达到?)?$/;

/** 税收收入71亿元，占比62%。一般公共预算收入115亿元: the only receipts that the paragraph tells. */
export function receiptsOf(levels: readonly Level[], { label, index, paragraph, year }: Level): Level | null {
  if (!TAX.test(label)) return null;
  const near = levels
    .slice(Math.max(0, index - FURTHEST), index + FURTHEST)
    .filter(
      (each) =>
        each.paragraph === paragraph &&
        RECEIPTS.test(each.label) &&
        each.nature !== 'previous' &&
        each.nature !== 'budget' &&
        each.year === year,
    );
  return near.length === 1 ? (near[0] ?? null) : null;
}

const LEAST_KIN = 2;
const WRONG_UNIT = 20;

/**
 * 教育占比3%；卫生占比12%；其他占比85%。合计110亿元: the level nearby of which at least two of the shares that stand side by
 * side hold, and most of them.
 */
export function commonWhole(levels: readonly Level[], level: Level): Level | null {
  const { share, figure, paragraph, index } = level;
  if (!share || share.whole !== '') return null;
  const kin: Level[] = [];
  for (const step of [-1, 1])
    for (let at = index + step; Math.abs(at - index) <= FURTHEST; at += step) {
      const each = levels[at];
      if (!each?.share || each.share.base || each.share.whole !== '' || each.paragraph !== paragraph) break;
      if (dimension(each.figure) !== dimension(figure)) break;
      if (each.share.figure.size > 0) kin.push(each);
    }
  if (kin.length === 0) return null;
  const wholes = levels
    .slice(Math.max(0, index - FURTHEST), index + FURTHEST)
    .filter(
      (whole) =>
        whole.paragraph === paragraph &&
        !kin.includes(whole) &&
        whole !== level &&
        dimension(whole.figure) === dimension(figure) &&
        (whole.figure.size >= figure.size || figure.size > WRONG_UNIT * whole.figure.size),
    );
  for (const whole of wholes) {
    const held = kin.filter((each) => holdsOf(each, whole));
    if (held.length === kin.length && (kin.length >= LEAST_KIN || isSwapped(level, whole, kin[0])))
      return whole;
  }
  return null;
}

/** 公开招标10.6亿元，占78%，工程10.5亿元，占86%: the one beside it holds, and two digits of its own are swapped. */
const isSwapped = ({ share, figure, sentence }: Level, whole: Level, beside: Level | undefined): boolean => {
  const judged = share && quotient(share.figure, figure, whole.figure);
  return (
    judged !== null &&
    share !== null &&
    beside?.sentence === sentence &&
    whole.depth === 0 &&
    mistyping(share.figure, judged.recomputed) === 'digits-transposed'
  );
};

/** 占地方财政收入的: of what is called so, and of no 财政收入. */
export function exactOnes(wholes: readonly Level[], words: string): readonly Level[] {
  if (words.length < LEAST_EXACT || !wholes.some(({ label }) => wordsOf(label) === words)) return wholes;
  return wholes.filter(({ label }) => wordsOf(label).length >= words.length);
}

const LEAST_PREFIX = 4;

/** 合同金额1341万元；授予中小微企业1153万元，…，占中小企业合同额的24%: what bears the first words for a whole, and not what bears their last ones alone. */
export function narrowerWhole(
  levels: readonly Level[],
  level: Level,
  words: string,
  [called, ...others]: readonly Level[],
): Level | null {
  const prefix = called ? words.slice(0, Math.max(0, words.indexOf(wordsOf(called.label)))) : '';
  if (prefix.length < LEAST_PREFIX || others.length > 0) return null;
  return (
    levels
      .slice(Math.max(0, level.index - FURTHEST), level.index)
      .findLast(
        (each) =>
          each !== called &&
          each.paragraph === level.paragraph &&
          holdsInOrder(each.label, prefix) &&
          dimension(each.figure) === dimension(level.figure),
      ) ?? null
  );
}

const LEAST_EXACT = 4;

/** 占0.66%，为173.39万元: the share stands before its level. */
export const isToldAfter = ({ share, figure }: Level): boolean =>
  share !== null && share.figure.from < figure.from;

export const isWholeOf = (whole: Level, { figure, sentence, depth }: Level): boolean =>
  whole.sentence === sentence &&
  whole.depth === depth &&
  whole.share === null &&
  whole.nature !== 'previous' &&
  dimension(whole.figure) === dimension(figure) &&
  whole.figure.size > figure.size;

const OF_LEVEL = /[省市州县区旗本]级|本级/;

/** 占一般公共预算支出的: of all outlays of the budget, where neither names another level of government. */
export const isOfBudget = ({ label }: Level, level: Level): boolean =>
  /一般公共预算(?:收入|支出)$/.test(level.share?.whole.replace(/的$/, '') ?? '') &&
  !OF_LEVEL.test(label) &&
  !OF_LEVEL.test(level.label) &&
  !OF_LEVEL.test(level.share?.whole ?? '');

/** A share that is many times off is of something else, unless a slip explains it; of another sentence sooner. */
export function isComparable({ share, figure, sentence }: Level, whole: Level, meant: boolean): boolean {
  if (!share) return false;
  const given = share.figure.size / 100;
  const right = figure.size / whole.figure.size;
  const told = share.sentence === sentence;
  const most = told && (meant || whole.sentence === sentence) ? 12 : told ? 1.5 : 0;
  if (given < most * right && right < most * given) return true;
  const judged = quotient(share.figure, figure, whole.figure);
  if (figure.size === 0 || given === 0 || !judged) return true;
  return (
    ratioSlip('share', share.figure, judged) !== null ||
    mistyping(share.figure, judged.recomputed) !== null ||
    isShifted(share.figure, figure, whole.figure)
  );
}

/** Whether one slip of the hand makes the printed share of the right one. */
export function explained({ share, figure }: Level, whole: Level): boolean {
  const judged = share && quotient(share.figure, figure, whole.figure);
  if (!judged || !share) return false;
  return (
    ratioSlip('share', share.figure, judged) !== null ||
    isShifted(share.figure, figure, whole.figure) ||
    (digitsOf(share.figure) > 2 && mistyping(share.figure, judged.recomputed) !== null)
  );
}

/** 65.7% for 6.57%: the digits are right and the point is not. */
function isShifted({ size, decimals, bare }: TextFigure, part: TextFigure, whole: TextFigure): boolean {
  const right = (100 * part.size) / whole.size;
  return bare.length > 2 && [0.1, 10].some((by) => Math.abs(size * by - right) <= 0.5 * by * 10 ** -decimals);
}
