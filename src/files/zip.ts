import { deflateSync, Inflate } from 'fflate';
import { Refusal, unreadable } from './refusal';

/** What an archive may unpack to, in bytes: declared and actual. A workbook at Excel's limits stays below it. */
const MAX_UNPACKED = 512 * 1024 * 1024;

/** One file of an archive. Its compressed bytes are kept, so that an unchanged file is written as it was. */
export interface ZipEntry {
  /** As stored: the case and slashes of the writer. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Bytes after unpacking, as declared. */
  readonly size: number;
  /** DOS date and time. */
  readonly time: number;
  readonly packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
/** 1 January 1980, so that the same input gives the same bytes. */
const DOS_EPOCH = 0x00210000;
const UTF8_NAME = 0x0800;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The files of a zip archive, none of them unpacked yet. Refuses what is no archive (`unreadable`), an encrypted one, and
 * one that declares more than `limit` bytes (`tooLarge`).
 */
export function openZip(bytes: Uint8Array, limit = MAX_UNPACKED): ZipEntry[] {
  const data = view(bytes);
  let { count, offset } = directory(data);
  const entries: ZipEntry[] = [];
  let total = 0;
  for (; count > 0; count--) {
    if (offset + 46 > bytes.length || data.getUint32(offset, true) !== CENTRAL)
      throw unreadable('zip directory');
    const flags = data.getUint16(offset + 8, true);
    const nameLength = data.getUint16(offset + 28, true);
    const extraLength = data.getUint16(offset + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(offset + 46, offset + 46 + nameLength));
    const sizes = sizesOf(data, offset, offset + 46 + nameLength, extraLength);
    if ((flags & 1) !== 0) throw new Refusal({ code: 'encrypted', detail: name });
    total += sizes.size;
    if (total > limit) throw new Refusal({ code: 'tooLarge', detail: `${total} bytes declared` });
    entries.push({
      name,
      method: data.getUint16(offset + 10, true),
      time: data.getUint32(offset + 12, true),
      crc: data.getUint32(offset + 16, true),
      size: sizes.size,
      packed: packedBytes(bytes, data, sizes.local, sizes.packed),
    });
    offset += 46 + nameLength + extraLength + data.getUint16(offset + 32, true);
  }
  return entries;
}

function directory(data: DataView): { count: number; offset: number } {
  // The end record is last but for a comment of at most 65,535 bytes.
  for (let at = data.byteLength - 22; at >= Math.max(0, data.byteLength - 22 - 0xffff); at--) {
    if (data.getUint32(at, true) !== END) continue;
    const count = data.getUint16(at + 10, true);
    const offset = data.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset };
    if (at < 20 || data.getUint32(at - 20, true) !== LOCATOR64) return { count, offset };
    const end64 = Number(data.getBigUint64(at - 12, true));
    if (end64 + 56 > data.byteLength || data.getUint32(end64, true) !== END64) break;
    return {
      count: Number(data.getBigUint64(end64 + 32, true)),
      offset: Number(data.getBigUint64(end64 + 48, true)),
    };
  }
  throw unreadable('no zip archive');
}

/** Sizes and place of an entry; those that do not fit 32 bits stand in the zip64 extra field, in this order. */
function sizesOf(data: DataView, entry: number, extra: number, extraLength: number) {
  let packed = data.getUint32(entry + 20, true);
  let size = data.getUint32(entry + 24, true);
  let local = data.getUint32(entry + 42, true);
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const next = (): number => Number(data.getBigUint64((field += 8) - 8, true));
    if (size === 0xffffffff) size = next();
    if (packed === 0xffffffff) packed = next();
    if (local === 0xffffffff) local = next();
  }
  return { packed, size, local };
}

function packedBytes(bytes: Uint8Array, data: DataView, local: number, length: number): Uint8Array {
  if (local + 30 > bytes.length || data.getUint32(local, true) !== LOCAL) throw unreadable('zip entry');
  const start = local + 30 + data.getUint16(local + 26, true) + data.getUint16(local + 28, true);
  if (start + length > bytes.length) throw unreadable('zip entry cut off');
  return bytes.subarray(start, start + length);
}

/** Slices that keep what one step unpacks within some tens of megabytes, whatever the data (deflate gives at most 1032:1). */
const SLICE = 64 * 1024;

/** An entry's bytes. Refuses damage (length or checksum differ), and stops early where it unpacks to more than it may. */
export function unpack(entry: ZipEntry, limit = MAX_UNPACKED): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : inflate(entry, limit);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw unreadable(`damaged: ${entry.name}`);
  return bytes;
}

function inflate(entry: ZipEntry, limit: number): Uint8Array {
  if (entry.method !== 8) throw unreadable(`compression method ${entry.method}: ${entry.name}`);
  if (entry.size > limit) throw new Refusal({ code: 'tooLarge', detail: entry.name });
  const out = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    // What goes beyond the declared size is counted, not kept.
    if (length + chunk.length <= out.length) out.set(chunk, length);
    length += chunk.length;
    if (length > limit) throw new Refusal({ code: 'tooLarge', detail: entry.name });
  });
  for (let at = 0; at < entry.packed.length || at === 0; at += SLICE) {
    stream.push(entry.packed.subarray(at, at + SLICE), at + SLICE >= entry.packed.length);
  }
  if (length !== entry.size) throw unreadable(`damaged: ${entry.name}`);
  return out;
}

/** A new entry. The same bytes always give the same entry. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  const packed = deflateSync(bytes, { level: 6 });
  return { name, method: 8, crc: crc32(bytes), size: bytes.length, time: DOS_EPOCH, packed };
}

/** The archive of these entries, in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const packedBytes = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  const bytes = new Uint8Array(22 + entries.length * (30 + 46) + 2 * nameBytes + packedBytes);
  const data = view(bytes);
  let at = 0;
  const common = (entry: ZipEntry, name: Uint8Array): void => {
    data.setUint16(at, 20, true);
    data.setUint16(at + 2, UTF8_NAME, true);
    data.setUint16(at + 4, entry.method, true);
    data.setUint32(at + 6, entry.time, true);
    data.setUint32(at + 10, entry.crc, true);
    data.setUint32(at + 14, entry.packed.length, true);
    data.setUint32(at + 18, entry.size, true);
    data.setUint16(at + 22, name.length, true);
    at += 26;
  };
  const each = (write: (entry: ZipEntry, name: Uint8Array, index: number) => void): void =>
    entries.forEach((entry, index) => write(entry, names[index] ?? new Uint8Array(), index));
  const put = (part: Uint8Array): void => {
    bytes.set(part, at);
    at += part.length;
  };
  const offsets: number[] = [];
  each((entry, name) => {
    offsets.push(at);
    data.setUint32(at, LOCAL, true);
    at += 4;
    common(entry, name);
    put(name);
    put(entry.packed);
  });
  const start = at;
  each((entry, name, index) => {
    data.setUint32(at, CENTRAL, true);
    data.setUint16(at + 4, 20, true);
    at += 6;
    common(entry, name);
    data.setUint32(at + 10, offsets[index] ?? 0, true);
    at += 14;
    put(name);
  });
  const length = at - start;
  data.setUint32(at, END, true);
  data.setUint16(at + 8, entries.length, true);
  data.setUint16(at + 10, entries.length, true);
  data.setUint32(at + 12, length, true);
  data.setUint32(at + 16, start, true);
  return bytes;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_entry, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as zip uses it (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let index = 0; index < bytes.length; index++) {
    crc = (CRC_TABLE[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
