import { abs, formatFigure, subtract } from '../../quantity';
import type { Verdict } from '../../quantity';
import type { Relation } from '../../evaluation';
import type { Facts } from '../facts';
import type { JudgedRelation } from '../relations';
import type { Problem, Report } from '../rule';
import { formulaFix } from './fixes';

/** How a rule holds relations of its names. */
export interface RelationOptions {
  readonly names: readonly Relation['name'][];
  /** Which of them; all by default. */
  readonly which?: (relation: Relation) => boolean;
  /** Whether the result is a computed field, to be replaced by its formula. */
  readonly computed?: boolean;
}

/**
 * Reports `mismatch` (or `exceeds`, where 其中 names only some parts) for every such relation that does not hold; `tell`
 * hears of differences that rounding explains, as information.
 */
export function holdRelations(
  facts: Facts,
  options: RelationOptions,
  report: Report<'mismatch' | 'exceeds'>,
  tell?: Report<'rounding'>,
): void {
  for (const judged of facts.judged) {
    const { relation, judgement } = judged;
    if (!options.names.includes(relation.name) || options.which?.(relation) === false) continue;
    if (judgement.verdict === 'inconsistent') {
      const fix = options.computed === true && relation.complete ? formulaFix(facts, judged) : null;
      report({ ...problemOf(judged), key: relation.complete ? 'mismatch' : 'exceeds', fix });
    } else if (judgement.verdict === 'within-rounding' && tell && relation.complete) {
      tell({ ...problemOf(judged), key: 'rounding', severity: 'info' });
    }
  }
}

/** What every finding about a relation says: stated, expected, difference, how it is computed, cells and verdict. */
export function problemOf({ relation, stated, operands, judgement }: JudgedRelation): Omit<Problem, 'key'> & {
  readonly verdict: Verdict;
} {
  const unit = relation.kind === 'quotient' || relation.kind === 'changeRate' ? '%' : '';
  const filled = relation.operands.filter((slot) => slot.figure !== null);
  return {
    cell: relation.result.cell,
    subject: relation.subject,
    stated: relation.result.text,
    expected: judgement.recomputed + unit,
    interval: judgement.interval,
    verdict: judgement.verdict,
    values: {
      operands: operandsText(
        relation,
        operands.map((figure) => formatFigure({ ...figure, unit: null })),
      ),
      difference: abs(subtract(stated.value, judgement.recomputed)) + unit,
    },
    related: filled.map(({ cell }) => cell),
  };
}

function operandsText({ kind, form, signs }: Relation, texts: readonly string[]): string {
  const [first = '', second = ''] = texts.map((text) => (text.startsWith('-') ? `（${text}）` : text));
  if (kind === 'sum') {
    return texts.map((text, index) => (signs[index] === -1 ? '−' : index > 0 ? '＋' : '') + text).join('');
  }
  if (kind === 'difference') return `${first}−${second}`;
  if (kind === 'quotient') return `${first}÷${second}`;
  return form === 'fromChange' ? `${second}÷（${first}−${second}）` : `（${first}−${second}）÷${second}`;
}
