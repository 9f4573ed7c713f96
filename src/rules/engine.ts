import type { CellAddress } from '../workbook';
import type { Checked, Finding, Judged, RuleFault, RuleLevels } from '../findings';
import { identify } from '../findings';
import type { Evaluation } from '../evaluation';
import type { Scheme } from '../schemes';
import type { Facts } from './facts';
import { factsOf } from './facts';
import { saidBy } from './said';
import type { Active, Said } from './said';
import { judgeSingles, NO_MEMORY } from './single';
import type { SingleMemory } from './single';
import type { Rule } from './rule';

/** A judgement with what the next one can build on. */
export interface Judgement {
  readonly judged: Judged;
  /** The rules, the scheme and the levels that it was made by. */
  readonly by: string;
  readonly rules: readonly Rule[];
  readonly singles: SingleMemory;
}

/**
 * Runs rules over an evaluation. A rule that throws is our fault and becomes a `RuleFault`; what it reported before is
 * dropped, and every other rule still judges. Findings come in reading order of the sheets.
 *
 * @param levels rules that are switched off or have another severity
 */
export function judgeBy(
  rules: readonly Rule[],
  evaluation: Evaluation,
  scheme: Scheme,
  levels: RuleLevels = {},
): Judged {
  return judgeAgain(rules, evaluation, scheme, levels, null).judged;
}

/**
 * The same after an earlier judgement: rows and texts that are the same objects as then keep what was said of them. The
 * result is that of `judgeBy`.
 */
export function judgeAgain(
  rules: readonly Rule[],
  evaluation: Evaluation,
  scheme: Scheme,
  levels: RuleLevels,
  before: Judgement | null,
): Judgement {
  const facts = factsOf(evaluation, scheme);
  const active: Active[] = [];
  rules.forEach((rule, index) => {
    const level = Object.hasOwn(levels, rule.head.id) ? levels[rule.head.id] : undefined;
    if (level !== 'off') active.push({ rule, index, level });
  });
  const by = JSON.stringify([scheme, levels]);
  const memory = before?.rules === rules && before.by === by ? before.singles : NO_MEMORY;
  const singles = judgeSingles(active, evaluation, scheme, memory);
  const said = [...singles.said];
  for (const one of active) {
    const { rule, index } = one;
    try {
      rule.check?.(facts, (problem) => said.push(saidBy(one, problem)));
    } catch (error) {
      const crash = error instanceof Error ? error.message : String(error);
      said.push({ rule: index, finding: null, crash });
    }
  }
  const judged = {
    ...toldBy(active, said, evaluation),
    checked: checkedOf(facts),
  };
  return { judged, by, rules, singles: singles.memory };
}

function toldBy(
  active: readonly Active[],
  said: readonly Said[],
  evaluation: Evaluation,
): Pick<Judged, 'findings' | 'faults'> {
  const crashes = new Map<number, string>();
  for (const { rule, crash } of said) {
    if (crash !== null && !crashes.has(rule)) crashes.set(rule, crash);
  }
  const placed: Placed[] = [];
  for (const { rule: index, finding } of said) {
    if (finding && !crashes.has(index)) placed.push({ index, finding });
  }
  const faults = active.flatMap(({ rule, index }): RuleFault[] => {
    const detail = crashes.get(index);
    return detail === undefined ? [] : [{ rule: rule.head.id, detail }];
  });
  return { findings: identify(inReadingOrder(placed, evaluation)), faults };
}

interface Placed {
  readonly index: number;
  readonly finding: Omit<Finding, 'id'>;
}

/** By sheet, row and column; at one cell in the order of the rules. */
function inReadingOrder(found: Placed[], evaluation: Evaluation): readonly Omit<Finding, 'id'>[] {
  const sheets = new Map<string, number>();
  for (const { sheet } of evaluation.reading.tables) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  const position = (cell: CellAddress): number => sheets.get(cell.sheet) ?? sheets.size;
  return found
    .sort(
      ({ index: one, finding: { cell: a } }, { index: other, finding: { cell: b } }) =>
        (a.sheet === b.sheet ? 0 : position(a) - position(b)) ||
        a.row - b.row ||
        a.column - b.column ||
        one - other,
    )
    .map(({ finding }) => finding);
}

function checkedOf(facts: Facts): readonly Checked[] {
  return facts.judged.map(({ relation, stated, judgement }) => ({
    kind: relation.name,
    cell: relation.result.cell,
    subject: relation.subject,
    stated: stated.text,
    recomputed: judgement.recomputed,
    interval: judgement.interval,
    verdict: judgement.verdict,
  }));
}
