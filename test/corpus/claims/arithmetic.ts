import type { AnnotatedClaim, ClaimVerdict, Mark } from './types';

/**
 * The arithmetic that the answers are held against: exact fractions, written for this corpus alone, so that a fault in
 * the product's own arithmetic cannot hide behind the same fault here.
 */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

interface Range {
  readonly point: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
}

const FACTORS: Readonly<Record<string, bigint>> = {
  元: 1n,
  千元: 1_000n,
  万元: 10_000n,
  亿元: 100_000_000n,
  '%': 1n,
  百分点: 1n,
  倍: 100n,
};

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The verdict that the printed figures of a claim have by design: Numbers. */
export function verdictOf(claim: AnnotatedClaim): ClaimVerdict {
  if (claim.kind === 'direction' || claim.kind === 'rank') return wordVerdict(claim);
  // A name in a list counts one.
  const operands = claim.operands.map((operand) =>
    operand.role === 'item' ? exactly(fraction(1n)) : rangeOf(operand),
  );
  switch (claim.kind) {
    case 'sum':
    case 'counts':
    case 'rollForward':
    case 'causes':
    case 'repeated':
      return additive(rangeOf(claim.stated), operands.reduce(addRanges));
    case 'change':
      return additive(rangeOf(claim.stated), subtractRanges(at(operands, 0), at(operands, 1)));
    case 'shareTotal':
      return additive(exactly(fraction(100n)), operands.reduce(addRanges));
    case 'share':
    case 'executionRate':
      return quotient(claim.stated, at(operands, 0), at(operands, 1), (part, whole) => divide(part, whole));
    case 'changeRate':
      return changeRate(claim, operands);
  }
}

/** 小于, 持平, 最大: the first operand against each of the others. */
function wordVerdict(claim: AnnotatedClaim): ClaimVerdict {
  const [first, ...others] = claim.operands.map(rangeOf);
  if (!first || others.length === 0) throw new Error('a word needs two operands');
  if (others.every(({ point }) => holds(claim, compare(first.point, point)))) return 'exact';
  return claim.relation === '=' && others.every((other) => meets(first, other))
    ? 'within-rounding'
    : 'inconsistent';
}

function changeRate(claim: AnnotatedClaim, operands: readonly Range[]): ClaimVerdict {
  const [first, second] = claim.operands.map(({ role }) => role);
  const [a, b] = [at(operands, 0), at(operands, 1)];
  if (first === 'current' && second === 'previous') {
    return quotient(claim.stated, a, b, (current, previous) =>
      subtract(divide(current, previous), fraction(1n)),
    );
  }
  if (first === 'change' && second === 'previous') {
    return quotient(claim.stated, a, b, (change, previous) => divide(change, previous));
  }
  if (first !== 'current' || second !== 'change')
    throw new Error('a change rate needs two of its three levels');
  const base = subtractRanges(a, b);
  if (!holdsZero(base)) return quotient(claim.stated, a, b, changeOverBase);
  if (base.point.over === 0n) return overZero(claim.stated, b, base);
  // The interval has no end, but the printed figures may still give the printed rate.
  const pointwise = quotient(claim.stated, exactly(a.point), exactly(b.point), changeOverBase);
  return pointwise === 'inconsistent' ? overZero(claim.stated, b, base) : pointwise;
}

function changeOverBase(current: Fraction, change: Fraction): Fraction {
  return divide(change, subtract(current, change));
}

/** Base zero within its rounding: the rate has no upper bound, and a least absolute value. */
function overZero(stated: Mark, change: Range, base: Range): ClaimVerdict {
  const printed = rangeOf(stated);
  const least = divide(multiply(change.low, fraction(100n)), base.high);
  return compare(printed.high, least) >= 0 ? 'within-rounding' : 'inconsistent';
}

function holds(claim: AnnotatedClaim, order: number): boolean {
  if (claim.relation === '<') return order < 0;
  if (claim.relation === '>') return order > 0;
  if (claim.relation === '=') return order === 0;
  throw new Error('a word needs its relation');
}

function additive(stated: Range, found: Range): ClaimVerdict {
  if (compare(stated.point, found.point) === 0) return 'exact';
  return meets(stated, found) ? 'within-rounding' : 'inconsistent';
}

