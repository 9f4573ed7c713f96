/** Paragraphs with random figures that follow from one another, and the figures that a relation determines. */
export interface Generated {
  /** Text pieces and figures in their order. */
  readonly pieces: readonly (string | Cell)[];
}

/** A printed figure in units of its last decimal. */
export interface Cell {
  readonly units: number;
  readonly decimals: number;
  /** How far another value must lie away to contradict the rest; 0 where nothing determines the figure. */
  readonly apart: number;
}

export type Random = (most: number) => number;
export type Pattern = (random: Random) => Generated['pieces'];

/** An amount with two decimals, in hundredths. */
export const amount = (units: number, apart = 40): Cell => ({ units, decimals: 2, apart });
/** The same without decimals. */
export const whole = (units: number, apart = 2): Cell => ({ units, decimals: 0, apart });
/** A figure that nothing determines. */
export const free = (units: number, decimals = 2): Cell => ({ units, decimals, apart: 0 });
export const percent = (units: number, apart = 60): Cell => ({ units, decimals: 2, apart });
export const count = (units: number): Cell => ({ units, decimals: 0, apart: 1 });

/** part ÷ whole in hundredths of a percent, half up. */
export const rate = (part: number, base: number): number =>
  Math.floor((Math.abs(part) * 20_000 + base) / (2 * base));

/** Between 1,000 and 91,000 with two decimals. */
export const money = (random: Random): number => 100_000 + random(9_000_000);

/** A level and the one before it: 10 % to 49 % less or more. */
export function moved(random: Random): { now: number; base: number; by: number; down: boolean } {
  const base = money(random);
  const by = Math.floor((base * (10 + random(40))) / 100);
  const down = random(2) === 0;
  return { now: down ? base - by : base + by, base, by, down };
}

/** 'A{a}万元，占{s}%' with its cells: the pieces in their order. */
export function sentence(text: string, cells: Readonly<Record<string, Cell>>): Generated['pieces'] {
  return text.split(/\{(\w+)\}/).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const cell = cells[piece];
    if (!cell) throw new Error(`no cell ${piece} in ${text}`);
    return cell;
  });
}

export const isCell = (piece: string | Cell): piece is Cell => typeof piece !== 'string';

export function printed({ units, decimals }: Cell): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  if (decimals === 0) return digits;
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The text and the offsets of its figures. */
export function written({ pieces }: Generated): {
  readonly text: string;
  readonly starts: readonly number[];
} {
  let text = '';
  const starts: number[] = [];
  for (const piece of pieces) {
    if (isCell(piece)) starts.push(text.length);
    text += isCell(piece) ? printed(piece) : piece;
  }
  return { text, starts };
}

/** A total {t} of three parts {a}, {b}, {c} with their shares {ra}, {rb}, {rc}. */
export function threeShares(random: Random, text: string): Generated['pieces'] {
  const [a, b, c] = [money(random), money(random), money(random)];
  const t = a + b + c;
  return sentence(text, {
    t: amount(t),
    a: amount(a),
    b: amount(b),
    c: amount(c),
    ra: percent(rate(a, t)),
    rb: percent(rate(b, t)),
    rc: percent(rate(c, t)),
  });
}
