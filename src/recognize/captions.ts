import type { CellAddress } from '../workbook';
import type { MoneyUnit } from '../quantity';
import type { Grid } from './grid';
import { headingKind, isSection } from './labels';
import { measureIn, unitIn, yearIn } from './text';
import type { TableKind } from './types';

/** What headings and notes above a table say of it. */
export interface Caption {
  readonly title: string;
  /** The first heading of the sheet or band, which may name the whole form, and the first unit and year printed there. */
  readonly form: string;
  readonly firstUnit: MoneyUnit | null;
  readonly firstYear: string | null;
  readonly titleCell: CellAddress | null;
  readonly kind: TableKind | null;
  readonly unit: MoneyUnit | null;
  readonly year: string | null;
  readonly measure: string | null;
  /** First row of the caption; null when there is none right above. */
  readonly top: number | null;
}

export const NO_CAPTION: Caption = {
  title: '',
  form: '',
  firstUnit: null,
  firstYear: null,
  titleCell: null,
  kind: null,
  unit: null,
  year: null,
  measure: null,
  top: null,
};

const LONG = 60;

/** A caption row: one short text, or notes such as 单位：万元 and 编制单位：… beside each other. */
export function isCaptionRow(grid: Grid, row: number): boolean {
  const cells = grid.filled(row);
  if (cells.length === 0) return false;
  if (cells.some(({ text, value }) => typeof value !== 'string' || text.length > LONG || /。/u.test(text)))
    return false;
  if (cells.length === 1) return true;
  return cells.every(
    ({ text }) =>
      unitIn(text) !== null ||
      /[:：]/u.test(text) ||
      isFormNumber(text) ||
      /^[(（]?20\d\d年度?[)）]?$/u.test(text.normalize('NFKC')),
  );
}

const isFormNumber = (text: string): boolean =>
  /^(?:附件|附表|表|公开)\s*\d*[\d-]*表?[:：]?$/u.test(text.normalize('NFKC'));

/** A title of a table that stands for itself, not the heading of a form's section: 2023年收支情况表, 表二 三公经费支出表. */
const isOwnTitle = (text: string): boolean =>
  /表(?:[(（].*[)）])?$/u.test(text) &&
  !/^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）])/u.test(text);

/** Whether a blank row parts a row from what is above it. */
const standsAlone = (grid: Grid, row: number): boolean => row > grid.top && grid.filled(row - 1).length === 0;

/**
 * A caption after one more row of it. A later heading replaces an earlier one; unit and year stay until replaced, or until
 * tables with titles of their own disagree about them.
 */
export function addCaption(caption: Caption, grid: Grid, row: number): Caption {
  let next = caption;
  for (const { column, text } of grid.filled(row)) {
    const unit = unitIn(text);
    // When a form was filled in is not what it is about.
    const year = /日期|时间|填报于|打印/u.test(text) ? null : yearIn(text);
    const note =
      /^(?:金额)?单位[:：]|^[(（]?20\d\d年度?[)）]?$|[:：]|^截[至止]/u.test(text.normalize('NFKC')) ||
      isFormNumber(text);
    const figure = /[:：]\s*[\d.,]+\s*$/u.test(text);
    const plain = figure || (note && !isSection(text) && headingKind(text) === null);
    const heading = plain || /^[(（]/u.test(text) ? null : text;
    // Where tables that stand for themselves differ in unit or year, one that prints none has none.
    const alone = next.top === null && standsAlone(grid, row);
    const parted = heading !== null && alone && [next.form, heading].every(isOwnTitle);
    const known = {
      unit: parted && next.unit !== next.firstUnit ? null : next.unit,
      year: parted && next.year !== next.firstYear ? null : next.year,
    };
    next = {
      title: heading ?? next.title,
      form: next.form === '' ? (heading ?? '') : next.form,
      titleCell: heading === null ? next.titleCell : { sheet: grid.sheet.name, row, column },
      kind: heading === null ? next.kind : headingKind(heading),
      firstUnit: next.firstUnit ?? unit,
      firstYear: next.firstYear ?? year,
      unit: unit ?? known.unit,
      year: year ?? known.year,
      measure: measureIn(text) ?? next.measure,
      top: next.top ?? row,
    };
  }
  return next;
}

/** A caption with the unit and year that a row of other words prints, where it has none. */
export function noted(caption: Caption, grid: Grid, row: number): Caption {
  const texts = grid.filled(row).map(({ text }) => text);
  const first = <T>(read: (text: string) => T | null): T | null =>
    texts.map(read).find((found) => found !== null) ?? null;
  return { ...caption, unit: caption.unit ?? first(unitIn), year: caption.year ?? first(yearIn) };
}

/** A caption with the unit that is noted among the fields of a form: 填报日期 | 3月1日 | 单位：元. */
export function notedAmong(caption: Caption, grid: Grid, from: number, end: number): Caption {
  let unit: MoneyUnit | null = null;
  for (let row = from; row < end; row += 1)
    for (const { text } of grid.filled(row)) if (/单位\s*[:：]/u.test(text)) unit = unitIn(text) ?? unit;
  return unit === null ? caption : { ...caption, unit };
}

/** After a table: its heading is spent, but the form's, unit and year of the sheet still hold. */
export function spent(caption: Caption): Caption {
  const { form, firstUnit, firstYear, unit, year } = caption;
  return { ...NO_CAPTION, form, firstUnit, firstYear, unit, year };
}
