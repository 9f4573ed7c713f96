import type { Fact, Indicator } from '../evaluation';
import type { Table } from '../recognize';
import {
  compare,
  compareMeasures,
  divide,
  isZero,
  multiply,
  parseFigure,
  round,
  shift,
  sum,
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
import type { Computation, Outcome } from './computation';
import { formulaScore } from './formulaScore';
import { isSubtotal } from './totals';
import { numberFormula, operandsOf, rangeFormula, TO_BE_JUDGED, type NumberMeasure } from './scoreFormula';

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
  if (!score || !points || cells.isEmpty(points.cell) || isSubtotal(indicator.row)) return null;
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
      const scored = isBlank(indicator.row.cells.coefficient?.text)
        ? scoreOf(indicator, full, scheme, cells)
        : byCoefficient(indicator, table, full, scheme, cells);
      return scored.ok
        ? known({ ...scored.value, operands: [...scored.value.operands, points.cell] })
        : scored;
    },
  };
}

const isBlank = (text: string | undefined): boolean => (text ?? '') === '';

function scoreOf(indicator: Indicator, points: Operand, scheme: Scheme, cells: Cells): Known<Outcome> {
  const target = isGiven(indicator.adjustedTarget) ? indicator.adjustedTarget : indicator.target;
  const { actual } = indicator;
  if (!target || !actual || !isGiven(target) || !isGiven(actual)) return unknown('missingInput');
  if (hasOwnStandard(indicator)) return unknown('needsJudgement');
  const from = indicator.score?.cell ?? actual.cell;
  if (is(actual, 'tier') && !is(target, 'number') && !is(target, 'range'))
    return tierScore(actual, points, from, scheme);
  if (is(target, 'date')) return dateScore(target, actual, points, from, cells);
  if (!is(actual, 'number') || actual.value.approximate) return unknown('needsJudgement');
  if (is(target, 'range')) {
    if (compareMeasures(target.value, actual.value).outcome !== 'met') return unknown('needsJudgement');
    const written = rangeFormula(target, actual, points, from, cells);
    return written.ok
      ? known({ formula: written.value.formula, result: points.value, operands: written.value.cells })
      : written;
  }
  if (!is(target, 'number') || target.value.approximate) return unknown('needsJudgement');
  return numberScore(indicator, target, actual, points, scheme, cells);
}

function numberScore(
  indicator: Indicator,
  target: Fact<NumberMeasure>,
  actual: Fact<NumberMeasure>,
  points: Operand,
  scheme: Scheme,
  cells: Cells,
): Known<Outcome> {
  const { operator, figure } = target.value;
  // None is the least there can be, whichever way it is read.
  if (operator === null && REVERSE.test(namesOf(indicator)) && !isZero(figure.value))
    return unknown('needsJudgement');
  const pair = operandsOf(target, actual, indicator.score?.cell ?? actual.cell, cells);
  if (!pair.ok) return pair;
  const reached = { operator, target: pair.value.target.value, actual: pair.value.actual.value };
  const scored = formulaScore(reached, points.value, scheme);
  if (!scored) return unknown('needsJudgement');
  return known({
    formula: numberFormula(operator, pair.value, points, scheme),
    result: scored.score,
    operands: pair.value.cells,
  });
}

/** A date that is met earns its points; what a later one is worth is for a person to say. */
function dateScore(
  target: Fact<Measure & { readonly kind: 'date' }>,
  actual: Fact<Measure>,
  points: Operand,
  from: CellAddress,
  cells: Cells,
): Known<Outcome> {
  if (compareMeasures(target.value, actual.value).outcome !== 'met') return unknown('needsJudgement');
  const both = [actual.cell, target.cell];
  const [done, due] = both.map((cell) => referenceTo(cell, from));
  if (both.some((cell) => typeof cells.at(cell).value !== 'number'))
    return known({ formula: points.expression, result: points.value, operands: [] });
  return known({
    formula: `IF(${done}<=${due},${points.expression},${quote(TO_BE_JUDGED)})`,
    result: points.value,
    operands: both,
  });
}

/** How the three tiers begin, in the words of 财预〔2020〕10号. */
const TIERS = ['达成', '部分', '未达'] as const;

