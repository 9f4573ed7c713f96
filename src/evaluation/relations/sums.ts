import type { MoneyUnit } from '../../quantity';
import { isTotalLabel } from '../../recognize';
import { breakdowns, isComplete } from '../parts';
import { AMOUNT_ROLES } from '../money';
import type { AccountTable, Entry, MoneyLine, MoneyRole, Relation, Slot } from '../types';

/** Sums that the tree of a money table states: every total of its parts, in every column of amounts. */
export function sumsOf(account: AccountTable): Relation[] {
  const relations: Relation[] = [];
  for (const line of account.lines) {
    if (line.parts.length === 0 || isHeading(line)) continue;
    for (const parts of breakdowns(line, sangongOnly(account, line, partsUnder(account, line)))) {
      for (const role of AMOUNT_ROLES) {
        const relation = sumIn(account, line, parts, role);
        if (relation) relations.push(relation);
      }
    }
  }
  return relations;
}

/** 会议费 and 培训费 are printed beside 三公 and are none of its parts. */
export function sangongOnly(
  { table }: AccountTable,
  { subject }: MoneyLine,
  parts: MoneyLine[],
): MoneyLine[] {
  if (table.kind !== 'sangong' || !/小计|三公/u.test(subject)) return parts;
  return parts.filter((part) => !/^(?:会议|培训)费/u.test(part.subject));
}

/** A line without any figure divides its whole, but is none of its parts: its own parts stand in its place. */
export function isHeading(line: MoneyLine): boolean {
  return (
    AMOUNT_ROLES.every((role) => (line.slots[role]?.source ?? 'empty') === 'empty') && line.parts.length > 0
  );
}

function partsUnder(account: AccountTable, line: MoneyLine): MoneyLine[] {
  return line.parts.flatMap((index) => {
    const part = account.lines[index];
    if (!part) return [];
    if (!isHeading(part) || line.row.role === 'ofWhich') return [part];
    if (!dividesWhole(part)) return [standIn(account, part)];
    // A heading's own lines are one way to divide the whole.
    return partsUnder(account, part).map((inner) => inGroup(inner, part.label));
  });
}

/** A heading without figures stands for its 小计, where it has one. */
export function standIn(account: AccountTable, line: MoneyLine): MoneyLine {
  if (!isHeading(line) || isTotalLabel(line.subject)) return line;
  const totals = line.parts
    .flatMap((index) => account.lines[index] ?? [])
    .filter(({ row }) => row.role === 'total');
  const [only] = totals;
  return only && totals.length === 1 && isTotalLabel(only.subject) ? only : line;
}

function inGroup(line: MoneyLine, group: MoneyLine['label']): MoneyLine {
  return { ...line, group };
}

const dividesWhole = (part: MoneyLine): boolean => /^按|来源|运用|用途|分类|性质/u.test(part.subject);

function sumIn(
  account: AccountTable,
  line: MoneyLine,
  parts: readonly MoneyLine[],
  role: MoneyRole,
): Relation | null {
  const result = line.slots[role];
  const operands = parts.flatMap((part) => part.slots[role] ?? []);
  if (!result || operands.length < parts.length || operands.every(({ source }) => source === 'empty'))
    return null;
  const causes =
    role === 'change' &&
    parts.every((part) => BASES.every((base) => (part.slots[base]?.source ?? 'empty') === 'empty'));
  const complete =
    (causes && parts.length > 2) || isComplete(line, parts, (node) => node.slots[role]?.figure ?? null);
  // Of changes that are only some of them nothing can be said: they may be larger than the whole.
  if (role === 'change' && !complete) return null;
  return {
    kind: 'sum',
    name: causes ? 'causesOfChange' : sumName(account, line, parts),
    form: 'plain',
    result,
    operands,
    signs: [],
    complete,
    exact: false,
    subject: line.subject,
    table: account.table,
  };
}

/** Columns that a change can be a change of. */
export const BASES = ['actual', 'executed', 'adjusted', 'budget', 'initial'] as const;

function sumName(account: AccountTable, line: MoneyLine, parts: readonly MoneyLine[]): Relation['name'] {
  const subjects = parts.map(({ subject }) => subject);
  const some = (pattern: RegExp) => subjects.some((subject) => pattern.test(subject));
  if (account.table.kind === 'funds') return 'fundsTotal';
  if (some(/公务用车购置(?:费|支出)?$/u) && some(/公务用车运行/u) && /公务用车/u.test(line.subject))
    return 'vehicleParts';
  if (/三公/u.test(line.subject) || (account.table.kind === 'sangong' && line.row.parent === null))
    return 'sangongParts';
  if (some(/^基本支出/u) && some(/^项目支出/u)) return 'basicAndProject';
  if (/收入/u.test(line.subject) && !/支出/u.test(line.subject)) return 'incomeSources';
  return 'partsOfTotal';
}

