import {
  applyReport,
  mergedReport,
  planReport,
  REPORT_KEY,
  REPORT_SHEET,
  reportChanges,
} from '../../src/assistant';
import type { ReportResult } from '../../src/assistant';
import { reportText, type Side } from '../../src/narrate';
import type { Host } from '../../src/workbook';
import { done } from '../support/hostContract';
import { MemoryHost } from '../support/memoryHost';

const host = (): MemoryHost =>
  new MemoryHost([
    {
      name: '收支',
      cells: {
        A1: '2024年收支决算表',
        A2: '单位：万元',
        A3: '项目',
        B3: '本年数',
        C3: '上年数',
        A4: '本年收入合计',
        B4: 120.5,
        C4: 100,
        A5: '本年支出合计',
        B5: 110,
        C5: 110,
      },
    },
  ]);

const TEMPLATE = 'guangzhou-department';
const plan = async (at: Host): Promise<ReportResult> => done(planReport(at, { template: TEMPLATE }));
/** Plain text, since this host computes no formulas. */
const write = async (at: Host): Promise<ReportResult> => {
  const result = await plan(at);
  await done(applyReport(at, result, reportChanges(result, { figures: 'plain' })));
  return result;
};

/** What the changes write, line by line. */
const texts = (changes: ReportResult['changes']): string =>
  changes.map((change) => (change.kind === 'cell' ? String(change.content?.value ?? '') : '')).join('\n');
const formulas = (changes: ReportResult['changes']): number =>
  changes.filter((change) => change.kind === 'cell' && typeof change.content?.formula === 'string').length;

/** Row and text of the report's first line that holds the words. */
async function lineWith(at: Host, words: string): Promise<{ readonly row: number; readonly text: string }> {
  const { sheets } = await done(at.read());
  const values = sheets.find(({ name }) => name === REPORT_SHEET)?.values ?? [];
  const row = values.findIndex(([text]) => String(text ?? '').includes(words));
  return { row, text: String(values[row]?.[0] ?? '') };
}

const type = async (at: Host, row: number, text: string): Promise<void> => {
  const cell = { sheet: REPORT_SHEET, row, column: 0 };
  await done(at.apply([{ kind: 'cell', cell, content: { formula: null, value: text } }]));
};

const setIncome = async (at: Host, value: number): Promise<void> => {
  const cell = { sheet: '收支', row: 3, column: 1 };
  await done(at.apply([{ kind: 'cell', cell, content: { formula: null, value } }]));
};

test('generated twice: nothing to write, and what was generated is remembered', async () => {
  const at = host();
  await write(at);
  const again = await plan(at);
  expect(again).toMatchObject({ replaces: true, conflicts: [], kept: [] });
  expect(reportChanges(again, { figures: 'plain' })).toEqual([]);
  expect(await done(at.recall(REPORT_KEY))).toMatchObject([{ template: TEMPLATE }]);
});

test('her words stay when the tables change, and their rows take the new figures', async () => {
  const at = host();
  await write(at);
  const income = await lineWith(at, '收入120.50万元');
  expect(income.text).toContain('增加20.50万元，增长20.50%');
  const organs = await lineWith(at, '【待补充：机构数和内设机构数】');
  await type(at, organs.row, '本中心共有内设机构5个。');
  await setIncome(at, 130);
  const again = await write(at);
  expect(again.kept).toHaveLength(1);
  expect(again.conflicts).toEqual([]);
  expect((await lineWith(at, '内设机构5个')).text).toContain('本中心共有内设机构5个。');
  expect((await lineWith(at, '收入130.00万元')).text).toContain('增加30.00万元，增长30.00%');
});

test('a sentence that both changed is a choice', async () => {
  const at = host();
  await write(at);
  const income = await lineWith(at, '收入120.50万元');
  await type(at, income.row, income.text.replace('全年收入', '各项收入共计'));
  await setIncome(at, 130);
  const result = await plan(at);
  expect(result.conflicts).toHaveLength(1);
  const [conflict] = result.conflicts;
  expect(conflict?.hers).toContain('各项收入共计120.50万元');
  expect(conflict?.ours).toContain('全年收入130.00万元');
  expect(texts(result.changes)).not.toContain('全年收入130.00万元');
  const ours = reportChanges(result, { sides: new Map([[conflict?.id ?? '', 'ours']]) });
  expect(texts(ours)).toContain('全年收入130.00万元');
  // What is previewed and goes to Word follows the choice too.
  const told = (sides?: ReadonlyMap<string, Side>) => reportText(mergedReport(result, sides));
  expect(told()).toContain('各项收入共计120.50万元');
  expect(told(new Map([[conflict?.id ?? '', 'ours']]))).toContain('全年收入130.00万元');
});

test('after an undo the report before is the base again', async () => {
  const at = host();
  await write(at);
  await setIncome(at, 130);
  const result = await plan(at);
  const image = await done(applyReport(at, result, result.changes));
  await done(at.undo(image));
  const again = await plan(at);
  expect(again.conflicts).toEqual([]);
  expect(again.kept).toEqual([]);
});

test('a damaged memory is no memory', async () => {
  const at = host();
  await done(at.remember(REPORT_KEY, [{ template: 1 }, { blocks: 'x' }, null, 'y']));
  expect((await plan(at)).before).toEqual([]);
});

test('plain text by choice', async () => {
  const at = host();
  const result = await plan(at);
  expect(formulas(result.changes)).toBeGreaterThan(0);
  expect(formulas(reportChanges(result, { figures: 'plain' }))).toBe(0);
});
