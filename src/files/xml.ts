import { unreadable } from './refusal';

/** Deeper than any office document; beyond it, somebody is playing tricks. */
const MAX_DEPTH = 256;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Walks the tags and texts of an XML text, with their places, so that a part of it can be read and replaced while the
 * rest stays byte for byte. Names are local (prefixes are cut off). Refuses what is not well formed, and any document
 * type: Office Open XML has none, and entities are how such files attack a reader.
 */
export class XmlScanner {
  readonly text: string;
  kind: 'open' | 'close' | 'text' | 'end' = 'text';
  /** Local name of the tag. */
  name = '';
  /** Place of the tag or text; `end` is behind it. */
  start = 0;
  end = 0;
  /** Whether an opened tag has no content; its `close` follows all the same, at the same place. */
  empty = false;
  /** How many elements are open, this one included. */
  depth = 0;

  readonly #names: string[] = [];
  readonly #attributeNames: string[] = [];
  readonly #attributeStarts: number[] = [];
  readonly #attributeEnds: number[] = [];
  #cdata = false;
  #closing = false;

  constructor(text: string) {
    this.text = text;
    this.end = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  /** Goes on to the next tag or text; false at the end. */
  next(): boolean {
    if (this.#closing) return this.#close();
    if (this.kind === 'close') {
      this.#names.pop();
      this.depth--;
    }
    for (;;) {
      const { text } = this;
      const at = this.end;
      this.start = at;
      if (at >= text.length) return this.#finish();
      if (text.charCodeAt(at) !== 60) {
        const tag = text.indexOf('<', at);
        this.end = tag < 0 ? text.length : tag;
        this.kind = 'text';
        this.#cdata = false;
        return true;
      }
      const mark = text.charCodeAt(at + 1);
      if (mark === 63) this.#skip('?>');
      else if (mark === 33) {
        if (text.startsWith('<!--', at)) this.#skip('-->');
        else if (text.startsWith('<![CDATA[', at)) {
          this.#skip(']]>');
          this.kind = 'text';
          this.#cdata = true;
          return true;
        } else throw unreadable('xml with a document type');
      } else if (mark === 47) {
        this.#skip('>');
        const name = text.slice(at + 2, this.end - 1).trimEnd();
        if (name !== this.#names.at(-1)) throw unreadable(`xml: </${name}> closes nothing`);
        this.name = local(name);
        this.kind = 'close';
        this.empty = false;
        return true;
      } else return this.#open();
    }
  }

  /** The value of an attribute of the opened tag, by local name; undefined where it has none. */
  attribute(name: string): string | undefined {
    const index = this.#attributeNames.indexOf(name);
    if (index < 0) return undefined;
    return decode(this.text.slice(this.#attributeStarts[index], this.#attributeEnds[index]));
  }

  /** Where an attribute's value stands, quotes excluded; undefined where the tag has none. */
  attributePlace(name: string): { readonly start: number; readonly end: number } | undefined {
    const index = this.#attributeNames.indexOf(name);
    const start = this.#attributeStarts[index];
    const end = this.#attributeEnds[index];
    return start === undefined || end === undefined ? undefined : { start, end };
  }

  /** All attributes of the opened tag, by local name. */
  attributes(): Map<string, string> {
    return new Map(this.#attributeNames.map((name) => [name, this.attribute(name) ?? '']));
  }

  /** An attribute that is a truth value (`1`, `true`, `on`); `missing` where there is none. */
  flag(name: string, missing = false): boolean {
    const value = this.attribute(name);
    return value === undefined ? missing : value === '1' || value === 'true' || value === 'on';
  }

  /** The characters of the current text. */
  characters(): string {
    if (this.#cdata) return this.text.slice(this.start + 9, this.end - 3);
    return decode(this.text.slice(this.start, this.end));
  }

  /** The text within the opened element, whatever is nested; stands on its closing tag afterwards. */
  content(): string {
    const { depth } = this;
    let content = '';
    while (this.next() && !(this.kind === 'close' && this.depth === depth)) {
      if (this.kind === 'text') content += this.characters();
    }
    return content;
  }

  /** Passes over the opened element; stands on its closing tag afterwards. */
  skip(): void {
    const { depth } = this;
    while (this.next() && !(this.kind === 'close' && this.depth === depth));
  }

  #finish(): boolean {
    if (this.#names.length > 0) throw unreadable(`xml: <${this.#names.at(-1)}> is not closed`);
    this.kind = 'end';
    return false;
  }

  #close(): boolean {
    this.#closing = false;
    this.kind = 'close';
    return true;
  }

  #skip(mark: string): void {
    const found = this.text.indexOf(mark, this.start + 2);
    if (found < 0) throw unreadable('xml: cut off');
    this.end = found + mark.length;
  }

  #open(): boolean {
    const { text } = this;
    const nameEnd = endOfName(text, this.start + 1);
    const name = text.slice(this.start + 1, nameEnd);
    if (name === '') throw unreadable('xml: a stray <');
    this.#attributeNames.length = 0;
    this.#attributeStarts.length = 0;
    this.#attributeEnds.length = 0;
    let at = nameEnd;
    for (;;) {
      at = skipSpace(text, at);
      const mark = text.charCodeAt(at);
      if (mark === 62) break;
      if (mark === 47 && text.charCodeAt(at + 1) === 62) break;
      at = this.#attribute(at);
    }
    this.empty = text.charCodeAt(at) === 47;
    this.end = at + (this.empty ? 2 : 1);
    this.name = local(name);
    this.kind = 'open';
    this.#names.push(name);
    this.depth++;
    if (this.depth > MAX_DEPTH) throw unreadable('xml: nested too deep');
    this.#closing = this.empty;
    return true;
  }

  #attribute(at: number): number {
    const { text } = this;
    const nameEnd = endOfName(text, at);
    const equals = skipSpace(text, nameEnd);
    const quote = skipSpace(text, equals + 1);
    const mark = text.charCodeAt(quote);
    if (nameEnd === at || text.charCodeAt(equals) !== 61 || (mark !== 34 && mark !== 39)) {
      throw unreadable('xml: a broken attribute');
    }
    const valueEnd = text.indexOf(mark === 34 ? '"' : "'", quote + 1);
    if (valueEnd < 0) throw unreadable('xml: cut off');
    const name = text.slice(at, nameEnd);
    // Declarations of namespaces stay apart from attributes of the same local name.
    this.#attributeNames.push(name.startsWith('xmlns:') ? name : local(name));
    this.#attributeStarts.push(quote + 1);
    this.#attributeEnds.push(valueEnd);
    return valueEnd + 1;
  }
}

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function endOfName(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Space, ", ', /, <, =, > end a name.
    if (code <= 32 || code === 61 || code === 62 || code === 47 || code === 60 || code === 34 || code === 39)
      break;
  }
  return at;
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Characters of XML text: line ends are one newline, references stand for their characters. */
function decode(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,8})|#x([\da-f]{1,7})|([a-z]+));|&/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string' && Object.hasOwn(ENTITIES, name)) return ENTITIES[name] ?? '';
    const code =
      typeof decimal === 'string' ? Number(decimal) : typeof hex === 'string' ? Number.parseInt(hex, 16) : -1;
    if (code < 0 || code > 0x10ffff) throw unreadable(`xml: unknown entity ${whole}`);
    return String.fromCodePoint(code);
  });
}

