import type { Fact, Indicator } from '../evaluation';
import {
  comparable,
  compare,
  compareMeasures,
  divide,
  fromNumber,
  greatest,
  inBaseUnit,
  isZero,
  least,
  multiply,
  numberFormat,
  round,
  shift,
  subtract,
  unitScale,
  type Decimal,
  type Measure,
} from '../quantity';
import type { Scheme } from '../schemes';
import type { CellAddress } from '../workbook';
import { known, measuredOperand, referenceTo, unknown, type Cells, type Known, type Operand } from './cells';
import type { Computation, Outcome } from './computation';

const QUOTIENT_DECIMALS = 20;

type NumberMeasure = Measure & { readonly kind: 'number' };

/** Names of what should rather be little: without a printed sign only a person knows the direction. */
const REVERSE = /成本|费用|支出|投诉|事故|故障|差错|失误|超支|能耗|排放|时长|逾期|空缺|变动率/;

/** A note that says how points are given or taken: the row follows its own standard. */
const OWN_STANDARD = /扣|得分|满分|计分|\d分/;

/** The score of an indicator by the scheme; null where there is no empty score cell beside points. */
export function scoreComputation(indicator: Indicator, scheme: Scheme, cells: Cells): Computation | null {
  const { score, points } = indicator;
  if (!score || !points || cells.isEmpty(points.cell)) return null;
  return {
    field: '得分',
    cell: score.cell,
    subject: indicator.name.value === '' ? (indicator.level2?.value ?? '') : indicator.name.value,
    table: indicator.table,
    kind: 'points',
    run: (resolve) => {
      const worth = resolve.number(points.cell);
      if (!worth.ok) return worth;
      const full: Operand = worth.value.fraction
        ? { ...worth.value, value: shift(worth.value.value, 2), expression: `${worth.value.expression}*100` }
        : worth.value;
      return scoreOf(indicator, full, points.cell, scheme, cells);
    },
  };
}

function scoreOf(
  indicator: Indicator,
  points: Operand,
  pointsCell: CellAddress,
  scheme: Scheme,
  cells: Cells,
): Known<Outcome> {
  const target = isGiven(indicator.adjustedTarget) ? indicator.adjustedTarget : indicator.target;
  const { actual } = indicator;
  if (!target || !actual || !isGiven(target) || !isGiven(actual)) return unknown('missingInput');
  if (hasOwnStandard(indicator)) return unknown('needsJudgement');
  if (target.value.kind === 'date') {
    const { outcome } = compareMeasures(target.value, actual.value);
    if (outcome !== 'met') return unknown('needsJudgement');
    return known({ formula: points.expression, result: points.value, operands: [pointsCell] });
  }
  if (!isNumber(target) || !isNumber(actual)) return unknown('needsJudgement');
  if (target.value.approximate || actual.value.approximate) return unknown('needsJudgement');
  if (target.value.operator === null && REVERSE.test(namesOf(indicator))) return unknown('needsJudgement');
  const pair = operandsOf(target, actual, indicator.score?.cell ?? actual.cell, cells);
  if (!pair.ok) return pair;
  const scored = byOperator(target.value.operator, pair.value, points, scheme);
  return scored.ok ? known({ ...scored.value, operands: [...pair.value.cells, pointsCell] }) : scored;
}

function isGiven(fact: Fact<Measure> | null): fact is Fact<Measure> {
  return fact !== null && !['blank', 'none', 'placeholder'].includes(fact.value.kind);
}

function isNumber(fact: Fact<Measure>): fact is Fact<NumberMeasure> {
  return fact.value.kind === 'number';
}

function hasOwnStandard(indicator: Indicator): boolean {
  return (
    (indicator.row.cells.coefficient?.text ?? '') !== '' ||
    OWN_STANDARD.test(indicator.explanation?.value ?? '')
  );
}

function namesOf(indicator: Indicator): string {
  return [indicator.level1, indicator.level2, indicator.name].map((fact) => fact?.value ?? '').join(' ');
}

interface Pair {
  readonly target: Pick<Operand, 'value' | 'expression'>;
  readonly actual: Pick<Operand, 'value' | 'expression'>;
  readonly cells: readonly CellAddress[];
}

/**
 * Target and actual in one unit, as the formula writes them: numbers by their cells, an actual text with its words
 * taken off, a target text by the number that it prints (a target does not change after approval).
 */
function operandsOf(
  target: Fact<NumberMeasure>,
  actual: Fact<NumberMeasure>,
  from: CellAddress,
  cells: Cells,
): Known<Pair> {
  const pair = comparable(target.value.figure, actual.value.figure);
  if (!pair) return unknown('needsJudgement');
  const reached = numberIn(actual, from, cells) ?? textNumber(actual, from);
  if (!reached) return unknown('numberAsText');
  const wanted = numberIn(target, from, cells);
  const fraction = reached.fraction;
  if (!wanted) {
    const inUnit = wantedInUnitOf(target.value, actual.value, pair[0]);
    return known({
      target: fraction
        ? { value: shift(inUnit, -2), expression: `${inUnit}%` }
        : { value: inUnit, expression: inUnit },
      actual: reached,
      cells: [actual.cell],
    });
  }
  const powers = unitScale(target.value.figure.unit).power - unitScale(actual.value.figure.unit).power;
  if (powers !== 0 && target.value.figure.unit !== null && actual.value.figure.unit !== null) {
    return unknown('needsJudgement');
  }
  const both = [target.cell, actual.cell];
  if (wanted.fraction === fraction) return known({ target: wanted, actual: reached, cells: both });
  return fraction
    ? known({ target: wanted, actual: timesHundred(reached), cells: both })
    : known({ target: timesHundred(wanted), actual: reached, cells: both });
}

