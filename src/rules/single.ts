import type { Evaluation, Indicator, IndicatorTable } from '../evaluation';
import type { ColumnRole, Table, TableCell, TableRow } from '../recognize';
import type { Scheme } from '../schemes';
import { sameCell } from '../workbook';
import type { CellAddress } from '../workbook';
import type { Report, RowFacts, RowForm, RowView } from './rule';
import { saidBy } from './said';
import type { Active, Said } from './said';
import { budgetOf, executedOf } from './support/execution';
import { isNamed } from './support/indicators';
import { anyOf } from './support/words';

/** What was said of each row of a list, and of what: equal rows under an equal frame need no second judgement. */
interface Kept<T> {
  readonly frame: string;
  readonly rows: readonly T[];
  readonly said: readonly (readonly Said[])[];
}

/** What was said of rows and texts by themselves, for the next check. */
export interface SingleMemory {
  readonly rows: ReadonlyMap<string, Kept<Indicator>>;
  readonly texts: ReadonlyMap<string, Kept<TableRow>>;
}

export const NO_MEMORY: SingleMemory = { rows: new Map(), texts: new Map() };

const NOTHING: readonly Said[] = [];

/**
 * What all rules on single rows and texts say. Rows that are the same objects as before, under the same frame, keep what was
 * said of them; the result is the same as without a memory.
 */
export function judgeSingles(
  active: readonly Active[],
  evaluation: Evaluation,
  scheme: Scheme,
  before: SingleMemory,
): { readonly said: readonly Said[]; readonly memory: SingleMemory } {
  const said: Said[] = [];
  const collect = <T>(kept: Kept<T>): Kept<T> => {
    for (const some of kept.said) for (const one of some) said.push(one);
    return kept;
  };
  const rows = new Map<string, Kept<Indicator>>();
  const texts = new Map<string, Kept<TableRow>>();
  const rowJudge = rowJudgeOf(active, evaluation, scheme);
  for (const form of evaluation.indicators) {
    const key = keyOf(form.table, rows);
    rows.set(key, collect(rowJudge(form, before.rows.get(key))));
  }
  const textJudge = textJudgeOf(active, evaluation);
  for (const table of evaluation.reading.tables) {
    const key = keyOf(table, texts);
    texts.set(key, collect(textJudge(table, before.texts.get(key))));
  }
  return { said, memory: { rows, texts } };
}

/** Where a table stands: enough to find it again, since what it holds is compared anyway. */
function keyOf({ kind, sheet, area }: Table, taken: ReadonlyMap<string, unknown>): string {
  const key = `${kind} ${area.row} ${area.column} ${sheet}`;
  return taken.has(key) ? `${key} ${taken.size}` : key;
}

/** For each row what was said of it: before, where `isSame` finds it unchanged, else anew. Rows are in order of their numbers. */
function keep<T>(
  rows: readonly T[],
  frame: string,
  before: Kept<T> | undefined,
  numberOf: (row: T) => number,
  isSame: (old: readonly T[], at: number, index: number) => boolean,
  judge: (row: T, index: number) => readonly Said[],
): Kept<T> {
  const old = before?.frame === frame ? before : null;
  if (!old) return { frame, rows, said: rows.map(judge) };
  let at = 0;
  const said = rows.map((row, index) => {
    let other = old.rows[at];
    while (other !== undefined && numberOf(other) < numberOf(row)) other = old.rows[++at];
    return other === row && isSame(old.rows, at, index) ? (old.said[at] ?? NOTHING) : judge(row, index);
  });
  return { frame, rows, said };
}

/** A check of a row or a text, with the rule that it belongs to. */
interface Part<View, Facts> {
  readonly one: Active;
  readonly check: (view: View, report: Report, facts: Facts) => void;
}

