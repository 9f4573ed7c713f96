import { OFFICIAL_PAGE } from '../../workbook';

export type Docx = typeof import('docx');

/** GB/T 9704-2012 《党政机关公文格式》: sizes in half-points, lengths in millimetres. */
export const PAGE = { width: 210, height: 297, ...OFFICIAL_PAGE };
/** 2号, 3号 and 4号. */
export const SIZE = { title: 44, body: 32, pageNumber: 28 };
/** Fixed line spacing of 28 points, in twentieths of a point. */
export const LINE = 560;
const TITLE_LINE = 720;
/** Every Windows has these; 小标宋 has to be installed, else Word puts 宋体 in its place. */
export const FONTS = {
  title: '方正小标宋简体',
  body: '仿宋',
  level1: '黑体',
  level2: '楷体',
  pageNumber: '宋体',
};
export const TWIPS_PER_CHARACTER = 320;
const TWIPS_PER_INCH = 1440;
const MILLIMETRES_PER_INCH = 25.4;

/** In twips: readers other than Word do not all know lengths with a unit. */
export function millimetres(length: number): number {
  return Math.round((length * TWIPS_PER_INCH) / MILLIMETRES_PER_INCH);
}

/** How characters look: one font for all scripts, black. */
export function run(font: string, size: number) {
  return { font: { ascii: font, hAnsi: font, eastAsia: font, cs: font }, size, color: '000000', bold: false };
}

/** A paragraph of the text: its first line indented by two characters. */
export function bodyLayout(docx: Docx) {
  return {
    spacing: { before: 0, after: 0, line: LINE, lineRule: docx.LineRuleType.EXACT },
    indent: { firstLine: 2 * TWIPS_PER_CHARACTER, firstLineChars: 200 },
    alignment: docx.AlignmentType.BOTH,
  };
}

/** A title stands in the middle, a line free below it. */
export function titleLayout(docx: Docx) {
  return {
    alignment: docx.AlignmentType.CENTER,
    spacing: { before: 0, after: LINE, line: TITLE_LINE, lineRule: docx.LineRuleType.EXACT },
  };
}

/** Without what XML 1.0 cannot hold: it would make the file unreadable. */
export function wordText(words: string): string {
  return words.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
