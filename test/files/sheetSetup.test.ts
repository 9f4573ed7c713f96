import { strFromU8, unzipSync } from 'fflate';
import { openFileHost, patchXlsx, readXlsx, type FileChange } from '../../src/files';
import { PLAIN_SETUP, sheetNamed, type AddSheet, type SheetSetup } from '../../src/workbook';
import { done, put } from '../support/hostContract';
import { makeXlsx, STYLES } from './makeXlsx';

const SETUP: SheetSetup = {
  merges: [
    { row: 0, column: 0, rows: 1, columns: 3 },
    { row: 5, column: 5, rows: 1, columns: 1 },
  ],
  borders: [
    { row: 1, column: 0, rows: 3, columns: 2 },
    { row: 3, column: 1, rows: 1, columns: 2 },
  ],
  heights: [
    { row: 4, points: 60 },
    { row: 0, points: 30 },
  ],
  entries: [
    {
      area: { row: 1, column: 0, rows: 3, columns: 1 },
      allowed: { kind: 'list', items: ['产出指标', '效益"指标"', '<成本>&'] },
      strict: true,
      title: '一级指标',
      message: '从列表中选择。',
    },
    {
      area: { row: 1, column: 1, rows: 3, columns: 1 },
      allowed: { kind: 'decimal', from: 0, to: 100 },
      strict: true,
      title: '分值',
      message: '0至100',
    },
    {
      area: { row: 1, column: 3, rows: 1, columns: 1 },
      allowed: { kind: 'decimal', from: 0, to: 100 },
      strict: true,
      title: '分值',
      message: '0至100',
    },
    {
      area: { row: 1, column: 2, rows: 1, columns: 1 },
      allowed: { kind: 'decimal', from: 0, to: null },
      strict: false,
      title: '金额',
      message: '单位：万元',
    },
    {
      area: { row: 2, column: 2, rows: 1, columns: 1 },
      allowed: { kind: 'any' },
      strict: false,
      title: '说明',
      message: '随便写',
    },
  ],
  print: { orientation: 'landscape', titles: { row: 1, rows: 2 } },
};

const FORM: AddSheet = { kind: 'addSheet', name: "甲'表", widths: [10, 20], activate: true, setup: SETUP };
const BASE = makeXlsx({
  sheets: { 收支: { data: '<row r="1"><c r="A1"><v>1</v></c></row>' } },
  styles: STYLES,
  workbook: '<definedNames><definedName name="总额">收支!$A$1</definedName></definedNames>',
});

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