function quotient(
  stated: Mark,
  a: Range,
  b: Range,
  ratio: (a: Fraction, b: Fraction) => Fraction,
): ClaimVerdict {
  const percent = (x: Fraction, y: Fraction) => multiply(ratio(x, y), fraction(100n));
  const { decimals } = read(stated.text);
  const factor = FACTORS[stated.unit] ?? 1n;
  const point = divide(percent(a.point, b.point), fraction(factor));
  const printed = divide(rangeOf(stated).point, fraction(factor));
  if (compare(printed, roundTo(point, decimals, true)) === 0) return 'exact';
  if (compare(printed, roundTo(point, decimals, false)) === 0) return 'truncated';
  const corners = [
    percent(a.low, b.low),
    percent(a.low, b.high),
    percent(a.high, b.low),
    percent(a.high, b.high),
  ];
  const sorted = corners.sort(compare);
  const range = { point, low: at(sorted, 0), high: at(sorted, 3) };
  return meets(rangeOf(stated), range) ? 'within-rounding' : 'inconsistent';
}

/** A printed figure with its rounding, in 元, percent or plain numbers. Counts are exact. */
function rangeOf({ text, unit, sign }: Mark): Range {
  const { digits, decimals } = read(text);
  const factor = FACTORS[unit];
  const scale = 10n ** BigInt(decimals);
  const point = normal((factor ?? 1n) * digits * BigInt(sign), scale);
  if (factor === undefined) return exactly(point);
  const half = normal(factor, 2n * scale);
  return { point, low: subtract(point, half), high: add(point, half) };
}

/** Reads a printed number: full-width digits, separators and stray spaces are allowed. */
export function read(text: string): { readonly digits: bigint; readonly decimals: number } {
  const plain = text
    .replaceAll(/[０-９．，－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\s,]/g, '')
    .replace(/^[−－]/, '-');
  const numeral = NUMERALS.indexOf(plain);
  if (numeral >= 0) return { digits: BigInt(numeral + 1), decimals: 0 };
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain);
  if (!match) throw new Error(`not a figure: ${text}`);
  const fractionDigits = match[3] ?? '';
  const digits = BigInt(`${match[2]}${fractionDigits}`);
  return { digits: match[1] === '-' ? -digits : digits, decimals: fractionDigits.length };
}

function roundTo(value: Fraction, decimals: number, halfUp: boolean): Fraction {
  const scale = 10n ** BigInt(decimals);
  const negative = value.over < 0n;
  const size = (negative ? -value.over : value.over) * scale;
  const whole = halfUp ? (2n * size + value.under) / (2n * value.under) : size / value.under;
  return normal(negative ? -whole : whole, scale);
}

function fraction(value: bigint): Fraction {
  return { over: value, under: 1n };
}
function normal(over: bigint, under: bigint): Fraction {
  if (under === 0n) throw new Error('division by zero');
  return under < 0n ? { over: -over, under: -under } : { over, under };
}
function add(a: Fraction, b: Fraction): Fraction {
  return normal(a.over * b.under + b.over * a.under, a.under * b.under);
}
function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { over: -b.over, under: b.under });
}
function multiply(a: Fraction, b: Fraction): Fraction {
  return normal(a.over * b.over, a.under * b.under);
}
function divide(a: Fraction, b: Fraction): Fraction {
  return normal(a.over * b.under, a.under * b.over);
}
function compare(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : Number(difference > 0n);
}
function addRanges(a: Range, b: Range): Range {
  return { point: add(a.point, b.point), low: add(a.low, b.low), high: add(a.high, b.high) };
}
function subtractRanges(a: Range, b: Range): Range {
  return { point: subtract(a.point, b.point), low: subtract(a.low, b.high), high: subtract(a.high, b.low) };
}
function exactly(point: Fraction): Range {
  return { point, low: point, high: point };
}
function meets(a: Range, b: Range): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}
function holdsZero({ low, high }: Range): boolean {
  return low.over <= 0n && high.over >= 0n;
}
function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error('an operand is missing');
  return item;
}
