import type { Cell } from './cells';

const NAMES =
  /项目|科目|名称|单位|部门|指标|类别|年度?$|季度|月份?$|半年|全年|预算|决算|执行|支出|收入|金额|合计|小计|总计|数$|额$|率|占比|比重|增减|增长|分值|得分|人员|期初|期末|年初|年末|上年|本年|备注|编码|序号|行次/;
const MARKS = /^(?:栏次|行次|列次|栏目)$/;

/** Whether a row names columns: words alone (or years, or the columns' own numbers), two of them and more. */
export function isHeading(cells: readonly Cell[]): boolean {
  const words = cells.flatMap((cell) => (cell.kind === 'words' ? [cell.words] : []));
  const numbers = cells.flatMap((cell) => (cell.kind === 'figure' ? [cell.number.bare] : []));
  if (isNumbering(words, numbers)) return true;
  if (numbers.length > 0)
    return numbers.length > 1 && words.length < 2 && numbers.every((each) => /^(?:19|20)\d\d$/.test(each));
  return words.length > 1 && words.filter((each) => NAMES.test(each)).length * 2 >= words.length;
}

/** 栏次 1 2 3: the numbers of the columns. */
function isNumbering(words: readonly string[], numbers: readonly string[]): boolean {
  if (numbers.length < 2 || !words.every((each) => MARKS.test(each))) return false;
  return (
    numbers.every((each, index) => each === String(index + 1)) && (words.length > 0 || numbers.length > 2)
  );
}

/** The names of `width` columns by the rows above them, from the top down; merged cells are spread over theirs. */
export function namesOf(
  heads: readonly (readonly Cell[])[],
  width: number,
  figures: number,
  isSpaced: boolean,
): readonly string[] {
  // Where blanks are lost, a row names the columns only if it has a name for each.
  if (isSpaced) {
    const last = heads.at(-1) ?? [];
    if (last.length !== width && last.length !== figures) return Array.from({ length: width }, () => '');
    return namesOf([last], width, figures, false);
  }
  const names = Array.from({ length: width }, () => '');
  let below: readonly Cell[] | null = null;
  for (const row of heads.toReversed()) {
    if (row.every(({ kind }) => kind !== 'words' && kind !== 'figure')) continue;
    if (isNumbering(...split(row))) continue;
    const spread: Spread = below === null ? lowest(row, width, figures) : above(row, below, width);
    if (!spread) continue;
    for (const [index, cell] of spread.entries()) {
      const word = cell?.kind === 'words' ? cell.words : cell?.kind === 'figure' ? cell.number.bare : '';
      if (word !== '' && !(names[index] ?? '').startsWith(word))
        names[index] = `${word} ${names[index] ?? ''}`.trim();
    }
    below = row.length === width || below === null ? spread.map((cell) => cell ?? BLANK) : below;
  }
  return names;
}

const BLANK: Cell = { start: 0, end: 0, kind: 'blank' };

const split = (row: readonly Cell[]): [readonly string[], readonly string[]] => [
  row.flatMap((cell) => (cell.kind === 'words' ? [cell.words] : [])),
  row.flatMap((cell) => (cell.kind === 'figure' ? [cell.number.bare] : [])),
];

type Spread = readonly (Cell | null)[] | null;

/** The lowest row names each column, or those at the right where names of rows are merged. */
function lowest(row: readonly Cell[], width: number, figures: number): Spread {
  if (row.length > width) return row.length > width + 3 ? null : [null, ...row.slice(-(width - 1))];
  if (row.length === width || hasBlank(row)) return padded(row, width);
  if (row.length < figures) return null;
  return [...Array.from({ length: width - row.length }, () => null), ...row];
}

/** Where merged cells leave blanks, all cells are there but for the last. */
const hasBlank = (row: readonly Cell[]): boolean => row.some(({ kind }) => kind === 'blank');

const padded = (row: readonly Cell[], width: number): readonly Cell[] => [
  ...row,
  ...Array.from({ length: width - row.length }, () => BLANK),
];

/** A row above another: as wide, with blanks under a merged cell; or one cell for each blank or group of the row below. */
function above(row: readonly Cell[], below: readonly Cell[], width: number): Spread {
  if (row.length === width || (row.length < width && hasBlank(row))) {
    let last: Cell | null = null;
    return padded(row, width).map((cell, index) => {
      if (cell.kind === 'words' || cell.kind === 'figure') last = cell;
      else if (below[index]?.kind === 'blank') last = null;
      return last;
    });
  }
  const groups: number[][] = [];
  for (let index = 0; index < below.length; index += 1) {
    const blank = below[index]?.kind === 'blank';
    if (!blank && index > 0 && below[index - 1]?.kind !== 'blank') groups.at(-1)?.push(index);
    else groups.push([index]);
  }
  return fitted(row, groups, below, width) ?? evenly(row, width);
}

/** One cell for each group; where groups stand side by side they are divided evenly. */
function fitted(
  row: readonly Cell[],
  groups: readonly number[][],
  below: readonly Cell[],
  width: number,
): Spread {
  const spread = Array.from({ length: width }, (): Cell | null => null);
  const open = groups.filter((group) => below[group[0] ?? 0]?.kind !== 'blank');
  const [long] = open;
  const more = row.length - groups.length;
  if (more < 0 || (more > 0 && (open.length !== 1 || !long || long.length % (more + 1) !== 0))) return null;
  let at = 0;
  for (const group of groups) {
    const parts = group === long && more > 0 ? more + 1 : 1;
    for (const [index, column] of group.entries())
      spread[column] = row[at + Math.floor((index * parts) / group.length)] ?? null;
    at += parts;
  }
  return spread;
}

/** 预算数 | 决算数 over twelve columns: half of them each. */
function evenly(row: readonly Cell[], width: number): Spread {
  if (width % row.length !== 0) return null;
  return Array.from({ length: width }, (_, index) => row[Math.floor((index * row.length) / width)] ?? null);
}
