import type { Relation } from '../evaluation';
import type { Table } from '../recognize';
import { compare, decimalsOf, divide, isMoneyUnit, isZero, shift, subtract, type Decimal } from '../quantity';
import type { CellAddress } from '../workbook';
import { known, quote, unknown, type Known, type Operand } from './cells';
import type { Computation, Outcome, Resolver } from './computation';
import { sumOutcome } from './sums';
import type { Field } from './types';

/** What stands where a rate has a base of zero, in the words of published statements. */
export const NOT_COMPARABLE = '--（基数为0，不可比）';
/** What stands for an execution rate or a share of nothing. */
export const NO_RATE = '—';

// Digits of a quotient before it becomes the double of a cell.
const QUOTIENT_DECIMALS = 20;
const PERCENT_DECIMALS = 2;

/** The field that a relation's result is; null for results that only a person states. */
function fieldOf(relation: Relation): Field | null {
  switch (relation.kind) {
    case 'sum':
      return relation.complete && relation.name !== 'causesOfChange' ? '合计' : null;
    case 'difference':
      return '增减额';
    case 'changeRate':
      return '增减率';
    case 'quotient':
      return relation.name === 'share' ? '占比' : '执行率';
  }
}

/** The computation of a relation's result; null where a person states it. */
export function relationComputation(relation: Relation): Computation | null {
  const field = fieldOf(relation);
  if (field === null) return null;
  return {
    field,
    cell: relation.result.cell,
    subject: relation.subject,
    table: relation.table,
    kind: relation.kind === 'changeRate' || relation.kind === 'quotient' ? 'ratio' : 'amount',
    run: (resolve, hundred) => {
      if (hasMixedUnits(relation)) return unknown('needsJudgement');
      if (relation.kind === 'sum') return sumOf(relation, resolve);
      const [first, second] = relation.operands;
      if (!first || !second) return unknown('missingInput');
      const a = resolve.number(first.cell);
      const b = resolve.number(second.cell);
      if (!a.ok) return a;
      if (!b.ok) return b;
      const outcome = OF_TWO[relation.kind](a.value, b.value, relation, hundred);
      return outcome.ok ? known({ ...outcome.value, operands: [first.cell, second.cell] }) : outcome;
    },
  };
}

/** Amounts in 元 and 万元 in one formula would be off by their factor. */
function hasMixedUnits({ operands, result, kind }: Relation): boolean {
  const cells = kind === 'sum' || kind === 'difference' ? [...operands, result] : operands;
  return new Set(cells.map(({ figure }) => figure?.unit ?? null).filter(isMoneyUnit)).size > 1;
}

function sumOf(relation: Relation, resolve: Resolver): Known<Outcome> {
  const terms = relation.operands.map(
    ({ cell }, index) => ({ cell, sign: relation.signs[index] ?? 1 }) as const,
  );
  // A list of parts is entered as it comes; an identity of a whole budget needs all of it.
  const isList = relation.signs.length === 0;
  const listed = isList
    ? terms.filter(({ cell }) => !(resolve.isBlank(cell) && isNote(relation, cell)))
    : terms;
  return sumOutcome(listed, relation.result.cell, resolve, isList ? 'nothing' : 'unknown');
}

const NOTE = /说明|口径|备注|^注/;

const notes = new WeakMap<Table, ReadonlySet<number>>();

/** A line of words below the parts, which its place makes one of them. */
function isNote({ table }: Relation, { row }: CellAddress): boolean {
  let known = notes.get(table);
  if (!known) {
    const lines = table.rows.filter(({ cells }) => NOTE.test(cells.label?.text ?? ''));
    known = new Set(lines.map((line) => line.row));
    notes.set(table, known);
  }
  return known.has(row);
}

type Written = Omit<Outcome, 'operands'>;
type OfTwo = (a: Operand, b: Operand, relation: Pick<Relation, 'form'>, hundred: boolean) => Known<Written>;

/** What two figures make, by the kind of their relation. */
export const OF_TWO: Readonly<Record<'difference' | 'changeRate' | 'quotient', OfTwo>> = {
  difference: (current, previous) => {
    const decimals = Math.max(decimalsOf(current.value), decimalsOf(previous.value), PERCENT_DECIMALS);
    return known({
      formula: `ROUND(${current.expression}-${previous.expression},${decimals})`,
      result: subtract(current.value, previous.value),
    });
  },
  changeRate: (current, other, relation, hundred) =>
    relation.form === 'fromChange' ? rateFromChange(current, other, hundred) : rate(current, other, hundred),
  quotient: (part, whole, _, hundred) =>
    known({
      formula: `IF(${whole.expression}=0,${quote(NO_RATE)},${scaled(`${part.expression}/${whole.expression}`, hundred)})`,
      result: isZero(whole.value) ? NO_RATE : ratio(part.value, whole.value, hundred),
    }),
};

function rate(current: Operand, previous: Operand, hundred: boolean): Known<Written> {
  // A rate on a negative base means nothing.
  if (compare(previous.value, '0') < 0) return unknown('needsJudgement');
  const base = previous.expression;
  const quotient = scaled(`(${current.expression}-${base})/${base}`, hundred);
  return known({
    formula: `IF(${base}=0,${quote(NOT_COMPARABLE)},${quotient})`,
    result: isZero(previous.value)
      ? NOT_COMPARABLE
      : ratio(subtract(current.value, previous.value), previous.value, hundred),
  });
}

function rateFromChange(current: Operand, change: Operand, hundred: boolean): Known<Written> {
  const previous = subtract(current.value, change.value);
  if (compare(previous, '0') < 0) return unknown('needsJudgement');
  const decimals = Math.max(decimalsOf(current.value), decimalsOf(change.value), PERCENT_DECIMALS);
  // Rounded, since the difference of two doubles is not quite zero.
  const base = `ROUND(${current.expression}-${change.expression},${decimals})`;
  const quotient = scaled(`${change.expression}/(${current.expression}-${change.expression})`, hundred);
  return known({
    formula: `IF(${base}=0,${quote(NOT_COMPARABLE)},${quotient})`,
    result: isZero(previous) ? NOT_COMPARABLE : ratio(change.value, previous, hundred),
  });
}

function scaled(quotient: string, hundred: boolean): string {
  return hundred ? `ROUND(${quotient}*100,${PERCENT_DECIMALS})` : quotient;
}

function ratio(a: Decimal, b: Decimal, hundred: boolean): Decimal {
  return hundred ? divide(shift(a, 2), b, PERCENT_DECIMALS) : divide(a, b, QUOTIENT_DECIMALS);
}

/** The plain ratio that a relation's operands give, for seeing how its column writes ratios; null for none. */
export function ratioOf(relation: Relation, a: Decimal, b: Decimal): Decimal | null {
  if (relation.kind === 'quotient') return isZero(b) ? null : divide(a, b, QUOTIENT_DECIMALS);
  const previous = relation.form === 'fromChange' ? subtract(a, b) : b;
  if (isZero(previous)) return null;
  return subtract(divide(a, previous, QUOTIENT_DECIMALS), '1');
}
