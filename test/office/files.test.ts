import { unzipSync } from 'fflate';
import type { FileChange } from '../../src/files';
import { openFileHost, patchXlsx, readXlsx } from '../../src/files';
import { cellOf, formatLocal } from '../../src/workbook';
import { makeXlsx, STYLES } from '../files/makeXlsx';
import { at, done, put, putFormula } from '../support/hostContract';
import { Soffice } from './soffice';

const office = new Soffice();

afterAll(() => {
  office.close();
});

function patched(bytes: Uint8Array, changes: readonly FileChange[]): Uint8Array {
  const result = patchXlsx(bytes, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const BASE = makeXlsx({
  sheets: {
    收支: {
      before:
        '<dimension ref="A1:C4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
      data:
        '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>' +
        '<row r="2"><c r="A2"><v>1260.8</v></c><c r="B2"><v>890</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">A2-B2</f><v>370.8</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><v>1</v></c><c r="C3"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="4"><c r="A4"><v>5</v></c><c r="B4"><v>1</v></c><c r="C4"><f t="shared" si="0"/><v>4</v></c></row>',
      after:
        '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><conditionalFormatting sqref="A2:A4"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>',
    },
  },
  strings: '<si><t>收支情况</t></si>',
  styles: STYLES,
  workbookHead: '<bookViews><workbookView activeTab="0"/></bookViews>',
  workbook: '<definedNames><definedName name="总额">收支!$A$2</definedName></definedNames>',
});

describe('LibreOffice opens what we write', () => {
  const changes: readonly FileChange[] = [
    putFormula("'收支'!C2", '=ROUND(A2/B2-1,4)', 0.4166, { style: { numberFormat: '0.00%' } }),
    putFormula("'收支'!D2", '=SUM(A2:A4)', 1268.8, {
      style: { bold: true, fill: '#FFF2CC', color: '#C00000' },
    }),
    putFormula("'收支'!D3", '=IFERROR(A3/0,"无")', '无'),
    putFormula("'收支'!D4", '=IFS(A4>4,"超",TRUE,"否")&TEXTJOIN("、",TRUE,"a","b")', '超a、b'),
    put("'收支'!F1", '=1+1'),
    put("'收支'!F2", '00123'),
    put("'收支'!F3", ' 换行\n<&> '),
    { kind: 'addSheet', name: '绩效自评报告', widths: [60, 10], activate: true },
    put("'绩效自评报告'!A1", '一、部门概况', {
      style: { bold: true, fontSize: 16, fontName: '黑体', horizontal: 'center' },
    }),
    putFormula("'绩效自评报告'!A2", `="本年支出"&TEXT('收支'!A2,"0.00")&"万元"`, '本年支出1260.80万元', {
      style: { wrap: true },
    }),
    putFormula("'绩效自评报告'!B2", "=总额+'收支'!D2", 2529.6),
  ];
  const ours = patched(BASE, changes);

  it('with the same values after computing everything anew', () => {
    const theirs = readXlsx(office.convert(ours, 'xlsx'), 'a.xlsx');
    const own = readXlsx(ours, 'a.xlsx');
    if (!theirs.ok || !own.ok) throw new Error('not read');
    expect(theirs.value.sheets.map(({ name }) => name)).toEqual(['收支', '绩效自评报告']);
    let compared = 0;
    for (const sheet of own.value.sheets) {
      for (let row = 0; row < 6; row++) {
        for (let column = 0; column < 7; column++) {
          const address = { sheet: sheet.name, row, column };
          const [mine, other] = [cellOf(own.value, address)!, cellOf(theirs.value, address)!];
          expect([formatLocal(address), other.value]).toEqual([formatLocal(address), mine.value]);
          if (mine.value !== null) compared++;
        }
      }
    }
    expect(compared).toBe(19);
    expect(cellOf(theirs.value, at("'收支'!F1"))).toMatchObject({ value: '=1+1', formula: null });
    expect(cellOf(theirs.value, at("'收支'!C2"))?.format).toBe('0.00%');
    expect(cellOf(theirs.value, at("'收支'!C4"))).toMatchObject({ value: 4, formula: '=A4-B4' });
  });

  it('and computes anew indeed: a wrong cached value does not survive', () => {
    const wrong = patched(BASE, [putFormula("'收支'!E1", '=SUM(A2:A4)', 999)]);
    const theirs = readXlsx(office.convert(wrong, 'xlsx'), 'a.xlsx');
    if (!theirs.ok) throw new Error('not read');
    expect(cellOf(theirs.value, at("'收支'!E1"))?.value).toBe(1268.8);
  });

  it('and prints it', () => {
    expect(Buffer.from(office.convert(ours, 'pdf').subarray(0, 5)).toString()).toBe('%PDF-');
  });

  it('and the other way round: a file that it wrote is read, patched and undone', async () => {
    const theirs = office.convert(BASE, 'xlsx');
    const opened = await openFileHost(theirs, 'a.xlsx');
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
    const host = opened.value;
    const before = await done(host.read());
    expect(cellOf(before, at("'收支'!C3"))).toMatchObject({ value: 2, formula: '=A3-B3' });
    const image = await done(
      host.apply(changes.filter((change) => change.kind === 'cell' || change.kind === 'addSheet')),
    );
    const [was, is] = [unzipSync(theirs), unzipSync(host.bytes())];
    const touched = Object.keys(was).filter(
      (name) => Buffer.compare(was[name]!, is[name] ?? Buffer.alloc(0)) !== 0,
    );
    expect(touched.toSorted()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const again = readXlsx(office.convert(host.bytes(), 'xlsx'), 'a.xlsx');
    if (!again.ok) throw new Error('not read');
    expect(cellOf(again.value, at("'绩效自评报告'!B2"))?.value).toBe(2529.6);
    await done(host.undo(image));
    expect(await done(host.read())).toEqual(before);
  });
});
