import type { HostFailure, Result } from '../workbook';
import { DocxNumbering } from './docxNumbering';
import { attempt, unreadable } from './refusal';
import { decodeXml, XmlScanner } from './xml';
import { openZip, unpack } from './zip';

const DOCUMENT = 'word/document.xml';

/**
 * The text of a Word document as it would be printed with all tracked changes accepted: a line for each paragraph with its
 * automatic number, a line for each row of a table with tabs between its cells, notes behind the paragraph that refers to
 * them, text boxes behind theirs. Deleted, moved-away and hidden text and field instructions are left out. Linear. Fails
 * with `unreadable` or `tooLarge`.
 */
export function readDocx(bytes: Uint8Array): Result<string, HostFailure> {
  return attempt(() => {
    const entries = new Map(openZip(bytes).map((entry) => [entry.name, entry]));
    const part = (name: string): string | null => {
      const entry = entries.get(name);
      return entry ? decodeXml(unpack(entry)) : null;
    };
    const document = part(DOCUMENT);
    if (document === null) throw unreadable(`no ${DOCUMENT}`);
    const numbering = new DocxNumbering(part('word/numbering.xml'), part('word/styles.xml'));
    const notes = new Map([
      ...notesIn(part('word/footnotes.xml'), 'footnote'),
      ...notesIn(part('word/endnotes.xml'), 'endnote'),
    ]);
    const lines = new Reader(document, numbering, notes).blocks();
    return lines.map((line) => `${line}\n`).join('');
  });
}

/** Notes by kind and id: `footnote 2`. Separators have no text. */
function* notesIn(xml: string | null, kind: string): Generator<readonly [string, string]> {
  if (xml === null) return;
  const none = new DocxNumbering(null, null);
  const reader = new Reader(xml, none, new Map());
  for (const [id, lines] of reader.notes(kind)) yield [`${kind} ${id}`, lines.join('')];
}

/** What is not in the printed text: changed away, another drawing of the same, hidden marks of fields. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'delText',
  'instrText',
  'sectPr',
  'tblPr',
  'tcBorders',
]);

interface Paragraph {
  text: string[];
  /** Lines of text boxes and notes, behind the paragraph. */
  behind: string[];
  list: string | null;
  level: number | null;
  style: string | null;
  /** The break at its end was deleted: the next paragraph goes on with it. */
  open: boolean;
}

class Reader {
  readonly #scanner: XmlScanner;
  readonly #numbering: DocxNumbering;
  readonly #notes: ReadonlyMap<string, string>;

  constructor(xml: string, numbering: DocxNumbering, notes: ReadonlyMap<string, string>) {
    this.#scanner = new XmlScanner(xml);
    this.#numbering = numbering;
    this.#notes = notes;
  }

  *notes(kind: string): Generator<readonly [string, readonly string[]]> {
    const scanner = this.#scanner;
    while (scanner.next()) {
      if (scanner.kind !== 'open' || scanner.name !== kind) continue;
      const id = scanner.attribute('id') ?? '';
      yield [id, this.blocks()];
    }
  }

  /** The lines of what the opened element holds; of the whole document at its start. */
  blocks(): readonly string[] {
    const scanner = this.#scanner;
    const { depth } = scanner;
    const lines: string[] = [];
    let begun = '';
    while (scanner.next() && !(scanner.kind === 'close' && scanner.depth === depth)) {
      if (scanner.kind !== 'open') continue;
      if (SKIPPED.has(scanner.name)) scanner.skip();
      else if (scanner.name === 'p') {
        const paragraph = this.#paragraph();
        const line = begun + this.#numbered(paragraph, begun !== '');
        begun = paragraph.open ? line : '';
        if (!paragraph.open) lines.push(line);
        for (const other of paragraph.behind) lines.push(other);
      } else if (scanner.name === 'tr') {
        const row = this.#row();
        if (row !== null) lines.push(row);
      }
    }
    if (begun !== '') lines.push(begun);
    return lines;
  }

