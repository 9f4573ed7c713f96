import type { Fact, Indicator } from '../evaluation';
import type { Table } from '../recognize';
import {
  comparable,
  compare,
  compareMeasures,
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
import { known, measuredOperand, referenceTo, unknown, type Cells, type Known, type Operand } from './cells';
import type { Computation, Outcome } from './computation';
import { formulaScore } from './formulaScore';

type NumberMeasure = Measure & { readonly kind: 'number' };

/** Names of what should rather be little: without a printed sign only a person knows the direction. */
const REVERSE = /成本|费用|支出|投诉|事故|故障|差错|失误|超支|能耗|排放|时长|逾期|空缺|变动率/;

/** A note that says how points are given or taken: the row follows its own standard. */
const OWN_STANDARD = /扣|得分|满分|计分|\d分/;

/** The score of an indicator by the scheme; null where there is no empty score cell beside points. */
export function scoreComputation(
  indicator: Indicator,
  table: Table,
  scheme: Scheme,
  cells: Cells,
): Computation | null {
  const { score, points } = indicator;
  if (!score || !points || cells.isEmpty(points.cell)) return null;
  return {
    field: '得分',
    cell: score.cell,
    subject: indicator.name.value === '' ? (indicator.level2?.value ?? '') : indicator.name.value,
    table,
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
  const { operator } = target.value;
  const reached = { operator, target: pair.value.target.value, actual: pair.value.actual.value };
  const scored = formulaScore(reached, points.value, scheme);
  if (!scored) return unknown('needsJudgement');
  return known({
    formula: formulaOf(operator, pair.value, points, scheme),
    result: scored.score,
    operands: [...pair.value.cells, pointsCell],
  });
}

function isGiven(fact: Fact<Measure> | null): fact is Fact<Measure> {
  return fact !== null && !['blank', 'none', 'placeholder'].includes(fact.value.kind);
}

function isNumber(fact: Fact<Measure>): fact is Fact<NumberMeasure> {
  return fact.value.kind === 'number';
}

/** A row whose score follows a standard of its own (a scoring note, a coefficient) is not held to the formula. */
export function hasOwnStandard(indicator: Indicator): boolean {
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

/** The formula of the scheme over the cells, as `formulaScore` computes it. */
function formulaOf(operator: NumberMeasure['operator'], pair: Pair, points: Operand, scheme: Scheme): string {
  const { target, actual } = pair;
  if (operator === '≤' || operator === '<') return reverse(operator, pair, points, scheme);
  if (isZero(target.value)) return `IF(${actual.expression}<=0,${points.expression},0)`;
  const quotient = `${actual.expression}/${divisor(target.expression)}`;
  const negative = compare(actual.value, '0') < 0;
  const share = negative ? `MAX(0,MIN(1,${quotient}))` : `MIN(1,${quotient})`;
  return `ROUND(${share}*${points.expression},${scheme.scoreDecimals})`;
}

function reverse(operator: '≤' | '<', { target, actual }: Pair, points: Operand, scheme: Scheme): string {
  const sign = operator === '≤' ? '<=' : '<';
  const choice = (otherwise: string): string =>
    `IF(${actual.expression}${sign}${target.expression},${points.expression},${otherwise})`;
  const lost = (share: string): string => `ROUND(${share}*${points.expression},${scheme.scoreDecimals})`;
  if (scheme.reverseFormula === 'allOrNothing' || isZero(target.value)) return choice('0');
  if (scheme.reverseFormula === 'ratio')
    return choice(lost(`${target.expression}/${divisor(actual.expression)}`));
  const over = `(${actual.expression}-${target.expression})/${divisor(target.expression)}`;
  return choice(lost(`MAX(0,1-${over})`));
}

/** `E5*100` below a line needs brackets. */
function divisor(expression: string): string {
  return expression.includes('*') ? `(${expression})` : expression;
}
