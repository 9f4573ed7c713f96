import { unzipSync } from 'fflate';
import { newXlsx, patchXlsx, readXlsx } from '../../src/files';
import { at, put } from '../support/hostContract';

const made = () => {
  const result = newXlsx([
    { kind: 'addSheet', name: '结果', widths: [6, 20], activate: true },
    put("'结果'!A1", '题目', { style: { bold: true } }),
    put("'结果'!B2", 3),
  ]);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

test('a new file holds the sheets and cells that were asked for', () => {
  const read = readXlsx(made(), 'new.xlsx');
  expect(read.ok && read.value.sheets.map(({ name, values }) => [name, values])).toEqual([
    [
      '结果',
      [
        ['题目', null],
        [null, 3],
      ],
    ],
  ]);
});

test('it can be changed like any other, and the same changes give the same bytes', () => {
  const again = patchXlsx(made(), [put("'结果'!A1", '别的')]);
  const read = again.ok ? readXlsx(again.value, 'new.xlsx') : again;
  expect(read.ok && read.value.sheets[0]?.values[0]?.[0]).toBe('别的');
  expect(made()).toEqual(made());
});

test('every part is declared, and no relationship leads nowhere', () => {
  const parts = unzipSync(made());
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  for (const [, target = ''] of text('xl/_rels/workbook.xml.rels').matchAll(/Target="([^"]*)"/g)) {
    expect(Object.keys(parts)).toContain(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  for (const [, part = ''] of text('[Content_Types].xml').matchAll(/PartName="\/([^"]*)"/g)) {
    expect(Object.keys(parts)).toContain(part);
  }
});

test('changes to a sheet that nobody adds are refused', () => {
  const result = newXlsx([{ kind: 'cell', cell: at("'无'!A1"), content: { formula: null, value: 1 } }]);
  expect(result.ok ? null : result.failure.code).toBe('sheetGone');
});
