import type { HostFailure, Result } from '../workbook';
import { attempt, unreadable } from './refusal';
import { decodeXml, XmlScanner } from './xml';
import { openZip, unpack } from './zip';

const DOCUMENT = 'word/document.xml';

/**
 * The text of a Word document's body, one line for each paragraph (those of tables too), tabs and breaks kept. Deleted
 * text and field instructions are left out. Fails with `unreadable` or `tooLarge`.
 */
export function readDocx(bytes: Uint8Array): Result<string, HostFailure> {
  return attempt(() => {
    const entry = openZip(bytes).find(({ name }) => name === DOCUMENT);
    if (!entry) throw unreadable(`no ${DOCUMENT}`);
    return textOf(decodeXml(unpack(entry)));
  });
}

function textOf(xml: string): string {
  const scanner = new XmlScanner(xml);
  const parts: string[] = [];
  let inText = false;
  while (scanner.next()) {
    if (scanner.kind === 'open') {
      inText = scanner.name === 't';
      if (scanner.name === 'tab') parts.push('\t');
      else if (scanner.name === 'br' || scanner.name === 'cr') parts.push('\n');
    } else if (scanner.kind === 'close') {
      if (scanner.name === 't') inText = false;
      else if (scanner.name === 'p') parts.push('\n');
    } else if (scanner.kind === 'text' && inText) parts.push(scanner.characters());
  }
  return parts.join('');
}
