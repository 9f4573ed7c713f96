import type { Fact } from '../evaluation';
import {
  comparable,
  compare,
  decimalsOf,
  fromNumber,
  inBaseUnit,
  isZero,
  numberFormat,
  shift,
  unitScale,
  type Decimal,
  type Measure,
} from '../quantity';
import type { Scheme } from '../schemes';
import type { CellAddress } from '../workbook';
import {
  known,
  measuredOperand,
  quote,
  referenceTo,
  unknown,
  type Cells,
  type Known,
  type Operand,
} from './cells';

export type NumberMeasure = Measure & { readonly kind: 'number' };

/** What stands in a score's cell once its row says something that only a person can score. */
export const TO_BE_JUDGED = '待人工核实';

/** The figure of one side, and how a formula takes it from its cell. */
type Side = Pick<Operand, 'value' | 'expression'>;

export interface Pair {
  readonly target: Side;
  readonly actual: Side;
  readonly cells: readonly CellAddress[];
}

/**
 * Target and actual in one unit, as the formula writes them: numbers by their cells, texts with their words taken off. A
 * target whose digits no formula reads (５０, 百分之九十) stands in it as printed.
 */
export function operandsOf(
  target: Fact<NumberMeasure>,
  actual: Fact<NumberMeasure>,
  from: CellAddress,
  cells: Cells,
): Known<Pair> {
  const pair = comparable(target.value.figure, actual.value.figure);
  if (!pair) return unknown('needsJudgement');
  const reached = numberIn(actual, from, cells) ?? textNumber(actual, actual.value.figure.value, from);
  if (!reached) return unknown('numberAsText');
  const wanted = numberIn(target, from, cells);
  const both = [target.cell, actual.cell];
  if (!wanted) {
    const inUnit = wantedInUnitOf(target.value, actual.value, pair[0]);
    const hundred = reached.fraction ? timesHundred(reached) : reached;
    const read = textNumber(target, target.value.figure.value, from);
    return known(
      read
        ? { target: scaledTo(read, inUnit), actual: hundred, cells: both }
        : { target: { value: inUnit, expression: inUnit }, actual: hundred, cells: [actual.cell] },
    );
  }
  const powers = unitScale(target.value.figure.unit).power - unitScale(actual.value.figure.unit).power;
  if (powers !== 0 && target.value.figure.unit !== null && actual.value.figure.unit !== null) {
    return unknown('needsJudgement');
  }
  if (wanted.fraction === reached.fraction) return known({ target: wanted, actual: reached, cells: both });
  return reached.fraction
    ? known({ target: wanted, actual: timesHundred(reached), cells: both })
    : known({ target: timesHundred(wanted), actual: reached, cells: both });
}

function timesHundred<T extends Side>(operand: T): T {
  return { ...operand, value: shift(operand.value, 2), expression: `${operand.expression}*100` };
}

/** A figure times the power of ten that takes it to another unit: 1.5万亩 is 15000亩. */
function scaledTo(read: Side, value: Decimal): Side {
  if (isZero(value) || compare(read.value, value) === 0) return { ...read, value };
  for (let power = 1; power <= MOST_POWER; power += 1) {
    const factor = `1${'0'.repeat(power)}`;
    if (compare(shift(read.value, power), value) === 0)
      return { value, expression: `${read.expression}*${factor}` };
    if (compare(shift(read.value, -power), value) === 0)
      return { value, expression: `${read.expression}/${factor}` };
  }
  return { value, expression: value };
}

const MOST_POWER = 12;

/** The printed target in the unit of the actual value. */
function wantedInUnitOf(target: NumberMeasure, actual: NumberMeasure, wanted: Decimal): Decimal {
  if (target.figure.unit === null || actual.figure.unit === null) return wanted;
  return shift(
    inBaseUnit(target.figure.value, target.figure.unit).value,
    -unitScale(actual.figure.unit).power,
  );
}