function timesHundred(operand: Operand): Operand {
  return { ...operand, value: shift(operand.value, 2), expression: `${operand.expression}*100` };
}

/** The printed target in the unit of the actual value. */
function wantedInUnitOf(target: NumberMeasure, actual: NumberMeasure, wanted: Decimal): Decimal {
  if (target.figure.unit === null || actual.figure.unit === null) return wanted;
  return shift(
    inBaseUnit(target.figure.value, target.figure.unit).value,
    -unitScale(actual.figure.unit).power,
  );
}

function numberIn(fact: Fact<NumberMeasure>, from: CellAddress, cells: Cells): Operand | null {
  const { value, format } = cells.at(fact.cell);
  const decimal = typeof value === 'number' ? fromNumber(value) : null;
  if (decimal === null) return null;
  const fraction = numberFormat(format).kind === 'percent';
  return { value: decimal, expression: referenceTo(fact.cell, from), plain: true, fraction };
}

function textNumber(fact: Fact<NumberMeasure>, from: CellAddress): Operand | null {
  const read = measuredOperand(fact.text, referenceTo(fact.cell, from));
  // The formula must read the very number that we read.
  if (!read || compare(read.value, fact.value.figure.value) !== 0) return null;
  return { ...read, plain: false, fraction: false };
}

type Scored = Known<Omit<Outcome, 'operands'>>;

function byOperator(
  operator: NumberMeasure['operator'],
  pair: Pair,
  points: Operand,
  scheme: Scheme,
): Scored {
  const { target, actual } = pair;
  if (compare(target.value, '0') < 0) return unknown('needsJudgement');
  const order = compare(actual.value, target.value);
  const zero = isZero(target.value);
  if (operator === '≤' || operator === '<') {
    if (operator === '<' && (order === 0 || zero)) return unknown('needsJudgement');
    return reverse(operator, pair, points, scheme);
  }
  if (zero) {
    if (operator === '≥' || operator === '>') return unknown('needsJudgement');
    return choice(`${actual.expression}<=0`, compare(actual.value, '0') <= 0, points, '0', '0');
  }
  if (operator === '>' && order === 0) return unknown('needsJudgement');
  return positive(pair, points, scheme);
}

/** Reached is full, else in proportion (财预〔2020〕10号); a negative actual value earns nothing. */
function positive({ target, actual }: Pair, points: Operand, scheme: Scheme): Scored {
  const quotient = `${actual.expression}/${divisor(target.expression)}`;
  const negative = compare(actual.value, '0') < 0;
  const share = negative ? `MAX(0,MIN(1,${quotient}))` : `MIN(1,${quotient})`;
  const reached = divide(actual.value, target.value, QUOTIENT_DECIMALS);
  return known({
    formula: `ROUND(${share}*${points.expression},${scheme.scoreDecimals})`,
    result: round(multiply(greatest('0', least('1', reached)), points.value), scheme.scoreDecimals),
  });
}

function reverse(operator: '≤' | '<', { target, actual }: Pair, points: Operand, scheme: Scheme): Scored {
  const sign = operator === '≤' ? '<=' : '<';
  const test = `${actual.expression}${sign}${target.expression}`;
  const order = compare(actual.value, target.value);
  const met = order < 0 || (order === 0 && operator === '≤');
  const decimals = scheme.scoreDecimals;
  if (scheme.reverseFormula === 'allOrNothing' || isZero(target.value)) {
    return choice(test, met, points, '0', '0');
  }
  const divided = divisor(target.expression);
  if (scheme.reverseFormula === 'ratio') {
    const lost = `ROUND(${target.expression}/${divisor(actual.expression)}*${points.expression},${decimals})`;
    const share = met ? '1' : divide(target.value, actual.value, QUOTIENT_DECIMALS);
    return choice(test, met, points, lost, round(multiply(share, points.value), decimals));
  }
  const over = `(${actual.expression}-${target.expression})/${divided}`;
  const lost = `ROUND(MAX(0,1-${over})*${points.expression},${decimals})`;
  const excess = divide(subtract(actual.value, target.value), target.value, QUOTIENT_DECIMALS);
  const share = greatest('0', subtract('1', excess));
  return choice(test, met, points, lost, round(multiply(share, points.value), decimals));
}

function choice(test: string, met: boolean, points: Operand, otherwise: string, lost: Decimal): Scored {
  return known({
    formula: `IF(${test},${points.expression},${otherwise})`,
    result: met ? points.value : lost,
  });
}

/** `E5*100` below a line needs brackets. */
function divisor(expression: string): string {
  return expression.includes('*') ? `(${expression})` : expression;
}
