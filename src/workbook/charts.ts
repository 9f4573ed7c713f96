import type { Area } from './address';
import { formatArea, parseArea } from './address';

/** Columns beside each other, bars below each other, or a pie of one series. */
export type ChartKind = 'column' | 'bar' | 'pie';

/** A chart of ours on a sheet, over cells of the same sheet, so that it follows them. */
export interface Chart {
  /** Unique among ours on the sheet: letters and digits. */
  readonly id: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** Of the axis of values; empty for none, and for a pie. */
  readonly unit: string;
  /** Whether the axis of values begins at zero: none of the figures is negative, and a cut bar would tell another story. */
  readonly fromZero?: boolean;
  /** First row: names of the series; first column: categories; their common corner is empty. */
  readonly data: Area;
  /** The cells that it covers. */
  readonly place: Area;
}

/** Makes our charts on a sheet exactly these: others of ours go, those that are the same already stay untouched. */
export interface SetCharts {
  readonly kind: 'charts';
  readonly sheet: string;
  readonly charts: readonly Chart[];
}

/** Our charts on a sheet before and after an apply. */
export interface ChartsImage {
  readonly sheet: string;
  readonly before: readonly Chart[];
  readonly after: readonly Chart[];
}

/** What tells our charts from a person's, in every host. */
const PREFIX = 'selfeval';
const NAME = new RegExp(
  String.raw`^${PREFIX} ([A-Za-z0-9]+) (column|bar|pie)(0?) (\S+) (\S+) \[([^\]]*)\] (.*)$`,
  's',
);

/**
 * Under this name a host keeps a chart. It says all of it, since hosts cannot tell it otherwise (Excel gives the cells of
 * a series only from ExcelApi 1.15 on): `selfeval balance column0 D40:F43 A39:A55 [万元] 收支对比`.
 */
export function chartName({ id, kind, title, unit, fromZero, data, place }: Chart): string {
  return `${PREFIX} ${id} ${kind}${fromZero ? '0' : ''} ${formatArea(data)} ${formatArea(place)} [${unit}] ${title}`;
}

/** The chart of ours that a name says; null for another's. */
export function chartOfName(name: string): Chart | null {
  const [, id, kind, zero, dataText = '', placeText = '', unit = '', title = ''] = NAME.exec(name) ?? [];
  const data = parseArea(dataText);
  const place = parseArea(placeText);
  if (id === undefined || !data || !place) return null;
  if (kind !== 'column' && kind !== 'bar' && kind !== 'pie') return null;
  return { id, kind, title, unit, ...(zero && { fromZero: true }), data, place };
}
