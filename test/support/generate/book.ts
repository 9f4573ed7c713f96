import type { Scheme } from '../../../src/schemes';
import type { CellAddress, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook';
import { accountsPage, sangongPage } from './accounts';
import { chongqingForm } from './chongqing';
import { evaluationForm } from './form';
import { subjectOf, type Subject } from './model';
import { departmentTargetPage, resultsPage, staffPage, targetPage } from './others';
import { Page, type Place, type Slip } from './page';
import { Random } from './random';

/** A clean workbook that nobody has seen: every figure right, reasons where they are due. */
export interface Book {
  readonly seed: number;
  readonly scheme: Scheme;
  readonly subject: Subject;
  readonly workbook: WorkbookSnapshot;
  /** Cells that other cells determine. */
  readonly computed: readonly CellAddress[];
  readonly slips: readonly Slip[];
  readonly places: readonly Place[];
}

/** The clean workbook of a seed, in the forms that a scheme's jurisdiction prints. */
export function bookOf(scheme: Scheme, seed: number): Book {
  const random = new Random(seed * 7919 + scheme.id.length * 104_729 + (scheme.id.codePointAt(0) ?? 0));
  const subject = subjectOf(random, scheme, random.int(2019, 2025));
  const pages: Page[] = [];
  const page = (name: string, write: (page: Page) => void): void => {
    const fresh = new Page(name, merged);
    write(fresh);
    pages.push(fresh);
  };
  const merged = random.chance(60);
  if (scheme.id === 'guangzhou-target') page('目标申报', (one) => departmentTargetPage(random, one, subject));
  else {
    if (random.chance(60))
      page('目标申报', (one) =>
        targetPage(random, one, subject, ['sichuan', 'chongqing'].includes(scheme.id)),
      );
    if (scheme.id === 'chongqing') page('自评表', (one) => chongqingForm(random, one, subject));
    else
      page(random.chance(70) ? '自评表' : `${subject.year}年自评`, (one) =>
        evaluationForm(random, one, subject, scheme),
      );
    if (random.chance(85)) page('收支决算', (one) => accountsPage(random, one, subject));
  }
  if (random.chance(70)) page('三公经费', (one) => sangongPage(random, one, subject));
  if (random.chance(50)) page('机构人员', (one) => staffPage(random, one, subject));
  if (random.chance(50)) page('工作成果', (one) => resultsPage(random, one, subject));
  return {
    seed,
    scheme,
    subject,
    workbook: { name: `${scheme.id}-${seed}.xlsx`, sheets: pages.map((one) => one.snapshot()) },
    computed: pages.flatMap(({ computed }) => computed),
    slips: pages.flatMap(({ slips }) => slips),
    places: pages.flatMap(({ places }) => places),
  };
}

/** The workbook with other constants in some cells; formats stay. */
export function withValues(
  workbook: WorkbookSnapshot,
  edits: readonly { readonly cell: CellAddress; readonly value: CellValue }[],
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = edits.filter(({ cell }) => cell.sheet === sheet.name);
      return own.length === 0 ? sheet : edited(sheet, own);
    }),
  };
}

function edited(
  sheet: SheetSnapshot,
  edits: readonly { readonly cell: CellAddress; readonly value: CellValue }[],
): SheetSnapshot {
  const values = sheet.values.map((row) => [...row]);
  const formulas = sheet.formulas.map((row) => row && [...row]);
  for (const { cell, value } of edits) {
    const row = values[cell.row - sheet.area.row];
    if (!row) throw new Error(`no cell ${sheet.name} ${cell.row}`);
    row[cell.column - sheet.area.column] = value;
    const formulaRow = formulas[cell.row - sheet.area.row];
    if (formulaRow) formulaRow[cell.column - sheet.area.column] = null;
  }
  return { ...sheet, values, formulas };
}

/** The workbook as a person has it before the computed cells are filled. */
export const blankOf = ({ workbook, computed }: Book): WorkbookSnapshot =>
  withValues(
    workbook,
    computed.map((cell) => ({ cell, value: null })),
  );
