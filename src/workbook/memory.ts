import type { Json } from './host';
import { MEMORY_NAMESPACE } from './host';

/** What a workbook remembers: values by key. */
export type Memory = Readonly<Record<string, Json>>;

/** The custom XML part of `MEMORY_NAMESPACE` that holds these values: one root element, its text one JSON object. */
export function memoryToXml(memory: Memory): string {
  const json = JSON.stringify(memory)
    // XML has no character U+FFFE or U+FFFF, and parsers turn line separators of their own into spaces.
    .replace(/[\u007f-\u009f\u2028\ufeff\ufffe\uffff]/g, escapeUnit)
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
  return `<memory xmlns="${MEMORY_NAMESPACE}">${json}</memory>`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The values in such a part, however a program wrote its text again; nothing when it is not ours or damaged. */
export function memoryFromXml(xml: string): Memory {
  const text = /<(?:[\w.-]+:)?memory\b[^>]*>([^]*)<\/(?:[\w.-]+:)?memory\s*>/.exec(xml)?.[1];
  if (text === undefined) return {};
  const json = text.replace(
    /<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|&(#x[0-9a-f]+|#\d+|\w+);/gi,
    (whole, verbatim: string | undefined, entity: string | undefined) =>
      entity === undefined ? (verbatim ?? '') : decodeEntity(whole, entity),
  );
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Memory) : {};
  } catch {
    return {};
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntity(whole: string, entity: string): string {
  const number = /^#x([0-9a-f]+)$/i.exec(entity)?.[1];
  if (number !== undefined) return String.fromCodePoint(Number.parseInt(number, 16));
  if (entity.startsWith('#')) return String.fromCodePoint(Number(entity.slice(1)));
  return NAMED[entity] ?? whole;
}
