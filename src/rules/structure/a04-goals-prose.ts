import { plainText } from '../../quantity';
import { rule } from '../rule';

const BARE_NUMBER = /^[-+]?[\d,.]+(?:%|元|千元|万元|亿元)?$/;

/** A04: 总体目标 is a statement, not a bare number that slipped into its cell. */
export const a04 = rule(
  {
    id: 'A04',
    slug: 'goals-prose',
    group: 'structure',
    severity: 'error',
    basis: ['measures2020'],
    messages: ['number'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { expected, actual } of evaluation.goals) {
      for (const [fact, subject] of [
        [expected, '预期目标'],
        [actual, '实际完成情况'],
      ] as const) {
        if (!fact || !BARE_NUMBER.test(plainText(fact.text).replace(/\s/g, ''))) continue;
        report({ key: 'number', cell: fact.cell, subject, stated: fact.text });
      }
    }
  },
);
