import { abs, formatFigure, subtract } from '../../quantity';
import type { Figure, Verdict } from '../../quantity';
import type { Relation, Slot } from '../../evaluation';
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

/** What to do with a relation that does not hold; what is absent is not reported. */
export interface RelationReports {
  readonly mismatch: Report<'mismatch'>;
  /** 其中 names only some parts, and they are more than the whole. */
  readonly exceeds?: Report<'exceeds'>;
  /** A difference that rounding explains: information. */
  readonly rounding?: Report<'rounding'>;
}

/** Holds every relation of some names, and reports those that do not hold. */
export function holdRelations(facts: Facts, options: RelationOptions, reports: RelationReports): void {
  for (const judged of facts.judged) {
    const { relation, judgement } = judged;
    if (!options.names.includes(relation.name) || options.which?.(relation) === false) continue;
    if (judgement.verdict === 'inconsistent' && relation.complete) {
      const fix = options.computed === true ? formulaFix(facts, judged) : null;
      reports.mismatch({ ...problemOf(judged), key: 'mismatch', fix });
    } else if (judgement.verdict === 'inconsistent') {
      reports.exceeds?.({ ...problemOf(judged), key: 'exceeds' });
    } else if (judgement.verdict === 'within-rounding' && relation.complete) {
      reports.rounding?.({ ...problemOf(judged), key: 'rounding', severity: 'info' });
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
    stated: statedText(relation.result.text, stated, unit),
    expected: judgement.recomputed + unit,
    interval: judgement.interval,
    verdict: judgement.verdict,
    values: {
      operands: operandsText(relation, operands),
      // Of two rates: percentage points, as the rules on rates say.
      difference: abs(subtract(stated.value, judgement.recomputed)),
    },
    related: filled.map(({ cell }) => cell),
  };
}

/** As the cell shows it; a rate that is shown as a fraction (0.2094) as the percent that it is. */
function statedText(text: string, { value }: Figure, unit: string): string {
  return unit === '' || /[%％]/.test(text) ? text : `${value}%`;
}

/** How the operands make the result, in figures; parts that are empty are not shown. */
function operandsText({ kind, form, signs, operands: slots }: Relation, operands: readonly Figure[]): string {
  const texts = operands.map((figure, index) => printed(figure, slots[index]));
  if (kind === 'sum') {
    const shown = texts.flatMap((text, index) =>
      slots[index]?.figure ? [{ text, sign: signs[index] ?? 1 }] : [],
    );
    const [head, ...tail] = shown;
    const first = head ? (head.sign === -1 ? `−${head.text}` : head.text) : '';
    return first + tail.map(({ text, sign }) => (sign === -1 ? '−' : '＋') + bracketed(text)).join('');
  }
  const [first = '', second = ''] = texts.map(bracketed);
  if (kind === 'difference') return `${first}−${second}`;
  if (kind === 'quotient') return `${first}÷${second}`;
  return form === 'fromChange' ? `${second}÷（${first}−${second}）` : `（${first}−${second}）÷${second}`;
}

/** An operand as its cell prints it; anew where its cell holds more than the number, or another unit of money. */
function printed(figure: Figure, slot: Slot | undefined): string {
  const same = slot?.figure?.value === figure.value && /^-?\d{1,3}(?:,?\d{3})*(?:\.\d+)?$/.test(slot.text);
  return same ? slot.text : formatFigure({ ...figure, unit: null });
}

const bracketed = (text: string): string => (text.startsWith('-') ? `（${text}）` : text);
