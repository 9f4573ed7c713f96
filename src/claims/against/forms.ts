import { classOf, type Indicator, type IndicatorTable } from '../../evaluation';
import { compareMeasures, subtract, sum, type Decimal } from '../../quantity';
import { LOST, subjectKey } from './subjects';
import type { Aspect, TableFigure } from './types';

/** How many indicators there are, by what is said of them: all, 满分, 扣分, 达标, 未达标; of a class `产出指标 满分`. */
export const countKey = (quality: string, ofClass = ''): string => `指标个数 ${ofClass} ${quality}`;

/** An indicator of a form, with its figures. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly figures: readonly TableFigure[];
}

const of = ({ figures }: IndicatorRow, aspect: Aspect): TableFigure | undefined =>
  figures.find((figure) => figure.aspect === aspect);

/** What was taken off: points less score. */
export function deductionOf(
  points: TableFigure | null | undefined,
  score: TableFigure | null | undefined,
): TableFigure | null {
  if (!points || !score) return null;
  const value = subtract(points.printed.value, score.printed.value);
  return value.startsWith('-')
    ? null
    : { ...score, ...computed(value, [points, score]), aspect: 'deduction' };
}

/** What a form of indicators comes to: points and scores of its classes, counts of indicators, what was taken off. */
export function formFigures(
  { stage }: IndicatorTable,
  rows: readonly IndicatorRow[],
  execution: readonly TableFigure[],
): readonly { readonly key: string; readonly figure: TableFigure }[] {
  const scored = rows.map((row) => ({ ...row, points: of(row, 'points'), score: of(row, 'score') }));
  const found: { key: string; figure: TableFigure }[] = [];
  const add = (key: string, figure: TableFigure | null): void => {
    if (figure) found.push({ key, figure });
  };
  const classes = new Map<string, typeof scored>();
  for (const row of scored) {
    for (const name of classNames(row.indicator)) classes.set(name, [...(classes.get(name) ?? []), row]);
  }
  for (const [name, members] of classes) {
    const key = subjectKey(name);
    const points = totalOf(members.map((row) => row.points));
    const score = stage === 'target' ? null : totalOf(members.map((row) => row.score));
    add(key, points);
    add(key, score);
    add(key, deductionOf(points, score));
    counts(members, name, add);
  }
  counts(scored, '', add);
  if (stage === 'target') return found;
  const lost = totalOf(scored.map(({ points, score }) => deductionOf(points, score) ?? undefined));
  add(LOST, lost);
  const paid = execution.find(({ aspect }) => aspect === 'deduction');
  if (lost && paid) add(LOST, totalOf([lost, paid]));
  return found;
}

type Scored = IndicatorRow & {
  readonly points: TableFigure | undefined;
  readonly score: TableFigure | undefined;
};

function counts(
  rows: readonly Scored[],
  name: string,
  add: (key: string, figure: TableFigure | null) => void,
): void {
  const names = rows.map((row) => nameFigure(row));
  if (names.some((figure) => figure === null)) return;
  const count = (quality: string, wanted: (row: Scored) => TableFigure | null | undefined): void => {
    const told = rows.flatMap((row) => wanted(row) ?? []);
    const [first] = told.length > 0 ? told : rows.flatMap(({ figures }) => figures.slice(0, 1));
    if (!first) return;
    add(countKey(quality, name), {
      ...first,
      ...(told.length > 0 ? computed(String(told.length), told) : { printed: { value: '0', decimals: 0 } }),
      aspect: 'plain',
      base: '个',
      exact: true,
      named: true,
    });
  };
  count('', nameFigure);
  const marks = rows.map(({ points, score }) => deductionOf(points, score));
  if (marks.every((mark) => mark !== null)) {
    count('满分', ({ points, score }) => (deductionOf(points, score)?.printed.value === '0' ? score : null));
    count('扣分', ({ points, score }) => (deductionOf(points, score)?.printed.value === '0' ? null : score));
  }
  const met = new Map(rows.map((row) => [row, isMet(row)]));
  if ([...met.values()].includes(null)) return;
  count('达标', (row) => (met.get(row) === true ? actualOf(row) : null));
  count('未达标', (row) => (met.get(row) === true ? null : actualOf(row)));
}

/** By its figures; a qualitative one by its score. */
function isMet({ indicator: { target, adjustedTarget, actual }, points, score }: Scored): boolean | null {
  const wanted = adjustedTarget ?? target;
  const met = wanted && actual ? compareMeasures(wanted.value, actual.value, false).outcome : 'unknown';
  if (met !== 'unknown') return met === 'met';
  const lost = deductionOf(points, score);
  return lost && lost.printed.value === '0' ? true : null;
}

/** The cell that names it stands for the indicator. */
function nameFigure({ indicator: { name }, figures: [first] }: IndicatorRow): TableFigure | null {
  return first ? { ...first, cell: name.cell, text: name.text } : null;
}

function actualOf({ indicator: { actual }, figures: [first] }: IndicatorRow): TableFigure | null {
  return first && actual ? { ...first, cell: actual.cell, text: actual.text } : null;
}

function totalOf(figures: readonly (TableFigure | undefined)[]): TableFigure | null {
  const all = figures.filter((figure) => figure !== undefined);
  const [first] = all;
  if (!first || all.length < figures.length) return null;
  return {
    ...first,
    ...computed(
      sum(all.map(({ printed }) => printed.value)),
      all.flatMap((figure) => figure.from ?? [figure]),
    ),
  };
}

/** A value computed of cells. Points, scores and counts are exact. */
function computed(value: Decimal, from: readonly TableFigure[]): Pick<TableFigure, 'printed' | 'from'> {
  return { printed: { value, decimals: Math.max(0, ...from.map(({ printed }) => printed.decimals)) }, from };
}

/** 产出指标, 数量指标: both levels, as texts name them. */
function classNames({ level1, level2 }: Indicator): readonly string[] {
  const names = [level1, level2].flatMap((level) => {
    const name = level ? classOf(level.value).name : '';
    return name === '' ? [] : [name.endsWith('指标') ? name : `${name}指标`];
  });
  return [...new Set(names)];
}
