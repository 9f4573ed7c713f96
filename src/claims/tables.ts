import { doubted, type Draft } from './draft';
import type { TextFigure } from './figures';
import { addUp, dimension, isRight, quotient } from './judge';
import type { Lead } from './leads';
import { isRatio } from './roles';

type Column = 'initial' | 'adjusted' | 'actual' | 'rate' | 'other';

interface Row {
  readonly label: string;
  readonly cells: readonly TextFigure[];
  /** Whether it follows the row before without a sentence between them. */
  readonly goesOn: boolean;
  readonly head: string;
}

const HEADERS: readonly (readonly [RegExp, Column])[] = [
  [/年初(?:批复)?预算(?:数|额)?|年初数/y, 'initial'],
  [/(?:预算)?执行率|完成率|支出进度|执行进度/y, 'rate'],
  [/上年(?:决算|执行|预算)?数?|增减(?:额|率|数)?|增长率|占比|比重|得分|分值/y, 'other'],
  [/调整后?预算(?:数|额)?|全年预算(?:数|额)?|预算(?:总)?(?:数|额)?|预算金额/y, 'adjusted'],
  [/(?:全年|预算)?执行(?:数|额)?|决算(?:数|额)?|(?:实际)?支出(?:数|额)|实际完成数?/y, 'actual'],
];
const TOTAL_ROW = /合计|总计|总额|小计|^计$|总和/;
const MOST_ROWS = 60;

/** Tables flattened into lines: rows of two and more figures, a space apart, under their header. */
export function tableClaims(leads: readonly Lead[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const rows = rowsOf(leads);
  for (let from = 0; from < rows.length;) {
    let to = from + 1;
    while (
      to < rows.length &&
      rows[to]?.goesOn === true &&
      rows[to]?.cells.length === rows[from]?.cells.length
    )
      to += 1;
    const table = rows.slice(from, to);
    const [first] = table;
    if (first && first.cells.length > 1) drafts.push(...ratesIn(table, columnsOf(first)), ...sumsIn(table));
    from = to;
  }
  return drafts;
}

function rowsOf(leads: readonly Lead[]): readonly Row[] {
  const rows: Row[] = [];
  for (let index = 0; index < leads.length;) {
    const lead = leads[index];
    if (!lead) break;
    let end = index + 1;
    while (leads[end]?.gap === ' ') end += 1;
    if (end > index + 1) {
      rows.push({
        label: lead.clause,
        cells: leads.slice(index, end).map(({ figure }) => figure),
        goesOn: !/[，。；]/.test(lead.gap) && lead.gap.length <= 40,
        head: lead.gap,
      });
    } else rows.push({ label: '', cells: [], goesOn: false, head: '' });
    index = end;
  }
  return rows;
}

/** The columns by the words before the first row, when they name as many. */
function columnsOf({ head, cells }: Row): readonly Column[] | null {
  const columns: Column[] = [];
  for (let index = 0; index < head.length;) {
    const found = HEADERS.map(([pattern, column]) => {
      pattern.lastIndex = index;
      return { length: pattern.exec(head)?.[0].length ?? 0, column };
    }).find(({ length }) => length > 0);
    if (found) columns.push(found.column);
    index += found?.length ?? 1;
  }
  return columns.length >= cells.length ? columns.slice(-cells.length) : null;
}

/** Execution rates of each row; accused only where another row of the table shows that the columns are read rightly. */
function ratesIn(table: readonly Row[], columns: readonly Column[] | null): readonly Draft[] {
  const width = table[0]?.cells.length ?? 0;
  const at = columns?.lastIndexOf('rate') ?? width - 1;
  const actual = columns?.indexOf('actual') ?? width - 2;
  const budget = columns
    ? columns.includes('adjusted')
      ? columns.lastIndexOf('adjusted')
      : columns.indexOf('initial')
    : width - 3;
  if (at < 0 || actual < 0 || budget < 0) return [];
  const drafts = table.flatMap(({ cells }): Draft[] => {
    const [rate, part, whole] = [cells[at], cells[actual], cells[budget]];
    if (!rate || !part || !whole || rate.unit !== '%' || isRatio(part) || isRatio(whole) || whole.size === 0)
      return [];
    const judged = quotient(rate, part, whole);
    return judged
      ? [{ kind: 'executionRate', stated: { figure: rate, minus: false }, operands: [part, whole], judged }]
      : [];
  });
  const right = drafts.filter(({ judged }) => isRight(judged)).length;
  const known = columns !== null && right > 0 && right >= drafts.length - 1;
  return drafts.map((draft) => (known ? draft : doubted(draft)));
}

/** 合计 over the rows behind it (or before it), column by column. */
function sumsIn(table: readonly Row[]): readonly Draft[] {
  if (table.length > MOST_ROWS) return [];
  return table.flatMap((row, index) => {
    const next = table[index + 1];
    const opens = TOTAL_ROW.test(row.label) || (next !== undefined && /其中/.test(next.label));
    if (!opens) return [];
    const behind = partsOf(row, table.slice(index + 1));
    const rows =
      behind ?? (TOTAL_ROW.test(row.label) ? partsOf(row, table.slice(0, index).toReversed()) : null);
    return rows ? sumsOver(row, rows) : [];
  });
}

/** The rows that make the total in the first column that is no ratio and not 0. */
function partsOf(total: Row, rows: readonly Row[]): readonly Row[] | null {
  for (const column of total.cells.keys()) {
    const stated = total.cells[column];
    if (!stated || isRatio(stated) || stated.size === 0) continue;
    const parts: Row[] = [];
    let reached = 0;
    let slack = stated.slack;
    for (const row of rows) {
      const cell = row.cells[column];
      if (!cell || dimension(cell) !== dimension(stated)) break;
      parts.push(row);
      reached += cell.size;
      slack += cell.slack;
      if (Math.abs(reached - stated.size) <= slack + 1e-9 * stated.size) {
        const rest = rows.slice(parts.length);
        const zeros = rest.findIndex(({ cells }) => cells.some((each) => each.size !== 0));
        return parts.concat(rest.slice(0, zeros < 0 ? rest.length : zeros));
      }
      if (reached > stated.size + slack) break;
    }
  }
  return null;
}

function sumsOver(total: Row, rows: readonly Row[]): readonly Draft[] {
  const drafts = [...total.cells.entries()].flatMap(([column, stated]): Draft[] => {
    if (isRatio(stated)) return [];
    const operands = rows.flatMap(({ cells }) => cells[column] ?? []);
    if (operands.length !== rows.length || operands.some((cell) => dimension(cell) !== dimension(stated)))
      return [];
    return [
      {
        kind: dimension(stated) === '元' || dimension(stated) === '' ? 'sum' : 'counts',
        stated: { figure: stated, minus: false },
        operands,
        judged: addUp(stated, operands),
      },
    ];
  });
  // The other columns show that these are the parts.
  const right = drafts.filter(({ judged }) => isRight(judged)).length;
  return drafts.map((draft) => (right > 1 ? draft : doubted(draft)));
}