function numberIn(fact: Fact<Measure>, from: CellAddress, cells: Cells): Operand | null {
  const { value, format } = cells.at(fact.cell);
  const decimal = typeof value === 'number' ? fromNumber(value) : null;
  if (decimal === null) return null;
  const fraction = numberFormat(format).kind === 'percent';
  return { value: decimal, expression: referenceTo(fact.cell, from), plain: true, fraction };
}

/** The formula must read the very number that we read. */
function textNumber(fact: Fact<Measure>, value: Decimal, from: CellAddress): Operand | null {
  const read = measuredOperand(fact.text, referenceTo(fact.cell, from));
  return read && compare(read.value, value) === 0 ? { ...read, plain: false, fraction: false } : null;
}

/** The formula of the scheme over the cells, as `formulaScore` computes it. */
export function numberFormula(
  operator: NumberMeasure['operator'],
  pair: Pair,
  points: Operand,
  scheme: Scheme,
): string {
  const { target, actual } = pair;
  if (operator === '≤' || operator === '<') return reverse(operator, pair, points, scheme);
  if (isZero(target.value)) return `IF(${actual.expression}<=0,${points.expression},0)`;
  const quotient = `${actual.expression}/${divisor(target.expression)}`;
  const negative = compare(actual.value, '0') < 0;
  const least = (share: string): string => (negative ? `MAX(0,${share})` : share);
  if (!isFine(points, scheme)) return rounded(least(`MIN(1,${quotient})`), points, scheme);
  return `IF(${actual.expression}>=${target.expression},${points.expression},${rounded(least(quotient), points, scheme)})`;
}

function reverse(operator: '≤' | '<', { target, actual }: Pair, points: Operand, scheme: Scheme): string {
  const sign = operator === '≤' ? '<=' : '<';
  const choice = (otherwise: string): string =>
    `IF(${actual.expression}${sign}${target.expression},${points.expression},${otherwise})`;
  if (scheme.reverseFormula === 'allOrNothing' || isZero(target.value)) return choice('0');
  if (scheme.reverseFormula === 'ratio')
    return choice(rounded(`${target.expression}/${divisor(actual.expression)}`, points, scheme));
  const left = `1-(${actual.expression}-${target.expression})/${divisor(target.expression)}`;
  return isFine(points, scheme)
    ? choice(rounded(`MAX(0,${left})`, points, scheme))
    : rounded(`MAX(0,MIN(1,${left}))`, points, scheme);
}

const rounded = (share: string, points: Operand, scheme: Scheme): string =>
  `ROUND(${share}*${points.expression},${scheme.scoreDecimals})`;

/** Points with more decimals than scores have (22.5÷4 = 5.625) are earned whole, not rounded. */
const isFine = (points: Operand, scheme: Scheme): boolean => decimalsOf(points.value) > scheme.scoreDecimals;

/** `E5*100` below a line needs brackets. */
function divisor(expression: string): string {
  return /[*/]/.test(expression) ? `(${expression})` : expression;
}

/** Full points within the range; outside it the scheme has no formula. */
export function rangeFormula(
  { value }: Fact<Measure & { readonly kind: 'range' }>,
  actual: Fact<NumberMeasure>,
  points: Operand,
  from: CellAddress,
  cells: Cells,
): Known<{ readonly formula: string; readonly cells: readonly CellAddress[] }> {
  const ends = [value.low, value.high].map((figure) => comparable(figure, actual.value.figure));
  const reached = numberIn(actual, from, cells) ?? textNumber(actual, actual.value.figure.value, from);
  const [low, high] = ends;
  if (!low || !high) return unknown('needsJudgement');
  if (!reached) return unknown('numberAsText');
  // In the unit in which the actual value is printed.
  const power = unitScale(actual.value.figure.unit).power;
  const end = ([wanted, found]: readonly [Decimal, Decimal]): Decimal =>
    compare(found, actual.value.figure.value) === 0 ? wanted : shift(wanted, -power);
  const { expression } = reached.fraction ? timesHundred(reached) : reached;
  return known({
    formula: `IF(AND(${expression}>=${end(low)},${expression}<=${end(high)}),${points.expression},${quote(TO_BE_JUDGED)})`,
    cells: [actual.cell],
  });
}
