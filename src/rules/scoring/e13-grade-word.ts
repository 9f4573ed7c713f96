import { rule } from '../rule';
import { constant, replace } from '../support/fixes';
import { gradeWord, statedGrades } from '../support/totals';

/** E13: the grade is written in the scheme's own word: 优, not 优秀. */
export const e13 = rule(
  {
    id: 'E13',
    slug: 'grade-word',
    group: 'scoring',
    severity: 'info',
    basis: ['measures2020'],
    messages: ['word'],
    fixes: ['suggestion'],
  },
  (facts, report) => {
    const names = facts.scheme.grades.map(({ name }) => name);
    for (const { cell, text, label } of statedGrades(facts.evaluation)) {
      const expected = gradeWord(text, names);
      if (expected === null || expected === text) continue;
      const fix = replace(facts, 'suggestion', cell, constant(expected));
      report({ key: 'word', cell, subject: label, stated: text, expected, fix });
    }
  },
);
