import type { Indicator, IndicatorTable, MoneyLine, Slot } from '../../evaluation';
import { spokenLabel } from '../facts/words';
import type { Context } from '../fields';
import { formName } from '../fields/forms';
import { toldTables } from '../fields/funds';
import { placedText, spansText } from '../spans';
import type { Annex, AnnexCell } from '../types';
import { mergeDown } from './mergeDown';

interface Column<Row> {
  readonly head: string;
  readonly width: number;
  readonly of: (row: Row) => string;
  /** Whether the same words in rows below each other are told once; the first columns only. */
  readonly merged?: true;
  readonly words?: true;
}

const FUNDS: readonly Column<MoneyLine>[] = [
  { head: '资金来源', width: 1.8, of: ({ label }) => spokenLabel(label.value) },
  { head: '年初预算数', width: 1, of: ({ slots }) => shown(slots.initial) },
  { head: '全年预算数', width: 1, of: ({ slots }) => shown(slots.budget) },
  { head: '全年执行数', width: 1, of: ({ slots }) => shown(slots.executed) },
  { head: '执行率', width: 0.8, of: ({ slots }) => shown(slots.rate) },
  { head: '得分', width: 0.7, of: ({ slots }) => shown(slots.score) },
];

const INDICATORS: readonly Column<Indicator>[] = [
  { head: '一级指标', width: 1.1, of: ({ level1 }) => levelText(level1?.value), merged: true },
  { head: '二级指标', width: 1.1, of: ({ level2 }) => levelText(level2?.value), merged: true },
  { head: '三级指标', width: 1.6, of: ({ name }) => placedText(spokenLabel(name.value)), words: true },
  {
    head: '年度指标值',
    width: 1.3,
    of: (one) => (one.adjustedTarget ?? one.target)?.value.text.trim() ?? '',
  },
  { head: '实际完成值', width: 1.3, of: ({ actual }) => actual?.value.text.trim() ?? '' },
  { head: '分值', width: 0.7, of: ({ points }) => shown(points) },
  { head: '得分', width: 0.85, of: ({ score }) => shown(score) },
  {
    head: '偏差原因及改进措施',
    width: 1.9,
    of: ({ reason }) => placedText(reason?.value ?? ''),
    words: true,
  },
];

/** The funds of each form. */
export function fundsTables({ facts: { evaluation } }: Context): readonly Annex[] {
  const told = toldTables(evaluation.funds);
  return told.flatMap(({ table, lines, unit }) =>
    tableOf({
      title: '项目资金情况表',
      caption: told.length > 1 ? nameOf(evaluation, table) : null,
      unit,
      columns: FUNDS,
      rows: lines,
      total: null,
    }),
  );
}

/** The indicators of each form with what came of them, and their total. */
export function indicatorTables({ facts: { evaluation } }: Context): readonly Annex[] {
  const evaluated = evaluation.indicators.filter(({ stage }) => stage === 'evaluation');
  const forms = evaluated.length > 0 ? evaluated : evaluation.indicators;
  return forms.flatMap(({ table, indicators, total }) =>
    tableOf({
      title: evaluated.length > 0 ? '绩效指标完成情况表' : '绩效指标表',
      caption: forms.length > 1 ? nameOf(evaluation, table) : null,
      unit: null,
      columns: INDICATORS,
      rows: indicators.filter(({ name }) => name.value.trim() !== ''),
      total: total && { 分值: shown(total.points), 得分: shown(total.score) },
    }),
  );
}

function nameOf(evaluation: Context['facts']['evaluation'], table: IndicatorTable['table']): string | null {
  const name = formName(evaluation, table);
  return name && spansText(name);
}

/** Words in a narrow column: without the blanks that forms put between characters. */
const levelText = (text = ''): string => placedText(text).replace(/\s+/g, '');

/** As the cell shows it: an annex is the table itself. */
function shown(slot: Slot | null | undefined): string {
  return slot?.text.trim() ?? '';
}

interface Given<Row> extends Pick<Annex, 'title' | 'caption' | 'unit'> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** What stands in the last row under some heads; null for no such row. */
  readonly total: Readonly<Record<string, string>> | null;
}

/** Without columns that are blank throughout; nothing for no rows. */
function tableOf<Row>({ columns, rows, total, ...told }: Given<Row>): readonly Annex[] {
  if (rows.length === 0) return [];
  const used = columns
    .map((column) => ({ ...column, texts: rows.map(column.of) }))
    .filter(({ texts }) => texts.some((text) => text !== ''));
  const body = rows.map((_, row) =>
    used.map(({ texts, words }): AnnexCell => ({ text: texts[row] ?? '', ...(words && { kind: 'words' }) })),
  );
  const levels = used.filter(({ merged }) => merged).length;
  return [
    {
      ...told,
      widths: used.map(({ width }) => width),
      heads: 1,
      rows: [
        used.map(({ head }): AnnexCell => ({ text: head, kind: 'head' })),
        ...mergeDown(body, levels),
        ...totalRow(used, total),
      ],
    },
  ];
}

function totalRow(
  columns: readonly { readonly head: string }[],
  total: Readonly<Record<string, string>> | null,
): readonly (readonly AnnexCell[])[] {
  const first = columns.findIndex(({ head }) => (total?.[head] ?? '') !== '');
  if (!total || first < 1) return [];
  const rest = columns.slice(first).map(({ head }): AnnexCell => ({ text: total[head] ?? '' }));
  return [[{ text: '总分', columns: first, kind: 'head' }, ...rest]];
}
