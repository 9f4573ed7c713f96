import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { inFolder, selfeval } from './selfeval';

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
    await writeFile(join(folder, 'c.txt'), Buffer.from([0xb2, 0xe2, 0xca, 0xd4]));
    expect((await selfeval('claims', join(folder, 'c.txt'))).code).toBe(2);
  }));
