import { isMoneyUnit } from '../../quantity';
import type { MoneyUnit } from '../../quantity';
import type { AccountTable, MoneyLine, MoneyRole, Slot } from '../../evaluation';
import { ECONOMIC, EXPENDITURE_SIGN, FUNCTION_CLASSES, MONEY_WORDS, NATURES, SOURCE_SIGN } from './meanings';
import type { MoneyMeaning } from './meanings';
import { moneyCore, plain } from './words';

export type Side = 'income' | 'expenditure';

/** How a line stands among the others: by source, function, nature (基本, 项目) or economic class. */
export type LineGroup = 'total' | 'source' | 'function' | 'nature' | 'economic' | 'other';

/** A line of money with its place found out. */
export interface PlacedLine {
  readonly line: MoneyLine;
  readonly table: AccountTable;
  readonly core: string;
  readonly side: Side | null;
  readonly group: LineGroup;
  readonly parent: PlacedLine | null;
  /** Heading, sheet and column heads of its table, as they are compared. */
  readonly heading: string;
}

/** What a paragraph would like its line to have. Each hit counts; title words count most. */
export interface Wish {
  readonly roles?: readonly MoneyRole[];
  /** Words of the table's heading, sheet or column heads: 执行, 年初. */
  readonly titles?: readonly string[];
  /** Roles without which a line will not do. */
  readonly must?: readonly MoneyRole[];
  /** Digits of the year told of. */
  readonly year?: string;
}

const MEANING_OF = new Map<string, MoneyMeaning>(
  (Object.entries(MONEY_WORDS) as [MoneyMeaning, readonly string[]][]).flatMap(([meaning, words]) =>
    words.map((word) => [word, meaning] as const),
  ),
);

const FUNCTION_CORES = new Set(FUNCTION_CLASSES.flatMap((name) => [name, `${name}支出`].map(moneyCore)));
const NATURE_CORES = new Set(NATURES.map(moneyCore));
const ECONOMIC_CORES = new Set(ECONOMIC.map(moneyCore));

/** Places the lines of account tables. Their order is kept. */
export function placeLines(tables: readonly AccountTable[]): PlacedLine[] {
  return tables.flatMap((table) => {
    const parents = new Map<number, number>();
    table.lines.forEach((line, index) => {
      for (const part of line.parts) if (!parents.has(part)) parents.set(part, index);
    });
    const { title, sheet, columns } = table.table;
    const heading = plain(`${title} ${sheet} ${columns.map((column) => column.header).join(' ')}`);
    const placed = new Map<number, PlacedLine>();
    const place = (index: number, depth: number): PlacedLine | null => {
      const known = placed.get(index);
      if (known) return known;
      const line = table.lines[index];
      if (!line) return null;
      const above = parents.get(index);
      // A ring of parts would be somebody's slip: stop after a few steps.
      const parent = above === undefined || above === index || depth > 20 ? null : place(above, depth + 1);
      const core = moneyCore(line.label.value);
      const side = sideOf(line, core, parent, table);
      const result = {
        line,
        table,
        core,
        side,
        parent,
        heading,
        group: classedAs(line) ?? groupOf(core, side),
      };
      placed.set(index, result);
      return result;
    };
    return table.lines.flatMap((_, index) => place(index, 0) ?? []);
  });
}

function sideOf(line: MoneyLine, core: string, parent: PlacedLine | null, table: AccountTable): Side | null {
  if (core === '收入') return 'income';
  if (core === '支出') return 'expenditure';
  if (parent?.side) return parent.side;
  const own = ownSide(core);
  if (own) return own;
  const title = plain(table.table.title);
  if (title.includes('收入') !== title.includes('支出'))
    return title.includes('收入') ? 'income' : 'expenditure';
  return core === '' ? sideOfParts(line, table) : null;
}

/** What the parts of a bare 合计 are, where they agree. */
function sideOfParts({ parts }: MoneyLine, { lines }: AccountTable): Side | null {
  const sides = new Set(parts.flatMap((part) => ownSide(moneyCore(lines[part]?.label.value ?? '')) ?? []));
  const [side, ...others] = sides;
  return side && others.length === 0 ? side : null;
}

/** The side that a line's own words say. */
function ownSide(core: string): Side | null {
  if (FUNCTION_CORES.has(core) || NATURE_CORES.has(core) || ECONOMIC_CORES.has(core)) return 'expenditure';
  const income = SOURCE_SIGN.test(core);
  const expenditure = EXPENDITURE_SIGN.test(core);
  return income === expenditure ? null : income ? 'income' : 'expenditure';
}

/** What the line's own group column says: 按资金来源, 按功能分类, 按资金运用. */
function classedAs({ group }: MoneyLine): LineGroup | null {
  if (!group) return null;
  const words = plain(group.value);
  return GROUP_WORDS.find(([, sign]) => sign.test(words))?.[0] ?? null;
}

