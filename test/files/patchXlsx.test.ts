import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { openFileHost, patchXlsx, readXlsx } from '../../src/files';
import type { FileChange } from '../../src/files';
import type { CellContent, CellValue, HostFailure, SheetSnapshot } from '../../src/workbook';
import { cellAt, cellOf, sameContent } from '../../src/workbook';
import { at, done, put, putFormula } from '../support/hostContract';
import type { PackageParts } from './makeXlsx';
import { makeParts, makeXlsx, RELS, STYLES } from './makeXlsx';

function patched(bytes: Uint8Array, ...changes: readonly FileChange[]): Uint8Array {
  const result = patchXlsx(bytes, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
function refusal(bytes: Uint8Array, ...changes: readonly FileChange[]): HostFailure {
  const result = patchXlsx(bytes, changes);
  if (result.ok) throw new Error('should be refused');
  return result.failure;
}
const textOf = (bytes: Uint8Array, part: string): string => new TextDecoder().decode(unzipSync(bytes)[part]);
function snapshot(bytes: Uint8Array): readonly SheetSnapshot[] {
  const result = readXlsx(bytes, 'a.xlsx');
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value.sheets;
}
const one = (
  data: string,
  more: Partial<PackageParts> & { after?: string; before?: string } = {},
): Uint8Array => {
  const { after = '', before = '', ...parts } = more;
  return makeXlsx({ sheets: { 表: { data, after, before } }, styles: STYLES, ...parts });
};
const sheetXml = (bytes: Uint8Array): string => textOf(bytes, 'xl/worksheets/sheet1.xml');
const dataOf = (bytes: Uint8Array): string =>
  /<sheetData>(.*)<\/sheetData>/s.exec(sheetXml(bytes))?.[1] ?? '';

/** A package with everything that must survive: chart, comment, picture, macro, custom XML, extensions, calculation chain. */
const RICH: PackageParts = {
  sheets: {
    表: {
      before:
        '<dimension ref="A1:C3"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="20" customWidth="1"/></cols>',
      data: '<row r="1" spans="1:3" ht="30" customHeight="1" x14ac:dyDescent="0.25" xmlns:x14ac="urn:x"><c r="A1" s="1" t="s"><v>0</v></c><c r="C1" s="2"><v>0.5</v></c></row><row r="3"><c r="B3" s="1"><f>C1*2</f><v>1</v></c></row>',
      after:
        '<mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>"优,良"</formula1></dataValidation></dataValidations><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
        '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="urn:x14"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="urn:xm"><x14:cfRule type="dataBar" id="{1}"><x14:dataBar/></x14:cfRule><xm:sqref>C1:C9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
    },
    其他: '<row r="1"><c r="A1"><f>表!C1</f><v>0.5</v></c></row>',
  },
  strings: '<si><t>指标</t></si>',
  styles: STYLES,
  workbook:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">其他!$A$1:$B$2</definedName><definedName name="率">表!$C$1</definedName></definedNames><calcPr calcId="191029"/><extLst/>',
  workbookHead: '<bookViews><workbookView activeTab="0"/></bookViews>',
  relationships: `<Relationship Id="rId200" Type="${RELS}/calcChain" Target="calcChain.xml"/><Relationship Id="rId201" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="rId202" Type="${RELS}/customXml" Target="../customXml/item1.xml"/>`,
  types:
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
  more: {
    'xl/calcChain.xml':
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B3" i="1"/><c r="A1" i="2"/></calcChain>',
    'xl/vbaProject.bin': Uint8Array.of(0xd0, 0xcf, 1, 2, 3),
    'xl/charts/chart1.xml': '<chartSpace><f>表!$C$1:$C$3</f></chartSpace>',
    'xl/drawings/drawing1.xml': '<wsDr/>',
    'xl/comments1.xml': '<comments/>',
    'xl/media/image1.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELS}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
    'customXml/item1.xml': '<other xmlns="urn:other"/>',
    'docProps/app.xml': '<Properties/>',
  },
};

describe('patchXlsx', () => {
  it('keeps every other part byte for byte, and every other character of the sheet', () => {
    const before = makeXlsx(RICH);
    const after = patched(before, put("'表'!B1", 7), putFormula("'表'!D3", '=B3+1', 2));
    const [was, is] = [unzipSync(before), unzipSync(after)];
    const changed = Object.keys(was).filter(
      (name) => Buffer.compare(was[name]!, is[name] ?? Buffer.alloc(0)) !== 0,
    );
    expect(changed.toSorted()).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/calcChain.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
      ].toSorted(),
    );
    expect(Object.keys(is).filter((name) => !(name in was))).toEqual([]);
    expect(sheetXml(after)).toBe(
      sheetXml(before)
        .replace('ref="A1:C3"', 'ref="A1:D3"')
        .replace('<c r="C1"', '<c r="B1"><v>7</v></c><c r="C1"')
        .replace('<v>1</v></c></row>', '<v>1</v></c><c r="D3"><f>B3+1</f><v>2</v></c></row>'),
    );
    expect(textOf(after, 'xl/workbook.xml')).toBe(
      textOf(before, 'xl/workbook.xml').replace(
        '<calcPr calcId="191029"/>',
        '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
      ),
    );
    expect(textOf(after, '[Content_Types].xml')).not.toContain('calcChain');
    expect(textOf(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  it('leaves the calculation chain where no formula comes or goes', () => {
    const after = patched(makeXlsx(RICH), put("'表'!C1", 0.25));
    expect(textOf(after, 'xl/calcChain.xml')).toContain('<c r="B3" i="1"/>');
  });

  it('writes nothing but a copy for no changes', () => {
    const before = makeXlsx(RICH);
    expect(unzipSync(patched(before))).toEqual(unzipSync(before));
  });

  it('keeps a cell in its own format: borders, fonts and fill stay when the number format changes', () => {
    const after = patched(
      one('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'),
      put("'表'!A1", 2, { style: { numberFormat: '0.00' } }),
    );
    expect(dataOf(after)).toBe('<row r="1"><c r="A1" s="6"><v>2</v></c></row>');
    expect(textOf(after, 'xl/styles.xml')).toBe(
      new TextDecoder()
        .decode(makeParts({ sheets: { a: '' }, styles: STYLES })['xl/styles.xml'])
        .replace(
          '</cellXfs>',
          '<xf numFmtId="2" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf></cellXfs>',
        )
        .replace('<cellXfs count="6">', '<cellXfs count="7">'),
    );
  });

  it('adds fonts, fills, number formats and alignments, each once', () => {
    const style = {
      bold: true,
      fontName: '黑体',
      fontSize: 16,
      color: '#c00000',
      fill: '#FFF2CC',
      horizontal: 'center',
      wrap: true,
      indent: 2,
      numberFormat: '#,##0.00"万元"',
    } as const;
    const after = patched(one(''), ...['A1', 'B2', 'C3'].map((cell) => put(`'表'!${cell}`, 1, { style })));
    const styles = textOf(after, 'xl/styles.xml');
    expect(styles).toContain(
      '<font><b/><sz val="16"/><color rgb="FFC00000"/><name val="黑体"/><charset val="134"/></font></fonts>',
    );
    expect(styles).toContain('<fgColor rgb="FFFFF2CC"/>');
    expect(styles).toContain('<numFmts count="2">');
    expect(styles).toContain('<fonts count="3">');
    expect(styles).toContain('<cellXfs count="7">');
    expect(styles).toContain('<numFmt numFmtId="165" formatCode="#,##0.00&quot;万元&quot;"/>');
    expect(/<alignment[^>]*>/g.exec(styles.slice(styles.lastIndexOf('<xf ')))?.[0]).toBe(
      '<alignment horizontal="center" wrapText="1" indent="2"/>',
    );
    expect(dataOf(after)).toBe(
      ['A1', 'B2', 'C3']
        .map((cell, row) => `<row r="${row + 1}"><c r="${cell}" s="6"><v>1</v></c></row>`)
        .join(''),
    );
  });

  it('gives an absent cell the format of its row or column', () => {
    const before = one('<row r="2" s="2" customFormat="1"/>', {
      before: '<cols><col min="1" max="2" width="9" style="1"/></cols>',
    });
    const after = patched(before, put("'表'!A1", 1), put("'表'!A2", 2));
    expect(dataOf(after)).toBe(
      '<row r="1"><c r="A1" s="1"><v>1</v></c></row><row r="2" s="2" customFormat="1"><c r="A2" s="2"><v>2</v></c></row>',
    );
  });

  it('puts rows and cells in their places, whatever the order of the changes', () => {
    const before = one(
      '<row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="C2"><v>1</v></c></row><row r="5"/><row r="9"><c r="A9"><v>1</v></c></row>',
    );
    const cells = ['E9', 'A2', 'B5', 'A1', 'D2', 'A10', 'AA2', 'C3', 'A3', 'A5'];
    const after = patched(before, ...cells.map((cell) => put(`'表'!${cell}`, 2)));
    expect([...dataOf(after).matchAll(/ r="([A-Z]*\d+)"/g)].map((match) => match[1])).toEqual([
      '1',
      'A1',
      '2',
      'A2',
      'B2',
      'C2',
      'D2',
      'AA2',
      '3',
      'A3',
      'C3',
      '5',
      'A5',
      'B5',
      '9',
      'A9',
      'E9',
      '10',
      'A10',
    ]);
    expect(dataOf(after)).toContain('<row r="2" spans="1:27">');
  });

  it('numbers rows and cells first where a writer left their addresses out', () => {
    const after = patched(
      one('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
      put("'表'!D1", 4),
      put("'表'!A2", 5),
    );
    expect(snapshot(after)[0]?.values).toEqual([
      [1, 2, null, 4],
      [5, null, null, null],
    ]);
  });

  it('writes texts so that neither reading nor editing turns them into something else', () => {
    const texts = [
      '=1+1',
      '+1',
      "'a",
      '001',
      '50%',
      '2023-1-1',
      '12月',
      'TRUE',
      '正文',
      ' 两端 ',
      'a\r\nb',
      '_x000D_',
      '\u0001',
      '<b>&amp;"',
      '\ud800',
    ];
    const after = patched(one(''), ...texts.map((text, row) => put(`'表'!A${row + 1}`, text)));
    expect(snapshot(after)[0]?.values.map((row) => row[0])).toEqual(texts);
    const styled = [...dataOf(after).matchAll(/<c r="A(\d+)" s="\d+"/g)].map(
      (match) => texts[Number(match[1]) - 1],
    );
    expect(styled).toEqual(texts.slice(0, 8));
    expect(textOf(after, 'xl/styles.xml')).toContain('quotePrefix="1"');
  });

  it('takes the apostrophe away where a number or a formula follows', () => {
    const before = one('<row r="1"><c r="A1" s="4" t="str"><v>12</v></c></row>');
    expect(dataOf(patched(before, put("'表'!A1", 12)))).not.toContain('s="4"');
    expect(dataOf(patched(before, put("'表'!A1", '13')))).toContain('s="4"');
  });

  it('writes values of every type', () => {
    const values: CellValue[] = [0.1 + 0.2, -1e-300, 1e21, true, false, '#DIV/0!', '文'];
    const after = patched(
      one(''),
      ...values.map((value, row) => put(`'表'!A${row + 1}`, value)),
      ...values.map((value, row) =>
        putFormula(`'表'!B${row + 1}`, '=XLOOKUP("_xlfn.",C:C,D:D)&IFS(1)', value),
      ),
      putFormula("'表'!C1", '=1+1', null),
    );
    const sheet = snapshot(after)[0]!;
    values.forEach((value, row) => {
      expect(cellAt(sheet, row, 0)).toMatchObject({ value, formula: null });
      expect(cellAt(sheet, row, 1)).toMatchObject({ value, formula: '=XLOOKUP("_xlfn.",C:C,D:D)&IFS(1)' });
    });
    expect(sheet.uncomputed).toEqual([{ row: 0, column: 2 }]);
    expect(dataOf(after)).toContain('<f>_xlfn.XLOOKUP(&quot;_xlfn.&quot;,C:C,D:D)&amp;_xlfn.IFS(1)</f>');
  });

  const SHARED =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>';

  it('spells a shared formula out for the others when its first cell is edited', () => {
    const after = patched(one(SHARED), put("'表'!B1", 9), put("'表'!B3", 8));
    expect(snapshot(after)[0]?.formulas.map((row) => row?.[1] ?? null)).toEqual([null, '=A2*2', null]);
    expect(dataOf(after)).not.toContain('shared');
    expect(snapshot(patched(one(SHARED), put("'表'!B2", 9)))[0]?.formulas[2]?.[1]).toBe('=A3*2');
  });

  it('leaves a formula as it is written where only its value is new', () => {
    const array =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
    expect(
      dataOf(patched(one(SHARED), putFormula("'表'!B1", '=A1*2', 3), putFormula("'表'!B2", '=A2*2', 5))),
    ).toBe(
      SHARED.replace('<v>2</v></c></row><row r="2">', '<v>3</v></c></row><row r="2">').replace(
        '<v>4</v>',
        '<v>5</v>',
      ),
    );
    expect(
      dataOf(patched(one(array), putFormula("'表'!A1", '=C1:C2*2', 6), putFormula("'表'!A2", '=C1:C2*2', 8))),
    ).toBe(array.replace('<v>2</v>', '<v>6</v>').replace('<v>4</v>', '<v>8</v>'));
  });

  it('refuses to break array formulas and to write beside the first cell of a merged area', () => {
    const array = one(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
    );
    expect(refusal(array, put("'表'!A2", 1))).toMatchObject({
      code: 'hostError',
      cells: [at("'表'!A2")],
      detail: 'array formula',
    });
    const merged = one('', { after: '<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells>' });
    expect(refusal(merged, put("'表'!A1", 1), put("'表'!C3", 1))).toMatchObject({
      code: 'hostError',
      cells: [at("'表'!C3")],
      detail: 'merged cell',
    });
    expect(snapshot(patched(merged, put("'表'!B2", 1), put("'表'!C3", null)))[0]?.values).toEqual([[1]]);
  });

  it('refuses what does not fit and what is protected', () => {
    expect(refusal(one(''), put("'表'!A1", 'x'.repeat(32_768))).code).toBe('tooLarge');
    expect(refusal(one(''), { kind: 'addSheet', name: 'a/b', widths: [], activate: false })).toMatchObject({
      code: 'hostError',
      detail: 'sheet name',
    });
    const locked = one('', { workbook: '', workbookHead: '<workbookProtection lockStructure="1"/>' });
    expect(refusal(locked, { kind: 'addSheet', name: 'b', widths: [], activate: false })).toMatchObject({
      code: 'protected',
    });
    const sheet = one('<row r="1"><c r="A1"><v>1</v></c></row>', {
      after: '<sheetProtection sheet="true"/>',
    });
    expect(refusal(sheet, put("'表'!A1", 2))).toEqual({ code: 'protected', sheet: '表' });
    expect(patchXlsx(sheet, [put("'表'!A1", 2)], undefined, true).ok).toBe(true);
  });

  it('adds a sheet that is shown alone, with its widths', () => {
    const after = patched(
      makeXlsx(RICH),
      { kind: 'addSheet', name: '绩效<自评>', widths: [10, 20.5], activate: true },
      put("'绩效<自评>'!A1", '概况'),
    );
    const sheet = textOf(after, 'xl/worksheets/sheet3.xml');
    expect(sheet).toContain('tabSelected="1"');
    expect(sheet).toContain('<col min="1" max="1" width="10.71484375" customWidth="1"/>');
    expect(sheetXml(after)).not.toContain('tabSelected');
    expect(textOf(after, 'xl/workbook.xml')).toContain('<workbookView activeTab="2"/>');
    expect(snapshot(after).map(({ name }) => name)).toEqual(['表', '其他', '绩效<自评>']);
  });

  it('gives new rows the height that their wrapped texts need', () => {
    const long = '预算'.repeat(25);
    const after = patched(
      one('', { before: '<cols><col min="1" max="1" width="41" customWidth="1"/></cols>' }),
      put("'表'!A1", long, { style: { wrap: true } }),
      put("'表'!A2", long),
      put("'表'!A3", '短', { style: { wrap: true } }),
      put("'表'!A4", `${long}\n一`, { style: { wrap: true, fontSize: 22 } }),
      put("'表'!A5", long.repeat(40), { style: { wrap: true } }),
    );
    expect([...dataOf(after).matchAll(/<row r="(\d)"(?: ht="(\d+)")?>/g)].map((match) => match[2])).toEqual([
      '47', // 100 halves of a character in 40: three lines
      undefined,
      undefined,
      '216', // six lines and one, twice as high: no line is filled to its end
      '409',
    ]);
  });

  it('works on strict files, prefixed names and workbooks without styles', () => {
    const strict = makeXlsx({ sheets: { 表: '<row r="1"><c r="A1"><v>7</v></c></row>' }, strict: true });
    const after = patched(
      strict,
      put("'表'!B1", 1, { style: { bold: true } }),
      { kind: 'addSheet', name: 'b', widths: [], activate: false },
      put("'b'!A1", 2),
    );
    expect(snapshot(after).map((sheet) => sheet.values)).toEqual([[[7, 1]], [[2]]]);
    expect(textOf(after, 'xl/worksheets/sheet2.xml')).toContain(
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    );
    expect(textOf(after, 'xl/_rels/workbook.xml.rels')).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/styles',
    );
    const parts = makeParts({ sheets: { 表: '' } });
    parts['xl/worksheets/sheet1.xml'] = Buffer.from(
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>',
    );
    const prefixed = patched(zipSync(parts), put("'表'!A1", 'a'), putFormula("'表'!B2", '=1', 1));
    expect(sheetXml(prefixed)).toContain(
      '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="B2"><x:f>1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData>',
    );
  });

  it('renames and removes sheets with all that reads them', () => {
    const renamed = patched(makeXlsx(RICH), { kind: 'renameSheet', name: '表', to: "收支 '23" });
    expect(snapshot(renamed)[1]?.formulas).toEqual([["='收支 ''23'!C1"]]);
    expect(textOf(renamed, 'xl/charts/chart1.xml')).toContain("<f>'收支 ''23'!$C$1:$C$3</f>");
    expect(textOf(renamed, 'xl/workbook.xml')).toContain("'收支 ''23'!$C$1</definedName>");
    const removed = patched(makeXlsx(RICH), { kind: 'removeSheet', name: '表' }, put("'其他'!B1", 1));
    expect(snapshot(removed).map(({ name, formulas }) => [name, formulas[0]])).toEqual([
      ['其他', ['=#REF!', null]],
    ]);
    expect(textOf(removed, 'xl/workbook.xml')).toContain('localSheetId="0"');
    expect(Object.keys(unzipSync(removed))).not.toContain('xl/worksheets/sheet1.xml');
    expect(refusal(removed, { kind: 'removeSheet', name: '其他' })).toMatchObject({ detail: 'last sheet' });
  });
});

describe('patch and read agree', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('=A1', '#N/A', '1'),
  );
  const content: fc.Arbitrary<CellContent> = fc.record({
    formula: fc.option(fc.constantFrom('=A1+1', '=SUM(A1:B2)', '="a<b&c"', "='表'!A1"), { freq: 3 }),
    value,
  });
  const cell = fc.record({ row: fc.nat(6), column: fc.nat(6), content });
  const sheetBytes = one(
    '<row r="1" spans="1:2"><c r="A1" s="1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row><row r="2"><c r="B2"><f t="shared" ref="B2:B5" si="0">A1*2</f><v>2</v></c></row><row r="3"><c r="B3" s="2"><f t="shared" si="0"/><v>4</v></c><c r="F3"><v>4</v></c></row><row r="5"><c r="B5"><f t="shared" si="0"/><v>0</v></c></row>',
    { strings: '<si><t>文</t></si>' },
  );

  it('shows exactly the cells that were set, and undo brings every cell back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 12 }), async (cells) => {
        const host = await done(openFileHost(sheetBytes, 'a.xlsx'));
        const before = await done(host.read());
        const image = await done(
          host.apply(
            cells.map(({ row, column, content: set }) => ({
              kind: 'cell',
              cell: { sheet: '表', row, column },
              content: set,
            })),
          ),
        );
        const reread = readXlsx(host.bytes(), 'a.xlsx');
        const last = new Map(cells.map((each) => [`${each.row},${each.column}`, each.content]));
        for (let row = 0; row < 9; row++) {
          for (let column = 0; column < 9; column++) {
            const address = { sheet: '表', row, column };
            const { value: was, formula } = cellOf(before, address)!;
            const expected = last.get(`${row},${column}`) ?? { formula, value: was };
            const now = reread.ok
              ? cellOf(reread.value, address)!
              : { formula: null, value: null, format: '' };
            expect(sameContent({ formula: now.formula, value: now.value }, expected as CellContent)).toBe(
              true,
            );
            // A formula that reads what was set may have lost its value, but never has a wrong one.
            const lost = last.has(`${row},${column}`) || formula === null ? [] : [''];
            expect([expected.value ?? '', ...lost]).toContain(now.value ?? '');
          }
        }
        await done(host.undo(image));
        const after = await done(host.read());
        for (let row = 0; row < 9; row++) {
          for (let column = 0; column < 9; column++) {
            const address = { sheet: '表', row, column };
            const [was, is] = [cellOf(before, address)!, cellOf(after, address)!];
            expect([is.value ?? '', is.formula, is.format]).toEqual([
              was.value ?? '',
              was.formula,
              was.format,
            ]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
