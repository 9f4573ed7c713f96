import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { inFolder, sample, selfeval } from './selfeval';

const form = (name: string, executed: number, unit = '示例中心') => [
  ['项目支出绩效自评表'],
  ['（2024年度）'],
  ['项目名称', name],
  ['实施单位', unit],
  ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', 130, 130, executed, 10, null, null],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '播出期数', '≥200期', '210期', 50, 50],
];
const accounts = (projects: number, unit = '示例中心') => [
  ['2024年支出决算表'],
  ['单位名称', unit],
  ['单位：万元'],
  ['项目', '决算数'],
  ['支出合计', 640 + projects],
  ['基本支出', 640],
  ['项目支出', projects],
];
async function write(folder: string, name: string, rows: (string | number | null)[][]): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, await writeXlsx({ sheets: [{ name: '表', rows }] }));
  return file;
}

describe('check of several files', () => {
  test('gives a line each and one total', async () => {
    const { code, out } = await selfeval('check', sample['003'], sample.demo);
    const lines = out.split('\n');
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/003.*：2 个错误/);
    expect(lines[1]).toMatch(/demo.*：0 个错误/);
    expect(lines[2]).toMatch(/^合计 2 个文件：2 个错误/);
    expect(lines).toHaveLength(4);
  });

  test('says how many could not be read', async () => {
    await inFolder(async (folder) => {
      const broken = join(folder, '坏.xlsx');
      await writeFile(broken, 'no zip');
      const { code, out } = await selfeval('check', sample.demo, broken);
      expect(code).toBe(2);
      expect(out).toContain('另有 1 个文件没有校验。');
    });
  });

  test.each([
    [190, 1, 'error', '项目支出为 190，2 个项目自评表的执行数合计 199.7，超出 9.7。'],
    [260, 0, 'info', '项目支出为 260，2 个项目自评表的执行数合计 199.7，少 60.3，可能有项目没有自评。'],
  ])(
    'holds 项目支出 of %d in one file against projects in others',
    async (spent, more, severity, message) => {
      await inFolder(async (folder) => {
        const files = [
          await write(folder, '决算.xlsx', accounts(spent)),
          await write(folder, '甲.xlsx', form('甲项目', 126.1)),
          await write(folder, '乙.xlsx', form('乙项目', 73.6)),
        ] as const;
        const { out } = await selfeval('check', ...files, '--json');
        const { across } = JSON.parse(out);
        expect(across).toMatchObject([
          {
            rule: 'H05',
            severity,
            message,
            file: files[0],
            cell: "'表'!B7",
            expected: '199.7',
            related: [
              { file: files[1], cell: "'表'!E6" },
              { file: files[2], cell: "'表'!E6" },
            ],
          },
        ]);
        const plain = await selfeval('check', folder);
        expect(plain.out).toContain(message);
        const alone = await selfeval('check', files[1], files[2], '--json');
        expect(JSON.parse(alone.out).across).toBeUndefined();
        expect(plain.code).toBeGreaterThanOrEqual(more);
      });
    },
  );

  test('tells units apart, and says nothing where they agree', async () => {
    await inFolder(async (folder) => {
      await write(folder, '决算甲.xlsx', accounts(126.1));
      await write(folder, '决算乙.xlsx', accounts(73.6, '另一中心'));
      await write(folder, '甲.xlsx', form('甲项目', 126.1));
      await write(folder, '乙.xlsx', form('乙项目', 73.6, '另一中心'));
      const { out } = await selfeval('check', folder, '--json');
      expect(JSON.parse(out).across).toBeUndefined();
    });
  });
});

describe('--scheme with a file', () => {
  test('is followed by every verb', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, '方案.json');
      const name = { zh: '示例市方案', en: 'Example' };
      await writeFile(
        file,
        JSON.stringify({ base: 'national-2020', id: 'mine', name, rules: { G06: 'off' } }),
      );
      const { code, out } = await selfeval('check', sample['003'], '--scheme', file);
      expect(out).toContain('示例市方案');
      expect(out).not.toContain('[G06]');
      expect(code).toBe(1);
      const filled = await selfeval('fill', sample.demo, '--scheme', file, '--out', join(folder, 'o.xlsx'));
      expect(filled.code).toBe(0);
    });
  });

  test.each([
    ['{', '读不出来'],
    ['{"base":"mars"}', 'base'],
    ['{"base":"national-2020","executionPoints":"20"}', 'points'],
    ['{"base":"national-2020","template":"no-such"}', 'template'],
    ['[]', '方案文件有误'],
  ])('that holds %s is refused in a sentence', async (text, said) => {
    await inFolder(async (folder) => {
      const file = join(folder, '方案.json');
      await writeFile(file, text);
      const { code, out, err } = await selfeval('check', sample.demo, '--scheme', file);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(said);
    });
  });

  test('that is not there is told', async () => {
    expect(await selfeval('check', sample.demo, '--scheme', '/nowhere/x.json')).toMatchObject({ code: 2 });
  });
});