const GROUP_WORDS: readonly (readonly [LineGroup, RegExp])[] = [
  ['source', /来源/],
  ['function', /功能/],
  ['economic', /经济分类/],
  ['nature', /运用|用途|性质|类型/],
];

function groupOf(core: string, side: Side | null): LineGroup {
  if (core === '' || core === '收入' || core === '支出' || core === '收支') return 'total';
  if (FUNCTION_CORES.has(core)) return 'function';
  if (NATURE_CORES.has(core)) return 'nature';
  if (ECONOMIC_CORES.has(core)) return 'economic';
  return side === 'income' || SOURCE_SIGN.test(core) ? 'source' : 'other';
}

/** Columns in which a line's current amount may stand, what is final first. */
export const CURRENT_ROLES: readonly MoneyRole[] = [
  'actual',
  'executed',
  'amount',
  'adjusted',
  'budget',
  'initial',
];
/** Columns of approved money. */
export const BUDGET_ROLES: readonly MoneyRole[] = ['adjusted', 'budget', 'initial', 'amount'];

/** The first of the roles that holds a figure. */
export function slotOf(
  line: MoneyLine,
  roles: readonly MoneyRole[],
): { readonly slot: Slot; readonly role: MoneyRole } | null {
  for (const role of roles) {
    const slot = line.slots[role];
    if (slot?.figure) return { slot, role };
  }
  return null;
}

/** The money unit of a figure in a line: its own, its column's, its table's; null when none is printed. */
export function unitOf(
  line: MoneyLine,
  role: MoneyRole,
  table: { readonly unit: MoneyUnit | null },
): MoneyUnit | null {
  const own = line.slots[role]?.figure?.unit ?? null;
  if (isMoneyUnit(own)) return own;
  const column = line.table.columns.find((candidate) => candidate.role === role)?.unit ?? null;
  return isMoneyUnit(column) ? column : table.unit;
}

/**
 * The line of that meaning that fits the wish best; null when there is none with a figure. A bare 合计 counts as the
 * total of its table's side.
 */
export function findLine(
  lines: readonly PlacedLine[],
  meaning: MoneyMeaning,
  wish: Wish = {},
): PlacedLine | null {
  let best: PlacedLine | null = null;
  let bestScore = -Infinity;
  for (const line of lines) {
    const fit = meaningFit(line, meaning);
    if (fit === null || !slotOf(line.line, CURRENT_ROLES)) continue;
    if (wish.must?.some((role) => !line.line.slots[role]?.figure)) continue;
    const score = fit + wishScore(line, wish);
    if (score > bestScore) {
      best = line;
      bestScore = score;
    }
  }
  return best;
}

/** Whether a label's core is one of the words of a meaning. */
export function isMeaning(core: string, meaning: MoneyMeaning): boolean {
  return MEANING_OF.get(core) === meaning;
}

function meaningFit(line: PlacedLine, meaning: MoneyMeaning): number | null {
  if (line.core === '') {
    return meaning === line.side && !line.parent ? 1 : null;
  }
  if (MEANING_OF.get(line.core) !== meaning) return null;
  return line.core === MONEY_WORDS[meaning][0] ? 3 : 2;
}

function wishScore(line: PlacedLine, wish: Wish): number {
  const titles = (wish.titles ?? []).filter((word) => line.heading.includes(word)).length;
  const roles = (wish.roles ?? []).filter((role) => line.line.slots[role]?.figure).length;
  const final = slotOf(line.line, ['actual', 'executed']) ? 6 : 0;
  const otherYear = wish.year && line.table.year && !line.table.year.includes(wish.year) ? 30 : 0;
  return (titles > 0 ? 40 : 0) + titles * 4 + roles * 10 + final - otherYear;
}

/** The lines that are parts of a line, in the table's order. */
export function partsOf(lines: readonly PlacedLine[], whole: PlacedLine): PlacedLine[] {
  return lines.filter((line) => line.parent === whole);
}

function hasIncome(lines: readonly PlacedLine[], table: AccountTable): boolean {
  return lines.some((line) => line.table === table && line.core === '收入');
}

/** All lines of a group in a line's own table and on its side. */
export function groupIn(lines: readonly PlacedLine[], whole: PlacedLine, group: LineGroup): PlacedLine[] {
  return lines.filter(
    (line) =>
      line.table === whole.table &&
      line.group === group &&
      line !== whole &&
      (line.side === whole.side || group === 'source' || whole.side === null) &&
      // In a table of both sides the sources are the income's.
      !(group === 'source' && whole.side === 'expenditure' && hasIncome(lines, whole.table)) &&
      slotOf(line.line, CURRENT_ROLES) !== null,
  );
}
