import type { Evaluation } from '../evaluation';
import type { Scheme } from '../schemes';
import { ANNEX_NAMES, USUAL_ANNEXES, annexesOf } from './annexes';
import { gatherFacts } from './facts';
import { chartsOf } from './charts';
import { CHART_NAMES } from './charts/line';
import { fieldsOf } from './fields';
import { spansText } from './spans';
import { readTemplate, renderTemplate } from './template/engine';
import type { ReadTemplate } from './template/engine';
import { blocksOf } from './template/layout';
import { linesOf } from './template/lines';
import { withoutNamed } from './template/named';
import { Marks } from './template/tokens';
import type { Fields } from './template/values';
import { templateNamed } from './templates';
import type { NarrateOptions, OwnTemplate, Report } from './types';

/**
 * The narrative report of a unit's year.
 *
 * Every figure is a span that names its cells; what the workbook does not hold is a gap 【待补充：…】. The same facts
 * give the same report.
 *
 * @param scheme gives the template (unless `options.template` names or is one), the grade bands and the decimals of rates
 * @throws RangeError for a template that does not exist
 * @throws TemplateError for a person's template with mistakes
 */
export function narrate(evaluation: Evaluation, scheme: Scheme, options: NarrateOptions = {}): Report {
  const { id, text } = chosen(options.template ?? scheme.template);
  const context = { facts: gatherFacts(evaluation), scheme, options };
  const fields = fieldsOf(context);
  const charts = withoutNamed(text, '图表', CHART_NAMES, 'unknownChart');
  const annexes = withoutNamed(charts.template, '附件', ANNEX_NAMES, 'unknownAnnex');
  const template = read(annexes.template, fields);
  const marks = new Marks();
  const rendered = renderTemplate(template, fields, marks);
  const blocks = blocksOf(linesOf(rendered, marks), template.lines);
  const title = blocks.find(({ level }) => level === 0);
  return {
    template: id,
    title: title ? spansText(title.spans) : '',
    blocks,
    charts: chartsOf(context, charts.names ?? []),
    annexes: annexesOf(context, annexes.names ?? USUAL_ANNEXES),
  };
}

function chosen(template: string | OwnTemplate): OwnTemplate {
  if (typeof template !== 'string') return template;
  const found = templateNamed(template);
  if (!found) throw new RangeError(`no report template ${template}`);
  return found;
}

/** Templates that were read; a person's own changes often, so that only a few are kept. */
const known = new Map<string, ReadTemplate>();
const MOST_KNOWN = 12;

function read(text: string, fields: Fields): ReadTemplate {
  const before = known.get(text);
  if (before) return before;
  const template = readTemplate(text, new Set(Object.keys(fields)));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, template);
  return template;
}
