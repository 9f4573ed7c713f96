import fc from 'fast-check';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';

/** What a person does between two checks. Numbers are taken modulo what there is. */
export interface Step {
  readonly kind: (typeof KINDS)[number];
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const KINDS = [
  ...(['value', 'value', 'value', 'value', 'copy', 'copy', 'formula', 'format', 'header'] as const),
  ...(['insertRow', 'deleteRow', 'insertColumn', 'deleteColumn', 'swapRows'] as const),
  ...(['deleteSheet', 'copySheet', 'renameSheet', 'hideSheet', 'swapSheets'] as const),
  ...(['scheme', 'level', 'ignore', 'nothing'] as const),
];

const LISTS: readonly (readonly CellValue[])[] = [
  [null, '', ' ', 0, 1, 10, 12.345, -3, 100, true, '#DIV/0!', '１０ ', '95%', '≥95%', '≤3次', '12月底前'],
  ['总分', '产出指标小计', '合计', '小计', '其中：', '指标1：', '……', 'XX', '一级指标', '三级指标', '得分'],
  [
    '产出指标',
    '数量指标',
    '效益指标',
    '成本指标（20分）',
    '满意度指标',
    '部分达成预期指标并具有一定效果',
    '优',
  ],
  ['单位：元', '单位：万元', '2023年度', '2022年', '项目支出', '基本支出', '支出合计', '年度资金总额'],
  [
    '截止目前已完成',
    '今年以来',
    '财预[2020]10号',
    '从80%提高到90%，提高10%',
    '无',
    '未完成，下一步加强管理。',
  ],
  ['单位名称', '项目名称', '自评等级', '自评得分', '存在问题', '注：', '调整预算', '抽样调查200份问卷'],
];

const VALUES = LISTS.flat();

type Cells = Pick<SheetSnapshot, 'values' | 'formulas' | 'formats'>;
type Row<T> = readonly T[];

function withCells(sheet: SheetSnapshot, change: (cells: Cells) => Partial<Cells>): SheetSnapshot {
  const next = { ...sheet, ...change(sheet) };
  const area = { ...sheet.area, rows: next.values.length, columns: next.values[0]?.length ?? 0 };
  return { ...next, area, merges: null };
}

const put = <T>(list: Row<T>, at: number, value: T): T[] => list.map((old, i) => (i === at ? value : old));

function setCell(sheet: SheetSnapshot, row: number, column: number, value: CellValue): SheetSnapshot {
  return withCells(sheet, ({ values }) => ({
    values: put(values, row, put(values[row] ?? [], column, value)),
  }));
}

const eachRow = (cells: Cells, change: <T>(list: readonly (Row<T> | null)[]) => (Row<T> | null)[]): Cells =>
  ({
    values: change(cells.values),
    formulas: change(cells.formulas),
    formats: change(cells.formats),
  }) as Cells;

function editedSheet(sheet: SheetSnapshot, { kind, a, b, c }: Step): SheetSnapshot {
  const { rows, columns } = sheet.area;
  if (rows === 0 || columns === 0) return sheet;
  const [row, column] = [a % rows, b % columns];
  const blank = (): null[] => Array.from({ length: columns }, () => null);
  switch (kind) {
    case 'value':
      return setCell(sheet, row, column, VALUES[c % VALUES.length] ?? null);
    case 'header':
      return setCell(sheet, row % Math.min(rows, 8), column, VALUES[c % VALUES.length] ?? null);
    case 'copy':
      return setCell(sheet, row, column, sheet.values[c % rows]?.[column] ?? null);
    case 'formula':
      return withCells(sheet, ({ formulas }) => ({
        formulas: put(
          formulas,
          row,
          put<string | null>(formulas[row] ?? blank(), column, c % 2 ? null : '=A1'),
        ),
      }));
    case 'format': {
      const old = sheet.formats[row] ?? Array.from({ length: columns }, () => 'General');
      const format = ['General', '0.00', '0.0%', '#,##0.00', 'yyyy-mm-dd'][c % 5] ?? 'General';
      return withCells(sheet, ({ formats }) => ({ formats: put(formats, row, put(old, column, format)) }));
    }
    case 'insertRow':
      return withCells(sheet, (cells) => ({
        values: cells.values.toSpliced(row, 0, c % 2 ? blank() : (cells.values[c % rows] ?? blank())),
        formulas: cells.formulas.toSpliced(row, 0, null),
        formats: cells.formats.toSpliced(row, 0, null),
      }));
    case 'deleteRow':
      return withCells(sheet, (cells) => eachRow(cells, (list) => list.toSpliced(row, 1)));
    case 'swapRows':
      return withCells(sheet, (cells) =>
        eachRow(cells, (list) => list.with(row, list[c % rows] ?? null).with(c % rows, list[row] ?? null)),
      );
    case 'insertColumn':
      return withCells(sheet, (cells) => ({
        values: cells.values.map((line) => line.toSpliced(column, 0, null)),
        formulas: cells.formulas.map((line) => line && line.toSpliced(column, 0, null)),
        formats: cells.formats.map((line) => line && line.toSpliced(column, 0, 'General')),
      }));
    case 'deleteColumn':
      return columns === 1
        ? sheet
        : withCells(sheet, (cells) =>
            eachRow(cells, (list) => list.map((line) => line && line.toSpliced(column, 1))),
          );
    case 'renameSheet':
      return { ...sheet, name: `${sheet.name.slice(0, 20)}${c}` };
    case 'hideSheet':
      return { ...sheet, visibility: sheet.visibility === 'visible' ? 'hidden' : 'visible' };
    default:
      return sheet;
  }
}

/** The workbook after a step; what a person settles leaves it as it is. */
export function edited(workbook: WorkbookSnapshot, step: Step): WorkbookSnapshot {
  const { sheets } = workbook;
  const at = (step.a + step.b) % Math.max(1, sheets.length);
  const sheet = sheets[at];
  if (!sheet) return workbook;
  if (step.kind === 'deleteSheet')
    return { ...workbook, sheets: sheets.length > 1 ? sheets.toSpliced(at, 1) : sheets };
  if (step.kind === 'copySheet')
    return { ...workbook, sheets: [...sheets, { ...sheet, name: `副本${sheets.length}${step.c}` }] };
  if (step.kind === 'swapSheets') return { ...workbook, sheets: sheets.toReversed() };
  return { ...workbook, sheets: sheets.with(at, editedSheet(sheet, step)) };
}

/** As a host reads it: all rows are new objects. */
export const readAgain = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => [...row]),
    formulas: sheet.formulas.map((row) => row && [...row]),
    formats: sheet.formats.map((row) => row && [...row]),
  })),
});

const number = fc.nat({ max: 100_000 });
/** Some steps, one after the other. */
export const steps = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), a: number, b: number, c: number }),
  {
    minLength: 1,
    maxLength: 8,
  },
);
