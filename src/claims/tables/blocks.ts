import { cellOf, type Cell } from './cells';
import { isHeading } from './heads';
import type { Line, Piece, Style } from './lines';

/** A row of a table; `first` is where its line begins. */
export interface Row extends Piece {
  readonly cells: readonly Cell[];
}

/** Rows that follow one another in one layout, under the rows that name their columns. */
export interface Block {
  readonly style: Style;
  readonly heads: readonly Row[];
  readonly rows: readonly Row[];
}

const MOST_HEADS = 4;
/** Notes and blank lines between two rows of one table. */
const MOST_BETWEEN = 2;

/** The tables of a text as blocks of rows. Linear. */
export function blocksOf(folded: string, lines: readonly Line[]): readonly Block[] {
  const collector = new Collector();
  for (const line of lines) {
    const { style } = line;
    if (line.cells.length === 0) {
      collector.between(folded.slice(line.start, Math.min(line.end, line.start + 200)).trim() === '');
      continue;
    }
    const cells = line.cells.map((piece) => cellOf(folded, piece));
    const rows = style === 'space' ? spacedRows(cells) : [cells];
    if (rows.length === 0) collector.between(false);
    for (const each of rows) collector.take(style, { start: line.start, end: line.end, cells: each });
  }
  return collector.blocks();
}

class Collector {
  private readonly closed: Block[] = [];
  private style: Style = 'space';
  private heads: Row[] = [];
  private rows: Row[] = [];
  private gap = 0;

  blocks(): readonly Block[] {
    this.close();
    return this.closed;
  }

  /** A line that is no row. */
  between(blank: boolean): void {
    if (blank && this.gap > 0) return;
    this.gap += 1;
    if (this.gap > MOST_BETWEEN || (this.rows.length === 0 && !blank)) this.close();
  }

  take(style: Style, row: Row): void {
    if (style !== this.style) this.close();
    this.style = style;
    if (isHeading(row.cells)) {
      if (this.rows.length > 0) {
        if (this.heads.some((head) => wordsOf(head) === wordsOf(row))) return;
        this.close();
        this.style = style;
      }
      this.heads.push(row);
      if (this.heads.length > MOST_HEADS) this.heads.shift();
    } else if (this.rows.length === 0 && !hasFigure(row)) {
      this.heads.push(row);
      if (this.heads.length > MOST_HEADS) this.heads.shift();
    } else {
      const before = this.rows[0];
      if (before && style === 'space' && figuresIn(row) > figuresIn(before)) this.close();
      this.style = style;
      // A row that prints one figure goes on with a table of several; it opens none.
      if (style !== 'space' || this.rows.length > 0 || figuresIn(row) > 1) this.rows.push(row);
      else this.close();
    }
    this.gap = 0;
  }

  private close(): void {
    if (this.rows.length > 0) this.closed.push({ style: this.style, heads: this.heads, rows: this.rows });
    this.heads = [];
    this.rows = [];
    this.gap = 0;
  }
}

const wordsOf = ({ cells }: Row): string =>
  cells.map((cell) => (cell.kind === 'words' ? cell.words : '')).join('|');

const isNumeric = ({ kind }: Cell): boolean => kind === 'figure' || kind === 'dash';

const hasFigure = ({ cells }: Row): boolean => cells.some(({ kind }) => kind === 'figure');

const figuresIn = ({ cells }: Row): number => cells.filter(isNumeric).length;

/**
 * The rows that a line with spaces prints: words and then figures. One line of several such groups is a flattened table;
 * one figure behind each of two names are two tables side by side.
 */
function spacedRows(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const groups: { words: Cell[]; numbers: Cell[] }[] = [];
  for (const cell of joined(cells)) {
    const last = groups.at(-1);
    if (isNumeric(cell)) {
      if (last) last.numbers.push(cell);
      else groups.push({ words: [], numbers: [cell] });
    } else if (last && last.numbers.length === 0) last.words.push(cell);
    else groups.push({ words: [cell], numbers: [] });
  }
  // Figures before the first name are its codes: 2010301 行政运行.
  const codes = groups.length > 1 && groups[0]?.words.length === 0 ? groups.shift() : undefined;
  groups[0]?.words.unshift(...(codes?.numbers ?? []));
  const [first, second] = groups;
  if (!first) return [];
  // Words alone: they may name columns.
  if (first.numbers.length === 0) return [first.words];
  const filled = groups.filter(({ numbers }) => numbers.length > 0);
  const width = first.numbers.length;
  if (filled.length === 1) return groups.length > 2 ? [] : [[labelOf(first.words), ...first.numbers]];
  if (width > 1 && filled.every(({ numbers }) => numbers.length === width)) {
    const heads = first.words.slice(0, -1);
    return [
      ...(heads.length > 1 ? [heads] : []),
      ...filled.map(({ words, numbers }, index) => [
        labelOf(index === 0 ? words.slice(-1) : words),
        ...numbers,
      ]),
    ];
  }
  if (width === 1 && filled.length === 2 && second && first.words.length > 0)
    return [[labelOf(first.words), ...first.numbers, labelOf(second.words), ...second.numbers]];
  return [];
}

/** 项 目, 合 计: one word with its characters apart. 单位：万元 names no column. */
function joined(cells: readonly Cell[]): readonly Cell[] {
  const merged: Cell[] = [];
  for (const cell of cells) {
    if (cell.kind === 'words' && cell.words.startsWith('单位：')) continue;
    const last = merged.at(-1);
    if (cell.kind === 'words' && last?.kind === 'words' && isLetter(cell.words) && isLetter(last.words))
      merged[merged.length - 1] = { ...last, end: cell.end, words: last.words + cell.words };
    else merged.push(cell);
  }
  return merged;
}

const isLetter = (words: string): boolean => /^[一-龥]$/.test(words);

function labelOf(words: readonly Cell[]): Cell {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return { start: 0, end: 0, kind: 'blank' };
  return {
    start: first.start,
    end: last.end,
    kind: 'words',
    words: words.map((cell) => (cell.kind === 'words' ? cell.words : '')).join(''),
  };
}
