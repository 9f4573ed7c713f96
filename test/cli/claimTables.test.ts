import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import { inFolder, selfeval } from './selfeval';

interface Options {
  readonly columnSpan?: number;
  readonly verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType];
}

const cell = (words: string, options: Options = {}): TableCell =>
  new TableCell({ ...options, children: [new Paragraph(words)] });
const row = (...cells: readonly TableCell[]): TableRow => new TableRow({ children: cells });
const plain = (...words: readonly string[]): TableRow => row(...words.map((each) => cell(each)));
const { RESTART, CONTINUE } = VerticalMergeType;

/** Two header rows, their cells merged over columns and rows; a dash and an empty cell. */
const units = (total: string): Table =>
  new Table({
    rows: [
      row(
        cell('单位名称', { verticalMerge: RESTART }),
        cell('2022年', { columnSpan: 3 }),
        cell('2023年', { columnSpan: 3 }),
      ),
      row(
        cell('', { verticalMerge: CONTINUE }),
        ...['小计', '基本支出', '项目支出', '小计', '基本支出', '项目支出'].map((each) => cell(each)),
      ),
      plain('局机关', '436.80', '290.10', '146.70', '458.20', '301.90', '156.30'),
      plain('信息中心', '88.40', '88.40', '—', '92.60', '92.60', ''),
      plain('执法队', '210.35', '175.25', '35.10', '219.00', '180.00', '39.00'),
      plain('合计', '735.55', '553.75', '181.80', total, '574.50', '195.30'),
    ],
  });

async function claimsOf(table: Table): Promise<{ readonly code: number; readonly out: string }> {
  return inFolder(async (folder) => {
    const file = join(folder, 'a.docx');
    const children = [
      new Paragraph('部门支出情况表'),
      new Paragraph('单位：万元'),
      table,
      new Paragraph('以上数据不含下属企业。'),
    ];
    await writeFile(file, await Packer.toBuffer(new Document({ sections: [{ children }] })));
    return selfeval('claims', file, '--json');
  });
}

const told = (out: string): readonly string[] =>
  (
    JSON.parse(out) as { claims: { kind: string; stated: string; operands: string[]; verdict: string }[] }
  ).claims.map(
    ({ kind, stated, operands, verdict }) => `${kind} ${stated} = ${operands.join(' ')} ${verdict}`,
  );

test('a table of a Word document is read by its merged header, its rows and its columns', async () => {
  const { code, out } = await claimsOf(units('769.80'));
  expect(code).toBe(0);
  expect(told(out)).toEqual(
    expect.arrayContaining([
      'sum 436.80 = 290.10 146.70 exact',
      'sum 219.00 = 180.00 39.00 exact',
      'sum 735.55 = 436.80 88.40 210.35 exact',
      'sum 181.80 = 146.70 35.10 exact',
      'sum 769.80 = 458.20 92.60 219.00 exact',
      'sum 195.30 = 156.30 39.00 exact',
    ]),
  );
});

test('a wrong total in it is named with the right figure', async () => {
  const { code, out } = await claimsOf(units('796.80'));
  expect(code).toBe(1);
  const wrong = told(out).filter((each) => each.endsWith('inconsistent'));
  expect(wrong).toEqual([
    'sum 796.80 = 458.20 92.60 219.00 inconsistent',
    'sum 796.80 = 574.50 195.30 inconsistent',
  ]);
  expect(out).toContain('"recomputed": "769.8"');
});
