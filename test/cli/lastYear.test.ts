import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from '../../src/files';
import { cellOf } from '../../src/workbook';
import { bytesOf } from '../support/generate/xlsx';
import { at } from '../support/hostContract';
import { workbookOf, type Rows } from '../support/workbook';
import { inFolder, selfeval } from './selfeval';

const table = (year: string, previous: readonly (number | null)[], actual: readonly number[]): Rows => [
  [`${year}年“三公”经费情况表`],
  ['单位：万元'],
  ['项目', '上年决算数', '预算数', '决算数', '增减额', '增减率'],
  ['“三公”经费合计', previous[0] ?? null, 12, actual[0] ?? null, null, null],
  ['因公出国（境）费', previous[1] ?? null, 0, actual[1] ?? null, null, null],
  ['公务用车购置及运行维护费', previous[2] ?? null, 9, actual[2] ?? null, null, null],
  ['公务接待费', previous[3] ?? null, 3, actual[3] ?? null, null, null],
];

test('fill takes last year’s figures first, and computes changes from them', async () =>
  inFolder(async (folder) => {
    const [now, then, out] = ['今年.xlsx', '去年.xlsx', '填好.xlsx'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await writeFile(now, await bytesOf(workbookOf({ 三公: table('2024', [], [9, 0, 7, 2]) })));
    await writeFile(then, await bytesOf(workbookOf({ 三公: table('2023', [], [10, 0, 8, 2]) })));
    const { code, out: printed } = await selfeval('fill', now, '--last-year', then, '--out', out, '--json');
    expect(code).toBe(0);
    const { lastYear, filled } = JSON.parse(printed) as {
      lastYear: { file: string; year: string; carried: readonly unknown[]; left: readonly unknown[] };
      filled: readonly { cell: string; text: string }[];
    };
    expect(lastYear).toMatchObject({ file: '去年.xlsx', year: '2023', left: [] });
    expect(lastYear.carried[0]).toEqual({
      cell: "'三公'!B4",
      subject: expect.any(String) as string,
      text: '10',
      from: "'三公'!D4",
      fromText: '10',
    });
    expect(filled.find(({ cell }) => cell === "'三公'!E4")?.text).toBe('-1');
    const read = readXlsx(new Uint8Array(await readFile(out)), 'out.xlsx');
    if (!read.ok) throw new Error(read.failure.code);
    expect(cellOf(read.value, at("'三公'!B6"))).toMatchObject({ value: 8, formula: null });
    expect(cellOf(read.value, at("'三公'!E6"))?.formula).toContain('D6-B6');
    const lines = await selfeval('fill', now, '--last-year', then, '--out', join(folder, '二.xlsx'));
    expect(lines.out).toContain("'三公'!B4");
    expect(lines.out).toContain('去年.xlsx');

    const refused = await selfeval('fill', then, '--last-year', now, '--out', join(folder, '三.xlsx'));
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toMatch(/2023.*2024/);
  }));
