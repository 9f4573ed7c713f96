import type { CellStyle } from '../../workbook';

/** How the cells of a form look. */
export const TITLE: CellStyle = { bold: true, fontSize: 16, horizontal: 'center', vertical: 'center' };
export const SUBTITLE: CellStyle = { horizontal: 'center', vertical: 'center' };
export const PLAIN: CellStyle = { vertical: 'center' };
export const WORDS: CellStyle = { vertical: 'center', wrap: true };
export const NOTE: CellStyle = { vertical: 'top', wrap: true };
export const HEADER: CellStyle = {
  bold: true,
  fill: '#F2F2F2',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
export const LABEL: CellStyle = { bold: true, vertical: 'center' };
export const MONEY: CellStyle = { vertical: 'center', numberFormat: '0.00' };
export const RATE: CellStyle = { vertical: 'center', numberFormat: '0.00%' };

/** Points of rows that hold a title, a goal or the note: Excel fits no row whose text stands in a merged cell. */
export const HEIGHTS = { title: 30, goal: 60, note: 45 } as const;
