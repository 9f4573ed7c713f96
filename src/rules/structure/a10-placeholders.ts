import type { Fact } from '../../evaluation';
import { rowRule } from '../rule';
import type { Report } from '../rule';
import { subjectOf } from '../support/indicators';
import { where } from '../support/words';

const PLACEHOLDER = where(
  'x|X|×|✕|某某|{|｛|_|＿|【',
  /[xX×✕]{2,}|某某|\{[^}]*\}|｛[^｝]*｝|_{2,}|＿{2,}|【(?:待补充|请填写)[^】]*】/,
);

/** A10: no blank of the template (XX, ××, 某某, {…}) stands in a name, a target, an actual value or a goal. */
export const a10 = rowRule(
  {
    id: 'A10',
    slug: 'placeholders',
    group: 'structure',
    severity: 'error',
    basis: ['form', 'system'],
    messages: ['placeholder'],
    fixes: [],
  },
  'all',
  ({ indicator }, report) => {
    for (const fact of [indicator.name, indicator.target, indicator.actual, indicator.reason]) {
      if (fact && PLACEHOLDER.test(fact.text)) hold(fact, subjectOf(indicator), report);
    }
  },
  ({ evaluation }, report) => {
    for (const { expected, actual } of evaluation.goals) {
      if (expected) hold(expected, '预期目标', report);
      if (actual) hold(actual, '实际完成情况', report);
    }
    for (const { value, text, subject } of evaluation.profile) {
      hold({ text, cell: value.cell }, subject, report);
    }
  },
);

function hold(
  { text, cell }: Pick<Fact<unknown>, 'text' | 'cell'>,
  subject: string,
  report: Report<'placeholder'>,
): void {
  if (PLACEHOLDER.test(text)) report({ key: 'placeholder', cell, subject, stated: text });
}
