import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../../src/evaluation';
import type { Finding } from '../../src/findings';
import { basisTexts, findingText, fixLabel, ruleTexts } from '../../src/messages';
import { recognize } from '../../src/recognize';
import type { Rule } from '../../src/rules';
import { RULES, judgeBy, ruleFile } from '../../src/rules';
import type { Scheme } from '../../src/schemes';
import { SCHEMES } from '../../src/schemes';
import { formatCell, formatLocal, sameCell } from '../../src/workbook';
import type { CellContent, WorkbookSnapshot } from '../../src/workbook';
import type { CellInput, Rows, SheetInput } from '../support/workbook';
import { workbookOf } from '../support/workbook';

const SOURCE = join(__dirname, '../../src/rules');

type Sheets = Readonly<Record<string, Rows | SheetInput>>;

interface Case {
  readonly sheets: Sheets;
  /** What differs from the national scheme. */
  readonly scheme?: Partial<Scheme>;
}

/** Fixes that no rule makes by itself: the formula that 填充 writes (test/assistant/formulaFixes). */
const BY_FORMULA: Readonly<Record<string, Rule['head']['fixes']>> = {
  E02: ['fix'],
  E03: ['fix'],
  E04: ['fix'],
  E06: ['fix'],
  E09: ['fix'],
  E10: ['fix'],
  E12: ['fix'],
  E15: ['fix'],
  G06: ['suggestion'],
  G07: ['suggestion'],
  G09: ['suggestion'],
  G22: ['fix'],
};

/** A finding as a case states it. The cell has its sheet only where the workbook has several. */
export interface Expected {
  readonly cell: string;
  /** The whole Chinese sentence, figures included. */
  readonly message: string;
  /** When it is not the rule's own. */
  readonly severity?: Finding['severity'];
  readonly verdict?: Finding['verdict'];
  /** The other cells that the sentence rests on, where a case says them. */
  readonly related?: readonly string[];
  /** Kind of the fix, and what the cells hold after it. */
  readonly fix?: { readonly kind: 'fix' | 'suggestion'; readonly cells: Readonly<Record<string, CellInput>> };
}

export interface Cases {
  readonly valid: readonly Case[];
  readonly invalid: readonly (Case & { readonly findings: readonly Expected[] })[];
}

/**
 * Runs one rule over workbooks made of a few rows, through recognition and evaluation as in real life. It refuses cases
 * that occur twice, sentences with unfilled places, sentences of the rule that no case brings about, and fixes that leave
 * the finding where it was.
 */
export function testRule(rule: Rule, { valid, invalid }: Cases): void {
  const { id, slug, messages } = rule.head;
  describe(`${id} ${slug}`, () => {
    test('cases are not repeated', () => {
      const all = [...valid, ...invalid].map(({ sheets, scheme }) => JSON.stringify([sheets, scheme]));
      expect(new Set(all).size).toBe(all.length);
    });

    test.each(valid.map((one, index) => [index + 1, one] as const))('valid %i', (_, one) => {
      expect(run(rule, one).map((finding) => stated(finding, one))).toEqual([]);
    });

    test.each(invalid.map((one, index) => [index + 1, one] as const))('invalid %i', (_, one) => {
      const findings = run(rule, one);
      const said = findings.map((finding, index) => ({
        ...stated(finding, one),
        ...(one.findings[index]?.related && { related: finding.related.map(cellsOf(one)) }),
      }));
      expect(said).toEqual(one.findings);
      for (const finding of findings) {
        holdWords(finding);
        if (finding.fix) expect(mended(rule, one, finding)).toBe(true);
      }
    });

    test('the head says what the rule is', () => {
      const { group, severity, basis, fixes } = rule.head;
      expect(existsSync(join(SOURCE, group, `${ruleFile(rule.head)}.ts`))).toBe(true);
      expect(['error', 'warning', 'info']).toContain(severity);
      expect(basis.map((key) => (basisTexts[key] ? key : `no text: ${key}`))).toEqual(basis);
      expect(basis.length).toBeGreaterThan(0);
      const offered = invalid.flatMap((one) => run(rule, one).flatMap(({ fix }) => fix?.kind ?? []));
      expect([...new Set([...offered, ...(BY_FORMULA[id] ?? [])])].sort()).toEqual([...fixes].sort());
    });

    test('every sentence of the rule is brought about', () => {
      const keys = invalid.flatMap((one) => run(rule, one).map(({ words }) => words.key));
      expect([...new Set(keys)].sort()).toEqual(messages.map((key) => `${id}.${key}`).sort());
      expect(Object.keys(ruleTexts[id]?.messages ?? {}).sort()).toEqual([...messages].sort());
    });
  });
}

