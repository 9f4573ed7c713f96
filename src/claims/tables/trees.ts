import { sideOf } from '../statements/subjects';
import { ENOUGH_DIGITS, measuredDigits } from '../text/figures';
import { put } from '../text/grouped';
import { isFigure, type Grid } from './grid';
import { isAdded, isTotal, rankOf, type Role } from './roles';

/** A row with the rows that make it. */
export interface Node {
  readonly total: number;
  readonly parts: readonly number[];
  /** Whether names or codes say so, and not only the figures. */
  readonly told: boolean;
  /** The names leave no part out. */
  readonly closed?: boolean;
}

const MOST_PARTS = 60;
/** Columns that are looked at. */
const MOST_COLUMNS = 16;
/** So many digits hardly meet by chance. */
const TELLING_DIGITS = 4;

/** Which rows make which: by their codes, else by what adds up in most columns. Linear in the rows. */
export function nodesOf(grid: Grid): readonly Node[] {
  return byCodes(grid) ?? new Forest(grid).nodes();
}

/** 201 over 20103 over 2010301; 合计 over all. */
function byCodes({ rows }: Grid): readonly Node[] | null {
  const coded = rows.filter(({ code }) => code !== '');
  if (coded.length < 3 || coded.length < rows.length - 2) return null;
  const children = new Map<number, number[]>();
  const open: number[] = [];
  const root = rows.findIndex(({ code, words }) => code === '' && isTotal(words));
  for (const [row, { code }] of rows.entries()) {
    if (code === '') continue;
    while (open.length > 0 && !isWithin(code, rows[open.at(-1) ?? 0]?.code ?? '')) open.pop();
    const parent = open.at(-1) ?? (root >= 0 ? root : null);
    if (parent !== null) put(children, parent, row);
    open.push(row);
  }
  return [...children].map(([total, parts]) => ({ total, parts, told: true }));
}

const isWithin = (code: string, outer: string): boolean =>
  code.length > outer.length && code.startsWith(outer);

interface Fit {
  readonly parts: readonly number[];
  readonly right: number;
  readonly wrong: number;
  readonly told: boolean;
  /** How far the sums that hold are from their totals, in all. */
  readonly off: number;
}

/** The figures of a column as doubles, NaN where there is none: to try, never to judge. */
interface Channel {
  readonly sizes: Float64Array;
  readonly slacks: Float64Array;
  readonly digits: Uint8Array;
}

class Forest {
  private readonly channels: readonly Channel[];
  /** Rows that a total may take over: none of their cells is unread in all columns. */
  private readonly known: readonly boolean[];
  private readonly found: Node[] = [];
  private readonly made = new Set<number>();

  constructor(private readonly grid: Grid) {
    const added = [...grid.columns.entries()].filter(([, { role }]) => isAdded(role) && role !== 'share');
    // A change is wrong where its level is: it tells nothing of its own.
    const levels = added.filter(([, { role }]) => role !== 'change');
    const columns = (levels.length > 1 ? levels : added).map(([column]) => column).slice(0, MOST_COLUMNS);
    this.channels = columns.map((column) => channelOf(grid, column));
    this.known = grid.rows.map((_, row) => columns.some((column) => grid.at(row, column) !== 'other'));
  }

  nodes(): readonly Node[] {
    const tops = this.above();
    this.below(tops);
    return this.found;
  }

  /** Totals above their parts, from the last row up. Gives the rows that are no parts, in order. */
  private above(): readonly number[] {
    // The rows behind that no row between has taken, nearest last.
    const open: number[] = [];
    for (let row = this.grid.rows.length - 1; row >= 0; row -= 1) {
      const fit = this.fitOf(row, open, false);
      if (fit && !this.isBetterBelow(row, fit)) {
        open.length -= fit.parts.length;
        this.add(row, fit);
      }
      open.push(row);
    }
    return open.toReversed();
  }

  /** Whether the rows before a total make it better than those behind. */
  private isBetterBelow(total: number, { wrong }: Fit): boolean {
    if (wrong === 0 || !isTotal(this.wordsOf(total))) return false;
    const before = Array.from({ length: Math.min(total, MOST_PARTS) }, (_, back) => total - 1 - back);
    const fit = this.fitOf(total, before.toReversed(), true);
    return fit !== null && fit.wrong < wrong;
  }

  /** Totals below their parts, from the first row down. */
  private below(tops: readonly number[]): void {
    const open: number[] = [];
    for (const row of tops) {
      if (!this.made.has(row) && isTotal(this.wordsOf(row))) {
        const fit = this.fitOf(row, open, true);
        if (fit) {
          open.length -= fit.parts.length;
          this.add(row, { ...fit, parts: fit.parts.toReversed() });
        }
      }
      open.push(row);
    }
  }

  private add(total: number, { parts, told }: Fit): void {
    this.made.add(total);
    this.found.push({ total, parts, told });
  }

  private wordsOf(row: number): string {
    return this.grid.rows[row]?.words ?? '';
  }