/** Sums that the tree of counts states. Counts are exact. */
export function countSums(entries: readonly Entry[], name: 'staffParts' | 'resultParts'): Relation[] {
  const parts = new Map<number, Entry[]>();
  for (const entry of entries) {
    if (entry.parent === null) continue;
    parts.set(entry.parent, [...(parts.get(entry.parent) ?? []), entry]);
  }
  return [...parts].flatMap(([index, mine]): Relation[] => {
    const whole = entries[index];
    if (!whole || !sameMeasure(whole, mine)) return [];
    return [
      {
        kind: 'sum',
        name,
        form: 'plain',
        result: whole.value,
        operands: mine.map(({ value }) => value),
        signs: [],
        complete: whole.complete,
        exact: true,
        subject: whole.subject,
        table: whole.table,
      },
    ];
  });
}

function sameMeasure(whole: Entry, parts: readonly Entry[]): boolean {
  const units = [whole, ...parts].flatMap(({ value }) => (value.figure ? [value.figure.unit] : []));
  return new Set(units).size <= 1;
}

/** A line of a budget by its words, anywhere among the tables of one form. */
interface Found {
  readonly slot: Slot;
  readonly line: MoneyLine;
}

/**
 * The identities of a budget form whose blocks stand beside each other: 基本支出 + 项目支出 + 事业发展性支出 = 财政拨款 + 其他资金
 * = the amounts by budget level. Only where both sides are printed on one sheet in one unit.
 */
export function balances(accounts: readonly AccountTable[]): Relation[] {
  const bySheet = new Map<string, AccountTable[]>();
  for (const account of accounts)
    bySheet.set(account.table.sheet, [...(bySheet.get(account.table.sheet) ?? []), account]);
  return [...bySheet.values()].flatMap((tables) => balanceOf(tables));
}

function balanceOf(tables: readonly AccountTable[]): Relation[] {
  const uses = tables.find((table) => hasOnly(table, /^(?:基本支出|项目支出|事业发展性支出)/u, 2));
  const sources = tables.find((table) => hasOnly(table, /^(?:财政拨款|其他资金|单位资金|财政专户)/u, 1));
  if (!uses || !sources || uses === sources || !sameUnit(uses.unit, sources.unit)) return [];
  const development = tables.find((table) => hasOnly(table, /^(?:财政专项资金|其他事业发展性支出)/u, 1));
  const spending = [
    ...found(uses),
    ...(uses.lines.some(({ subject }) => subject.startsWith('事业发展性')) || !development
      ? []
      : found(development)),
  ];
  const income = found(sources);
  const levels = tables.find((table) => hasOnly(table, /(?:本级使用|对下转移|下级)/u, 1));
  const relations: Relation[] = [];
  const balance = identity('budgetBalance', income, spending, sources);
  if (balance) relations.push(balance);
  if (levels && sameUnit(levels.unit, sources.unit)) {
    const byLevel = identity('byLevel', found(levels), income, levels);
    if (byLevel) relations.push(byLevel);
  }
  return relations;
}

const sameUnit = (a: MoneyUnit | null, b: MoneyUnit | null): boolean => a === b;

function hasOnly(account: AccountTable, pattern: RegExp, least: number): boolean {
  const roots = account.lines.filter(({ row }) => row.parent === null);
  return (
    roots.length > 0 &&
    roots.filter(({ subject }) => pattern.test(subject)).length >= least &&
    roots.every(({ subject }) => pattern.test(subject))
  );
}

function found(account: AccountTable): Found[] {
  return account.lines.flatMap((line) => {
    const slot = line.slots.budget ?? line.slots.actual;
    return line.row.parent === null && slot ? [{ slot, line }] : [];
  });
}

/** The first of the left side = the right side − the rest of the left side. */
function identity(
  name: 'budgetBalance' | 'byLevel',
  left: readonly Found[],
  right: readonly Found[],
  account: AccountTable,
): Relation | null {
  const [first, ...rest] = left;
  if (!first || right.length === 0) return null;
  return {
    kind: 'sum',
    name,
    form: 'plain',
    result: first.slot,
    operands: [...right, ...rest].map(({ slot }) => slot),
    signs: [...right.map((): 1 => 1), ...rest.map((): -1 => -1)],
    complete: true,
    exact: false,
    subject: first.line.subject,
    table: account.table,
  };
}

/** 上年结转 + 收入 − 支出 = 年末结转, where one table prints all four. */
export function rollForward(account: AccountTable): Relation[] {
  const one = (pattern: RegExp) => {
    const lines = account.lines.filter(({ subject }) => pattern.test(subject));
    return lines.length === 1 ? lines[0] : undefined;
  };
  const opening = one(/^(?:上年|年初)(?:财政拨款)?结转(?:和|与|及)?(?:结余)?(?:资金)?$/u);
  const income = one(/^(?:本年)?收入合计$|^本年收入$/u);
  const spending = one(/^(?:本年)?支出合计$|^本年支出$/u);
  const closing = one(/^(?:年末|结转下年|年末财政拨款)结?转?(?:和|与|及)?(?:结余)?(?:资金)?$/u);
  if (!opening || !income || !spending || !closing) return [];
  return BASES.flatMap((role): Relation[] => {
    const result = closing.slots[role];
    const operands = [opening, income, spending].flatMap((line) => line.slots[role] ?? []);
    if (!result || operands.length < 3) return [];
    return [
      {
        kind: 'sum',
        name: 'rollForward',
        form: 'plain',
        result,
        operands,
        signs: [1, 1, -1],
        complete: true,
        exact: false,
        subject: closing.subject,
        table: account.table,
      },
    ];
  });
}
