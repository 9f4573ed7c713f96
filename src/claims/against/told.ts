import { abs, round, shift } from '../../quantity';
import type { Found } from './levels';
import type { Stated } from './mention';
import type { FoundBy, HeldFigure, TableFigure } from './types';

/** A held figure as it is told. */
export function held(stated: Stated, by: FoundBy, { judged, cells }: Found): HeldFigure {
  const wrong = judged.verdict === 'inconsistent';
  const own = shift(judged.recomputed, -stated.power);
  const printed = cells.flatMap((figure) => figure.from ?? [figure]);
  const figures = [...new Map(printed.map((figure) => [placeOf(figure), figure])).values()];
  return {
    mark: stated.mark,
    verdict: judged.verdict,
    by,
    cells: figures.map(({ cell }) => cell),
    shown: figures.map(({ text }) => text),
    recomputed: own,
    interval: {
      low: shift(judged.interval.low, -stated.power),
      high: shift(judged.interval.high, -stated.power),
    },
    right: wrong ? rightFigure(stated, judged.recomputed, cells) : null,
  };
}

const placeOf = ({ cell }: TableFigure): string => `${cell.row},${cell.column},${cell.sheet}`;

/** The tables' figure as the sentence would print it: in its unit, a single cell's own decimals, digits grouped as before. */
function rightFigure(stated: Stated, value: string, cells: readonly TableFigure[]): string {
  const printed = stated.printed.decimals + stated.power;
  const [only, ...more] = cells;
  const own = only && more.length === 0 ? only.printed.decimals + stated.power : printed;
  const decimals = stated.power > 0 && own > 4 ? printed : Math.max(0, Math.min(own, 6));
  const inUnit = round(shift(abs(value), -stated.power), decimals);
  return /,/.test(stated.mark.text) ? grouped(inUnit) : inUnit;
}

export function grouped(value: string): string {
  const [whole = '', fraction] = value.split('.');
  const parts = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? parts : `${parts}.${fraction}`;
}
