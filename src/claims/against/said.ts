import {
  abs,
  judgeChangeRate,
  judgeDifference,
  judgeQuotient,
  judgeSum,
  negate,
  type Printed,
} from '../../quantity';
import type { Found } from './levels';
import type { Mention, Moved, Stated } from './mention';
import { subjectKey } from './subjects';
import type { Aspect, TableFigure } from './types';

/**
 * What is said of a level that agrees with rows of the tables: its change, rate, share and execution in those rows.
 *
 * @param head what the figure agrees with that its list divides
 */
export function saidOf(
  mention: Mention,
  rows: readonly TableFigure[],
  head: readonly TableFigure[] = [],
): readonly (readonly [Stated, Found])[] {
  const said: (readonly [Stated, Found])[] = [];
  const hold = (stated: Stated, each: (row: TableFigure) => readonly Found[], sure = true): void => {
    const found = rows.flatMap(each);
    const right = found.find(({ judged }) => judged.verdict !== 'inconsistent');
    const best = right ?? (sure ? agreed(found) : null);
    if (best) said.push([stated, best]);
  };
  const { changes, rates, share, execution } = mention;
  for (const change of changes) hold(change.stated, (row) => changesIn(change, row), change.sure);
  for (const rate of rates) hold(rate.stated, (row) => ratesIn(rate, row), rate.sure);
  if (share) hold(share.stated, (row) => sharesIn(share, row, mention.head ? head : []));
  if (execution) hold(execution.stated, (row) => executionsIn(execution.stated, row, execution.stage));
  return said;
}

/** A rate of execution that no figure carries with it, of the subject before it. */
export function executionOf({ stated, stage }: Mention, subject: Found | undefined): Found | null {
  const found = subject?.cells.flatMap((row) => executionsIn(stated, row, stage)) ?? [];
  return found.find(({ judged }) => judged.verdict !== 'inconsistent') ?? agreed(found);
}

/** What every row contradicts alike; rows that differ among themselves accuse nobody. */
function agreed(found: readonly Found[]): Found | null {
  const [first] = found;
  if (!first) return null;
  return found.every(({ judged }) => judged.recomputed === first.judged.recomputed) ? first : null;
}

const of = (figure: TableFigure, aspect: Aspect): readonly TableFigure[] =>
  figure.row.filter((other) => other.aspect === aspect);

const signed = ({ stated, minus }: Moved): Printed => ({
  ...stated.printed,
  value: minus ? negate(abs(stated.printed.value)) : stated.printed.value,
});

/** 上年, 同比 in the header, or no basis at all: a column 较预算增减 is another change. */
const ofYearBefore = ({ header }: TableFigure): boolean => !/预算/.test(header.replace(/预算数|预算表/g, ''));

function changesIn(change: Moved, row: TableFigure): readonly Found[] {
  if (change.basis === 'year') {
    const printed = of(row, 'change').filter(
      (figure) => figure.base === change.stated.base && ofYearBefore(figure),
    );
    if (printed.length > 0) return printed.flatMap((figure) => compareMoved(change, figure));
  }
  return basesOf(change, row).map((base) => ({
    judged: judgeDifference(signed(change), row.printed, base.printed, { exact: row.exact }),
    cells: [row, base],
  }));
}

function ratesIn(rate: Moved, row: TableFigure): readonly Found[] {
  if (rate.basis === 'year') {
    const printed = of(row, 'changeRate').filter(ofYearBefore);
    if (printed.length > 0) return printed.flatMap((figure) => compareMoved(rate, figure));
  }
  return basesOf(rate, row).flatMap((base) => {
    const judged = judgeChangeRate(signed(rate), row.printed, base.printed, { exact: row.exact });
    return judged ? [{ judged, cells: [row, base] }] : [];
  });
}

/** What a change is counted from, in the row of its level. */
function basesOf({ basis, stage }: Moved, row: TableFigure): readonly TableFigure[] {
  if (basis === 'year') return previousOf(row);
  if (basis === 'opening')
    return row.row.filter(({ header, base }) => base === row.base && /期初|年初数/.test(header));
  return row.aspect === 'actual' || row.aspect === 'plain' ? budgetsOf(row, stage) : [];
}

/** The budgets of the row's year, of the stage that is said where the table tells stages. */
function budgetsOf(row: TableFigure, stage: TableFigure['stage']): readonly TableFigure[] {
  const budgets = of(row, 'budget').filter(({ base, year }) => base === row.base && year === row.year);
  const staged = stage === null ? [] : budgets.filter((figure) => figure.stage === stage);
  return staged.length > 0 ? staged : budgets;
}

/** A change against its printed cell. Tables that print decreases without a sign are not contradicted by the sign. */
function compareMoved(moved: Moved, figure: TableFigure): readonly Found[] {
  const stated = signed(moved);
  const judged = judgeSum(stated, [figure.printed]);
  if (judged.verdict !== 'inconsistent') return [{ judged, cells: [figure] }];
  const unsigned = judgeSum({ ...stated, value: abs(stated.value) }, [
    { ...figure.printed, value: abs(figure.printed.value) },
  ]);
  return unsigned.verdict === 'inconsistent' ? [{ judged: unsigned, cells: [figure] }] : [];
}

const rateFound = (stated: Stated, figure: TableFigure): readonly Found[] => [
  { judged: judgeSum(stated.printed, [figure.printed]), cells: [figure] },
];

/** A printed share; else that of the head of the list, where the words name no other whole. */
function sharesIn(
  { stated, whole }: { readonly stated: Stated; readonly whole: string },
  row: TableFigure,
  head: readonly TableFigure[],
): readonly Found[] {
  const printed = of(row, 'share').flatMap((figure) => rateFound(stated, figure));
  if (printed.length > 0) return printed;
  const key = subjectKey(whole);
  return head.flatMap((total) => {
    const isWhole = total.column === row.column && (key === '' || key === total.key);
    const judged = isWhole ? judgeQuotient(stated.printed, row.printed, total.printed) : null;
    return judged ? [{ judged, cells: [row, total] }] : [];
  });
}

function executionsIn(stated: Stated, row: TableFigure, stage: TableFigure['stage']): readonly Found[] {
  const printed = of(row, 'execution').flatMap((figure) => rateFound(stated, figure));
  if (printed.length > 0) return printed;
  const [actual, ...more] = of(row, 'actual').filter(({ year }) => year === row.year);
  if (!actual || more.length > 0) return [];
  return budgetsOf(row, stage).flatMap((budget) => {
    const judged = judgeQuotient(stated.printed, actual.printed, budget.printed);
    return judged ? [{ judged, cells: [actual, budget] }] : [];
  });
}

function previousOf(row: TableFigure): readonly TableFigure[] {
  if (row.previous) return [row.previous];
  if (row.year === null) return [];
  const year = String(Number(row.year) - 1);
  return row.row.filter(
    (other) => other.aspect === row.aspect && other.base === row.base && other.year === year,
  );
}
