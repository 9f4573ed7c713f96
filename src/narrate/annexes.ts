import type { Indicator, IndicatorTable, MoneyLine, Slot } from '../evaluation';
import type { Context } from './fields';
import { formName } from './fields/forms';
import { toldTables } from './fields/funds';
import { spokenLabel } from './facts/words';
import { placedText, spansText } from './spans';
import type { Annex } from './types';

/** The tables behind a report: the indicators of each form with what came of them, and the funds of each form. */
export function annexesOf({ facts: { evaluation } }: Context): readonly Annex[] {
  const evaluated = evaluation.indicators.filter(({ stage }) => stage === 'evaluation');
  const forms = evaluated.length > 0 ? evaluated : evaluation.indicators;
  const named = (table: IndicatorTable['table'], what: string, several: boolean): string => {
    const name = several ? formName(evaluation, table) : null;
    return name ? `${what}（${spansText(name)}）` : what;
  };
  const funds = toldTables(evaluation.funds);
  return [
    ...funds.map(({ table, lines, unit }) => ({
      title: named(table, '项目资金情况表', funds.length > 1) + (unit ? `（单位：${unit}）` : ''),
      ...filled(
        FUNDS.map(([head]) => head),
        lines.map((line) => FUNDS.map(([, of]) => of(line))),
      ),
    })),
    ...forms.map(({ table, indicators }) => ({
      title: named(table, '绩效指标完成情况表', forms.length > 1),
      ...filled(
        INDICATORS.map(([head]) => head),
        indicators
          .filter(({ name }) => name.value.trim() !== '')
          .map((indicator) => INDICATORS.map(([, of]) => of(indicator))),
      ),
    })),
  ].filter(({ rows }) => rows.length > 0);
}

const FUNDS: readonly (readonly [string, (line: MoneyLine) => string])[] = [
  ['资金来源', ({ label }) => spokenLabel(label.value)],
  ['年初预算数', ({ slots }) => shown(slots.initial)],
  ['全年预算数', ({ slots }) => shown(slots.budget)],
  ['全年执行数', ({ slots }) => shown(slots.executed)],
  ['执行率', ({ slots }) => shown(slots.rate)],
  ['得分', ({ slots }) => shown(slots.score)],
];

const INDICATORS: readonly (readonly [string, (indicator: Indicator) => string])[] = [
  ['一级指标', ({ level1 }) => placedText(level1?.value ?? '').replace(/\s+/g, '')],
  ['二级指标', ({ level2 }) => placedText(level2?.value ?? '').replace(/\s+/g, '')],
  ['三级指标', ({ name }) => placedText(spokenLabel(name.value))],
  ['年度指标值', ({ adjustedTarget, target }) => (adjustedTarget ?? target)?.value.text.trim() ?? ''],
  ['实际完成值', ({ actual }) => actual?.value.text.trim() ?? ''],
  ['分值', ({ points }) => shown(points)],
  ['得分', ({ score }) => shown(score)],
  ['偏差原因及改进措施', ({ reason }) => placedText(reason?.value ?? '')],
];

/** As the cell shows it: an annex is the table itself. */
function shown(slot: Slot | null | undefined): string {
  return slot?.text.trim() ?? '';
}

/** Without columns that are blank throughout. */
function filled(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): Pick<Annex, 'columns' | 'rows'> {
  const used = heads.map((_, column) => rows.some((row) => row[column] !== ''));
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((__, column) => used[column]);
  return { columns: kept(heads), rows: rows.map(kept) };
}