  /** The run of rows at the end of `open` that makes a row in most columns; null where none does. */
  private fitOf(total: number, open: readonly number[], below: boolean): Fit | null {
    if (!this.channels.some(({ sizes }) => (sizes[total] ?? 0) !== 0 && !Number.isNaN(sizes[total])))
      return null;
    const sums = new Float64Array(this.channels.length);
    const slacks = new Float64Array(this.channels.length);
    const counts = new Uint32Array(this.channels.length);
    const parts: number[] = [];
    let best: Fit | null = null;
    for (let back = open.length - 1; back >= 0 && parts.length < MOST_PARTS; back -= 1) {
      const part = open[back] ?? 0;
      if (!this.mayBePart(total, part, below)) break;
      parts.push(part);
      let past = counts.some((count) => count > 0);
      let [right, wrong, longest, off] = [0, 0, 0, 0];
      for (const [index, { sizes, slacks: halves, digits }] of this.channels.entries()) {
        const size = sizes[part] ?? Number.NaN;
        if (!Number.isNaN(size)) {
          sums[index] = (sums[index] ?? 0) + size;
          slacks[index] = (slacks[index] ?? 0) + (halves[part] ?? 0);
          counts[index] = (counts[index] ?? 0) + 1;
        }
        const stated = sizes[total] ?? Number.NaN;
        if (Number.isNaN(stated) || counts[index] === 0) continue;
        const sum = sums[index] ?? 0;
        const slack = (halves[total] ?? 0) + (slacks[index] ?? 0) + 1e-9 * Math.abs(stated);
        if (Math.abs(sum - stated) > slack) wrong += 1;
        else if (stated !== 0) {
          right += 1;
          off += Math.abs(sum - stated) / Math.abs(stated);
          longest = Math.max(longest, digits[total] ?? 0);
        }
        if (sum <= stated + slack || sum === 0) past = false;
      }
      const told = this.isTold(total, parts, open[back - 1], below);
      if (parts.length > 1 && right > 0 && isEnough({ right, wrong, longest }, told)) {
        const score = right - wrong;
        const before = best === null ? -1 : best.right - best.wrong;
        // Of two that hold the nearer; zeros behind are parts like others.
        if (best === null || score > before || (score === before && off <= best.off + 1e-9))
          best = { parts: [...parts], right, wrong, told, off };
      }
      if (past) break;
    }
    return best;
  }

  /** Whether the names say that a row is made by those behind it (or before it, `below`); `next` ends them. */
  private isTold(total: number, parts: readonly number[], next: number | undefined, below: boolean): boolean {
    const own = this.wordsOf(total);
    if (isTotal(own)) return true;
    if (below) return false;
    if (this.wordsOf(parts[0] ?? total).startsWith('其中')) return true;
    const level = levelOf(own);
    if (level === UNMARKED || parts.some((part) => levelOf(this.wordsOf(part)) <= level)) return false;
    return next === undefined || levelOf(this.wordsOf(next)) <= level || isTotal(this.wordsOf(next));
  }

  /** Figures of one dimension, and no total of all within a total of some. */
  private mayBePart(total: number, part: number, below: boolean): boolean {
    const [own, other] = [this.grid.rows[total], this.grid.rows[part]];
    if (!own || !other || isOdd(own.role) !== isOdd(other.role)) return false;
    if (groupOf(own.role) !== groupOf(other.role) && !/合计|小计|总计/.test(own.words)) return false;
    // 资产 = 负债 + 净资产 takes nothing apart.
    if (!below && own.words.startsWith('资产') && /负债|净资产/.test(other.words)) return false;
    // Nor is what is numbered alike, or above.
    const level = levelOf(own.words);
    if (!below && level !== UNMARKED && levelOf(other.words) <= level) return false;
    if (
      sideOf(own.words) !== null &&
      sideOf(other.words) !== null &&
      sideOf(own.words) !== sideOf(other.words)
    )
      return false;
    const rank = rankOf(other.words);
    if (rank > 0 && rank >= rankOf(own.words)) return false;
    return this.known[part] === true;
  }
}

function channelOf({ rows, at }: Grid, column: number): Channel {
  const sizes = new Float64Array(rows.length).fill(Number.NaN);
  const slacks = new Float64Array(rows.length);
  const digits = new Uint8Array(rows.length);
  const slots = rows.map((_, row) => at(row, column));
  const finer = slots.filter((slot) => isFigure(slot) && slot.decimals > 0).length;
  const whole = slots.filter((slot) => isFigure(slot) && slot.decimals === 0 && slot.size !== 0).length;
  for (const [row, slot] of slots.entries()) {
    if (!isFigure(slot)) continue;
    sizes[row] = slot.size;
    // 8 among 7.85 and 6.40 is 8.00, as addUp has it.
    const isExact = slot.size === 0 || (slot.decimals === 0 && finer > 0 && finer >= 2 * whole);
    slacks[row] = isExact ? 0 : slot.slack;
    digits[row] = measuredDigits(slot).length;
  }
  return { sizes, slacks, digits };
}

function isEnough(
  { right, wrong, longest }: { readonly right: number; readonly wrong: number; readonly longest: number },
  told: boolean,
): boolean {
  if (told) return right >= wrong;
  return right > 1 ? right > wrong && longest >= ENOUGH_DIGITS : wrong === 0 && longest >= TELLING_DIGITS;
}

/** What is said of other rows, and is no part beside them. */
const isOdd = (role: Role): boolean => !isAdded(role) || role === 'share' || role === 'change';

/** 全年预算 is no sum of what was spent in quarters. */
const groupOf = (role: Role): Role =>
  role === 'initial' || role === 'adjusted'
    ? 'budget'
    : role === 'actual' || role === 'current'
      ? 'plain'
      : role;

const UNMARKED = 9;
const LEVELS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}、/,
  /^（[一二三四五六七八九十]{1,3}）/,
  /^\d{1,2}[.、](?!\d)/,
  /^（\d{1,2}）/,
];

/** 一、 over （一） over 1. over （1）. */
function levelOf(words: string): number {
  const level = LEVELS.findIndex((pattern) => pattern.test(words));
  return level < 0 ? UNMARKED : level;
}
