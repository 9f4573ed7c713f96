import type { XmlScanner as Scanner } from './xml';
import { unescapeCellText, XmlScanner } from './xml';

/** The texts of a shared strings part, in order. */
export function readSharedStrings(text: string): string[] {
  const strings: string[] = [];
  const xml = new XmlScanner(text);
  while (xml.next()) {
    if (xml.kind === 'open' && xml.name === 'si' && xml.depth === 2) strings.push(richText(xml));
  }
  return strings;
}

/**
 * The text of the opened `si` or `is`: runs joined, phonetic runs passed over; stands on its closing tag afterwards.
 * Without `xml:space="preserve"` Excel trims each piece.
 */
export function richText(xml: Scanner): string {
  const { depth } = xml;
  let text = '';
  while (xml.next() && !(xml.kind === 'close' && xml.depth === depth)) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'rPh' || xml.name === 'phoneticPr' || xml.name === 'rPr') xml.skip();
    else if (xml.name === 't') {
      const preserve = xml.attribute('space') === 'preserve';
      const piece = xml.content();
      text += preserve ? piece : piece.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');
    }
  }
  return unescapeCellText(text);
}