/** The top of the first band; of the others the middle, which is only a proposal: the band leaves the score to a person. */
function tierScore(
  { value, text, cell }: Fact<Measure & { readonly kind: 'tier' }>,
  points: Operand,
  from: CellAddress,
  scheme: Scheme,
): Known<Outcome> {
  if (!text.startsWith(TIERS[value.tier - 1] ?? '')) return unknown('needsJudgement');
  const [, second, third] = scheme.tiers;
  const start = `LEFT(${referenceTo(cell, from)},2)`;
  const middle = ({ low, high }: typeof second): string =>
    `ROUND(AVERAGE(${percent(low)},${percent(high)})*${points.expression},${scheme.scoreDecimals})`;
  const formula =
    `IF(${start}=${quote(TIERS[0])},${points.expression},IF(${start}=${quote(TIERS[1])},${middle(second)},` +
    `IF(${start}=${quote(TIERS[2])},${middle(third)},${quote(TO_BE_JUDGED)})))`;
  if (value.tier === 1) return known({ formula, result: points.value, operands: [cell] });
  const band = value.tier === 2 ? second : third;
  const of = (share: Decimal): Decimal => round(multiply(points.value, share), scheme.scoreDecimals);
  return known({
    formula,
    result: divide(multiply(points.value, sum([band.low, band.high])), '2', scheme.scoreDecimals),
    operands: [cell],
    proposal: { low: of(band.low), high: of(band.high) },
  });
}

const percent = (share: Decimal): string => `${shift(share, 2)}%`;

/** Where a form has a coefficient, the score is points times coefficient. */
function byCoefficient(
  indicator: Indicator,
  table: Table,
  points: Operand,
  scheme: Scheme,
  cells: Cells,
): Known<Outcome> {
  const share = coefficientOf(indicator, table);
  const cell = indicator.row.cells.coefficient;
  if (!cell || share === null || OWN_STANDARD.test(indicator.explanation?.value ?? ''))
    return unknown('needsJudgement');
  const reference = referenceTo(cell.cell, indicator.score?.cell ?? cell.cell);
  const { value } = cells.at(cell.cell);
  const written =
    typeof value === 'number'
      ? { value: String(value), expression: reference }
      : measuredOperand(cell.text, reference);
  if (!written) return unknown('numberAsText');
  // 84.6 stands for 84.6 %, a number in a percent format for itself.
  const factor = compare(written.value, share) === 0 ? written.expression : `${written.expression}/100`;
  return known({
    formula: `ROUND(${factor}*${points.expression},${scheme.scoreDecimals})`,
    result: round(multiply(share, points.value), scheme.scoreDecimals),
    operands: [cell.cell],
  });
}

/** The coefficient of a row as a share of its points; null when it is not a number from 0 to 1, or 0 to 100 percent. */
export function coefficientOf({ row }: Indicator, { columns }: Pick<Table, 'columns'>): Decimal | null {
  const figure = parseFigure(row.cells.coefficient?.text ?? '');
  if (!figure || (figure.unit !== null && figure.unit !== '%')) return null;
  const header = columns.find(({ role }) => role === 'coefficient')?.header ?? '';
  const hundred = figure.unit === '%' || /[%％]/.test(header) || compare(figure.value, '1') > 0;
  const share = hundred ? shift(figure.value, -2) : figure.value;
  return compare(share, '0') < 0 || compare(share, '1') > 0 ? null : share;
}

function isGiven(fact: Fact<Measure> | null): fact is Fact<Measure> {
  return fact !== null && !['blank', 'none', 'placeholder'].includes(fact.value.kind);
}

function is<K extends Measure['kind']>(
  fact: Fact<Measure>,
  kind: K,
): fact is Fact<Measure & { readonly kind: K }> {
  return fact.value.kind === kind;
}

/** A row whose score follows a standard of its own (a scoring note, a coefficient) is not held to the formula. */
export function hasOwnStandard(indicator: Indicator): boolean {
  return (
    !isBlank(indicator.row.cells.coefficient?.text) || OWN_STANDARD.test(indicator.explanation?.value ?? '')
  );
}

function namesOf(indicator: Indicator): string {
  return [indicator.level1, indicator.level2, indicator.name].map((fact) => fact?.value ?? '').join(' ');
}
