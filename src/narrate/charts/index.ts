import type { Context } from '../fields/context';
import type { ReportChart } from '../types';
import type { ChartTopic } from './line';
import { balance, structure, threePublic } from './money';
import { scores } from './score';

const CHARTS: { readonly [topic in ChartTopic]: (context: Context) => ReportChart | null } = {
  收支: balance,
  支出结构: structure,
  三公经费: threePublic,
  指标得分: scores,
};

/** The charts of a report; one whose figures the workbook does not hold is not made. */
export function chartsOf(context: Context, topics: readonly ChartTopic[]): readonly ReportChart[] {
  return topics.flatMap((topic) => CHARTS[topic](context) ?? []);
}