/** Text as XML content or attribute value. Characters that XML forbids must be gone before (`escapeCellText`). */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\t\n\r]/g, (space) => (space === '\n' ? '\n' : `&#${space.charCodeAt(0)};`));
}

/** Characters of a cell that were escaped as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-fA-F]{4})_/g, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** A cell's text with the characters that XML cannot hold as `_xHHHH_`: controls, halves of pairs, noncharacters. */
export function escapeCellText(text: string): string {
  return text
    .replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (mark) =>
      mark === '\t' || mark === '\n'
        ? mark
        : `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

/** A text with pieces replaced: the pieces must not overlap. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text after the splices; insertions at the same place keep their order. */
export function splice(text: string, splices: readonly Splice[]): string {
  const sorted = splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const piece of sorted) {
    pieces.push(text.slice(at, piece.start), piece.text);
    at = piece.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

const DECLARED = /^\ufeff?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/;

/** The text of an XML part in whatever encoding it declares. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = DECLARED.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The bytes of an XML text, always UTF-8; the declaration says so. */
export function encodeXml(text: string): Uint8Array {
  const head = DECLARED.exec(text);
  const declared = head?.[1];
  if (!head || declared === undefined || declared.toLowerCase() === 'utf-8')
    return new TextEncoder().encode(text);
  return new TextEncoder().encode(head[0].replace(declared, 'UTF-8') + text.slice(head[0].length));
}
