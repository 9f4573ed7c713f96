import { bodyStop, isFigureText } from './evidence';
import type { Grid } from './grid';
import { isNoteRow, isRemnant, isScoreTotal, labelKind } from './labels';
import { isDash } from './text';
import { FIRST, MEASURE, OPERATOR, SECOND } from './vocabulary';

/** What the first rows below a header hold in a column, whatever its words say. Counts of filled cells. */
export interface Contents {
  readonly filled: number;
  readonly figures: number;
  /** Figures without a word behind them. */
  readonly bare: number;
  readonly text: number;
  /** Official classes of either level. */
  readonly level1: number;
  readonly level2: number;
  readonly operator: number;
  readonly unit: number;
  /** ≥95%, 不少于3次, 12月底前: what bounds a value. */
  readonly bound: number;
  /** 达成年度指标 and the other tiers of what was achieved. */
  readonly tier: number;
  /** 确定能, 有可能, 完全不可能. */
  readonly choice: number;
  readonly yesNo: number;
  /** Letters of all texts. */
  readonly letters: number;
  readonly distinct: number;
}

const BOUND =
  /^(?:[≥≤≧≦<>]|[大小]于|不[低高少超大小]|至少|控制在|超过)|(?:以[上内下]|[\d年月日底季初末]前)$/u;
/** ≤100%得满分, 每低1%扣1分: how points are given, no value to reach. */
const AWARDS = /[得扣加减计].{0,3}分|满分/u;
const TIER = /^(?:全部|部分|基本|未)?(?:达成|达到|完成|实现)(?:年度|预期)?(?:指标|目标)?(?:且|并|$)/u;
const CHOICE = /^(?:确定能|有可能|可能|(?:完全)?不可能|能|不能|无法完成|确定)(?:完成|实现)?$/u;
const YES_NO = /^(?:是|否|√|✓|有|无|Y|N)$/iu;
const LONGEST = 24;

const known = new WeakMap<Grid, Map<number, Contents>>();

/** What a column holds below a header. Kept: several families ask it of the same header. */
export function contentsOf(grid: Grid, column: number, bodyRow: number): Contents {
  const kept = known.get(grid) ?? new Map<number, Contents>();
  known.set(grid, kept);
  const key = bodyRow * 16384 + column;
  const found = kept.get(key) ?? readContents(grid, column, bodyRow);
  kept.set(key, found);
  return found;
}

const rowsKnown = new WeakMap<Grid, Map<number, readonly number[]>>();

/** The rows of the body that are looked at: up to a note or a remark, without totals. Every column asks it. */
function bodyRows(grid: Grid, bodyRow: number): readonly number[] {
  const kept = rowsKnown.get(grid) ?? new Map<number, readonly number[]>();
  rowsKnown.set(grid, kept);
  const found = kept.get(bodyRow);
  if (found) return found;
  const rows: number[] = [];
  for (let row = bodyRow; row < bodyStop(grid, bodyRow); row += 1) {
    const cells = grid.filled(row);
    const first = cells.find(({ value }) => typeof value === 'string') ?? cells[0];
    if (!first || isNoteRow(cells)) break;
    const kind = labelKind(first.text);
    if (isScoreTotal(first.text)) continue;
    // 自评总得分：98分 in one cell.
    if (cells.length === 1 && /[:：]/u.test(first.text)) continue;
    if (cells.length <= 3 && (kind === 'score' || kind === 'remarks')) break;
    rows.push(row);
  }
  kept.set(bodyRow, rows);
  return rows;
}

function readContents(grid: Grid, column: number, bodyRow: number): Contents {
  const counts = {
    filled: 0,
    figures: 0,
    bare: 0,
    text: 0,
    level1: 0,
    level2: 0,
    operator: 0,
    unit: 0,
    bound: 0,
    tier: 0,
    choice: 0,
    yesNo: 0,
    letters: 0,
  };
  const texts = new Set<string>();
  for (const row of bodyRows(grid, bodyRow)) {
    const text = grid.text(row, column).normalize('NFKC').replace(/\s+/gu, '');
    if (text === '' || isDash(text) || text.startsWith('#') || isRemnant(text)) continue;
    counts.filled += 1;
    texts.add(text);
    if (grid.isNumber(row, column) || isFigureText(text)) counts.figures += 1;
    else counts.text += 1;
    if (grid.isNumber(row, column) || /^[\d.,%+-]+$/u.test(text)) counts.bare += 1;
    counts.letters += text.length;
    if (text.length > LONGEST) continue;
    if (FIRST.test(text)) counts.level1 += 1;
    if (SECOND.test(text) || text === '服务对象') counts.level2 += 1;
    if (OPERATOR.test(text)) counts.operator += 1;
    if (MEASURE.test(text)) counts.unit += 1;
    if (BOUND.test(text) && !OPERATOR.test(text) && !AWARDS.test(text)) counts.bound += 1;
    if (TIER.test(text)) counts.tier += 1;
    if (CHOICE.test(text)) counts.choice += 1;
    if (YES_NO.test(text)) counts.yesNo += 1;
  }
  return { ...counts, distinct: texts.size };
}

/** Whether most of a column's cells are of a sort: at least four in five. */
export const mostly = (contents: Contents, count: number): boolean =>
  count > 0 && count * 5 >= contents.filled * 4;
