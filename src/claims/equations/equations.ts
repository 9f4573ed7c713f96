import {
  equal,
  intersects,
  pointInterval,
  roundingInterval,
  round,
  shift,
  shiftInterval,
  truncate,
  type Decimal,
  type Interval,
  type Judgement,
} from '../../quantity';
import { doubted, type Draft } from '../judging/draft';
import { dimension, isRight } from '../judging/judge';
import type { Compact } from '../text/compact';
import { figureFrom, isCounted, MONEY, type TextFigure } from '../text/figures';
import type { ClaimKind } from '../types';
import { expressionOf, figuresIn, negative, operatorsIn, type Expression } from './expression';
import { tokensOf, type Token } from './tokens';
import { powerOf, valueOf } from './value';

/** The calculations that a text writes out, and the figures that they reckon with. */
export interface Equations {
  readonly drafts: readonly Draft[];
  /** Where these stand. */
  readonly operands: ReadonlySet<number>;
  /** Where a result stands that is what its calculation makes. */
  readonly right: ReadonlySet<number>;
}

const STOPS = '，。；\n';
const LONGEST = 240;
/** Between the sides, or the bracket that opens right behind a result: 余额12.3万元（15.3万元-3万元）. */
const EQUALS =
  /[=＝]|，?等于|，即|，由(?=[^，。；\n]{0,30}\d[^，。；、\n]{0,4}[加减+])|(?<=[元%人个户项辆分])（(?=[^，。；\n]{0,40}\d[^，。；\n]{0,12}[+＋×÷/加减-])/g;

/**
 * 预算执行率=（1234.56万元/1300万元）×100%=94.97%; 结余32万元，即年初10万元加收入50万元减支出28万元: each side that is a calculation
 * is held against the side that is one figure. Linear; nothing is told of a side that cannot be read.
 */
export function equationsOf(original: string, folded: Compact): Equations {
  const drafts: Draft[] = [];
  let end = 0;
  for (const { index, 0: sign } of folded.text.matchAll(EQUALS)) {
    if (index < end) continue;
    const from = startOf(folded.text, index);
    end = endOf(folded.text, index + sign.length);
    const label = folded.text.slice(from, index);
    const tokens = tokensOf(original, folded, from, end);
    drafts.push(...(sign === '（' ? bracketed(tokens, label) : sided(tokens, label)));
  }
  const operands = new Set(drafts.flatMap((draft) => draft.operands.map(({ start }) => start)));
  const right = new Set(
    drafts.filter(({ judged }) => isRight(judged)).map(({ stated }) => stated.figure.start),
  );
  return { drafts, operands, right };
}

/** What is reckoned with is no part of a list beside it: an accusation of both is left out. */
export function unreckoned(
  drafts: readonly Draft[],
  { drafts: own, operands, right }: Equations,
): readonly Draft[] {
  if (own.length === 0) return drafts;
  const known = new Set(own.map(placesOf));
  return drafts.filter(
    (draft) =>
      draft.judged?.verdict !== 'inconsistent' ||
      draft.kind === 'repeated' ||
      known.has(placesOf(draft)) ||
      !(right.has(draft.stated.figure.start) || draft.operands.some(({ start }) => operands.has(start))),
  );
}

const placesOf = ({ stated, operands }: Draft): string =>
  [stated.figure, ...operands].map(({ start }) => start).join(' ');

function startOf(text: string, index: number): number {
  let from = index;
  while (from > 0 && index - from < LONGEST && !STOPS.includes(text.charAt(from - 1))) from -= 1;
  return from;
}

function endOf(text: string, index: number): number {
  let to = index;
  while (to < text.length && to - index < LONGEST && !STOPS.includes(text.charAt(to))) to += 1;
  return to;
}