  /** The cells of the opened row with tabs between; null for a deleted row. */
  #row(): string | null {
    const scanner = this.#scanner;
    const { depth } = scanner;
    const cells: string[] = [];
    let deleted = false;
    while (scanner.next() && !(scanner.kind === 'close' && scanner.depth === depth)) {
      if (scanner.kind !== 'open') continue;
      if (scanner.name === 'tc') cells.push(cellText(this.blocks()));
      else if (scanner.name === 'trPr') deleted = this.#holds('del');
    }
    return deleted ? null : cells.join('\t');
  }

  /** Whether the opened element holds another; stands on its closing tag afterwards. */
  #holds(name: string): boolean {
    const scanner = this.#scanner;
    const { depth } = scanner;
    let found = false;
    while (scanner.next() && !(scanner.kind === 'close' && scanner.depth === depth)) {
      if (scanner.kind === 'open' && scanner.name === name) found = true;
    }
    return found;
  }

  #paragraph(): Paragraph {
    const scanner = this.#scanner;
    const { depth } = scanner;
    const paragraph: Paragraph = { text: [], behind: [], list: null, level: null, style: null, open: false };
    let inText = false;
    let hidden = false;
    while (scanner.next() && !(scanner.kind === 'close' && scanner.depth === depth)) {
      if (scanner.kind === 'text') {
        if (inText && !hidden) paragraph.text.push(scanner.characters());
        continue;
      }
      if (scanner.kind === 'close') {
        if (scanner.name === 't') inText = false;
        continue;
      }
      inText = scanner.name === 't';
      if (SKIPPED.has(scanner.name)) scanner.skip();
      else if (scanner.name === 'pPr') this.#properties(paragraph);
      else if (scanner.name === 'r') hidden = false;
      else if (scanner.name === 'vanish') hidden = scanner.flag('val', true);
      else if (scanner.name === 'txbxContent') {
        for (const line of this.blocks()) paragraph.behind.push(line);
      } else if (!hidden) this.#mark(paragraph);
    }
    return paragraph;
  }

  /** A mark that stands for characters, or refers to a note. */
  #mark(paragraph: Paragraph): void {
    const scanner = this.#scanner;
    switch (scanner.name) {
      case 'tab':
        paragraph.text.push('\t');
        break;
      case 'br':
      case 'cr':
        paragraph.text.push('\n');
        break;
      case 'noBreakHyphen':
        paragraph.text.push('-');
        break;
      case 'footnoteReference':
      case 'endnoteReference': {
        const kind = scanner.name.replace('Reference', '');
        const note = this.#notes.get(`${kind} ${scanner.attribute('id') ?? ''}`) ?? '';
        if (note.trim() !== '') paragraph.behind.push(note.trim());
        break;
      }
    }
  }

  /** List, style and mark of the paragraph whose properties were opened. */
  #properties(paragraph: Paragraph): void {
    const scanner = this.#scanner;
    const { depth } = scanner;
    let inMark = false;
    while (scanner.next() && !(scanner.kind === 'close' && scanner.depth === depth)) {
      if (scanner.kind === 'close' && scanner.name === 'rPr') inMark = false;
      if (scanner.kind !== 'open') continue;
      const value = scanner.attribute('val') ?? null;
      if (scanner.name === 'pPrChange') scanner.skip();
      else if (scanner.name === 'rPr') inMark = true;
      else if (inMark) paragraph.open ||= scanner.name === 'del' || scanner.name === 'moveFrom';
      else if (scanner.name === 'numId') paragraph.list = value;
      else if (scanner.name === 'ilvl') paragraph.level = Number(value);
      else if (scanner.name === 'pStyle') paragraph.style = value;
    }
  }

  /** The paragraph's text behind its automatic number. Empty paragraphs of a list print theirs, and mean nothing. */
  #numbered(paragraph: Paragraph, goesOn: boolean): string {
    const text = paragraph.text.join('');
    const place = goesOn ? null : this.#numbering.placeOf(paragraph, paragraph.style);
    const number = place ? this.#numbering.next(place) : '';
    if (text.trim() === '' || number === '') return text;
    return /[、.．）)]$/.test(number) ? `${number}${text}` : `${number} ${text}`;
  }
}

/** The paragraphs of a cell on one line; sentences that end stay apart. */
function cellText(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    const part = line.trim();
    if (part === '') continue;
    text += text === '' ? part : /[。；：！？]$/.test(text) ? `\n${part}` : part;
  }
  return text;
}
