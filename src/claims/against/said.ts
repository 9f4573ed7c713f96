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
import type { Mention, Moved, Stated } from './mentions';
import type { Aspect, TableFigure } from './types';

/** What is said of a level that agrees with rows of the tables: its change, rate, share and execution in those rows. */
export function saidOf(
  mention: Mention,
  rows: readonly TableFigure[],
): readonly (readonly [Stated, Found])[] {
  const said: (readonly [Stated, Found])[] = [];
  const hold = (stated: Stated | null, each: (row: TableFigure) => readonly Found[], sure = true): void => {
    if (!stated) return;
    const found = rows.flatMap(each);
    const right = found.find(({ judged }) => judged.verdict !== 'inconsistent');
    const best = right ?? (sure ? agreed(found) : null);
    if (best) said.push([stated, best]);
  };
  const { changes, rates, share, execution } = mention;
  for (const change of changes) hold(change.stated, (row) => changesIn(change, row), change.sure);
  for (const rate of rates) hold(rate.stated, (row) => ratesIn(rate, row), rate.sure);
  hold(share, (row) => of(row, 'share').flatMap((figure) => rateFound(share, figure)));
  hold(execution, (row) => (execution ? executionsIn(execution, row) : []));
  return said;
}

/** A rate of execution that no figure carries with it, of the subject before it. */
export function executionOf({ stated }: Mention, subject: Found | undefined): Found | null {
  const found = subject?.cells.flatMap((row) => executionsIn(stated, row)) ?? [];
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
  const printed = of(row, 'change').filter(
    (figure) => figure.base === change.stated.base && ofYearBefore(figure),
  );
  if (printed.length > 0) return printed.flatMap((figure) => compareMoved(change, figure));
  return previousOf(row).map((previous) => ({
    judged: judgeDifference(signed(change), row.printed, previous.printed, { exact: row.exact }),
    cells: [row, previous],
  }));
}

function ratesIn(rate: Moved, row: TableFigure): readonly Found[] {
  const printed = of(row, 'changeRate').filter(ofYearBefore);
  if (printed.length > 0) return printed.flatMap((figure) => compareMoved(rate, figure));
  return previousOf(row).flatMap((previous) => {
    const judged = judgeChangeRate(signed(rate), row.printed, previous.printed, { exact: row.exact });
    return judged ? [{ judged, cells: [row, previous] }] : [];
  });
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

function rateFound(stated: Stated | null, figure: TableFigure): readonly Found[] {
  return stated ? [{ judged: judgeSum(stated.printed, [figure.printed]), cells: [figure] }] : [];
}

function executionsIn(stated: Stated, row: TableFigure): readonly Found[] {
  const printed = of(row, 'execution').flatMap((figure) => rateFound(stated, figure));
  if (printed.length > 0) return printed;
  const [actual, ...more] = of(row, 'actual').filter(({ year }) => year === row.year);
  if (!actual || more.length > 0) return [];
  return of(row, 'budget').flatMap((budget) => {
    const judged = judgeQuotient(stated.printed, actual.printed, budget.printed);
    return judged ? [{ judged, cells: [actual, budget] }] : [];
  });
}

const previousOf = (row: TableFigure): readonly TableFigure[] =>
  row.year === null
    ? []
    : row.row.filter(
        (other) =>
          other.aspect === row.aspect &&
          other.base === row.base &&
          other.year === String(Number(row.year) - 1),
      );
