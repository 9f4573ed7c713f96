import { rule } from '../rule';
import { constant, replace } from '../support/fixes';

/** Heads of functional classification that were renamed, with the new name and its first year. */
const RENAMED = new Map([
  ['文化体育与传媒支出', { now: '文化旅游体育与传媒支出', from: 2019 }],
  ['医疗卫生支出', { now: '卫生健康支出', from: 2019 }],
  ['医疗卫生与计划生育支出', { now: '卫生健康支出', from: 2019 }],
  ['国土海洋气象等支出', { now: '自然资源海洋气象等支出', from: 2019 }],
]);

/** H12: heads of expenditure have the name of their year. */
export const h12 = rule(
  {
    id: 'H12',
    slug: 'function-names',
    group: 'ties',
    severity: 'warning',
    basis: ['classification'],
    messages: ['renamed'],
    fixes: ['suggestion'],
  },
  (facts, report) => {
    for (const { lines, year } of facts.evaluation.accounts) {
      const of = Number(year ?? facts.evaluation.year?.value ?? 0);
      for (const { label } of lines) {
        const bare = label.value.replace(/^[\d（(）)一二三四五六七八九十、.．]+/, '');
        const renamed = RENAMED.get(bare);
        if (!renamed || of < renamed.from) continue;
        const text = label.value.replace(bare, renamed.now);
        report({
          key: 'renamed',
          cell: label.cell,
          subject: bare,
          expected: renamed.now,
          values: { year: renamed.from },
          fix: replace(facts, 'suggestion', label.cell, constant(text)),
        });
      }
    }
  },
);
