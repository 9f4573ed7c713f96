import { Refusal, unreadable } from './refusal';
import { decodeXml, encodeXml, XmlScanner } from './xml';
import type { ZipEntry } from './zip';
import { MAX_UNPACKED, openZip, pack, unpack, writeZip } from './zip';

/** A relationship of a part (ECMA-376 part 2). */
export interface Relationship {
  readonly id: string;
  /** Without the namespace: `worksheet`, `styles`. Transitional and strict files differ only there. */
  readonly kind: string;
  /** The part it leads to; null when it leads out of the package. */
  readonly part: string | null;
}

/** XML of one part that a string can hold in every engine. */
const MAX_PART = 256 * 1024 * 1024;

/** The key of a part's name: names are equal regardless of case, and some writers use backslashes. */
const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** The relationships part of a part; of the package for ''. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part that a target leads to, seen from a part. */
export function resolvePart(from: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const base = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '' && step !== '.') base.push(step);
  }
  return base.join('/');
}

/**
 * An Office Open XML package in memory. Parts are unpacked when they are asked for and packed again only where they were
 * set; all others are written with the very bytes they came with.
 */
export class Package {
  readonly #entries: Map<string, ZipEntry>;
  readonly #texts: Map<string, string>;
  #unpacked: { total: number };

  private constructor(
    entries: Map<string, ZipEntry>,
    texts: Map<string, string>,
    unpacked: { total: number },
  ) {
    this.#entries = entries;
    this.#texts = texts;
    this.#unpacked = unpacked;
  }

  /** Opens a file's bytes; refuses what is no archive, encrypted, of another format, or too large. */
  static open(bytes: Uint8Array): Package {
    refuseOther(bytes);
    const entries = new Map(openZip(bytes).map((entry) => [keyOf(entry.name), entry]));
    return new Package(entries, new Map(), { total: 0 });
  }

  /** A copy that can be changed without touching this one. */
  clone(): Package {
    return new Package(new Map(this.#entries), new Map(this.#texts), this.#unpacked);
  }

  has(part: string): boolean {
    return this.#entries.has(keyOf(part));
  }

  /** Names of all parts, as stored. */
  names(): string[] {
    return [...this.#entries.values()].map((entry) => entry.name.replaceAll('\\', '/').replace(/^\/+/, ''));
  }

  bytes(part: string): Uint8Array {
    const entry = this.#entries.get(keyOf(part));
    if (!entry) throw unreadable(`no part ${part}`);
    return unpack(entry, MAX_UNPACKED);
  }

  /** The text of an XML part. */
  text(part: string): string {
    const key = keyOf(part);
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    const bytes = this.bytes(part);
    if (bytes.length > MAX_PART) throw new Refusal({ code: 'tooLarge', detail: part });
    const text = decodeXml(bytes);
    this.#texts.set(key, text);
    return text;
  }

  /** Lets go of a part's text, which large sheets need only once. */
  forget(part: string): void {
    this.#texts.delete(keyOf(part));
  }

  /** Writes an XML part; a new one comes last. The same text leaves it as it was. */
  set(part: string, text: string): void {
    const key = keyOf(part);
    const entry = this.#entries.get(key);
    if (entry && this.text(part) === text) return;
    this.#texts.set(key, text);
    this.#entries.set(key, pack(entry?.name ?? part, encodeXml(text)));
  }

  remove(part: string): void {
    this.#entries.delete(keyOf(part));
    this.#texts.delete(keyOf(part));
  }

  /** The package as a file. */
  write(): Uint8Array<ArrayBuffer> {
    return writeZip([...this.#entries.values()]);
  }

  /** The relationships of a part, of the package for ''. */
  relationships(part: string): Relationship[] {
    const rels = relationshipsPart(part);
    if (!this.has(rels)) return [];
    const found: Relationship[] = [];
    const xml = new XmlScanner(this.text(rels));
    while (xml.next()) {
      if (xml.kind !== 'open' || xml.name !== 'Relationship') continue;
      const target = xml.attribute('Target') ?? '';
      found.push({
        id: xml.attribute('Id') ?? '',
        kind: (xml.attribute('Type') ?? '').replace(/^.*\//, ''),
        part: xml.attribute('TargetMode') === 'External' ? null : resolvePart(part, target),
      });
    }
    return found;
  }
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Refuses what is recognisably something else than an archive, so that the person hears what to do. */
function refuseOther(bytes: Uint8Array): void {
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    // An encrypted workbook is a compound file with a stream of this name ([MS-OFFCRYPTO] 2.3.4.4).
    const encrypted = indexOfUtf16(bytes, 'EncryptedPackage') >= 0;
    throw new Refusal({ code: encrypted ? 'encrypted' : 'oldFormat', detail: 'compound file' });
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  const head = new TextDecoder().decode(bytes.subarray(0, 2048)).toLowerCase();
  // Many systems export such tables under the name .xls; Excel opens them and can save them anew.
  if (/<html|<table|<\?mso-application|schemas-microsoft-com:office:spreadsheet/.test(head)) {
    throw new Refusal({ code: 'oldFormat', detail: 'text table' });
  }
  // A BIFF workbook before 1997 has no compound file around it.
  if (bytes[0] === 0x09 && (bytes[1] ?? 0xff) <= 0x08)
    throw new Refusal({ code: 'oldFormat', detail: 'BIFF' });
}

function indexOfUtf16(bytes: Uint8Array, text: string): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let index = 0;
    while (
      index < text.length &&
      bytes[at + 2 * index] === text.charCodeAt(index) &&
      bytes[at + 2 * index + 1] === 0
    ) {
      index++;
    }
    if (index === text.length) return at;
  }
  return -1;
}