/** Collects what checks report and that they crash. */
class Collector {
  #said: Said[] = [];
  #active: Active | null = null;
  readonly report: Report = (problem) => {
    if (this.#active) this.#said.push(saidBy(this.#active, problem));
  };

  /** One `try` for all of them, since there are many checks and hardly a crash. */
  runAll<View, Facts>(parts: readonly Part<View, Facts>[], view: View, facts: Facts): void {
    let at = 0;
    while (at < parts.length) {
      try {
        for (let part = parts[at]; part; part = parts[at]) {
          this.#active = part.one;
          part.check(view, this.report, facts);
          at += 1;
        }
      } catch (error) {
        const crash = error instanceof Error ? error.message : String(error);
        this.#said.push({ rule: this.#active?.index ?? 0, finding: null, crash });
        at += 1;
      }
    }
  }

  /** What was said since the last call. */
  take(): readonly Said[] {
    if (this.#said.length === 0) return NOTHING;
    const said = this.#said;
    this.#said = [];
    return said;
  }
}

function rowJudgeOf(active: readonly Active[], evaluation: Evaluation, scheme: Scheme) {
  const year = evaluation.year?.value ?? null;
  const parts = active.flatMap((one) => (one.rule.rows ? [{ ...one.rule.rows, one }] : []));
  const ofAll = parts.filter(({ of }) => of === 'all');
  const ofNamed = parts.filter(({ of }) => of !== 'evaluated');
  const collector = new Collector();
  let cells: TableRow['cells'] = {};
  const facts: RowFacts = { scheme, year, tableCell: (address) => cellAt(cells, address) };
  return (table: IndicatorTable, before: Kept<Indicator> | undefined): Kept<Indicator> => {
    const form = formOf(table);
    const ofForm = form.stage === 'evaluation' ? parts : ofNamed;
    const { indicators } = table;
    const judge = (indicator: Indicator, index: number): readonly Said[] => {
      const view: RowView = { indicator, next: indicators[index + 1] ?? null, form };
      cells = indicator.row.cells;
      collector.runAll(isNamed(indicator) ? ofForm : ofAll, view, facts);
      return collector.take();
    };
    const frame = JSON.stringify([year, form]);
    const sameNext = (old: readonly Indicator[], at: number, index: number): boolean =>
      old[at + 1] === indicators[index + 1];
    return keep(indicators, frame, before, ({ row }) => row.row, sameNext, judge);
  };
}

function formOf({ stage, table, funds }: IndicatorTable): RowForm {
  const total = funds?.total;
  return {
    stage,
    year: table.year,
    sheet: table.sheet,
    columns: table.columns,
    funds: funds && total ? { unit: funds.unit, budget: budgetOf(total), executed: executedOf(total) } : null,
  };
}

function textJudgeOf(active: readonly Active[], { indicators }: Evaluation) {
  const parts = active.flatMap((one) => (one.rule.texts ? [{ ...one.rule.texts, one }] : []));
  const words = [...new Set(parts.flatMap(({ words: some }) => some))];
  const wanted = anyOf(words);
  const sheets = new Set(
    indicators.filter(({ stage }) => stage === 'evaluation').map(({ table }) => table.sheet),
  );
  const collector = new Collector();
  let current: TableCell | null = null;
  const facts = {
    tableCell: (address: CellAddress) => (current && sameCell(current.cell, address) ? current : undefined),
  };
  return (table: Table, before: Kept<TableRow> | undefined): Kept<TableRow> => {
    const { kind, sheet } = table;
    const evaluated = sheets.has(sheet);
    const judge = ({ row, cells }: TableRow): readonly Said[] => {
      for (const role in cells) {
        const cell = cells[role as ColumnRole];
        // Levels that are carried down count where they stand.
        if (cell?.cell.row !== row || typeof cell.value !== 'string' || cell.formula !== null) continue;
        if (!wanted.test(cell.value)) continue;
        current = cell;
        const view = { kind, role: role as ColumnRole, cell, evaluated };
        collector.runAll(parts, view, facts);
      }
      return collector.take();
    };
    const rows = table.totals.length === 0 ? table.rows : [...table.rows, ...table.totals];
    return keep(
      rows,
      `${evaluated}`,
      before,
      ({ row }) => row,
      () => true,
      judge,
    );
  };
}

function cellAt(cells: TableRow['cells'], address: CellAddress): TableCell | undefined {
  return Object.values(cells).find(({ cell }) => sameCell(cell, address));
}
