import { Refusal, unreadable } from './refusal';
import { decodeXml, encodeXml, XmlScanner } from './xml';
import type { ZipEntry } from './zip';
import { openZip, pack, unpack, writeZip } from './zip';

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
function resolvePart(from: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const base = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '' && step !== '.') base.push(step);
  }
  return base.join('/');
}

/** A part as it came (packed) or as it was set (its text), or both. Never changed: a part that is set is another one. */
export interface StoredPart {
  readonly name: string;
  readonly entry: ZipEntry | null;
  readonly text: string | null;
}

/**
 * An Office Open XML package in memory. Parts are unpacked when they are asked for and packed again only where they were
 * set; all others are written with the very bytes they came with.
 */
export class Package {
  readonly #parts: Map<string, StoredPart>;
  /** Texts of parts that came packed. */
  readonly #texts: WeakMap<StoredPart, string>;

  private constructor(parts: Map<string, StoredPart>, texts: WeakMap<StoredPart, string>) {
    this.#parts = parts;
    this.#texts = texts;
  }

  /** Opens a file's bytes; refuses what is no archive, encrypted, of another format, or too large. */
  static open(bytes: Uint8Array): Package {
    refuseOther(bytes);
    const parts = openZip(bytes).map((entry): [string, StoredPart] => [
      keyOf(entry.name),
      { name: entry.name, entry, text: null },
    ]);
    return new Package(new Map(parts), new WeakMap());
  }

  /** A package of these XML parts. */
  static of(parts: Readonly<Record<string, string>>): Package {
    const stored = Object.entries(parts).map(([name, text]): [string, StoredPart] => [
      keyOf(name),
      { name, entry: null, text },
    ]);
    return new Package(new Map(stored), new WeakMap());
  }

  /** A copy that can be changed without touching this one. */
  clone(): Package {
    return new Package(new Map(this.#parts), this.#texts);
  }

  has(part: string): boolean {
    return this.#parts.has(keyOf(part));
  }

  /** Names of all parts, as stored. */
  names(): string[] {
    return [...this.#parts.values()].map(({ name }) => name.replaceAll('\\', '/').replace(/^\/+/, ''));
  }

  /** The part itself: the same object as long as nothing sets it. */
  stored(part: string): StoredPart {
    const stored = this.#parts.get(keyOf(part));
    if (!stored) throw unreadable(`no part ${part}`);
    return stored;
  }

  /** The text of an XML part. */
  text(part: string): string {
    const stored = this.stored(part);
    const known = stored.text ?? this.#texts.get(stored);
    if (known !== undefined) return known;
    if (!stored.entry) throw unreadable(`no part ${part}`);
    if (stored.entry.size > MAX_PART) throw new Refusal({ code: 'tooLarge', detail: part });
    const text = decodeXml(unpack(stored.entry));
    this.#texts.set(stored, text);
    return text;
  }

  /** Lets go of the text of a part that came packed: large sheets are mostly needed once. */
  forget(part: string): void {
    this.#texts.delete(this.stored(part));
  }

  /** Writes an XML part; a new one comes last. The same text leaves it as it was. */
  set(part: string, text: string): void {
    const key = keyOf(part);
    const known = this.#parts.get(key);
    if (known && this.text(part) === text) return;
    this.#parts.set(key, { name: known?.name ?? part, entry: null, text });
  }

  remove(part: string): void {
    this.#parts.delete(keyOf(part));
  }

  /** The package as a file. */
  write(): Uint8Array<ArrayBuffer> {
    return writeZip(
      [...this.#parts.values()].map(({ name, entry, text }) => entry ?? pack(name, encodeXml(text ?? ''))),
    );
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

/** What a compound file is: an encrypted document has a stream of this name ([MS-OFFCRYPTO] 2.3.4.4); null for another file. */
export function compoundRefusal(bytes: Uint8Array): 'encrypted' | 'oldFormat' | null {
  if (!OLE.every((byte, index) => bytes[index] === byte)) return null;
  return indexOfUtf16(bytes, 'EncryptedPackage') >= 0 ? 'encrypted' : 'oldFormat';
}

/** Refuses what is recognisably something else than an archive, so that the person hears what to do. */
function refuseOther(bytes: Uint8Array): void {
  const code = compoundRefusal(bytes);
  if (code) throw new Refusal({ code, detail: 'compound file' });
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
