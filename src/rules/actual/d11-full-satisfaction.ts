import { rule } from '../rule';
import { evaluatedRows, subjectOf, wordsOf } from '../support/indicators';
import { SATISFACTION } from '../support/lexicon';

const SURVEY = /问卷|样本|抽样|调查|测评|回访|访谈|回收|\d+\s*份/;

/** D11: a satisfaction of exactly 100 % says how it was found out. */
export const d11 = rule(
  {
    id: 'D11',
    slug: 'full-satisfaction',
    group: 'actual',
    severity: 'warning',
    basis: ['guide2021'],
    messages: ['full'],
    fixes: [],
  },
  (facts, report) => {
    const { remarks, goals } = facts.evaluation;
    const told = [...remarks.map(({ text }) => text), ...goals.map(({ actual }) => wordsOf(actual))];
    if (told.some((text) => SURVEY.test(text))) return;
    for (const { indicator } of evaluatedRows(facts)) {
      const { name, level2, actual, reason, explanation } = indicator;
      if (actual?.value.kind !== 'number' || actual.value.figure.value !== '100') continue;
      if (!SATISFACTION.test(`${name.value} ${wordsOf(level2)}`)) continue;
      if (actual.value.figure.unit !== '%' && actual.value.figure.unit !== null) continue;
      if (SURVEY.test(`${actual.text} ${wordsOf(reason)} ${wordsOf(explanation)}`)) continue;
      report({ key: 'full', cell: actual.cell, subject: subjectOf(indicator), stated: actual.text });
    }
  },
);
