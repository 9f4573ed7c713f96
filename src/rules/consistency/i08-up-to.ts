import { textRule } from '../rule';
import { constant, replace } from '../support/fixes';

const WRONG = /截止[到至]?(?=\d{2,4}年|\d{1,2}月|目前|年末|年底)/g;

/** I08: up to a day is 截至; 截止 is to end. */
export const i08 = textRule(
  {
    id: 'I08',
    slug: 'up-to',
    group: 'consistency',
    severity: 'info',
    basis: ['usage'],
    messages: ['word'],
    fixes: ['fix'],
  },
  ['截止'],
  ({ cell }, report, facts) => {
    const text = String(cell.value);
    const [said] = text.match(WRONG) ?? [];
    if (said === undefined) return;
    report({
      key: 'word',
      cell: cell.cell,
      subject: text.slice(text.indexOf(said), text.indexOf(said) + EXCERPT),
      stated: said,
      expected: '截至',
      fix: replace(facts, 'fix', cell.cell, constant(text.replaceAll(WRONG, '截至'))),
    });
  },
);

const EXCERPT = 16;
