import type { Fact } from '../../evaluation';
import { rule } from '../rule';
import { rowsOf, subjectOf } from '../support/indicators';

const PLACEHOLDER = /[xX×✕]{2,}|某某|\{[^}]*\}|｛[^｝]*｝|_{2,}|＿{2,}|【(?:待补充|请填写)[^】]*】/;

/** A10: no blank of the template (XX, ××, 某某, {…}) stands in a name, a target, an actual value or a goal. */
export const a10 = rule(
  {
    id: 'A10',
    slug: 'placeholders',
    group: 'structure',
    severity: 'error',
    basis: ['form', 'system'],
    messages: ['placeholder'],
    fixes: [],
  },
  (facts, report) => {
    const hold = (fact: Fact<unknown> | null, subject: string): void => {
      if (fact && PLACEHOLDER.test(fact.text))
        report({ key: 'placeholder', cell: fact.cell, subject, stated: fact.text });
    };
    for (const { indicator } of rowsOf(facts)) {
      const subject = subjectOf(indicator);
      for (const fact of [indicator.name, indicator.target, indicator.actual, indicator.reason])
        hold(fact, subject);
    }
    for (const { expected, actual } of facts.evaluation.goals) {
      hold(expected, '预期目标');
      hold(actual, '实际完成情况');
    }
    for (const { value, text, subject } of facts.evaluation.profile) {
      hold({ value: text, text, cell: value.cell }, subject);
    }
  },
);
