import type { Entry, Evaluation, Fact, MoneyLine, MoneyRole, Slot } from '../../evaluation';
import { shift, unitScale, type Decimal, type Figure, type Measure, type Printed } from '../../quantity';
import type { CellAddress } from '../../workbook';
import { kindOf, subjectKey, type FigureKind } from './subjects';

/** What a figure of a table is of its row. */
export type Aspect =
  FigureKind | 'change' | 'changeRate' | 'share' | 'execution' | 'target' | 'points' | 'score';

/** A figure of the workbook with its meaning; amounts and counts in the base of their unit (元, 人次). */
export interface TableFigure {
  readonly key: string;
  readonly aspect: Aspect;
  readonly year: string | null;
  readonly printed: Printed;
  /** 元, %, a measure word; empty where none is known. */
  readonly base: string;
  /** Counts, points and scores; amounts and rates stand for their rounding interval. */
  readonly exact: boolean;
  readonly cell: CellAddress;
  readonly text: string;
  /** Label, title and header: what says which money it is. */
  readonly words: string;
  /** The other figures of the row, by column: from a level to its change, rate and share. */
  readonly row: readonly TableFigure[];
  /** Its column of its table. */
  readonly column: string;
}

/** Every figure of a workbook, by subject and by value. */
export interface TableFacts {
  readonly year: string | null;
  readonly byKey: ReadonlyMap<string, readonly TableFigure[]>;
  readonly byValue: ReadonlyMap<Decimal, readonly TableFigure[]>;
}

const ASPECTS: { readonly [role in MoneyRole]: Aspect } = {
  initial: 'budget',
  budget: 'budget',
  adjusted: 'budget',
  executed: 'actual',
  actual: 'actual',
  previous: 'actual',
  change: 'change',
  changeRate: 'changeRate',
  share: 'share',
  rate: 'execution',
  points: 'points',
  score: 'score',
  amount: 'plain',
};

/** Gathers the figures of a workbook with what they mean. Linear. */
export function tableFacts(evaluation: Evaluation): TableFacts {
  const year = yearIn(evaluation.year?.value ?? null);
  const rows = [
    ...[...evaluation.accounts, ...evaluation.sangong, ...evaluation.funds].flatMap(({ lines }) =>
      lines.map((line) => moneyRow(line, year)),
    ),
    ...evaluation.tasks.map((task) =>
      task.amount
        ? [
            slotFigure(
              task.amount,
              'budget',
              task.name.value,
              year,
              task.table.title,
              `task ${task.table.sheet}`,
            ),
          ]
        : [],
    ),
    ...[evaluation.profile, evaluation.staff, evaluation.results, evaluation.ratios].flatMap((entries) =>
      entries.map((entry) => [entryFigure(entry, 'plain', year)]),
    ),
    ...evaluation.score.map((entry) => [entryFigure(entry, 'score', year)]),
    ...evaluation.indicators.flatMap(({ indicators, table }) =>
      indicators.map(({ name, target, actual, score }) => {
        const place = `indicator ${table.sheet} ${table.area.row}`;
        return [
          target && measureFigure(target, 'target', name.value, year, place),
          actual && measureFigure(actual, 'actual', name.value, year, place),
          score && slotFigure(score, 'score', name.value, year, table.title, place),
        ];
      }),
    ),
  ];
  return indexed(rows, year);
}

function indexed(rows: readonly (readonly (TableFigure | null)[])[], year: string | null): TableFacts {
  const byKey = new Map<string, TableFigure[]>();
  const byValue = new Map<Decimal, TableFigure[]>();
  for (const row of rows) {
    const known = row.filter((figure) => figure !== null);
    for (const figure of known) {
      const whole = { ...figure, row: known };
      push(byKey, figure.key, whole);
      push(byValue, plainValue(figure.printed.value), whole);
    }
  }
  return { year, byKey, byValue };
}

function push<K>(map: Map<K, TableFigure[]>, key: K, figure: TableFigure): void {
  const list = map.get(key);
  if (list) list.push(figure);
  else map.set(key, [figure]);
}

/** 1260.80 and 1260.8 are one value. */
export function plainValue(value: Decimal): Decimal {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}

function moneyRow(line: MoneyLine, year: string | null): (TableFigure | null)[] {
  const { table, slots, label, group } = line;
  const own = yearIn(table.year) ?? year;
  const headers = new Map<string, string>(table.columns.map(({ role, header }) => [role, header]));
  return Object.entries(slots).map(([role, slot]) => {
    const named = role as MoneyRole;
    const header = headers.get(role) ?? '';
    const aspect = named === 'amount' ? kindOf(`${table.title}${header}`) : ASPECTS[named];
    const of = yearIn(header) ?? (named === 'previous' && own !== null ? String(Number(own) - 1) : own);
    const words = [table.title, header, group?.value ?? '', label.value].join(' ');
    const place = `${table.sheet} ${table.area.row} ${role}`;
    return slotFigure(slot, aspect, label.value, of, words, place);
  });
}

function entryFigure(entry: Entry, aspect: Aspect, year: string | null): TableFigure | null {
  const { label, value, table, group } = entry;
  const of = yearIn(table.year) ?? year;
  const words = [table.title, group?.value ?? '', label.value].join(' ');
  return slotFigure(value, aspect, label.value, of, words, `${table.sheet} ${table.area.row}`);
}

function slotFigure(
  slot: Slot,
  aspect: Aspect,
  label: string,
  year: string | null,
  words: string,
  column: string,
): TableFigure | null {
  return slot.figure && figureOf(slot.figure, aspect, label, year, words, column, slot);
}

function measureFigure(
  { value, cell, text }: Fact<Measure>,
  aspect: Aspect,
  label: string,
  year: string | null,
  column: string,
): TableFigure | null {
  if (value.kind !== 'number' || value.approximate) return null;
  return figureOf(value.figure, aspect, label, year, label, column, { cell, text });
}

function figureOf(
  { value, decimals, unit }: Figure,
  aspect: Aspect,
  label: string,
  year: string | null,
  words: string,
  column: string,
  { cell, text }: { readonly cell: CellAddress; readonly text: string },
): TableFigure {
  const { power, base } = unitScale(unit);
  return {
    key: subjectKey(label),
    aspect,
    year,
    printed: { value: shift(value, power), decimals: decimals - power },
    base,
    exact: base !== '元' && base !== '%',
    cell,
    text,
    words,
    row: [],
    column,
  };
}

function yearIn(text: string | null): string | null {
  return text === null ? null : (/20\d\d/.exec(text)?.[0] ?? null);
}
