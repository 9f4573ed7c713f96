import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { inFolder, sample, selfeval } from './selfeval';

const CELL = /^'(?:[^']|'')+'![A-Z]{1,3}\d+$/;
const VERDICTS = ['exact', 'truncated', 'within-rounding', 'inconsistent'];

describe('read --json', () => {
  test('gives tables with kind, place, unit, year, columns and rows by role', async () => {
    const { code, out, err } = await selfeval('read', sample.demo, '--json');
    expect([code, err]).toEqual([0, '']);
    const { file, tables, unread } = JSON.parse(out);
    expect(file).toBe(sample.demo);
    expect(Array.isArray(unread)).toBe(true);
    const kinds = new Set(tables.map((table: { kind: string }) => table.kind));
    for (const kind of [
      'indicators',
      'monitoring',
      'funds',
      'accounts',
      'sangong',
      'tasks',
      'goals',
      'staff',
      'results',
      'score',
      'remarks',
    ]) {
      expect(kinds).toContain(kind);
    }
    const funds = tables.find(
      (table: { kind: string; sheet: string }) =>
        table.kind === 'funds' && table.sheet === '项目自评（新媒体）',
    );
    expect(Object.keys(funds).sort()).toEqual(['columns', 'kind', 'range', 'rows', 'sheet', 'unit', 'year']);
    expect(funds).toMatchObject({
      unit: '万元',
      year: '2024',
      range: expect.stringMatching(/^[A-Z]+\d+:[A-Z]+\d+$/),
    });
    expect(funds.columns).toContainEqual({
      role: 'budget',
      column: 'E',
      header: expect.stringContaining('全年预算数'),
    });
    expect(funds.rows[0]).toMatchObject({
      label: { cell: 'C6', text: '年度资金总额' },
      initial: { cell: 'D6', text: '120.00' },
      budget: { cell: 'E6', text: '130.00' },
      executed: { cell: 'F6', text: '126.10' },
      rate: { cell: 'H6', text: '97.00%' },
      score: { cell: 'I6', text: '9.70' },
    });
  });

  test('carries levels down with the cell that holds their text, and keeps a class with nothing beside it', async () => {
    const { out } = await selfeval('read', sample['001'], '--json');
    const { tables } = JSON.parse(out);
    const { rows, columns } = tables.find((table: { kind: string }) => table.kind === 'indicators');
    expect(columns.map((column: { role: string; column: string }) => [column.role, column.column])).toEqual([
      ['level1', 'C'],
      ['level2', 'D'],
      ['name', 'E'],
      ['periodTarget', 'F'],
      ['target', 'G'],
    ]);
    expect(rows).toHaveLength(9);
    expect(rows[0]).toMatchObject({
      level2: { cell: 'D18', text: '数量指标' },
      name: { cell: 'E18', text: '' },
    });
    expect(rows[1]).toMatchObject({
      level1: { cell: 'C18', text: '产出指标' },
      name: { cell: 'E19', text: '项目验收合格比率' },
    });
    expect(rows[4]).toMatchObject({ target: { cell: 'G22', text: '6000万元以上' } });
  });
});

