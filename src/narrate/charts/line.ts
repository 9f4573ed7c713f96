import { TemplateError } from '../template/mistake';
import type { Mistake } from '../template/mistake';

/** The charts that there are, by the names that a template calls them. */
export const CHART_NAMES = ['收支', '支出结构', '三公经费', '指标得分'] as const;
export type ChartTopic = (typeof CHART_NAMES)[number];

/** `图表：收支、三公经费`, a line of its own. */
const LINE = /^[ \t]*图表[：:](.*)$/;
const SEPARATOR = /[、，,；;\s]+/;

/**
 * A template without its line of charts (an empty line stands there, so that others keep their numbers), and the charts
 * that it names, in order.
 *
 * @throws TemplateError for a chart that there is not
 */
export function withoutChartLine(text: string): {
  readonly template: string;
  readonly names: readonly ChartTopic[];
} {
  const lines = text.split('\n');
  const names: ChartTopic[] = [];
  const mistakes: Mistake[] = [];
  const rest = lines.map((line, index) => {
    const list = LINE.exec(line.replace(/\r$/, ''))?.[1];
    if (list === undefined) return line;
    for (const name of list.split(SEPARATOR).filter((word) => word !== '')) {
      const known = CHART_NAMES.find((one) => one === name);
      if (known) names.push(known);
      else {
        mistakes.push({
          line: index + 1,
          column: line.indexOf(name) + 1,
          problem: 'unknownChart',
          values: { name, known: CHART_NAMES.join('、') },
        });
      }
    }
    return '';
  });
  if (mistakes.length > 0) throw new TemplateError(mistakes);
  return { template: rest.join('\n'), names: [...new Set(names)] };
}