/** The sides between equals signs: each calculation with the result behind it, or else before it. */
function sided(tokens: readonly Token[], label: string): readonly Draft[] {
  const sides: Token[][] = [[]];
  for (const token of tokens)
    if (token.kind === 'equals') sides.push([]);
    else sides.at(-1)?.push(token);
  const read = sides.map(expressionOf);
  return read.flatMap((expression, at) => {
    if (!expression || 'figure' in expression) return [];
    const result = read.slice(at + 1).find(isFigure) ?? read.slice(0, at).findLast(isFigure);
    return result ? (drafted(expression, result.figure, label) ?? []) : [];
  });
}

/** 余额12.3万元（15.3万元-3万元）: two figures with a dash or stroke alone may be a range or a date. */
function bracketed(tokens: readonly Token[], label: string): readonly Draft[] {
  const open = tokens.findIndex(
    ({ kind }, at) =>
      kind === 'open' && tokens[at - 1]?.kind === 'figure' && tokens.slice(at).some(isOperator),
  );
  const close = closing(tokens, open);
  const before = tokens[open - 1];
  if (open < 0 || close < 0 || before?.kind !== 'figure') return [];
  const expression = expressionOf(tokens.slice(open + 1, close));
  if (!expression || 'figure' in expression) return [];
  const operators = operatorsIn(expression);
  const bare = figuresIn(expression).some(({ unit }) => unit === null);
  const ranged =
    operators.length === 1 &&
    bare &&
    (operators[0] === '-' || (operators[0] === '÷' && before.figure.unit !== '%'));
  if (ranged) return [];
  const sign = tokens[open - 2];
  const isBelow = sign?.kind === 'operator' && sign.operator === '-' && tokens[open - 3]?.kind !== 'figure';
  const told = drafted(expression, isBelow ? negative(before.figure) : before.figure, label) ?? [];
  // 接待3万元-公车9万元: a dash between two items.
  return operators.length === 1 && operators[0] === '-' ? told.map(doubted) : told;
}

/** Where the bracket closes that opens at a place; -1 where it does not. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = Math.max(0, open); at < tokens.length; at += 1) {
    if (tokens[at]?.kind === 'open') depth += 1;
    if (tokens[at]?.kind === 'close') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

const isFigure = (side: Expression | null): side is { readonly figure: TextFigure } =>
  side !== null && 'figure' in side;

const isOperator = ({ kind }: Token): boolean => kind === 'operator';

/** ×100%: says how the result is printed, and counts nothing. */
const isHundred = (side: Expression): boolean =>
  isFigure(side) && side.figure.bare === '100' && (side.figure.unit === '%' || side.figure.unit === null);

/** The figures that count. */
function reckonedIn(expression: Expression): readonly TextFigure[] {
  if (isFigure(expression)) return [expression.figure];
  const sides = [expression.left, expression.right];
  return sides.flatMap((side) => (expression.operator === '×' && isHundred(side) ? [] : reckonedIn(side)));
}

function drafted(expression: Expression, stated: TextFigure, label: string): readonly Draft[] | null {
  if ([stated, ...figuresIn(expression)].some(({ approximate }) => approximate)) return null;
  const scaled = operatorsIn(expression).some((operator) => operator === '×' || operator === '÷');
  const operands = reckonedIn(expression);
  const judged = judgedBy(expression, stated, scaled, label);
  if (!judged || operands.length === 0) return null;
  const kind = kindOf(expression, operands, stated, label);
  // Current and previous: （12.5-10）/12.5 begins with the year before.
  const [, b, c] = operands;
  const shown =
    kind !== 'changeRate'
      ? operands
      : equalFigures(b, c)
        ? operands.slice(0, 2)
        : operands.slice(0, 2).toReversed();
  return [{ kind, stated: { figure: stated, minus: false }, operands: shown, judged }];
}

const RATES = /执行|完成|到位|支出|支付|使用|进度|控制|兑现|发放|拨付/;
const MOVES = /增|减|变动|变化|下降|降低|上升|升幅|降幅|差/;

