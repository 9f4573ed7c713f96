import type { IndicatorTable, MoneyLine, Slot } from '../../evaluation';
import { sum } from '../../quantity';
import { formName, wholeUnit } from '../fields/forms';
import type { Context } from '../fields/context';
import { plain } from '../facts/words';
import { spansText } from '../spans';
import type { ChartFigure, ReportChart } from '../types';

const MOST_FORMS = 12;

interface Row {
  readonly name: string;
  readonly points: ChartFigure;
  readonly score: ChartFigure;
  readonly decimals: number;
}

/** Points and scores by first level; where there are several forms, by form. */
export function scores({ facts: { evaluation } }: Context): ReportChart | null {
  const forms = wholeUnit(
    evaluation,
    evaluation.indicators.filter(({ stage }) => stage === 'evaluation'),
  );
  const [only, ...others] = forms;
  if (!only) return null;
  if (others.length === 0) return chartOf('指标得分情况', levelRows(only));
  const rows = forms.map((form) => {
    const name = formName(evaluation, form.table);
    return form.total && rowOf(name ? spansText(name) : form.table.sheet, [form.total]);
  });
  return rows.length > MOST_FORMS ? null : chartOf('各项目自评得分', rows);
}

/** The levels in the form's order, with 预算执行率 first where the form scores it. */
function levelRows({ indicators, funds }: IndicatorTable): readonly (Row | null)[] {
  const levels = new Map<string, { points: Slot | null; score: Slot | null }[]>();
  for (const { level1, points, score } of indicators) {
    if (!points?.figure && !score?.figure) continue;
    const name = levelName(level1?.value ?? '');
    levels.set(name, [...(levels.get(name) ?? []), { points, score }]);
  }
  if (levels.size === 0 || levels.has('')) return [];
  const execution = funds?.total && executionOf(funds.total);
  return [...(execution ? [execution] : []), ...[...levels].map(([name, slots]) => rowOf(name, slots))];
}

function executionOf({ slots: { points, score } }: MoneyLine): Row | null {
  return rowOf('预算执行率', [{ points: points ?? null, score: score ?? null }]);
}

/** Null where a figure is missing: a sum of half the scores would say something wrong. */
function rowOf(
  name: string,
  slots: readonly { readonly points: Slot | null; readonly score: Slot | null }[],
): Row | null {
  const points = total(slots.map((slot) => slot.points));
  const score = total(slots.map((slot) => slot.score));
  if (!points || !score) return null;
  return {
    name,
    points: points.figure,
    score: score.figure,
    decimals: Math.max(points.decimals, score.decimals),
  };
}

function total(
  slots: readonly (Slot | null)[],
): { readonly figure: ChartFigure; readonly decimals: number } | null {
  const known = slots.flatMap((slot) => (slot?.figure ? [{ cell: slot.cell, figure: slot.figure }] : []));
  if (known.length !== slots.length || known.length === 0) return null;
  const terms = known.map(({ cell }) => ({ kind: 'cell', cell }) as const);
  const [first, ...others] = terms;
  if (!first) return null;
  return {
    figure: {
      value: sum(known.map(({ figure }) => figure.value)),
      origin: others.length === 0 ? first : { kind: 'sum', terms },
    },
    decimals: Math.max(0, ...known.map(({ figure }) => figure.decimals)),
  };
}

/** 产出指标（50分） is 产出指标. */
function levelName(text: string): string {
  return plain(text).replace(/[（(][\d.]+分?[)）]$/, '');
}

/** A lone level is no comparison. */
function chartOf(title: string, rows: readonly (Row | null)[]): ReportChart | null {
  const known = rows.filter((row) => row !== null);
  if (known.length !== rows.length || known.length < 2) return null;
  return {
    id: 'score',
    kind: 'column',
    title,
    unit: '分',
    decimals: Math.min(2, Math.max(...known.map(({ decimals }) => decimals))),
    categories: known.map(({ name }) => name),
    series: [
      { name: '分值', figures: known.map(({ points }) => points) },
      { name: '得分', figures: known.map(({ score }) => score) },
    ],
  };
}
