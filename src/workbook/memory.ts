import type { Json } from './host';
import { MEMORY_NAMESPACE } from './host';

/** What a workbook remembers, by key. */
export type Memory = Readonly<Record<string, Json>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The custom XML part that holds a memory: one element of our namespace whose text is JSON. Every host writes this form,
 * so that a file remembered by one is read by another.
 */
export function writeMemory(memory: Memory): string {
  const json = JSON.stringify(memory)
    .replace(/[&<>]/g, (mark) => ESCAPES[mark] ?? mark)
    // JSON leaves these bare, XML forbids them.
    .replace(
      /[\u007f-\u009f\ufffe\uffff]/g,
      (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<memory xmlns="${MEMORY_NAMESPACE}">${json}</memory>`;
}

/** The memory in such a part; null when it is no such part. A damaged one counts as empty: it must stop nobody's work. */
export function readMemory(xml: string): Memory | null {
  if (!xml.includes(MEMORY_NAMESPACE)) return null;
  const match = /<(?:[\w.-]+:)?memory\b[^>]*?(?:\/>|>([^<]*)<)/.exec(xml);
  if (!match) return null;
  const json = (match[1] ?? '').replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES[name] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
  try {
    const memory: unknown = JSON.parse(json);
    return memory !== null && typeof memory === 'object' && !Array.isArray(memory) ? (memory as Memory) : {};
  } catch {
    return {};
  }
}
