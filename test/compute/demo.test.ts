import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planFilling, type FillPlan } from '../../src/compute';
import { evaluate, type Evaluation } from '../../src/evaluation';
import { readXlsx } from '../../src/files';
import { recognize } from '../../src/recognize';
import { SCHEMES } from '../../src/schemes';
import {
  cellOf,
  formatCell,
  type CellAddress,
  type CellValue,
  type Change,
  type WorkbookSnapshot,
} from '../../src/workbook';
import { applied } from './builder';
import { calculate } from './calculator';

const [scheme] = SCHEMES;
const FILE = '../../assets/samples/demo-示例区-全年绩效表.xlsx';

async function demo(): Promise<WorkbookSnapshot> {
  const read = await readXlsx(readFileSync(join(__dirname, FILE)), 'demo.xlsx');
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

const understood = (workbook: WorkbookSnapshot): Evaluation => evaluate(workbook, recognize(workbook));

const withChanges = (workbook: WorkbookSnapshot, changes: readonly Change[]): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => applied(sheet, changes)),
});

/** The cells of the demo that a formula could give: totals that say so, changes, rates, shares, scores and the grade. */
function computedCells(evaluation: Evaluation): readonly CellAddress[] {
  const results = evaluation.relations
    .filter(({ kind, complete, subject }) => kind !== 'sum' || (complete && /合计|总额/.test(subject)))
    .filter(({ name }) => !['resultParts', 'staffParts', 'budgetBalance'].includes(name))
    .map(({ result }) => result.cell);
  const forms = evaluation.indicators.flatMap(({ indicators, funds, total }) => [
    ...indicators.map(({ score }) => score),
    funds?.total?.slots.score ?? null,
    total?.score ?? null,
  ]);
  const grades = evaluation.score.map(({ value }) => value);
  return [...results, ...[...forms, ...grades].flatMap((slot) => (slot ? [slot.cell] : []))];
}

const emptied = (cell: CellAddress): Change => ({
  kind: 'cell',
  cell,
  content: { formula: null, value: null },
});

const same = (a: CellValue, b: CellValue): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : a === b;

describe('the demo workbook', () => {
  let original: WorkbookSnapshot;
  let blank: WorkbookSnapshot;
  let plan: FillPlan;

  beforeAll(async () => {
    original = await demo();
    blank = withChanges(original, computedCells(understood(original)).map(emptied));
    plan = planFilling(understood(blank), scheme, blank);
  });

  test('gets back the figures that were taken out', () => {
    const differing = plan.fillings
      .map(({ cell, change }) => ({
        cell,
        was: cellOf(original, cell)?.value ?? null,
        is: change.content?.value ?? null,
      }))
      .filter(({ was, is }) => was !== null && was !== '—' && !same(was, is))
      .map(({ cell, was, is }) => `${formatCell(cell)}: ${was} ${is}`);
    expect(differing).toEqual([]);
    const fields = new Set(plan.fillings.map(({ field }) => field));
    expect([...fields].sort()).toEqual(
      ['增减额', '增减率', '占比', '合计', '执行率', '得分', '总分', '等级'].sort(),
    );
  });

  test('has formulas that give the results beside them', () => {
    const filled = withChanges(
      blank,
      plan.fillings.map(({ change }) => change),
    );
    const wrong = plan.fillings
      .filter(
        ({ formula, cell, change }) =>
          !same(calculate(formula, cell.sheet, filled), change.content?.value ?? null),
      )
      .map(({ cell, formula }) => `${formatCell(cell)} ${formula}`);
    expect(wrong).toEqual([]);
  });

  test('leaves nothing open, and proposes nothing: its qualitative indicators are all reached', () => {
    expect(plan.unfilled).toEqual([]);
    expect(plan.fillings.filter(({ proposal }) => proposal !== null)).toEqual([]);
  });

  test('has its grade behind the merged label, and none where merges are not read', () => {
    const grade = plan.fillings.find(({ field }) => field === '等级');
    expect(grade && formatCell(grade.cell)).toBe("'部门整体自评'!G22");
    const unread = {
      ...blank,
      sheets: blank.sheets.map((sheet) => Object.assign({}, sheet, { merges: null })),
    };
    const withoutMerges = planFilling(understood(unread), scheme, unread);
    expect(withoutMerges.fillings.filter(({ field }) => field === '等级')).toEqual([]);
  });

  test('has nothing more to fill once the plan is applied', () => {
    const filled = withChanges(
      blank,
      plan.fillings.map(({ change }) => change),
    );
    expect(planFilling(understood(filled), scheme, filled).fillings).toEqual([]);
  });
});
