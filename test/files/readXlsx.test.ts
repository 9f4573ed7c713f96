import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from '../../src/files';
import type { HostFailure, SheetSnapshot } from '../../src/workbook';
import { cellAt } from '../../src/workbook';
import { makeParts, makeXlsx, STYLES } from './makeXlsx';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

function sheetsOf(bytes: Uint8Array): readonly SheetSnapshot[] {
  const result = readXlsx(bytes, 'a.xlsx');
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value.sheets;
}
const only = (data: string, more: object = {}): SheetSnapshot =>
  sheetsOf(makeXlsx({ sheets: { 表: data }, ...more }))[0]!;
function failureOf(bytes: Uint8Array): HostFailure {
  const result = readXlsx(bytes, 'a.xlsx');
  if (result.ok) throw new Error('should not be read');
  return result.failure;
}

describe('readXlsx', () => {
  it('reads every type of value exactly', () => {
    const sheet = only(
      '<row r="2"><c r="B2"><v>0.30000000000000004</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="b"><v>1</v></c>' +
        '<c r="E2" t="e"><v>#DIV/0!</v></c><c r="F2" s="3"><v>45291.5</v></c><c r="G2" t="inlineStr"><is><t xml:space="preserve"> 内 </t></is></c>' +
        '<c r="H2" t="d"><v>2023-12-31T12:00:00</v></c><c r="I2" t="n"><v>-1.5E-7</v></c><c r="J2" t="str"><v>文</v></c><c r="K2" t="b"><v>false</v></c></row>',
      {
        strings:
          '<si><t>无</t></si><si><r><t>预算</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 数</t></r><rPh sb="0" eb="1"><t>yu</t></rPh><phoneticPr fontId="1"/></si>',
        styles: STYLES,
      },
    );
    expect(sheet.area).toEqual({ row: 1, column: 1, rows: 1, columns: 10 });
    expect(sheet.values).toEqual([
      [0.1 + 0.2, '预算 数', true, '#DIV/0!', 45291.5, ' 内 ', 45291.5, -1.5e-7, '文', false],
    ]);
    expect(sheet.formats[0]?.[4]).toBe('m/d/yyyy');
  });

  it('decodes entities, line ends, escaped characters and character data', () => {
    const sheet = only(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a&lt;&amp;&#x4E2D;&#25991;</t></is></c><c r="B1" t="inlineStr"><is><t>x\r\ny_x000D__x005F_x000D_</t></is></c><c r="C1" t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c></row>',
    );
    expect(sheet.values[0]).toEqual(['a<&中文', 'x\ny\r_x000D_', '<b>']);
  });

  it('spells out shared and array formulas for every cell', () => {
    const sheet = only(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A$1:A1)&amp;"A1"</f><v>1</v></c><c r="C1"><f t="array" ref="C1:C2">A1:A2*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><v>4</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c><c r="C3"><f>_xlfn.XLOOKUP(A1,A:A,"_xlfn.x")</f><v>3</v></c></row>',
    );
    expect(sheet.formulas).toEqual([
      [null, '=A1*$A$1+SUM(A$1:A1)&"A1"', '=A1:A2*2'],
      [null, '=A2*$A$1+SUM(A$1:A2)&"A1"', '=A1:A2*2'],
      [null, '=A3*$A$1+SUM(A$1:A3)&"A1"', '=XLOOKUP(A1,A:A,"_xlfn.x")'],
    ]);
  });

  it('knows a follower that stands before its shared formula', () => {
    const sheet = only(
      '<row r="1"><c r="A1"><f t="shared" si="3"/><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:A2" si="3">B2</f><v>1</v></c></row>',
    );
    expect(sheet.formulas).toEqual([['=B1'], ['=B2']]);
  });

  it('tells formulas without a computed value from those that compute the empty text', () => {
    const sheet = only(
      '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>1+1</f><v>2</v></c></row>',
    );
    expect(sheet.uncomputed).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 1 },
    ]);
    expect(sheet.values[0]).toEqual([null, null, '', 2]);
  });

  it('takes number formats from cell, row and column, built in ones in Chinese notation', () => {
    const sheet = only(
      '<row r="1" s="2" customFormat="1"><c r="A1" s="1"><v>1</v></c><c r="C1"><v>1</v></c></row><row r="2"><c r="A2" s="5"><v>1</v></c></row><row r="3"><c r="C3"><v>1</v></c></row>',
      { styles: STYLES },
    );
    expect(sheet.formats).toEqual([
      ['0.0"万元"', '0.00%', 'General'],
      ['yyyy"年"m"月"d"日"', 'General', 'General'],
      null,
    ]);
    const columns = sheetsOf(
      makeXlsx({
        sheets: {
          表: {
            data: '<row r="1"><c r="A1"><v>1</v></c><c r="C1" s="2"><v>1</v></c></row>',
            before: '<cols><col min="2" max="16384" width="9" style="1"/></cols>',
          },
        },
        styles: STYLES,
      }),
    )[0]!;
    expect(columns.formats).toEqual([['General', '0.0"万元"', '0.00%']]);
  });

  it('counts the area from values alone, however many rows are formatted', () => {
    const blank = Array.from(
      { length: 200_000 },
      (_row, index) => `<row r="${index + 3}"><c r="A${index + 3}" s="1"/><c r="Z${index + 3}" s="1"/></row>`,
    );
    const sheet = only(
      `<row r="2"><c r="B2"><v>1</v></c><c r="C2" t="s"><v>0</v></c></row>${blank.join('')}`,
      { styles: STYLES, strings: '<si><t></t></si>' },
    );
    expect(sheet.area).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  });

  it('reads sheets in order, with visibility, protection and merges', () => {
    const sheets = sheetsOf(
      makeXlsx({
        sheets: {
          甲: {
            data: '<row r="1"><c r="A1"><v>1</v></c></row>',
            after:
              '<sheetProtection sheet="1"/><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A2"/></mergeCells>',
          },
          乙: { data: '', state: 'hidden' },
          '丙 &amp; &quot;丁&quot;': { data: '', state: 'veryHidden' },
        },
      }),
    );
    expect(
      sheets.map(({ name, visibility, protected: locked, merges }) => [name, visibility, locked, merges]),
    ).toEqual([
      ['甲', 'visible', true, [{ row: 0, column: 0, rows: 1, columns: 3 }]],
      ['乙', 'hidden', false, []],
      ['丙 & "丁"', 'veryHidden', false, []],
    ]);
    expect(sheets[1]?.area.rows).toBe(0);
  });

  it('counts addresses that a writer left out', () => {
    const sheet = only(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(cellAt(sheet, 0, 1).value).toBe(2);
    expect(cellAt(sheet, 3, 3).value).toBe(4);
    expect(cellAt(sheet, 4, 0).value).toBe(5);
  });

  it('reads strict files, prefixed names, other encodings and backslashes', () => {
    expect(
      sheetsOf(makeXlsx({ sheets: { s: '<row r="1"><c r="A1"><v>7</v></c></row>' }, strict: true }))[0]
        ?.values,
    ).toEqual([[7]]);
    const parts = makeParts({ sheets: { s: '' } });
    parts['xl/worksheets/sheet1.xml'] = strToU8(
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>值</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    );
    expect(sheetsOf(zipSync(parts))[0]?.values).toEqual([['值']]);
    const utf16 = Buffer.from(
      '\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>值</v></c></row></sheetData></worksheet>',
      'utf16le',
    );
    expect(sheetsOf(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': utf16 }))[0]?.values).toEqual([['值']]);
    const slashed = Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [name.replaceAll('/', '\\'), bytes]),
    );
    expect(sheetsOf(zipSync(slashed))[0]?.values).toEqual([['值']]);
  });

  it('leaves out chart sheets and extensions', () => {
    const sheets = sheetsOf(
      makeXlsx({
        sheets: {
          a: {
            data: '<row r="1"><c r="A1"><v>1</v></c></row>',
            after:
              '<extLst><ext><sheetData><row r="9"><c r="Z9"><v>9</v></c></row></sheetData></ext></extLst>',
          },
        },
      }),
    );
    expect(sheets[0]?.area).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  });
});

