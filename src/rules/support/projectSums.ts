import {
  compare,
  convertFigure,
  isMoneyUnit,
  roundingInterval,
  subtract,
  sum,
  sumIntervals,
} from '../../quantity';
import type { Figure, Interval } from '../../quantity';
import type { AccountTable, Entry, Evaluation, Slot } from '../../evaluation';
import { inYuan } from './money';

/** What one 项目支出绩效自评表 says that its project spent. */
export interface ProjectSpending {
  readonly project: string;
  /** 实施单位; null when not printed. */
  readonly unit: string | null;
  readonly year: string | null;
  readonly slot: Slot;
  readonly yuan: Figure;
}

/** What the accounts of a unit say that it spent on projects, of all sources. */
export interface UnitSpending {
  readonly unit: string | null;
  readonly year: string | null;
  readonly slot: Slot;
  readonly yuan: Figure;
}

/** Accounts of some of the money only: the projects' totals are of all of it. */
const SCOPED = /财政拨款|一般公共预算|政府性基金|国有资本|财政专户|单位资金/;

const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '');

/** The projects of a workbook that were evaluated, each form once; nothing where one project has two forms. */
export function projectSpendings({
  indicators,
  profile,
  year,
  unitName,
}: Evaluation): readonly ProjectSpending[] {
  const filled = new Map<string, Entry[]>();
  for (const entry of profile) {
    const { sheet } = entry.table;
    if (entry.text === '') continue;
    const mates = filled.get(sheet);
    if (mates) mates.push(entry);
    else filled.set(sheet, [entry]);
  }
  const found = indicators.flatMap(({ stage, funds, table }): readonly ProjectSpending[] => {
    const slot = funds?.total?.slots.executed;
    const yuan = funds && slot ? inYuan(slot, funds) : null;
    if (stage !== 'evaluation' || !funds || !slot || !yuan) return [];
    const own = filled.get(table.sheet) ?? [];
    const named = (pattern: RegExp) => own.find(({ label }) => pattern.test(plain(label.value)))?.text;
    const project = named(/^项目名称$/);
    if (project === undefined || own.some(({ label }) => /^(?:部门|单位)名称$/.test(plain(label.value))))
      return [];
    return [
      {
        project: plain(project),
        unit: named(/^(?:项目)?实施单位$|^项目单位$/) ?? unitName?.value ?? null,
        year: funds.year ?? table.year ?? year?.value ?? null,
        slot,
        yuan,
      },
    ];
  });
  return new Set(found.map(({ project }) => project)).size === found.length ? found : [];
}

/** The one 项目支出 of a workbook's accounts of all money; null where there is none or several differ. */
export function unitSpending(evaluation: Evaluation): UnitSpending | null {
  const found = evaluation.accounts.flatMap((account) => spendingOf(account, evaluation));
  const [first, ...others] = found;
  return first && others.every(({ yuan }) => compare(yuan.value, first.yuan.value) === 0) ? first : null;
}

function spendingOf(account: AccountTable, { unitName, year }: Evaluation): readonly UnitSpending[] {
  const { table, lines } = account;
  if (SCOPED.test(plain(`${table.sheet}${table.title}`))) return [];
  return lines.flatMap(({ subject, slots }) => {
    const slot = slots.executed ?? slots.actual;
    const yuan = slot ? inYuan(slot, account) : null;
    if (subject !== '项目支出' || !slot || !yuan) return [];
    return [{ unit: unitName?.value ?? null, year: account.year ?? year?.value ?? null, slot, yuan }];
  });
}

export interface ProjectsJudged {
  readonly key: 'exceeds' | 'less';
  readonly projects: readonly ProjectSpending[];
  /** Σ of the projects, in the unit of the accounts. */
  readonly total: string;
  readonly difference: string;
  readonly interval: Interval;
}

/**
 * Holds a unit's 项目支出 against its projects of the same year. Projects that add up to more cannot be; less may be
 * because some projects were not evaluated. Null where they agree, where units or years differ, or where there is one
 * project only and it spent less.
 */
export function judgeProjects(unit: UnitSpending, all: readonly ProjectSpending[]): ProjectsJudged | null {
  const projects = all.filter(
    (one) =>
      one.year !== null &&
      one.year === unit.year &&
      (one.unit === null || unit.unit === null || plain(one.unit) === plain(unit.unit)),
  );
  if (projects.length === 0) return null;
  const printed = unit.slot.figure?.unit ?? null;
  const money = isMoneyUnit(printed) ? printed : '万元';
  const figures = projects.map(({ yuan }) => (isMoneyUnit(yuan.unit) ? convertFigure(yuan, money) : yuan));
  const stated = isMoneyUnit(unit.yuan.unit) ? convertFigure(unit.yuan, money) : unit.yuan;
  const interval = sumIntervals(figures.map(roundingInterval));
  const own = roundingInterval(stated);
  const total = sum(figures.map(({ value }) => value));
  const judged = { projects, total, interval };
  if (compare(interval.low, own.high) > 0) {
    return { key: 'exceeds', difference: subtract(total, stated.value), ...judged };
  }
  if (compare(interval.high, own.low) < 0 && projects.length > 1) {
    return { key: 'less', difference: subtract(stated.value, total), ...judged };
  }
  return null;
}
