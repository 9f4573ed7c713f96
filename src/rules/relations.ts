import {
  judgeChangeRate,
  judgeChangeRateFromChange,
  judgeDifference,
  judgeQuotient,
  judgeSum,
} from '../quantity';
import { compare, convertFigure, isMoneyUnit } from '../quantity';
import type { Figure, Judgement, MoneyUnit } from '../quantity';
import type { Relation, Slot } from '../evaluation';

/** A relation with all its figures, and what came of holding it. */
export interface JudgedRelation {
  readonly relation: Relation;
  readonly stated: Figure;
  /** Figures of the operands, in their order, in the result's unit of money. */
  readonly operands: readonly Figure[];
  readonly judgement: Judgement;
}

/** An empty part is exactly nothing: it brings no rounding of its own. */
const ZERO: Figure = { value: '0', decimals: 15, unit: null, text: '' };

/** Holds every relation whose figures are there; what lacks a figure is nobody's error here. */
export function judgeRelations(relations: readonly Relation[]): readonly JudgedRelation[] {
  return relations.flatMap((relation) => judgeRelation(relation) ?? []);
}

function judgeRelation(relation: Relation): JudgedRelation | null {
  const stated = relation.result.figure;
  const figures = relation.operands.map((slot) => figureOf(slot, relation.kind === 'sum'));
  const operands = figures.filter((figure) => figure !== null);
  // Parts that are all empty say nothing about their total.
  const none = relation.operands.every((slot) => slot.figure === null);
  if (!stated || operands.length < figures.length || none) return null;
  const unit = isMoneyUnit(stated.unit) ? stated.unit : moneyUnit(operands);
  const alike = unit ? operands.map((figure) => inUnit(figure, unit)) : operands;
  const judgement = judge(relation, unit ? inUnit(stated, unit) : stated, alike);
  return judgement && { relation, stated, operands: alike, judgement };
}

const moneyUnit = (figures: readonly Figure[]): MoneyUnit | null =>
  figures.map((figure) => figure.unit).find(isMoneyUnit) ?? null;

function inUnit(figure: Figure, unit: MoneyUnit): Figure {
  return isMoneyUnit(figure.unit) ? convertFigure(figure, unit) : figure;
}

/** In a sum an empty part or a dash is nothing; anywhere else it is a missing fact. */
function figureOf(slot: Slot, inSum: boolean): Figure | null {
  if (slot.figure) return slot.figure;
  const nothing = slot.source === 'empty' || /^[-—–－/／无]*$/.test(slot.text);
  return inSum && nothing && slot.source !== 'error' ? ZERO : null;
}

function judge(relation: Relation, stated: Figure, operands: readonly Figure[]): Judgement | null {
  const options = { exact: relation.exact };
  const [first, second] = operands;
  if (relation.kind === 'sum') {
    const judgement = judgeSum(stated, operands, { ...options, signs: relation.signs });
    if (judgement.verdict !== 'inconsistent') return judgement;
    if (relation.complete) return operands.length > 1 && !mixesSides(relation) ? judgement : null;
    // 其中 names only some parts: less than the whole is no contradiction, and nothing was recomputed.
    return compare(judgement.recomputed, stated.value) > 0 ? judgement : null;
  }
  if (!first || !second) return null;
  if (relation.kind === 'difference') return judgeDifference(stated, first, second, options);
  if (relation.kind === 'quotient') return judgeQuotient(stated, first, second, options);
  return relation.form === 'fromChange'
    ? judgeChangeRateFromChange(stated, first, second, options)
    : judgeChangeRate(stated, first, second, options);
}

/**
 * Whether a sum of expenditure has income among its parts, or the other way round: a layout that was read wrongly, from which
 * no contradiction follows. Only asked of sums that do not hold.
 */
function mixesSides({ subject, operands, table }: Relation): boolean {
  const side = sideOf(subject);
  if (side === null) return false;
  const labels = labelsOf(table);
  return operands.some(({ cell }) => {
    const other = sideOf(labels.get(cell.row) ?? '');
    return other !== null && other !== side;
  });
}

const known = new WeakMap<Relation['table'], ReadonlyMap<number, string>>();

/** The labels of a table by row; found once for all its sums. */
function labelsOf(table: Relation['table']): ReadonlyMap<number, string> {
  const labels =
    known.get(table) ?? new Map(table.rows.map(({ row, cells }) => [row, cells.label?.text ?? '']));
  known.set(table, labels);
  return labels;
}

function sideOf(label: string): 'income' | 'spending' | null {
  const [income, spending] = [label.includes('收入'), label.includes('支出')];
  if (income === spending) return null;
  return income ? 'income' : 'spending';
}
