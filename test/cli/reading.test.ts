import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { changeSettings, checkWorkbook } from '../../src/assistant';
import { openFile } from '../../src/files';
import { correctRole, dismissTable, NO_GUIDANCE, type Guidance, type Table } from '../../src/recognize';
import { inFolder, selfeval } from './selfeval';

const ROWS = [
  ['2024年支出情况表'],
  ['单位：万元'],
  ['项目', '决算数', '实际支出', '认定额'],
  ['支出合计', 1260.8, 1, 1255.8],
  ['基本支出', 890, 2, 890],
  ['项目支出', 365.8, 3, 365.8],
];

async function makeFile(path: string, rows: (string | number)[][], guide?: (table: Table) => Guidance) {
  let bytes = new Uint8Array(await writeXlsx({ sheets: [{ name: '收支', rows }] }));
  if (guide) {
    const opened = openFile(bytes, 'x.xlsx');
    if (!opened.ok) throw new Error('not opened');
    const checked = await checkWorkbook(opened.value.host);
    const table = checked.ok ? checked.value.understood.evaluation.reading.tables[0] : undefined;
    if (!table) throw new Error('no table');
    await changeSettings(opened.value.host, { kind: 'guidance', guidance: guide(table) });
    bytes = new Uint8Array(opened.value.bytes());
  }
  await writeFile(path, bytes);
  return path;
}

test('read says what each column became and why, and what else it may be', async () => {
  await inFolder(async (folder) => {
    const file = await makeFile(join(folder, '表.xlsx'), ROWS);
    const { code, out } = await selfeval('read', file);
    expect(code).toBe(0);
    expect(out).toContain('依据：标题“2024年支出情况表”');
    expect(out).toContain('B 决算数 → 决算数');
    expect(out).toContain('D 认定额 → 不读');
    expect(out).toContain('C 实际支出 的列名也像决算数，没有采用');
    const json = JSON.parse((await selfeval('read', file, '--json')).out);
    expect(json.tables[0].columns).toContainEqual({ role: 'actual', column: 'B', header: '决算数' });
    expect(json.evidence[0]).toMatchObject({
      kind: 'accounts',
      readAs: 'accounts',
      title: '2024年支出情况表',
    });
    expect(json.evidence[0].columns).toContainEqual({
      column: 'B',
      header: '决算数',
      role: 'actual',
      by: 'reader',
      rivals: [{ column: 'C', header: '实际支出' }],
    });
    expect(json.evidence[0].columns).toContainEqual({
      column: 'D',
      header: '认定额',
      role: null,
      by: null,
      rivals: [],
    });
    expect(json.guidance).toEqual({ applied: 0, stale: [], damaged: 0 });
  });
});

test('corrections in a file are followed by every command', async () => {
  await inFolder(async (folder) => {
    const plain = await makeFile(join(folder, '原.xlsx'), ROWS);
    const file = await makeFile(join(folder, '更正.xlsx'), ROWS, (table) =>
      correctRole(NO_GUIDANCE, table, 3, 'actual'),
    );
    expect((await selfeval('check', plain)).code).toBe(1);
    expect((await selfeval('check', file)).code).toBe(0);
    const { out } = await selfeval('read', file);
    expect(out).toContain('D 认定额 → 决算数（人工更正）');
    expect(out).toContain('工作簿里记有 1 处更正');
    const dismissed = await makeFile(join(folder, '无.xlsx'), ROWS, (table) =>
      dismissTable(NO_GUIDANCE, table),
    );
    expect((await selfeval('read', dismissed)).out).toContain('已标为不是表格');
    expect((await selfeval('read', dismissed, '--lang', 'en')).out).toContain('marked as no table');
  });
});

test('a bureau’s words are read from a file', async () => {
  await inFolder(async (folder) => {
    const file = await makeFile(join(folder, '表.xlsx'), [
      ['一级指标', '二级指标', '要点', '要求', '分值'],
      ['产出指标', '数量指标', '刊发稿件', '≥100篇', 50],
    ]);
    const words = join(folder, '用语.json');
    const write = async (text: string) => writeFile(words, text);
    await write('\ufeff{ "words": { "indicators": { "name": ["要点"], "target": ["要求"] } } }');
    const { out } = await selfeval('read', file, '--words', words);
    expect(out).toContain('C 要点 → 三级指标（本单位用语）');
    const json = JSON.parse((await selfeval('read', file, '--words', words, '--json')).out);
    expect(json.tables[0].rows[0].name.text).toBe('刊发稿件');

    for (const [text, said] of [
      ['{', /不是 JSON/],
      ['[]', /应写成：\{ "words"/],
      ['{ "words": { "指标": {} } }', /没有“指标”这种表。可用：indicators /],
      ['{ "words": { "funds": { "level1": ["甲"] } } }', /“funds.level1”不是这种表的列。可用：label initial/],
      ['{ "words": { "funds": { "label": "甲" } } }', /“funds.label”应是列名的清单/],
    ] as const) {
      await write(text);
      const refused = await selfeval('check', file, '--words', words, '--json');
      expect([refused.code, refused.out]).toEqual([2, '']);
      expect(refused.err).toMatch(said);
    }
    expect((await selfeval('check', file, '--words', join(folder, '没有.json'))).err).toMatch(/没有这个文件/);
  });
});
