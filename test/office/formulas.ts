import assert from 'node:assert/strict';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { localCertificate } from '../../scripts/workbench/certificate';
import { workbenchMounts } from '../../scripts/workbench/routes';
import { listen, workbenchServer } from '../../scripts/workbench/server';
import { readXlsx } from '../../src/files';
import { cellAt, sheetNamed, type CellValue } from '../../src/workbook';
import { chromiumPath, excel, openWorkbench, root, save, type Visit } from '../browser/harness';
import { Soffice } from './soffice';

/**
 * Holds the grid's formulas against LibreOffice: every formula is computed by both, from the same saved file. Run by
 * `tsx test/office/formulas.ts` after the workbench was built; needs Chromium and LibreOffice.
 */

/** Data under the formulas: A text codes, B figures, C dates, D texts. */
const DATA: readonly (readonly (string | number | boolean)[])[] = [
  ["'1001", 1260.8, 45322, '基本支出'],
  ["'100101", 895, 45351, '项目支出'],
  ["'1002", 365.8, 45657, '一级指标'],
  ["'2001", 0, 44620, '≥95%'],
  ["'2002", -12.345, 45291, ''],
];

const FORMULAS: readonly string[] = [
  // What 填充 and 生成总结 write.
  '=ROUND(B1-B2,2)',
  '=IF(B4=0,"—",B1/B4)',
  '=IF(B2=0,"—",(B1-B2)/B2)',
  '=SUM(B1:B5)',
  '=SUM(B1,B3)',
  '=MIN(10,B3/B2*10)',
  '=MAX(0,B5)',
  '=IFERROR(B1/B4,"—")',
  '=IFERROR(B1/B2,"—")',
  '=IF(SUM(B1:B2)>=90,"优",IF(SUM(B1:B2)>=80,"良","差"))',
  '=TEXT(B1,"#,##0.00")',
  '=TEXT(B2/B1,"0.00%")',
  '=TEXT(C1,"yyyy年m月d日")',
  '="全年预算"&TEXT(B1,"0.00")&"万元"',
  '=ROUND(1.005,2)',
  '=ROUND(-2.5,0)',
  '=ROUND(1234.5678,-2)',
  '=ABS(B5)',
  '=AND(B1>0,B2>0)',
  '=OR(B4>0,B5>0)',
  '=NOT(B4=0)',
  '=1/3',
  '=0.1+0.2=0.3',
  // What people have in such workbooks.
  '=SUMIF(A1:A5,"1001",B1:B5)',
  '=SUMIFS(B1:B5,B1:B5,">0")',
  '=SUMIFS(B1:B5,A1:A5,"100*")',
  '=COUNTIF(D1:D5,"*支出")',
  '=COUNTIF(B1:B5,">=365.8")',
  '=COUNT(A1:D5)',
  '=COUNTA(D1:D5)',
  '=COUNTBLANK(D1:D5)',
  '=AVERAGE(B1:B4)',
  '=AVERAGEIF(B1:B5,">0")',
  '=PRODUCT(B2,2)',
  '=SUMPRODUCT(B1:B3,B1:B3)',
  '=SUMPRODUCT((LEFT(A1:A5,2)="10")*B1:B5)',
  '=VLOOKUP("1002",A1:D5,4,FALSE)',
  '=INDEX(B1:B5,MATCH("2001",A1:A5,0))',
  '=LARGE(B1:B5,2)',
  '=RANK(B2,B1:B5)',
  '=MOD(-7,3)',
  '=INT(-2.5)',
  '=TRUNC(B5,1)',
  '=ROUNDUP(B5,1)',
  '=ROUNDDOWN(B5,1)',
  '=CEILING(B1,10)',
  '=FLOOR(B1,10)',
  '=LEN("绩效自评")',
  '=LEFT(D1,2)&RIGHT(D2,2)',
  '=MID("年度指标值",3,2)',
  '=FIND("支出",D1)',
  '=SUBSTITUTE(D1,"支出","收入")',
  '=TRIM("  绩 效  ")',
  '=CONCATENATE(D1,"、",D2)',
  '=VALUE("1260.80")',
  '=VALUE("95%")',
  '=ISNUMBER(A1)',
  '=ISTEXT(A1)',
  '=ISBLANK(E1)',
  '=YEAR(C1)*100+MONTH(C1)',
  '=DATE(2024,2,30)',
  '=EDATE(DATE(2026,1,31),1)',
  '=EOMONTH(C1,0)',
  '=DATEDIF(C4,C3,"m")',
  '=DAY(C2)',
  '=CHOOSE(2,"优","良","中")',
  '=B1/B4',
  '=VLOOKUP("9999",A1:B5,2,FALSE)',
  '=NA()',
];

/** Formulas whose value in the grid differs from LibreOffice's, as docs/工作台.md lists them. */
const KNOWN: ReadonlySet<string> = new Set(['=SUMIFS(B1:B5,A1:A5,"100*")', '=EDATE(DATE(2026,1,31),1)']);

const same = (a: CellValue, b: CellValue): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
    : (a ?? '') === (b ?? '');

async function computeInGrid(visit: Visit): Promise<Uint8Array> {
  const frame = await openWorkbench(visit);
  await excel(
    frame,
    async (context, { data, formulas }) => {
      const sheet = context.workbook.worksheets.add('公式');
      sheet.getRange(`A1:D${data.length}`).values = data as string[][];
      sheet.getRange(`H1:H${formulas.length}`).formulas = formulas.map((formula) => [formula]);
      await context.sync();
    },
    { data: DATA, formulas: FORMULAS },
  );
  return save(visit.page);
}

async function main(): Promise<number> {
  const certificate = await localCertificate(join(root, '.cache', 'workbench'));
  const server = workbenchServer(root, certificate, [
    { path: '/test-pane/', folder: join(root, 'test', 'browser', 'pane'), policy: 'pane' },
    ...workbenchMounts(root),
  ]);
  const origin = `https://localhost:${await listen(server, 0)}`;
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--ignore-certificate-errors', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const office = new Soffice();
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const file = await computeInGrid({ browser, context, page, origin, foreign: [], errors: [] });
    const grid = sheetOf(file);
    const reference = sheetOf(office.convert(file, 'xlsx'));
    let wrong = 0;
    FORMULAS.forEach((formula, row) => {
      const [mine, theirs] = [cellAt(grid, row, 7).value, cellAt(reference, row, 7).value];
      const agrees = same(mine, theirs);
      if (agrees !== KNOWN.has(formula)) return;
      wrong += 1;
      const what = agrees
        ? 'agrees now: take it off the list'
        : `grid ${String(mine)}, LibreOffice ${String(theirs)}`;
      console.log(`FAIL  ${formula}: ${what}`);
    });
    console.log(`${FORMULAS.length - wrong} passed, ${wrong} failed`);
    return wrong === 0 ? 0 : 1;
  } finally {
    office.close();
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function sheetOf(bytes: Uint8Array): NonNullable<ReturnType<typeof sheetNamed>> {
  const read = readXlsx(bytes, 'formulas.xlsx');
  assert.ok(read.ok);
  const sheet = sheetNamed(read.value, '公式');
  assert.ok(sheet);
  return sheet;
}

async function run(): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}

void run();
