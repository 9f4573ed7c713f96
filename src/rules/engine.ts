import type { CellAddress } from '../workbook';
import type { Checked, Finding, Judged, RuleFault, RuleLevels, Severity } from '../findings';
import { identify, leveled } from '../findings';
import type { Evaluation } from '../evaluation';
import type { Scheme } from '../schemes';
import type { Facts } from './facts';
import { factsOf } from './facts';
import type { Problem, Rule, RuleHead } from './rule';

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
  const facts = factsOf(evaluation, scheme);
  const faults: RuleFault[] = [];
  const found = rules.flatMap((rule) => {
    const level = Object.hasOwn(levels, rule.head.id) ? levels[rule.head.id] : undefined;
    if (level === 'off') return [];
    const problems: Problem[] = [];
    try {
      rule.check(facts, (problem) => problems.push(problem));
    } catch (error) {
      faults.push({ rule: rule.head.id, detail: error instanceof Error ? error.message : String(error) });
      return [];
    }
    return problems.map((problem) => findingOf(rule.head, problem, level));
  });
  return { findings: identify(inReadingOrder(found, evaluation)), checked: checkedOf(facts), faults };
}

function findingOf(head: RuleHead, problem: Problem, level: Severity | undefined): Omit<Finding, 'id'> {
  const { subject, stated = null, expected = null } = problem;
  return {
    rule: head.id,
    severity: leveled(head.severity, problem.severity ?? head.severity, level),
    cell: problem.cell,
    related: problem.related ?? [],
    subject,
    words: {
      key: `${head.id}.${problem.key}`,
      values: {
        subject,
        ...(stated !== null && { stated }),
        ...(expected !== null && { expected }),
        ...problem.values,
      },
    },
    stated,
    expected,
    interval: problem.interval ?? null,
    verdict: problem.verdict ?? null,
    fix: problem.fix ?? null,
  };
}

function inReadingOrder<T extends { readonly cell: CellAddress }>(
  found: T[],
  evaluation: Evaluation,
): readonly T[] {
  const sheets = new Map<string, number>();
  for (const { sheet } of evaluation.reading.tables) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  const position = (cell: CellAddress): number => sheets.get(cell.sheet) ?? sheets.size;
  return found.sort(
    (a, b) => position(a.cell) - position(b.cell) || a.cell.row - b.cell.row || a.cell.column - b.cell.column,
  );
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
