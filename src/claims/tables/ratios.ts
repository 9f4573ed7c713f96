import { doubted, type Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import { difference, dimension, isRight, quotient, rateOf, type Signed } from '../judging/judge';
import type { ClaimKind } from '../types';
import { isRatio } from '../statements/roles';
import { isFigure, type Grid, type Item } from './grid';
import { isRate, isTotal, type Role } from './roles';

/** Two columns that determine a third: actual and budget, this year and the last, a part and its whole. */
interface Pair {
  readonly first: number;
  readonly second: number;
  /** Whether their names say that they do. */
  readonly named: boolean;
}

interface Found {
  readonly drafts: readonly Draft[];
  readonly right: number;
  readonly wrong: number;
  readonly named: boolean;
}

/** How far from a rate a column may stand whose name says nothing. */
const REACH = 8;

/** Execution rates, changes, change rates, shares and rates of scores, row by row. */
export function ratioClaims(grid: Grid): readonly Draft[] {
  return grid.columns.flatMap(({ role }, column) => {
    if (!isRate(role) && role !== 'change') return [];
    const tried = likeliest(grid, column).map((pair) => along(grid, column, pair));
    if (role === 'share') tried.push(...sharesOfTotal(grid, column));
    const [best, next] = tried.toSorted(
      (a, b) => marginOf(b) - marginOf(a) || Number(b.named) - Number(a.named),
    );
    if (!best) return [];
    // 年初 or 调整后: two budgets that explain as much.
    const doubtful = next?.named === true && best.wrong > 0 && marginOf(next) === marginOf(best);
    return doubtful ? trusted(best).map(doubted) : trusted(best);
  });
}

const marginOf = ({ right, wrong }: Found): number => right - wrong;

/** What is accused: where the names say it, and other rows show it. */
function trusted({ drafts, right, wrong, named }: Found): readonly Draft[] {
  if (named && right === 0) return wrong > 1 ? [] : drafts.map(doubted);
  if (!named && (right < 2 || right <= wrong)) return [];
  return named && right >= wrong ? drafts : drafts.map(doubted);
}

function pairsFor({ columns }: Grid, column: number): readonly Pair[] {
  const own = columns[column];
  if (!own) return [];
  const near: number[] = [];
  for (const [each, { role, year }] of columns.entries()) {
    if (role === 'plain' && year === null && Math.abs(each - column) > REACH) continue;
    if (each !== column && !isRate(role) && role !== 'change' && role !== 'apart') near.push(each);
  }
  return near.flatMap((first) =>
    near.flatMap((second) => {
      const [a, b] = [columns[first], columns[second]];
      return first === second || !a || !b
        ? []
        : [
            {
              first,
              second,
              named: isNamed(own, a, b) || (own.role === 'share' && first === column - 1 && isTotal(b.words)),
            },
          ];
    }),
  );
}

const SAMPLE = 60;

/** The pair that holds in most of the first rows, and the best of those that the names say; by doubles. */
function likeliest(grid: Grid, column: number): readonly Pair[] {
  const scored = pairsFor(grid, column).map((pair) => ({ pair, score: scoreOf(grid, column, pair) }));
  const best = scored.toSorted((a, b) => b.score - a.score || Number(b.pair.named) - Number(a.pair.named));
  const named = best.filter(({ pair }) => pair.named).slice(0, 2);
  return [...new Set([...named, ...best.slice(0, 2)])].map(({ pair }) => pair);
}

function scoreOf({ rows, columns, at }: Grid, column: number, { first, second }: Pair): number {
  const role = columns[column]?.role ?? 'plain';
  let score = 0;
  for (let row = 0; row < Math.min(rows.length, SAMPLE); row += 1) {
    const [stated, a, b] = [at(row, column), at(row, first), at(row, second)];
    if (!isFigure(stated) || !isFigure(a) || !isFigure(b) || !fits(role, stated, a, b)) continue;
    score += isNear(role, stated, a, b) ? 1 : -1;
  }
  return score;
}

/** Whether it may hold, with or without its sign: by doubles, generously. */
function isNear(role: Role, stated: TextFigure, a: TextFigure, b: TextFigure): boolean {
  const moved = role === 'change' || role === 'changeRate';
  const point = moved ? a.size - b.size : a.size;
  const slack = a.slack + b.slack * (moved || b.size === 0 ? 1 : Math.abs(a.size / b.size));
  const factor = role === 'change' ? 1 : (stated.unit === '倍' ? 1 : 100) / b.size;
  const off = Math.min(Math.abs(point * factor - stated.size), Math.abs(-point * factor - stated.size));
  return off <= slack * factor * 2 + stated.slack * 2 + 1e-9 * Math.abs(stated.size);
}

const BUDGETS: ReadonlySet<Role> = new Set<Role>(['initial', 'adjusted', 'budget']);
const NOW: ReadonlySet<Role> = new Set<Role>(['current', 'actual', 'plain', 'adjusted', 'initial', 'budget']);

/** Whether the names of two columns say that the third follows from them. */
function isNamed(own: Item, first: Item, second: Item): boolean {
  switch (own.role) {
    case 'executionRate':
      return first.role === 'actual' && BUDGETS.has(second.role);
    case 'scoreRate':
      return first.role === 'score' && second.role === 'full';
    case 'change':
    case 'changeRate':
      if (first.role === 'actual' && BUDGETS.has(second.role)) return !/上年|同比|去年/.test(own.words);
      if (/预算/.test(own.words) && first.role === 'actual') return false;
      if (first.year !== null && second.year !== null) return first.year === second.year + 1;
      return second.role === 'previous' && NOW.has(first.role);
    default:
      return false;
  }
}

/** No rate in percent is greater: it is an amount. */
const LARGEST_RATE = 100_000;

const KINDS: Readonly<Partial<Record<Role, ClaimKind>>> = {
  executionRate: 'executionRate',
  scoreRate: 'share',
  share: 'share',
  change: 'change',
  changeRate: 'changeRate',
};

function along({ rows, columns, at }: Grid, column: number, { first, second, named }: Pair): Found {
  const role = columns[column]?.role ?? 'plain';
  const kind = KINDS[role];
  const read = rows.flatMap((_, row): Operands[] => {
    const [stated, a, b] = [at(row, column), at(row, first), at(row, second)];
    return isFigure(stated) && isFigure(a) && isFigure(b) && fits(role, stated, a, b)
      ? [{ stated, a, b }]
      : [];
  });
  if (!kind || read.length === 0) return { drafts: [], right: 0, wrong: 0, named };
  const unsigned = isUnsigned(columns[column]?.words ?? '', read);
  const drafts = read.flatMap(({ stated, a, b }): Draft[] => {
    const signed = { figure: stated, minus: unsigned && a.size < b.size };
    const judged = judge(role, signed, a, b);
    return judged ? [{ kind, stated: signed, operands: [a, b], judged }] : [];
  });
  return counted(drafts, named);
}

interface Operands {
  readonly stated: TextFigure;
  readonly a: TextFigure;
  readonly b: TextFigure;
}

function fits(role: Role, stated: TextFigure, a: TextFigure, b: TextFigure): boolean {
  if (dimension(a) !== dimension(b) || a.unit === '%')
    return role === 'change' && dimension(a) === dimension(b);
  if (role === 'change') return dimension(stated) === dimension(a);
  return b.size > 0 && (stated.unit === '%' || stated.unit === '倍') && Math.abs(stated.size) < LARGEST_RATE;
}

function judge(role: Role, stated: Signed, a: TextFigure, b: TextFigure): Draft['judged'] {
  if (role === 'change') return difference(stated, a, b);
  if (role === 'changeRate') return rateOf(stated, a, b);
  return quotient(stated.figure, a, b);
}

/** Decreases printed without a sign: 下降（%） 20.00, or no row that decreases has one. */
function isUnsigned(words: string, read: readonly Operands[]): boolean {
  const falls = read.filter(({ a, b, stated }) => a.size < b.size && stated.size !== 0);
  const rises = read.filter(({ a, b, stated }) => a.size > b.size && stated.size !== 0);
  if (falls.length === 0 || falls.some(({ stated }) => stated.size < 0)) return false;
  if (rises.some(({ stated }) => stated.size < 0)) return false;
  return (/下降|减少|降低|压减|降幅/.test(words) && !/增/.test(words)) || falls.length > 1;
}

/** How many hold, of those whose figures tell anything. */
function counted(drafts: readonly Draft[], named: boolean): Found {
  const right = drafts.filter(({ judged, stated }) => isRight(judged) && tells(stated.figure)).length;
  const wrong = drafts.filter(({ judged }) => judged !== null && !isRight(judged)).length;
  return { drafts, right, wrong, named };
}

/** 0 and 100 % follow from too much. */
const tells = ({ size, unit }: TextFigure): boolean => size !== 0 && !(unit === '%' && size === 100);

/** Of each amount column near it: the shares that its rows have in its total. */
function sharesOfTotal({ rows, columns, at }: Grid, column: number): readonly Found[] {
  const total = totalOf(rows);
  if (total === null) return [];
  return columns.flatMap(({ role }, amounts) => {
    const whole = at(total, amounts);
    if (isRate(role) || Math.abs(amounts - column) > REACH || !isFigure(whole) || whole.size <= 0) return [];
    const drafts = rows.flatMap((_, row): Draft[] => {
      const [stated, part] = [at(row, column), at(row, amounts)];
      if (row === total || !isFigure(stated) || !isFigure(part) || !isRatio(stated)) return [];
      if (dimension(part) !== dimension(whole)) return [];
      const judged = quotient(stated, part, whole);
      return judged
        ? [{ kind: 'share', stated: { figure: stated, minus: false }, operands: [part, whole], judged }]
        : [];
    });
    return [counted(drafts, amounts === column - 1)];
  });
}

/** The row that is the whole: the only one named 合计 or 总计, or the last of subtotals. */
export function totalOf(rows: readonly Item[]): number | null {
  const totals = rows.flatMap(({ words }, row) => (isTotal(words) ? [row] : []));
  const whole = totals.filter((row) => !/小计/.test(rows[row]?.words ?? ''));
  return (whole.length === 1 ? whole[0] : totals.length === 1 ? totals[0] : null) ?? null;
}
