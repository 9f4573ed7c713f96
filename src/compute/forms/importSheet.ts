import type { Fact, Indicator } from '../../evaluation';
import { toNumber, type Measure, type Operator } from '../../quantity';
import type { FormColumn, FormRole } from '../../schemes';
import type { CellStyle, CellValue } from '../../workbook';
import { SheetDraft, typed } from './draft';
import type { FormResult } from './types';

/** The signs of the integrated system are full-width. */
const SIGNS: Readonly<Record<Operator, string>> = { '≥': '≥', '>': '＞', '=': '＝', '<': '＜', '≤': '≤' };
const QUALITATIVE = '定性';
const TIERS = ['达成', '部分达成', '未达成'] as const;

const HEADER: CellStyle = {
  bold: true,
  fill: '#F2F2F2',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
const BODY: CellStyle = { vertical: 'center' };

/**
 * One row per indicator with sign, bare number and unit apart, and the tier of what is qualitative. Values, not links:
 * they are there to be copied out. What cannot be split is left as it is written, and named.
 */
export function importSheet(
  rows: readonly Indicator[],
  sheet: string,
  columns: readonly FormColumn[],
): FormResult {
  const draft = new SheetDraft(
    sheet,
    columns.map(({ width }) => width),
  );
  columns.forEach(({ header }, column) => draft.put(0, column, typed(header), HEADER));
  const unclear: string[] = [];
  rows.forEach((indicator, index) => {
    const { cells, whole } = splitRow(indicator);
    if (!whole) unclear.push(indicator.name.value);
    columns.forEach(({ role }, column) => {
      const value = cells[role] ?? null;
      draft.put(index + 1, column, value === null ? null : typed(value), BODY);
    });
  });
  return { ok: true, sheet, changes: draft.changes(), rows: rows.length, unclear };
}

function splitRow(indicator: Indicator): {
  readonly cells: { readonly [role in FormRole]?: CellValue };
  /** Whether nothing was left as it is written. */
  readonly whole: boolean;
} {
  const { level1, level2, name, target, adjustedTarget, actual, points, reason } = indicator;
  const adjusted = adjustedTarget && !['blank', 'none'].includes(adjustedTarget.value.kind);
  const wanted = splitTarget(adjusted ? adjustedTarget : target);
  const reached = splitActual(actual);
  return {
    cells: {
      level1: level1?.value ?? null,
      level2: level2?.value ?? null,
      name: name.value,
      operator: wanted.operator,
      target: wanted.value,
      unit: wanted.unit,
      actual: reached.value,
      points: points?.figure ? toNumber(points.figure.value) : null,
      reason: reason?.value ?? null,
    },
    whole: wanted.whole && reached.whole,
  };
}

interface Split {
  readonly operator: string | null;
  readonly value: CellValue;
  readonly unit: string | null;
  readonly whole: boolean;
}

function splitTarget(fact: Fact<Measure> | null): Split {
  const measure = fact?.value;
  if (!measure || measure.kind === 'blank') return { operator: null, value: null, unit: null, whole: true };
  if (measure.kind === 'number') {
    const { figure, operator, approximate } = measure;
    return {
      operator: operator === null ? null : SIGNS[operator],
      value: toNumber(figure.value),
      unit: figure.unit,
      // No sign, or an approximate number: a person must say what is meant.
      whole: operator !== null && !approximate,
    };
  }
  if (measure.kind === 'qualitative' || measure.kind === 'tier')
    return { operator: QUALITATIVE, value: measure.text, unit: null, whole: true };
  return { operator: null, value: measure.text, unit: null, whole: false };
}

function splitActual(fact: Fact<Measure> | null): Pick<Split, 'value' | 'whole'> {
  const measure = fact?.value;
  if (!measure || measure.kind === 'blank') return { value: null, whole: true };
  if (measure.kind === 'number')
    return { value: toNumber(measure.figure.value), whole: !measure.approximate };
  if (measure.kind === 'tier') return { value: TIERS[measure.tier - 1] ?? measure.text, whole: true };
  return { value: measure.text, whole: false };
}
