import type { CellValue, SheetSnapshot } from '../workbook';

/** So many rows show whether a sheet is in two languages. */
const LOOKED_AT = 60;
const LEAST_MIXED = 4;
/** A line of header words in the other language has at least so many. */
const LEAST_LINE = 3;

const HAN = /\p{Script=Han}/u;
/** Scripts of which no Chinese word has a letter. */
const OTHER =
  /[\p{Script=Tibetan}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Cyrillic}\p{Script=Yi}\p{Script=Thai}\p{Script=Myanmar}]/u;
const OTHERS =
  /[\p{Script=Tibetan}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Cyrillic}\p{Script=Yi}\p{Script=Thai}\p{Script=Myanmar}\p{M}]+/gu;
/** A written-out word: APP and GDP belong to Chinese names. */
const WORD = /[A-Za-z]?[a-z]{2,}/u;
const LATIN = /\p{Script=Latin}/u;

// A snapshot may be looked at many times; a sheet in one language is its own answer.
const known = new WeakMap<SheetSnapshot, SheetSnapshot>();
const originals = new WeakMap<SheetSnapshot, SheetSnapshot>();

/**
 * The sheet with its Chinese words alone, where Chinese and another language stand beside each other in cells, or below each other
 * in rows of header words; the same sheet where they do not.
 */
export function inChinese(sheet: SheetSnapshot): SheetSnapshot {
  const found = known.get(sheet) ?? translated(sheet);
  known.set(sheet, found);
  return found;
}

/** The value that a sheet's cell has in truth. */
export function trueValue(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return (originals.get(sheet) ?? sheet).values[row]?.[column] ?? null;
}

function translated(sheet: SheetSnapshot): SheetSnapshot {
  const repeated = linesRepeated(sheet.values);
  if (repeated.size === 0 && !isMixed(sheet.values)) return sheet;
  const chinese: SheetSnapshot = {
    ...sheet,
    values: sheet.values.map((line, row) =>
      repeated.has(row)
        ? line.map(() => null)
        : line.map((value) => (typeof value === 'string' ? chineseOf(value) : value)),
    ),
  };
  originals.set(chinese, sheet);
  return chinese;
}

function isMixed(values: SheetSnapshot['values']): boolean {
  let chinese = 0;
  let mixed = 0;
  for (let row = 0; row < Math.min(values.length, LOOKED_AT); row += 1) {
    for (const value of values[row] ?? []) {
      if (typeof value !== 'string' || !HAN.test(value)) continue;
      if (OTHER.test(value)) return true;
      chinese += 1;
      if (partsOf(value).some((part) => !HAN.test(part) && WORD.test(part))) mixed += 1;
    }
  }
  return mixed >= LEAST_MIXED && mixed * 3 >= chinese;
}

/** Rows of words in another language, each below a Chinese one. */
function linesRepeated(values: SheetSnapshot['values']): ReadonlySet<number> {
  const found = new Set<number>();
  for (let row = 1; row < Math.min(values.length, LOOKED_AT); row += 1) {
    const filled = (values[row] ?? []).flatMap((value, column) =>
      value === null || value === '' ? [] : [{ value, above: values[row - 1]?.[column] ?? null }],
    );
    if (
      filled.length >= LEAST_LINE &&
      filled.every(({ value, above }) => isForeign(value) && typeof above === 'string' && HAN.test(above))
    )
      found.add(row);
  }
  return found;
}

const isForeign = (value: CellValue): boolean =>
  typeof value === 'string' && !HAN.test(value) && (OTHER.test(value) || WORD.test(value));

const partsOf = (text: string): readonly string[] => text.split(/[\s/]+/u).filter((part) => part !== '');

/** The Chinese of a text in two languages; a text in one stays as it is. */
function chineseOf(text: string): string {
  if (!HAN.test(text) || (!OTHER.test(text) && !LATIN.test(text))) return text;
  const kept: string[] = [];
  let foreign = false;
  for (const part of partsOf(text.replace(OTHERS, ' '))) {
    const plain = part.replace(/^[A-Za-z]+(?=[:：])/u, '');
    // Level 1, CNY 10,000, Sewers built (km): what follows words of the other language is theirs.
    const theirs: boolean =
      !HAN.test(plain) && (LATIN.test(plain) || (foreign && !/[\u3000-\u303f\uff00-\uffef]/u.test(plain)));
    foreign = theirs;
    if (!theirs) kept.push(plain);
  }
  const lead = /^[\s\u3000]*/u.exec(text)?.[0] ?? '';
  return lead + kept.join(' ').replace(/ (?=[:：（(])/gu, '');
}
