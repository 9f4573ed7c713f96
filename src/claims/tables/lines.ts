/** A span of the text in UTF-16 units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What divides the cells of a row: white space is no sure sign, and empty cells are lost in it. */
export type Style = 'tab' | 'pipe' | 'space';

/** A printed line as the cells of a row; no cells where it is none. */
export interface Line extends Piece {
  readonly style: Style;
  readonly cells: readonly Piece[];
}

const MOST_CELLS = 64;
const LONGEST = 4000;
const LONGEST_SPACED = 800;
const BLANK = ' \t\u3000\u00a0\u2002\u2003\u2009\u200b\ufeff\r';
// A rule between header and rows: |---|:--:|.
const RULE = /^[\s|｜:+\-—─=]*$/;
// Half-width marks, where they divide no digits, are prose as well.
const PROSE = /[，。；！？]|[,;!?](?![\d０-９])|\d\s?[%一-龥]{1,3}、/;

const isBlank = (char: string): boolean => BLANK.includes(char);

/** The lines of a text in order. Linear. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push(...lineOf(text, start, end));
    start = end + 1;
  }
  return lines;
}

function lineOf(text: string, start: number, end: number): readonly Line[] {
  if (end - start > LONGEST) return [{ start, end, style: 'space', cells: [] }];
  const line = text.slice(start, end);
  if (line.includes('\t')) return [divided(line, start, '\t', 'tab')];
  const pipe = line.includes('|') ? '|' : line.includes('｜') ? '｜' : null;
  if (pipe !== null) return RULE.test(line) ? [] : [divided(line, start, pipe, 'pipe')];
  return [spaced(line, start)];
}

function divided(line: string, start: number, mark: string, style: Style): Line {
  const whole = { start, end: start + line.length };
  // A rule at either end of a row of pipes opens and closes it.
  const inner = style === 'pipe' ? trimmed(line, 0, line.length) : { start: 0, end: line.length };
  const from = style === 'pipe' && line.charAt(inner.start) === mark ? inner.start + 1 : inner.start;
  const to = style === 'pipe' && line.charAt(inner.end - 1) === mark ? inner.end - 1 : inner.end;
  const cells: Piece[] = [];
  for (let index = from; index <= to;) {
    const found = line.indexOf(mark, index);
    const stop = found < 0 || found > to ? to : found;
    const cell = trimmed(line, index, stop);
    cells.push({ start: start + cell.start, end: start + cell.end });
    index = stop + 1;
  }
  return { ...whole, style, cells: cells.length < 2 || cells.length > MOST_CELLS ? [] : cells };
}

function trimmed(line: string, from: number, to: number): Piece {
  let [start, end] = [from, to];
  while (start < end && isBlank(line.charAt(start))) start += 1;
  while (end > start && isBlank(line.charAt(end - 1))) end -= 1;
  return { start, end };
}

const WIDE = /[\u3000\u2003]+[ \u3000\u2003\u00a0]*|[ \u00a0]{2,}[ \u3000\u00a0]*/g;
const NARROW = /[ \u3000\u00a0\u2002\u2003\u2009]+/g;
// Figures with nothing but a space between them stand in two cells.
const TWO_FIGURES = /[\d%] +[-－—\d]/;

/** Divided at wide gaps, or at every gap where wide ones leave figures together. */
function spaced(line: string, start: number): Line {
  const none: Line = { start, end: start + line.length, style: 'space', cells: [] };
  if (line.length > LONGEST_SPACED || PROSE.test(line)) return none;
  const inner = trimmed(line, 0, line.length);
  const wide = split(line, inner, WIDE);
  const cells =
    wide.length > 2 && !wide.some((cell) => TWO_FIGURES.test(line.slice(cell.start, cell.end)))
      ? wide
      : split(line, inner, NARROW);
  if (cells.length < 2 || cells.length > 2 * MOST_CELLS) return none;
  return { ...none, cells: cells.map((cell) => ({ start: start + cell.start, end: start + cell.end })) };
}

function split(line: string, { start, end }: Piece, gap: RegExp): readonly Piece[] {
  const cells: Piece[] = [];
  let from = start;
  gap.lastIndex = start;
  for (let found = gap.exec(line); found && found.index < end; found = gap.exec(line)) {
    cells.push({ start: from, end: found.index });
    from = gap.lastIndex;
  }
  cells.push({ start: from, end });
  return cells;
}
