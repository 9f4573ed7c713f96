import { formulasOf, type Filling } from '../compute';
import type { Finding, Fix } from '../findings';
import { decimalsOf, isDecimal, parseFigure, round, shift, type Decimal } from '../quantity';
import { RULES } from '../rules';
import { cellOf } from '../workbook';
import type { Understood } from './types';

const FIXES = new Map(RULES.map(({ head }) => [head.id, head.fixes]));

/**
 * Findings on computed cells, with the formula that 填充 writes as their fix, where it gives what the rule expects. What
 * a person typed is replaced safely where the rule says so; where a formula stands already, a person decides.
 */
export function withFormulaFixes(findings: readonly Finding[], understood: Understood): readonly Finding[] {
  const { evaluation, scheme, workbook } = understood;
  const held = new Set(findings.filter(isOfComputed));
  if (held.size === 0) return findings;
  const wanted = Array.from(held, ({ cell }) => cell);
  const formulaOf = formulasOf(evaluation, scheme, workbook, wanted);
  return findings.map((finding) => {
    if (!held.has(finding) || finding.expected === null) return finding;
    const kinds = FIXES.get(finding.rule) ?? [];
    const filling = formulaOf(finding.cell);
    if (!filling || !gives(filling, finding.expected)) return finding;
    const typed = cellOf(workbook, finding.cell)?.formula === null;
    return { ...finding, fix: fixOf(filling, typed && kinds.includes('fix') ? 'fix' : 'suggestion') };
  });
}

function isOfComputed({ rule, expected, stated }: Finding): boolean {
  return (FIXES.get(rule) ?? []).length > 0 && expected !== null && stated !== null;
}

function fixOf({ formula, change }: Filling, kind: Fix['kind']): Fix {
  return { kind, label: { key: 'fix.formula', values: { formula } }, changes: [change] };
}

/** Whether a formula gives what a rule expects, rounded as the rule states it; a rate may be a fraction in its cell. */
function gives({ result }: Filling, expected: string): boolean {
  if (!isDecimal(result)) return result === expected;
  const figure = parseFigure(expected);
  if (!figure) return false;
  const decimals = decimalsOf(figure.value);
  const same = (value: Decimal): boolean => Number(round(value, decimals)) === Number(figure.value);
  return same(result) || (figure.unit === '%' && same(shift(result, 2)));
}
