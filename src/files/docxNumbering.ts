import { XmlScanner } from './xml';

/** Which list a paragraph belongs to, and at which level. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

interface LevelStyle {
  start: number;
  format: string;
  text: string;
}

/**
 * The printed numbers of a document's automatic lists (一、 （一） 1.), which stand nowhere in its text. Asked paragraph by
 * paragraph in their order.
 */
export class DocxNumbering {
  readonly #levels = new Map<string, Map<number, LevelStyle>>();
  readonly #abstractOf = new Map<string, string>();
  readonly #starts = new Map<string, Map<number, number>>();
  readonly #styles = new Map<string, { list: string | null; level: number; base: string | null }>();
  readonly #counters = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: string | null, styles: string | null) {
    if (numbering !== null) this.#readNumbering(numbering);
    if (styles !== null) this.#readStyles(styles);
  }

  /** The list of a paragraph: its own, else that of its style; null for none. */
  placeOf(own: { list: string | null; level: number | null }, style: string | null): ListPlace | null {
    const styled = this.#styled(style);
    const list = own.list ?? styled?.list ?? null;
    if (list === null || list === '0') return null;
    return { list, level: own.level ?? styled?.level ?? 0 };
  }

  /** The number that the next paragraph of a list prints; empty for bullets. */
  next({ list, level }: ListPlace): string {
    const abstract = this.#abstractOf.get(list);
    const levels = abstract === undefined ? undefined : this.#levels.get(abstract);
    const style = levels?.get(level);
    if (abstract === undefined || !levels || !style) return '';
    const counters = this.#counters.get(abstract) ?? [];
    const starts = this.#starts.get(list);
    const override = starts?.get(level);
    const first = !this.#begun.has(`${list} ${level}`);
    this.#begun.add(`${list} ${level}`);
    const before = first && override !== undefined ? undefined : counters[level];
    counters[level] = before === undefined ? (override ?? style.start) : before + 1;
    counters.length = level + 1;
    this.#counters.set(abstract, counters);
    if (style.format === 'bullet' || style.format === 'none') return '';
    return style.text.replace(/%([1-9])/g, (_whole, digit: string) => {
      const at = Number(digit) - 1;
      const own = levels.get(at);
      return printed(counters[at] ?? own?.start ?? 1, own?.format ?? 'decimal');
    });
  }

  #styled(style: string | null): { list: string; level: number } | null {
    let id = style;
    for (let depth = 0; id !== null && depth < 12; depth += 1) {
      const found = this.#styles.get(id);
      if (!found) return null;
      if (found.list !== null) return { list: found.list, level: found.level };
      id = found.base;
    }
    return null;
  }

  #readNumbering(xml: string): void {
    const scanner = new XmlScanner(xml);
    let abstract = '';
    let list = '';
    let level = 0;
    while (scanner.next()) {
      if (scanner.kind === 'close') {
        if (scanner.name === 'num') list = '';
        continue;
      }
      if (scanner.kind !== 'open') continue;
      const value = scanner.attribute('val') ?? '';
      const style = this.#levels.get(abstract)?.get(level);
      switch (scanner.name) {
        case 'abstractNum':
          abstract = scanner.attribute('abstractNumId') ?? '';
          this.#levels.set(abstract, new Map());
          break;
        case 'lvl':
          level = Number(scanner.attribute('ilvl') ?? '0');
          if (list === '') this.#levels.get(abstract)?.set(level, { start: 1, format: 'decimal', text: '' });
          break;
        case 'start':
          if (style && list === '') style.start = Number(value);
          break;
        case 'numFmt':
          if (style && list === '') style.format = value;
          break;
        case 'lvlText':
          if (style && list === '') style.text = value;
          break;
        case 'num':
          list = scanner.attribute('numId') ?? '';
          break;
        case 'abstractNumId':
          if (list !== '') this.#abstractOf.set(list, value);
          break;
        case 'lvlOverride':
          level = Number(scanner.attribute('ilvl') ?? '0');
          break;
        case 'startOverride': {
          const starts = this.#starts.get(list) ?? new Map<number, number>();
          this.#starts.set(list, starts.set(level, Number(value)));
          break;
        }
      }
    }
  }

  #readStyles(xml: string): void {
    const scanner = new XmlScanner(xml);
    let style: { list: string | null; level: number; base: string | null } | null = null;
    while (scanner.next()) {
      if (scanner.kind !== 'open') continue;
      const value = scanner.attribute('val') ?? '';
      if (scanner.name === 'style') {
        style = { list: null, level: 0, base: null };
        this.#styles.set(scanner.attribute('styleId') ?? '', style);
      } else if (style && scanner.name === 'basedOn') style.base = value;
      else if (style && scanner.name === 'numId') style.list = value;
      else if (style && scanner.name === 'ilvl') style.level = Number(value);
    }
  }
}

const NUMERALS = '〇一二三四五六七八九';

function printed(number: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return chinese(number);
    case 'ideographDigital':
      return [...String(number)].map((digit) => NUMERALS.charAt(Number(digit))).join('');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : String(number);
    case 'decimalFullWidth':
      return String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case 'lowerLetter':
      return letter(number);
    case 'upperLetter':
      return letter(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    default:
      return String(number);
  }
}

function chinese(number: number): string {
  if (number < 10) return NUMERALS.charAt(number);
  if (number >= 100) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? NUMERALS.charAt(tens) : ''}十${ones > 0 ? NUMERALS.charAt(ones) : ''}`;
}

const letter = (number: number): string => String.fromCharCode(0x61 + ((number - 1) % 26));

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let rest = Math.min(number, 99);
  let text = '';
  for (const [value, mark] of ROMAN) {
    for (; rest >= value; rest -= value) text += mark;
  }
  return text;
}
