import { BUILT_IN_FORMATS } from './numberFormats';
import { XmlScanner } from './xml';

/** Number formats of a styles part by cell format, in invariant notation; without a part every cell is `General`. */
export function readCellFormats(text: string | null): string[] {
  if (text === null) return ['General'];
  const codes = new Map<number, string>();
  const ids: number[] = [];
  const xml = new XmlScanner(text);
  let list = '';
  while (xml.next()) {
    if (xml.kind !== 'open') continue;
    if (xml.depth === 2) list = xml.name;
    if (xml.depth !== 3) continue;
    if (list === 'numFmts' && xml.name === 'numFmt') {
      codes.set(Number(xml.attribute('numFmtId')), xml.attribute('formatCode') ?? 'General');
    } else if (list === 'cellXfs' && xml.name === 'xf') ids.push(Number(xml.attribute('numFmtId') ?? 0));
  }
  return ids.map((id) => codes.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General');
}
