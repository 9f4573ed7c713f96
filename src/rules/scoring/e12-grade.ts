import { rule } from '../rule';
import { gradeOf } from '../support/scores';
import { gradeWord, statedGrades } from '../support/totals';

/** E12: the grade is the one that the total earns under the scheme. */
export const e12 = rule(
  {
    id: 'E12',
    slug: 'grade',
    group: 'scoring',
    severity: 'error',
    basis: ['measures2020', 'scheme'],
    messages: ['grade'],
    fixes: ['fix'],
  },
  ({ evaluation, scheme }, report) => {
    const names = scheme.grades.map(({ name }) => name);
    for (const { cell, text, label, total } of statedGrades(evaluation)) {
      const stated = gradeWord(text, names);
      const expected = total?.figure ? gradeOf(total.figure.value, scheme) : null;
      if (!total || stated === null || expected === null || stated === expected) continue;
      report({
        key: 'grade',
        cell,
        subject: label,
        stated: text,
        expected,
        values: { total: total.text },
        related: [total.cell],
      });
    }
  },
);
