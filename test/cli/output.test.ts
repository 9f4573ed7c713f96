import { link, mkdir, readdir, readFile, symlink, writeFile, copyFile, chmod } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { inFolder, sample, selfeval } from './selfeval';

const contents = async (file: string) => (await readXlsx(await readFile(file))).sheets;

function cellsOf(sheets: Awaited<ReturnType<typeof contents>>): ReadonlyMap<string, unknown> {
  const cells = sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, r) =>
      row.map((value, c) => [`'${name}'!${String.fromCharCode(65 + c)}${r + 1}`, value ?? null] as const),
    ),
  );
  return new Map(cells);
}

describe('fill', () => {
  test('writes a copy with live formulas in empty computed cells only', async () => {
    await inFolder(async (folder) => {
      const out = join(folder, '已填.xlsx');
      const before = await readFile(sample.demo);
      const { code, out: said } = await selfeval('fill', sample.demo, '--out', out, '--json');
      expect(code).toBe(0);
      expect((await readFile(sample.demo)).equals(before)).toBe(true);
      const { file, filled } = JSON.parse(said);
      expect(file).toBe(sample.demo);
      const cells = filled.map((one: { cell: string }) => one.cell);
      for (const cell of [
        "'收支决算'!D19",
        "'收支决算'!E19",
        "'收支决算'!F19",
        "'三公经费'!F5",
        "'项目自评（新媒体）'!H7",
      ]) {
        expect(cells).toContain(cell);
      }
      const [old, now] = [cellsOf(await contents(sample.demo)), cellsOf(await contents(out))];
      const differing = [...now]
        .filter(([place, value]) => value !== (old.get(place) ?? null))
        .map(([place]) => place);
      expect(differing.sort()).toEqual([...cells].sort());
      expect(differing.filter((place) => (old.get(place) ?? null) !== null)).toEqual([]);
      // 702.35 − 676.10
      expect(now.get("'收支决算'!D19")).toBeCloseTo(26.25, 9);
    });
  });

  test('a second fill finds nothing to do, and the check stays clean', async () => {
    await inFolder(async (folder) => {
      const once = join(folder, '一.xlsx');
      const twice = join(folder, '二.xlsx');
      await selfeval('fill', sample.demo, '--out', once);
      const again = await selfeval('fill', once, '--out', twice, '--json');
      expect(JSON.parse(again.out).filled).toEqual([]);
      expect((await selfeval('check', once)).code).toBe(0);
    });
  });

  test('a protected sheet is left as it is, and said so', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, '保护.xlsx');
      const rows = [
        ['2024年支出情况表'],
        ['单位：万元'],
        ['项目', '决算数', '上年决算数', '增减额'],
        ['支出合计', 110, 100, null],
        ['基本支出', 60, 55, null],
        ['项目支出', 50, 45, null],
      ];
      const sheets = [{ name: '支出', rows, protection: { sheet: true } }];
      await writeFile(file, await writeXlsx({ sheets }));
      const out = join(folder, 'out.xlsx');
      const { code, out: said, err } = await selfeval('fill', file, '--out', out);
      expect([code, `${said}${err}`]).toEqual([expect.any(Number), expect.stringContaining('保护')]);
      const [sheet] = existsSync(out) ? await contents(out) : [];
      expect(sheet?.rows[3]?.[3] ?? null).toBeNull();
    });
  });

  test('the new file must be of the same type', async () => {
    await inFolder(async (folder) => {
      const { code, err } = await selfeval('fill', sample.demo, '--out', join(folder, 'a.xls'));
      expect([code, err]).toEqual([2, expect.stringContaining('.xlsx')]);
    });
  });
});

describe('the input is never written', () => {
  test.each(['itself', 'another spelling', 'a symbolic link', 'a hard link'])('%s', async (how) => {
    await inFolder(async (folder) => {
      const file = join(folder, '甲.xlsx');
      await copyFile(sample.demo, file);
      const before = await readFile(file);
      const other = join(folder, '乙.xlsx');
      if (how === 'a symbolic link') await symlink(file, other);
      if (how === 'a hard link') await link(file, other);
      const out = { itself: file, 'another spelling': `${folder}/./甲.xlsx` }[how] ?? other;
      for (const command of ['fill', 'report']) {
        const { code, err } = await selfeval(command, file, '--out', out);
        expect([code, err]).toEqual([2, expect.stringContaining('原文件')]);
      }
      expect((await readFile(file)).equals(before)).toBe(true);
    });
  });
});

describe('a file is written whole or not at all', () => {
  test('an existing other file is replaced', async () => {
    await inFolder(async (folder) => {
      const out = join(folder, '报告.txt');
      await writeFile(out, 'old');
      expect((await selfeval('report', sample['003'], '--out', out)).code).toBe(0);
      expect(await readFile(out, 'utf8')).not.toContain('old');
      expect(await readdir(folder)).toEqual(['报告.txt']);
    });
  });

  test('a folder that is not there, or is no place to write', async () => {
    await inFolder(async (folder) => {
      const gone = await selfeval('report', sample['003'], '--out', join(folder, '无', 'a.docx'));
      expect([gone.code, gone.err]).toEqual([2, expect.stringContaining('写入失败')]);
      const made = join(folder, 'b.docx');
      await mkdir(made);
      const taken = await selfeval('report', sample['003'], '--out', made);
      expect([taken.code, taken.err]).toEqual([2, expect.stringContaining('文件夹')]);
      expect(await readdir(folder)).toEqual(['b.docx']);
      if (process.getuid?.() === 0) return;
      await chmod(folder, 0o500);
      const denied = await selfeval('report', sample['003'], '--out', join(folder, 'c.docx'));
      await chmod(folder, 0o700);
      expect([denied.code, denied.err]).toEqual([2, expect.stringContaining('写入失败')]);
    });
  });
});

describe('report', () => {
  test('the same text in .txt, .docx and on the sheet', async () => {
    await inFolder(async (folder) => {
      const text = join(folder, 'r.txt');
      const word = join(folder, 'r.docx');
      const book = join(folder, 'r.xlsx');
      for (const out of [text, word, book])
        expect((await selfeval('report', sample['003'], '--out', out)).code).toBe(0);
      const plain = await readFile(text, 'utf8');
      expect(plain).toContain('1260.8');
      expect(plain).toContain('20.94');
      expect((await readFile(word)).subarray(0, 2).toString()).toBe('PK');
      const sheets = await contents(book);
      expect(sheets.map((sheet) => sheet.name)).toEqual([
        ...(await contents(sample['003'])).map((sheet) => sheet.name),
        '绩效自评报告',
      ]);
      const lines =
        sheets.at(-1)?.rows.map((row) =>
          String(row[0] ?? '')
            .replace('\n', '')
            .trim(),
        ) ?? [];
      const missing = plain.split('\n').filter((line) => line.trim() !== '' && !lines.includes(line.trim()));
      expect(missing).toEqual([]);
    });
  });

  test('the template that was asked for', async () => {
    await inFolder(async (folder) => {
      const out = join(folder, 'r.txt');
      const { code, out: said } = await selfeval(
        'report',
        sample.demo,
        '--template',
        'hunan-eight-part',
        '--out',
        out,
        '--json',
      );
      expect(code).toBe(0);
      expect(JSON.parse(said).template).toBe('hunan-eight-part');
    });
  });
});