/** What a rule finds in a case. */
export function run(rule: Rule, { sheets, scheme }: Case): readonly Finding[] {
  return runOn(rule, workbookOf(sheets), scheme);
}

function runOn(rule: Rule, workbook: WorkbookSnapshot, scheme: Case['scheme']): readonly Finding[] {
  const evaluation = evaluate(workbook, recognize(workbook));
  const { findings, faults } = judgeBy([rule], evaluation, { ...SCHEMES[0], ...scheme });
  expect(faults).toEqual([]);
  return findings;
}

/** How a case writes its cells. */
const cellsOf = ({ sheets }: Case): typeof formatCell =>
  Object.keys(sheets).length === 1 ? formatLocal : formatCell;

/** A finding in the form of a case. */
export function stated(finding: Finding, one: Case): Expected {
  const local = cellsOf(one);
  const own = RULES.find(({ head }) => head.id === finding.rule)?.head.severity;
  return {
    cell: local(finding.cell),
    message: findingText('zh-CN', finding).message,
    ...(finding.severity !== own && { severity: finding.severity }),
    ...(finding.verdict && { verdict: finding.verdict }),
    ...(finding.fix && {
      fix: {
        kind: finding.fix.kind,
        cells: Object.fromEntries(
          finding.fix.changes.flatMap((change) =>
            change.kind === 'cell' && change.content ? [[local(change.cell), inputOf(change.content)]] : [],
          ),
        ),
      },
    }),
  };
}

const inputOf = ({ formula, value }: CellContent): CellInput =>
  formula === null ? value : { f: formula, v: value };

/** No place of a sentence stays unfilled, in either language. */
function holdWords(finding: Finding): void {
  for (const language of ['zh-CN', 'en-US'] as const) {
    const { message, why, remedy, name } = findingText(language, finding);
    const label = finding.fix ? fixLabel(language, finding.fix.label) : '';
    expect([message, why, remedy, name, label].join()).not.toMatch(/\{\w+\}|undefined|null/);
  }
}

/** Whether the finding is gone after its fix. */
function mended(rule: Rule, { sheets, scheme }: Case, { cell, words, fix }: Finding): boolean {
  const again = runOn(rule, patched(workbookOf(sheets), fix), scheme);
  return !again.some((other) => sameCell(other.cell, cell) && other.words.key === words.key);
}

function patched(workbook: WorkbookSnapshot, fix: Finding['fix']): WorkbookSnapshot {
  const copy = structuredClone(workbook);
  for (const change of fix?.changes ?? []) {
    if (change.kind !== 'cell') continue;
    const sheet = copy.sheets.find(({ name }) => name === change.cell.sheet) as Patchable | undefined;
    if (!sheet) continue;
    const [r, c] = [change.cell.row - sheet.area.row, change.cell.column - sheet.area.column];
    const width = sheet.area.columns;
    if (change.content) {
      expect(change.expect).toEqual({
        formula: sheet.formulas[r]?.[c] ?? null,
        value: sheet.values[r]?.[c] ?? null,
      });
      (sheet.values[r] ?? [])[c] = change.content.value;
      sheet.formulas[r] = Array.from({ length: width }, (_, i) =>
        i === c ? (change.content?.formula ?? null) : (sheet.formulas[r]?.[i] ?? null),
      );
    }
    if (change.style?.numberFormat !== undefined) {
      const format = change.style.numberFormat;
      sheet.formats[r] = Array.from({ length: width }, (_, i) =>
        i === c ? format : (sheet.formats[r]?.[i] ?? 'General'),
      );
    }
  }
  return copy;
}

interface Patchable {
  readonly area: { readonly row: number; readonly column: number; readonly columns: number };
  readonly values: (string | number | boolean | null)[][];
  readonly formulas: ((string | null)[] | null)[];
  readonly formats: (string[] | null)[];
}