function patched(changes: readonly FileChange[], base = BASE): Uint8Array {
  const result = patchXlsx(base, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const sheetXml = (bytes: Uint8Array): string => partsOf(bytes)['xl/worksheets/sheet2.xml'] ?? '';

describe('a sheet that is added with a setup', () => {
  const bytes = patched([FORM, put("'甲''表'!A1", '题目'), put("'甲''表'!B3", 5, { style: { bold: true } })]);
  const xml = sheetXml(bytes);

  it('has its merged areas, and none of a single cell', () => {
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>');
    const read = readXlsx(bytes, 'a.xlsx');
    if (!read.ok) throw new Error('not read');
    expect(sheetNamed(read.value, "甲'表")?.merges).toEqual([SETUP.merges[0]]);
  });

  it('has its lists, limits and messages, one element for all areas with the same', () => {
    expect(xml).toContain('<dataValidations count="4">');
    expect(xml).toContain(
      '<dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="一级指标" prompt="从列表中选择。" ' +
        'showErrorMessage="1" errorTitle="一级指标" error="从列表中选择。" sqref="A2:A4">' +
        '<formula1>&quot;产出指标,效益&quot;&quot;指标&quot;&quot;,&lt;成本&gt;&amp;&quot;</formula1></dataValidation>',
    );
    expect(xml).toContain('sqref="B2:B4 D2"><formula1>0</formula1><formula2>100</formula2></dataValidation>');
    expect(xml).toContain('type="decimal" operator="greaterThanOrEqual" allowBlank="1"');
    expect(xml).toContain('errorStyle="warning"');
    expect(xml).toContain(
      '<dataValidation allowBlank="1" showInputMessage="1" promptTitle="说明" prompt="随便写" sqref="C3"/>',
    );
  });

  it('has lines around its cells, those with formats of their own included, and around no others', () => {
    const parts = partsOf(bytes);
    const styles = parts['xl/styles.xml'] ?? '';
    const formats = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf\b[^>]*>/g)].map(
      ([head]) => Number(/borderId="(\d+)"/.exec(head)?.[1]),
    );
    const borders = [
      ...(/<borders.*<\/borders>/s.exec(styles)?.[0] ?? '').matchAll(/<border\b.*?<\/border>/gs),
    ];
    const boxed = [...xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)]
      .filter(
        ([, , style]) =>
          (borders[formats[Number(style)] ?? 0]?.[0].match(/style="thin"/g) ?? []).length === 4,
      )
      .map(([, cell]) => cell);
    expect(boxed).toEqual(['A2', 'B2', 'A3', 'B3', 'A4', 'B4', 'C4']);
  });

  it('has heights, print set-up and print titles', () => {
    expect(xml).toContain('<row r="1" ht="30" customHeight="1"><c');
    expect(xml).toContain('<row r="5" ht="60" customHeight="1"></row>');
    expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(partsOf(bytes)['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'甲''表'!$2:$3</definedName>`,
    );
  });

  it('is printed as an official document where it is asked to be', () => {
    const print = { ...SETUP.print!, columns: 2, official: true as const, breaks: [7, 43] };
    const made = patched([{ ...FORM, setup: { ...SETUP, print } }]);
    const text = sheetXml(made);
    expect(text).toContain(
      '<pageMargins left="1.1" right="1.02" top="1.46" bottom="1.38" header="0.3" footer="0.98"/>',
    );
    expect(text).toContain(
      '<headerFooter differentOddEven="1"><oddFooter>&amp;R&amp;&quot;宋体&quot;&amp;14— &amp;P —　</oddFooter>' +
        '<evenFooter>&amp;L&amp;&quot;宋体&quot;&amp;14　— &amp;P —</evenFooter></headerFooter>' +
        '<rowBreaks count="2" manualBreakCount="2"><brk id="7" max="16383" man="1"/><brk id="43" max="16383" man="1"/></rowBreaks>',
    );
    expect(partsOf(made)['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'甲''表'!$A:$B</definedName>`,
    );
  });

  it('has its elements in the order of the schema', () => {
    const order = [
      ...xml.matchAll(
        /<(sheetPr|sheetViews|sheetFormatPr|cols|sheetData|mergeCells|dataValidations|printOptions|pageMargins|pageSetup)\b/g,
      ),
    ];
    expect(order.map(([, name]) => name)).toEqual([
      'sheetPr',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'dataValidations',
      'printOptions',
      'pageMargins',
      'pageSetup',
    ]);
  });

  it('is as before where nothing is set up', () => {
    const { setup: _, ...plain } = FORM;
    expect(sheetXml(patched([plain]))).toBe(sheetXml(patched([{ ...FORM, setup: PLAIN_SETUP }])));
  });

  it('goes with all that belongs to it, and the other parts keep their bytes', async () => {
    const opened = await openFileHost(BASE, 'a.xlsx');
    if (!opened.ok) throw new Error('not opened');
    const host = opened.value;
    const image = await done(host.apply([FORM, put("'甲''表'!A1", '题目')]));
    expect(image.cells.map(({ cell }) => cell)).toEqual([{ sheet: "甲'表", row: 0, column: 0 }]);
    await done(host.undo(image));
    const [was, is] = [partsOf(BASE), partsOf(host.bytes())];
    expect(Object.keys(is).toSorted()).toEqual(Object.keys(was).toSorted());
    expect(is['xl/worksheets/sheet1.xml']?.replace(' tabSelected="1"', '')).toBe(
      was['xl/worksheets/sheet1.xml']?.replace(' tabSelected="1"', ''),
    );
    expect(is['xl/workbook.xml']).toContain('name="总额"');
    expect(is['xl/workbook.xml']).not.toContain('Print_Titles');
  });
});