function kindOf(
  expression: Expression,
  operands: readonly TextFigure[],
  stated: TextFigure,
  label: string,
): ClaimKind {
  const operators = operatorsIn(expression);
  const [a, b, c] = operands;
  const [first] = operators;
  if (operators.includes('÷') && (stated.unit === '%' || stated.unit === null)) {
    const isPair = operands.length === 3;
    const moved =
      first === '-' && isPair && (equalFigures(b, c) || (equalFigures(a, c) && MOVES.test(label)));
    return moved ? 'changeRate' : RATES.test(label) ? 'executionRate' : 'share';
  }
  if (operators.some((operator) => operator === '×' || operator === '÷')) return 'equation';
  if (!operators.includes('-'))
    return dimension(stated) === '元' || operands.some(({ unit }) => (unit ?? '') in MONEY)
      ? 'sum'
      : 'counts';
  return operators.length === 1 && MOVES.test(label) ? 'change' : 'rollForward';
}

const equalFigures = (a: TextFigure | undefined, b: TextFigure | undefined): boolean =>
  a !== undefined && b !== undefined && a.bare === b.bare;

/** In the unit of the result; 1234.56/1300×100=94.97% is read in the way that holds. */
function judgedBy(
  expression: Expression,
  stated: TextFigure,
  scaled: boolean,
  label: string,
): Judgement | null {
  const all = figuresIn(expression);
  const printed = all.findLast(({ unit }) => unit !== null)?.unit ?? null;
  const value = valueOf(expression, scaled ? null : (printed ?? stated.unit));
  if (!value) return null;
  const own = powerOf(stated.unit ?? (scaled ? null : printed));
  const powers = [own];
  if (scaled) {
    const paid = all.some(({ unit }) => (unit ?? '') in MONEY);
    // 1200×50=6万元, and 120×0.5=60万元: of figures without a unit, in that of the result.
    if ((stated.unit ?? '') in MONEY && !paid) powers.push(0);
    if (reckonedIn(expression).length < all.length) powers.push(own === 0 ? -2 : 0);
  }
  const judgements = powers.map((power) => {
    const point = shift(value.point, -power);
    return judgedAt(stated, point, shiftInterval(value.interval, -power), scaled);
  });
  // 下降率=（90-100）/100=10%: without its sign.
  if (/降|减|压|节/.test(label) && value.point.startsWith('-') && !stated.value.startsWith('-'))
    return judgedBy(opposite(expression), stated, scaled, '');
  return judgements.find(isRight) ?? nearest(judgements, stated);
}

/** The same with the other sign. */
const opposite = (expression: Expression): Expression => ({
  operator: '-',
  left: { figure: figureFrom({ text: '0', start: 0, end: 1 }, '0', { from: 0, to: 1 }) },
  right: expression,
});

/** Of readings that do not hold, the one that comes nearest. */
function nearest(judgements: readonly Judgement[], { size, unit }: TextFigure): Judgement | null {
  const told = size / 10 ** Math.max(0, powerOf(unit));
  const apart = ({ recomputed }: Judgement): number =>
    Math.abs(Math.log(Math.abs(Number(recomputed) / told) || Number.MIN_VALUE));
  return judgements.toSorted((a, b) => apart(a) - apart(b))[0] ?? null;
}

function judgedAt(stated: TextFigure, point: Decimal, interval: Interval, scaled: boolean): Judgement {
  const { value, decimals } = stated;
  const recomputed = scaled ? round(point, decimals) : point;
  const counted = !scaled && isCounted(stated.unit, decimals) && !((stated.unit ?? '') in MONEY);
  const own = counted ? pointInterval(value) : roundingInterval(stated);
  const verdict = equal(value, recomputed)
    ? 'exact'
    : scaled && equal(value, truncate(point, decimals))
      ? 'truncated'
      : intersects(own, interval)
        ? 'within-rounding'
        : 'inconsistent';
  return { recomputed, interval, verdict };
}
