import type { BeforeImage, CellContent, CellImage, CellValue, Json } from '../workbook';

/** A content in few characters: a constant as itself, a formula as the place of its pattern, and its value. */
type Short = CellValue | readonly [pattern: number, value: CellValue] | CellContent;

/** Stands in a pattern for the number of the row that the formula is in. */
const OWN_ROW = '\u0001';
const REFERENCE = /([A-Z]{1,3}\$?)(\d+)/g;

/**
 * What an apply replaced, as a workbook keeps it: thousands of formulas that differ by their row are one pattern, so that
 * 填充 of ten thousand rows stays far below what Excel on the web takes at once.
 */
export function packImage({ cells, addedSheets, charts }: BeforeImage): Json {
  const sheets = new Index<string>();
  const patterns = new Index<string>();
  const short = (content: CellContent, row: number): Short => {
    const { formula, value } = content;
    if (formula === null) return value;
    return formula.includes(OWN_ROW) ? content : [patterns.of(patternOf(formula, row)), value];
  };
  const packed = cells.map(({ cell: { sheet, row, column }, before, after, style }) => [
    sheets.of(sheet),
    row,
    column,
    short(before, row),
    short(after, row),
    ...(style === null ? [] : [style]),
  ]);
  return {
    sheets: sheets.values,
    patterns: patterns.values,
    cells: packed,
    addedSheets,
    ...(charts && { charts }),
  } as unknown as Json;
}

/** The image that was packed; null for anything else, since somebody else may have written the part. */
export function unpackImage(packed: Json): BeforeImage | null {
  if (!isPacked(packed)) return null;
  const { sheets, patterns, cells, addedSheets, charts } = packed;
  const images = cells.map((each) => imageOf(each, sheets, patterns));
  if (!images.every((image) => image !== null)) return null;
  return { cells: images, addedSheets, ...(charts && { charts }) };
}

interface Packed {
  readonly sheets: readonly string[];
  readonly patterns: readonly string[];
  readonly cells: readonly unknown[];
  readonly addedSheets: readonly string[];
  readonly charts?: NonNullable<BeforeImage['charts']>;
}

function isPacked(value: unknown): value is Packed {
  if (typeof value !== 'object' || value === null) return false;
  const { sheets, patterns, cells, addedSheets, charts } = value as Partial<Record<keyof Packed, unknown>>;
  return (
    [sheets, patterns, addedSheets].every(
      (list) => Array.isArray(list) && list.every((text) => typeof text === 'string'),
    ) &&
    Array.isArray(cells) &&
    (charts === undefined || Array.isArray(charts))
  );
}

function imageOf(packed: unknown, sheets: readonly string[], patterns: readonly string[]): CellImage | null {
  if (!Array.isArray(packed)) return null;
  const [place, row, column, before, after, style] = packed as readonly unknown[];
  const sheet = sheets[Number(place)];
  const from = contentOf(before, row, patterns);
  const to = contentOf(after, row, patterns);
  if (sheet === undefined || typeof row !== 'number' || typeof column !== 'number' || !from || !to)
    return null;
  return {
    cell: { sheet, row, column },
    before: from,
    after: to,
    style: (style as CellImage['style'] | undefined) ?? null,
  };
}

function contentOf(short: unknown, row: unknown, patterns: readonly string[]): CellContent | null {
  if (isValue(short)) return { formula: null, value: short };
  if (isContent(short)) return short;
  if (!Array.isArray(short) || typeof row !== 'number') return null;
  const [place, value] = short as readonly unknown[];
  const pattern = patterns[Number(place)];
  if (pattern === undefined || !isValue(value)) return null;
  return { formula: pattern.replaceAll(OWN_ROW, String(row + 1)), value };
}

const isContent = (short: unknown): short is CellContent =>
  typeof short === 'object' &&
  short !== null &&
  'formula' in short &&
  typeof short.formula === 'string' &&
  'value' in short &&
  isValue(short.value);

const isValue = (value: unknown): value is CellValue =>
  value === null || ['number', 'string', 'boolean'].includes(typeof value);

/** A formula with the number of its own row taken out, wherever a reference or a text has it. */
function patternOf(formula: string, row: number): string {
  const own = String(row + 1);
  return formula.replace(REFERENCE, (whole, letters: string, digits: string) =>
    digits === own ? `${letters}${OWN_ROW}` : whole,
  );
}

/** Values by the order in which they first came. */
class Index<T> {
  readonly #places = new Map<T, number>();

  of(value: T): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    this.#places.set(value, this.#places.size);
    return this.#places.size - 1;
  }

  get values(): readonly T[] {
    return [...this.#places.keys()];
  }
}
