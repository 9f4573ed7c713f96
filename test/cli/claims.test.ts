import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { inFolder, sample, selfeval } from './selfeval';

const HEAD = '全年支出1260.8万元，其中，';
const TAIL = '基本支出890万元，项目支出365.8万元。';

test('a text and a Word document give the same claims, and 1 where one is wrong', () =>
  inFolder(async (folder) => {
    const txt = join(folder, 'a.txt');
    const docx = join(folder, 'a.docx');
    await writeFile(txt, `${HEAD}${TAIL}\n`);
    const paragraph = new Paragraph({ children: [new TextRun(HEAD), new TextRun(TAIL)] });
    await writeFile(docx, await Packer.toBuffer(new Document({ sections: [{ children: [paragraph] }] })));
    const [fromTxt, fromDocx] = [
      await selfeval('claims', txt, '--json'),
      await selfeval('claims', docx, '--json'),
    ];
    expect([fromTxt.code, fromDocx.code]).toEqual([1, 1]);
    expect(fromDocx.out).toBe(fromTxt.out);
    expect(JSON.parse(fromTxt.out)).toMatchObject({
      claims: [
        {
          kind: 'sum',
          stated: '1260.8',
          operands: ['890', '365.8'],
          recomputed: '1255.8',
          verdict: 'inconsistent',
          cells: [],
        },
      ],
    });
    expect((await selfeval('claims', txt)).out).toContain('应为 1255.8');
  }));

test('what is no text ends with 2', () =>
  inFolder(async (folder) => {
    const broken = join(folder, 'b.docx');
    await writeFile(broken, 'no zip');
    expect((await selfeval('claims', broken)).code).toBe(2);
    expect((await selfeval('claims', broken)).err).toContain('不是 Word 文件');
    await writeFile(join(folder, 'c.txt'), Buffer.from([0, 1, 2, 3]));
    expect((await selfeval('claims', join(folder, 'c.txt'))).code).toBe(2);
    await writeFile(join(folder, 'd.txt'), '');
    expect(await selfeval('claims', join(folder, 'd.txt'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('没有文字') as string,
    });
  }));

test('with --tables each figure is held against the tables, and its cells are named', () =>
  inFolder(async (folder) => {
    const txt = join(folder, 'a.txt');
    await writeFile(txt, '2020年，“三公”经费支出9.8万元，其中：公务接待费支出1.05万元。\n');
    const ran = await selfeval('claims', txt, '--tables', sample['003'], '--json');
    expect(ran.code).toBe(1);
    const { claims } = JSON.parse(ran.out) as { claims: readonly object[] };
    expect(claims).toContainEqual(
      expect.objectContaining({
        kind: 'table',
        stated: '9.8',
        recomputed: '9.6',
        verdict: 'inconsistent',
        cells: ["'三公经费'!B5"],
        operands: ['9.6'],
      }),
    );
    expect(claims).toContainEqual(
      expect.objectContaining({ kind: 'table', stated: '1.05', verdict: 'exact', cells: ["'三公经费'!B6"] }),
    );
    expect((await selfeval('claims', txt, '--tables', sample['003'])).out).toContain(
      "'三公经费'!B5 为 9.6，应为 9.6",
    );
  }));

test('a report of the command line agrees with its workbook', () =>
  inFolder(async (folder) => {
    const txt = join(folder, 'r.txt');
    expect((await selfeval('report', sample.demo, '--out', txt)).code).toBe(0);
    const { out } = await selfeval('claims', txt, '--tables', sample.demo, '--json');
    const { claims } = JSON.parse(out) as {
      claims: readonly { kind: string; verdict: string; cells: string[] }[];
    };
    expect(claims.filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
    expect(claims.filter(({ kind, cells }) => kind === 'table' && cells.length > 0).length).toBeGreaterThan(
      20,
    );
  }));

test('slips of words are told with their places; a wrong one gives 1', () =>
  inFolder(async (folder) => {
    const txt = join(folder, 'q.txt');
    await writeFile(txt, '比上年增加（减少）5万元。\n');
    const ran = await selfeval('claims', txt, '--json');
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({
      quality: [
        { rule: 'J03', severity: 'error', start: 3, end: 9, text: '增加（减少）', replacement: null },
      ],
    });
    expect((await selfeval('claims', txt)).out).toContain('第 1 行  J03 模板的选择没有做');
  }));