describe('readXlsx refuses', () => {
  const good = makeParts({ sheets: { s: '<row r="1"><c r="A1"><v>7</v></c></row>' } });
  const cases: readonly (readonly [string, Uint8Array, HostFailure['code']])[] = [
    ['nothing', new Uint8Array(), 'unreadable'],
    ['text', strToU8('项目,金额\n甲,1\n'), 'unreadable'],
    [
      '.xls',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), utf16('Workbook')]),
      'oldFormat',
    ],
    [
      'an encrypted workbook',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        utf16('EEncryptedPackage'),
      ]),
      'encrypted',
    ],
    [
      'a web page called .xls',
      strToU8('\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>'),
      'oldFormat',
    ],
    [
      'OpenDocument',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<a/>'),
      }),
      'oldFormat',
    ],
    ['a Word document', zipSync({ ...good, 'xl/workbook.xml': strToU8('<document/>') }), 'unreadable'],
    ['an archive without a workbook', zipSync({ 'a.txt': strToU8('a') }), 'unreadable'],
    [
      'broken xml',
      zipSync({
        ...good,
        'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row></sheetData></worksheet>'),
      }),
      'unreadable',
    ],
    [
      'a sheet whose part is missing',
      zipSync(Object.fromEntries(Object.entries(good).filter(([name]) => !name.includes('sheet1')))),
      'unreadable',
    ],
    [
      'a document type',
      zipSync({
        ...good,
        'xl/workbook.xml': strToU8(
          '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>',
        ),
      }),
      'unreadable',
    ],
    [
      'an unknown entity',
      zipSync({
        ...good,
        'xl/worksheets/sheet1.xml': strToU8(
          '<worksheet><sheetData><row><c t="str"><v>&lol;</v></c></row></sheetData></worksheet>',
        ),
      }),
      'unreadable',
    ],
    ['an empty workbook', makeXlsx({ sheets: { a: '', b: '<row r="1"><c r="A1" s="0"/></row>' } }), 'empty'],
    [
      'rows beyond the limit',
      makeXlsx({ sheets: { a: '<row r="1048577"><c r="A1048577"><v>1</v></c></row>' } }),
      'tooLarge',
    ],
    [
      'a value in the first cell and one in the last',
      makeXlsx({
        sheets: {
          a: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        },
      }),
      'tooLarge',
    ],
  ];
  it.each(cases)('%s', (_name, bytes, code) => {
    expect(failureOf(bytes).code).toBe(code);
  });

  it('a file cut off or damaged anywhere', () => {
    const bytes = zipSync(good);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, change) => {
          expect(failureOf(bytes.slice(0, at)).code).toBe('unreadable');
          const damaged = bytes.slice();
          damaged[at] = (damaged[at] ?? 0) ^ change;
          readXlsx(damaged, 'a.xlsx'); // must not throw
        },
      ),
    );
  });

  it('random bytes, without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, zip) => {
        expect(readXlsx(zip ? Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes) : bytes, 'a').ok).toBe(false);
      }),
    );
  });

  it('an archive that declares gigabytes', () => {
    const bytes = zipSync(good);
    const data = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (data.getUint32(at, true) === 0x02014b50) data.setUint32(at + 24, 0x30000000, true);
    }
    expect(failureOf(bytes).code).toBe('tooLarge');
  });
});
