import { rule } from '../rule';
import { constant, replace } from '../support/fixes';

/** Heads of functional classification that were renamed, with the first year of the new name. */
const RENAMED: readonly (readonly [old: RegExp, now: string, from: number])[] = [
  [/^文化体育与传媒支出$/, '文化旅游体育与传媒支出', 2019],
  [/^医疗卫生(?:与计划生育)?支出$/, '卫生健康支出', 2019],
  [/^国土海洋气象等支出$/, '自然资源海洋气象等支出', 2019],
];

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
        const bare = label.value.trim().replace(/^[\d（(）)一二三四五六七八九十、.．]+/, '');
        const found = RENAMED.find(([old, , from]) => of >= from && old.test(bare));
        if (!found) continue;
        const text = label.value.replace(bare, found[1]);
        report({
          key: 'renamed',
          cell: label.cell,
          subject: bare,
          expected: found[1],
          values: { year: found[2] },
          fix: replace(facts, 'suggestion', label.cell, constant(text)),
        });
      }
    }
  },
);