describe('check --json', () => {
  test('gives findings and recomputed relations in the agreed form', async () => {
    const { code, out, err } = await selfeval('check', sample['003'], '--json');
    expect([code, err]).toEqual([1, '']);
    const result = JSON.parse(out);
    expect(Object.keys(result)).toEqual(['findings', 'checked']);
    for (const finding of result.findings) {
      expect(Object.keys(finding)).toEqual([
        'id',
        'rule',
        'severity',
        'message',
        'cell',
        'related',
        'stated',
        'expected',
        'interval',
        'verdict',
        'fix',
      ]);
      expect(finding.cell).toMatch(CELL);
      for (const cell of finding.related) expect(cell).toMatch(CELL);
      expect(['error', 'warning', 'info']).toContain(finding.severity);
      expect(finding.message.length).toBeGreaterThan(5);
      expect(finding.message).not.toMatch(/\{\w+\}/);
      expect([...VERDICTS, null]).toContain(finding.verdict);
      expect([undefined, 2]).toContain(finding.interval?.length);
    }
    for (const one of result.checked) {
      expect(Object.keys(one)).toEqual(['kind', 'cell', 'stated', 'recomputed', 'verdict']);
      expect(one.cell).toMatch(CELL);
      expect(VERDICTS).toContain(one.verdict);
    }
    const ids = result.findings.map((finding: { id: string }) => finding.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('gives several files and folders as a list', async () => {
    const several = await selfeval('check', sample['003'], sample.demo, '--json');
    expect(several.code).toBe(1);
    const { files } = JSON.parse(several.out);
    expect(files.map((one: { file: string }) => one.file)).toEqual([sample['003'], sample.demo]);
    expect(Object.keys(files[0])).toEqual(['file', 'findings', 'checked']);
    await inFolder(async (folder) => {
      await copyFile(sample.demo, join(folder, '乙.xlsx'));
      await writeFile(join(folder, '~$乙.xlsx'), 'lock');
      await writeFile(join(folder, '说明.txt'), 'x');
      await mkdir(join(folder, '子.xlsx'));
      const { code, out } = await selfeval('check', folder, '--json');
      expect(code).toBe(0);
      expect(JSON.parse(out).files.map((one: { file: string }) => one.file)).toEqual([
        join(folder, '乙.xlsx'),
      ]);
    });
  });

  test('a file that cannot be read does not hide the others, and the exit code says so', async () => {
    await inFolder(async (folder) => {
      await copyFile(sample.demo, join(folder, '乙.xlsx'));
      await writeFile(join(folder, '甲.xlsx'), 'no zip');
      const { code, out, err } = await selfeval('check', folder, '--json');
      expect(code).toBe(2);
      expect(JSON.parse(out).files).toHaveLength(1);
      expect(err).toContain('甲.xlsx');
      expect(err.split('\n')).toHaveLength(1);
    });
  });

  test('takes a scheme by its id', async () => {
    expect((await selfeval('check', sample.demo, '--scheme', 'national-2020')).code).toBe(0);
    const wrong = await selfeval('check', sample.demo, '--scheme', 'nowhere');
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain('nowhere');
    expect(wrong.err).toContain('national-2020');
  });

  test('without --json lists place, message, why and remedy in Chinese', async () => {
    const { out } = await selfeval('check', sample['003']);
    expect(out).toContain("'预算执行情况'!B4");
    expect(out).toContain('为何重要：');
    expect(out).toContain('处理办法：');
    expect(out).toMatch(/核对 \d+ 处计算关系/);
    expect((await selfeval('check', sample['003'], '--lang', 'en')).out).toContain('relations recomputed');
  });
});

describe('what cannot be done ends with 2 and one line on standard error', () => {
  const OLD = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  test.each([
    ['no command', [], '请写明要做什么'],
    ['an unknown command', ['verify'], 'verify'],
    ['claims', ['claims', 'x.txt', '--tables', 'y.xlsx', '--json'], 'x.txt'],
    ['an unknown option', ['check', 'x.xlsx', '--fast'], '--fast'],
    ['no file', ['check'], '.xlsx'],
    ['two files to read', ['read', 'a.xlsx', 'b.xlsx'], '一个文件'],
    ['a file that is not there', ['check', 'missing.xlsx', '--json'], 'missing.xlsx'],
    ['fill without --out', ['fill', sample.demo], '--out'],
    ['report without --out', ['report', sample.demo], '--out'],
    ['report to a PDF', ['report', sample.demo, '--out', 'x.pdf'], '.docx'],
    ['an unknown template', ['report', sample.demo, '--template', 'nothing', '--out', 'x.docx'], 'nothing'],
    ['a date that is none', ['report', sample.demo, '--date', '2025-2-30', '--out', 'x.docx'], '2025-2-30'],
    ['a language that is none', ['check', sample.demo, '--lang', 'fr'], 'zh'],
  ] as const)('%s', async (_, args, words) => {
    const { code, out, err } = await selfeval(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err.split('\n')).toHaveLength(1);
  });

  test.each([
    ['坏.xlsx', 'PK not a zip', /另存为 \.xlsx/],
    ['旧.xls', OLD, /\.xls/],
    ['旧.et', OLD, /\.et/],
  ])('%s', async (name, bytes, words) => {
    await inFolder(async (folder) => {
      const file = join(folder, name);
      await writeFile(file, bytes);
      for (const command of ['read', 'check']) {
        const { code, out, err } = await selfeval(command, file, '--json');
        expect([code, out]).toEqual([2, '']);
        expect(err).toMatch(words);
        expect(err.split('\n')).toHaveLength(1);
      }
    });
  });

  test('a workbook with nothing in it, and one with no known table', async () => {
    await inFolder(async (folder) => {
      const empty = join(folder, '空.xlsx');
      await writeFile(empty, await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }] }));
      expect(await selfeval('check', empty)).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('没有内容'),
      });
      const other = join(folder, '菜单.xlsx');
      await writeFile(other, await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['今天', '晴']] }] }));
      const out = join(folder, 'out.xlsx');
      for (const args of [
        ['check', other],
        ['fill', other, '--out', out],
        ['report', other, '--out', out],
      ]) {
        expect(await selfeval(...args)).toMatchObject({
          code: 2,
          out: '',
          err: expect.stringContaining('没有认出'),
        });
      }
      expect((await selfeval('read', other, '--json')).code).toBe(0);
    });
  });
});

test('help names every scheme and template, version the version', async () => {
  const help = await selfeval('--help');
  expect(help.code).toBe(0);
  expect(help.out).toContain('national-2020');
  expect(help.out).toContain('guangzhou-department');
  expect(await selfeval('--version')).toEqual({ code: 0, out: '0.0.0-test', err: '' });
});
