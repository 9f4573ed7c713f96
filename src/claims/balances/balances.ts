import { isBeside, isFund, isTotalName } from './addends';
import { judgedIf, type Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import { OPENING, partOf, SHORT, signedAs } from './flows';
import { addSigned, dimension, isRight } from '../judging/judge';
import type { Level, Outline } from '../statements/levels';
import { mistypedAmong } from '../judging/mistypings';

const FURTHEST = 32;
const PARAGRAPHS = 2;
const SELDOM = 0.05;
/** Of three amounts one after the other. */
const BESIDE = 0.1;

/** 当年结余: what the year's own receipts leave. 结余, 结转下年: of the totals, where they are printed. 滚存: with the old balance. */
type Sort = 'year' | 'plain' | 'run up';

const OF_YEAR =
  /(?:当期|当年|本年度?|年度|本期|年内)(?:预算)?(?:收支)?(?:相抵)?(?:后)?(?:新增|净)?(?:结余|节余|盈余|赤字|缺口|超支)|收支(?:相抵)?(?:结余|节余|赤字|缺口|差额)|新增结余|收不抵支|入不敷出|^(?:赤字|缺口|收支缺口)/;
const RUN_UP = /滚存|累计|历年|净结余/;
const PLAIN =
  /^(?:后)?(?:全?[省市县区州盟旗](?:本?级)?)?(?:[年当本]?(?:末|终|底|年|度)*)?(?:预算|基金|资金)?(?:结余|节余|结转)(?:和?(?:结转|结余))?(?:至|到)?(?:下年|下一年|次年)?(?:使用|支出|资金)?(?:预计)?(?:为|是|共)?$/;

const sortOf = ({ label }: Level): Sort | null => {
  if (RUN_UP.test(label)) return 'run up';
  if (OF_YEAR.test(label)) return 'year';
  return PLAIN.test(label) ? 'plain' : null;
};

/** Receipts and outlays of one budget or fund before its balance, the likeliest first. */
interface Sides {
  readonly receipts: readonly Level[];
  readonly outlays: readonly Level[];
  readonly allReceipts: readonly Level[];
  readonly allOutlays: readonly Level[];
  /** 上级补助, 上年结余 that no total holds. */
  readonly beside: boolean;
  readonly opening: boolean;
  /** Whether something was added up to one of the totals. */
  readonly summed: boolean;
}

/**
 * 收入A，增长…。其中…。支出B，…。当年结余C: receipts less outlays of one fund, in total where the balance is what is carried on, and
 * without the old balance where it is the year's. `added`: what is added up to a total is no balance.
 */
export function fundBalance(
  levels: readonly Level[],
  outline: Outline,
  added: ReadonlySet<TextFigure>,
  closing: Level,
): Draft | null {
  const sort = sortOf(closing);
  if (sort === null || added.has(closing.figure)) return null;
  const sides = sidesBefore(levels, outline, added, closing, sort);
  const pairs = pairsOf(sides, sort);
  const drafts = pairs.map((pair) => draftOf(closing, pair));
  const right = drafts.find(({ judged }) => isRight(judged));
  if (right) return right;
  const [meant] = drafts;
  const [pair] = pairs;
  if (!meant || !pair || sort === 'run up') return null;
  // 上年结转A，收入B，支出C，结转下年D: with what was carried over.
  if (sort === 'plain' && sides.opening) return null;
  return areOfOne(pair, closing) && (isSure(sides, sort, pair) || isSlipped(meant, pair, closing))
    ? meant
    : { ...meant, ...judgedIf(false, meant.judged) };
}

type Pair = readonly [Level, Level];

function pairsOf({ receipts, outlays, allReceipts, allOutlays }: Sides, sort: Sort): readonly Pair[] {
  const pairs = (a: readonly Level[], b: readonly Level[]): readonly Pair[] =>
    a.flatMap((one) => b.map((other): Pair => [one, other]));
  const own = pairs(receipts, outlays);
  const all = pairs(allReceipts, allOutlays);
  // Both totals are as much where the outlays hold what is carried on.
  const totals = all.filter(([a, b]) => a.figure.size !== b.figure.size);
  const mixed = [
    ...(allOutlays.length > 0 ? [] : pairs(allReceipts, outlays)),
    ...(allReceipts.length > 0 ? [] : pairs(receipts, allOutlays)),
  ];
  if (sort === 'year') return [...own, ...totals, ...mixed];
  return sort === 'run up' || all.length > 0 ? totals : [...mixed, ...own];
}

/** The nearest receipts and outlays that are a budget's own and no parts, and where both are printed its budget and what was done. */
function sidesBefore(
  levels: readonly Level[],
  { listOf }: Outline,
  added: ReadonlySet<TextFigure>,
  closing: Level,
  sort: Sort,
): Sides {
  const found = {
    receipts: [] as Level[],
    outlays: [] as Level[],
    allReceipts: [] as Level[],
    allOutlays: [] as Level[],
  };
  let [beside, opening, summed] = [false, false, false];
  for (let index = closing.index - 1; index >= Math.max(0, closing.index - FURTHEST); index -= 1) {
    const level = levels[index];
    if (!level || level.tabular || level.paragraph < closing.paragraph - PARAGRAPHS) break;
    if (dimension(level.figure) !== dimension(closing.figure) || level.depth > closing.depth) continue;
    if (added.has(level.figure)) summed = true;
    if (level.aside || level.nature === 'previous' || added.has(level.figure)) continue;
    if (listOf.has(level) && /其中|包括|含|主要/.test(listOf.get(level)?.opening ?? '')) continue;
    if (partOf(level) === 'closing' && !(level.sentence === closing.sentence && sort === 'run up')) break;
    const side = isHead(level) ? sideOf(level) : null;
    if (side === null) {
      if (OPENING.test(level.label)) opening = true;
      else if (isBeside(level)) beside = true;
      continue;
    }
    const isIn = side === '收入';
    const total = isTotalName(level);
    const known = total ? found[isIn ? 'allReceipts' : 'allOutlays'] : found[isIn ? 'receipts' : 'outlays'];
    const [one] = known;
    if (!one) known.push(level);
    else if (
      one.sentence === level.sentence &&
      known.length < 2 &&
      (one.nature === 'budget') !== (level.nature === 'budget')
    )
      // 收入预算100亿元，完成105亿元: what was done first.
      known.splice(one.nature === 'budget' && closing.nature !== 'budget' ? 0 : 1, 0, level);
    else if (found.receipts.length > 0 && found.outlays.length > 0) break;
  }
  return { ...found, beside, opening, summed };
}

const sideOf = ({ label, key, side }: Level): Level['side'] => {
  if (label.includes('收入') !== label.includes('支出')) return label.includes('收入') ? '收入' : '支出';
  return key === '' ? side : null;
};

/** 收入预算100亿元，完成105亿元: a budget's own level, or one that goes on with it. */
const isHead = (level: Level): boolean =>
  isTotalName(level) || isFund(level) || (level.key === '' && /完成|执行|实际/.test(level.label));

const FUND =
  /一般公共预算|公共财政|政府性基金|国有资本经营|社会?保险?基金|[养医失工生][^，]{1,3}保险|公积金|财政专户/;
const PLACE = /^(?:全[省市县区州盟旗国]|[省市县区州盟旗]本?级|[一-龥]{2,6}?[省市县区州盟旗](?:本?级)?)/;

const said = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** Of one fund and one level of government, and not told too far apart. */
function areOfOne([a, b]: Pair, closing: Level): boolean {
  const [fund, other] = [FUND.exec(a.label)?.[0], FUND.exec(b.label)?.[0]];
  if (!said(fund, other) || !said(PLACE.exec(a.label)?.[0], PLACE.exec(b.label)?.[0])) return false;
  const near = a.paragraph === closing.paragraph && b.paragraph === closing.paragraph;
  return near || (fund !== undefined && fund === other && b.paragraph === closing.paragraph);
}

function isSure(sides: Sides, sort: Sort, [a, b]: Pair): boolean {
  const totals = isTotalName(a) && isTotalName(b);
  if (sort === 'plain') return totals && !sides.opening;
  return totals ? !sides.summed : !sides.beside && !isTotalName(a) && !isTotalName(b);
}

function isSlipped({ stated }: Draft, [receipts, outlays]: Pair, closing: Level): boolean {
  const [a, b] = [receipts.figure, outlays.figure];
  if (closing.figure.size > Math.max(a.size, b.size)) return false;
  const beside = receipts.index === closing.index - 2 && outlays.index === closing.index - 1;
  const slip = mistypedAmong(stated, [signedAs(a, false), signedAs(b, true)], () => true);
  return slip !== null && slip.chance < (beside ? BESIDE : SELDOM);
}

function draftOf(closing: Level, [a, b]: Pair): Draft {
  // A 差额 may lie either way.
  const minus = SHORT.test(closing.label) || (/差额/.test(closing.label) && a.figure.size < b.figure.size);
  const stated = { figure: closing.figure, minus };
  return {
    kind: 'rollForward',
    stated,
    operands: [a.figure, b.figure],
    judged: addSigned(stated, [signedAs(a.figure, false), signedAs(b.figure, true)]),
  };
}
