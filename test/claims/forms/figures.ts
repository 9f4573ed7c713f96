import type { Random } from '../patterns';

/** A whole statement in one form; all its figures are drawn and follow from one another. */
export type Form = (draw: Draw) => string;

type Parts<N extends number> = N extends 2
  ? [number, number]
  : N extends 3
    ? [number, number, number]
    : N extends 4
      ? [number, number, number, number]
      : number[];

/** What a statement draws. Amounts are in hundredths of the printed unit, counts in ones, so that all sums are exact. */
export interface Draw {
  /** One of the years and the one before it. */
  readonly years: (first: number, last: number) => [year: string, last: string];
  /** Between so many units of the printed measure. */
  readonly amount: (least: number, most: number) => number;
  readonly count: (least: number, most: number) => number;
  /** A count that nothing determines, as printed. */
  readonly some: (least: number, most: number) => string;
  /** Parts that make up the total exactly, none under a hundredth of it where there are up to five. */
  readonly split: <N extends number>(total: number, parts: N) => Parts<N>;
  /** So many percent of a level, rounded half up. */
  readonly portion: (level: number, least: number, most: number) => number;
  /** The same item in another year or in the budget: 70 % to 140 %, never the same. */
  readonly near: (level: number) => number;
  readonly nearEach: <P extends readonly number[]>(levels: P) => { -readonly [K in keyof P]: number };
}

export const hundredths = (level: number, percent: number): number =>
  Math.floor((level * percent + 50) / 100);

export function drawing(random: Random): Draw {
  const count = (least: number, most: number): number => least + random(most - least + 1);
  const portion = (level: number, least: number, most: number): number =>
    hundredths(level, count(least, most));
  const near = (level: number): number => {
    const percent = count(70, 139);
    return Math.max(1, hundredths(level, percent < 100 ? percent : percent + 1));
  };
  return {
    count,
    portion,
    near,
    nearEach: (levels) => each(levels, near),
    years: (first, last) => {
      const year = count(first, last);
      return [String(year), String(year - 1)];
    },
    amount: (least, most) => count(least * 100, most * 100),
    some: (least, most) => String(count(least, most)),
    split: <N extends number>(total: number, parts: N) => {
      const weights = Array.from({ length: parts }, () => count(5, 100));
      const whole = sum(weights);
      const first = weights.slice(1).map((weight) => Math.floor((total * weight) / whole));
      return [total - sum(first), ...first] as Parts<N>;
    },
  };
}

export const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

/** One for each, as many as there were. */
export const each = <P extends readonly number[]>(
  levels: P,
  of: (level: number) => number,
): { -readonly [K in keyof P]: number } => levels.map(of) as { -readonly [K in keyof P]: number };

export const tuple = <P extends number[]>(...parts: P): P => parts;

/** What stands at the same place in lists of one length. */
export function zip<A, B>(a: readonly A[], b: readonly B[]): [A, B][];
export function zip<A, B, C>(a: readonly A[], b: readonly B[], c: readonly C[]): [A, B, C][];
export function zip(...lists: readonly (readonly unknown[])[]): unknown[][] {
  return (lists[0] ?? []).map((_, index) => lists.map((list) => list[index]));
}

// Private-use characters enclose every printed figure until the text is complete.
const OPEN = '\uE000';
const CLOSE = '\uE001';
const marked = (figure: string): string => OPEN + figure + CLOSE;

function decimal(units: number, decimals: number): string {
  const digits = String(units).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** A text whose numbers are amounts with two decimals. */
export const money = (texts: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  texts.reduce((text, piece, index) => {
    const value = values[index - 1] ?? '';
    return text + (typeof value === 'number' ? marked(decimal(value, 2)) : value) + piece;
  });

/** A figure without decimals. */
export const whole = (units: number): string => marked(String(units));

/** part × scale ÷ base, half up. */
export const quotient = (part: number, base: number, scale: number): number =>
  Math.floor((2 * part * scale + base) / (2 * base));

/** part ÷ base in percent, half up. */
export const share = (part: number, base: number, decimals = 2): string =>
  marked(decimal(quotient(part, base, 10 ** (decimals + 2)), decimals));

/** The change from before to now: 增长…% */
export const rate = (now: number, before: number, decimals = 1): string =>
  `${now > before ? '增长' : '下降'}${share(Math.abs(now - before), before, decimals)}%`;

export const direction = (now: number, before: number): string => (now > before ? '增加' : '减少');

export const compared = (now: number, planned: number): string => (now > planned ? '大于' : '小于');

/** 增加…万元，增长…% */
export const changed = (now: number, before: number, fallen = '下降'): string =>
  money`${direction(now, before)}${Math.abs(now - before)}万元，${now > before ? '增长' : fallen}${share(Math.abs(now - before), before)}%`;

/** The text with the places of its figures. */
export function complete(text: string): {
  readonly text: string;
  readonly figures: readonly { readonly start: number; readonly end: number }[];
} {
  const figures: { start: number; end: number }[] = [];
  let plain = '';
  for (const piece of text.split(OPEN)) {
    const [figure = '', rest] = piece.split(CLOSE);
    if (rest !== undefined) figures.push({ start: plain.length, end: plain.length + figure.length });
    plain += figure + (rest ?? '');
  }
  return { text: plain, figures };
}

/** The same figures without their marks: nothing else in the statement determines them. */
export const free = (text: string): string => complete(text).text;
