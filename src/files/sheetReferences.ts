import { quoteSheet } from '../workbook';
import type { Package } from './package';
import type { Splice } from './xml';
import { escapeXml, splice, XmlScanner } from './xml';

/** Elements that hold formulas: of cells, conditional formats, validations, charts, names. */
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2', 'definedName']);

/** Folders of the parts in which they stand. */
const PARTS = /(?:^|\/)(?:workbook|worksheets\/[^/]+|chartsheets\/[^/]+|charts\/[^/]+|tables\/[^/]+)\.xml$/i;

const SHEET_REFERENCE =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')*)'|(?<![\p{L}\p{N}_.\]])([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)?/gu;

/** A formula that reads a sheet under its new name; null where the sheet is gone: then it reads `#REF!`. */
export function redirectFormula(formula: string, from: string, to: string | null): string {
  return formula.replace(
    SHEET_REFERENCE,
    (whole: string, quoted: string | undefined, bare: string | undefined, reference: string | undefined) => {
      const name = quoted?.replaceAll("''", "'") ?? bare;
      if (name?.toLowerCase() !== from.toLowerCase()) return whole;
      return to === null ? '#REF!' : `${quoteSheet(to)}!${reference ?? ''}`;
    },
  );
}

/** Points every formula of the workbook that reads a sheet to its new name, or to nothing. */
export function redirectSheet(pack: Package, from: string, to: string | null): void {
  for (const part of pack.names()) {
    if (!PARTS.test(part)) continue;
    const text = pack.text(part);
    const splices: Splice[] = [];
    const xml = new XmlScanner(text);
    let inside = 0;
    while (xml.next()) {
      if (xml.kind === 'open' && FORMULAS.has(xml.name)) inside = xml.depth;
      else if (xml.kind === 'close' && xml.depth === inside) inside = 0;
      else if (xml.kind === 'text' && inside > 0) {
        const formula = xml.characters();
        const next = redirectFormula(formula, from, to);
        if (next !== formula) splices.push({ start: xml.start, end: xml.end, text: escapeXml(next) });
      }
    }
    if (splices.length > 0) pack.set(part, splice(text, splices));
    else pack.forget(part);
  }
}
