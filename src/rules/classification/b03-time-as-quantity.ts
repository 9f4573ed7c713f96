import { rowRule } from '../rule';
import { classOf, wordsOf } from '../support/indicators';
import { moveTo } from '../support/moves';
import { anyOf } from '../support/words';

const TIME = anyOf('及时率|准时率|按时|按期|完成时间|完成时限|及时性');

/** B03: what measures punctuality is a 时效 indicator, not 数量. */
export const b03 = rowRule(
  {
    id: 'B03',
    slug: 'time-as-quantity',
    group: 'classification',
    severity: 'warning',
    basis: ['measures2020', 'guide2021'],
    messages: ['misplaced'],
    fixes: ['suggestion'],
  },
  'named',
  (row, report, facts) => {
    const { indicator } = row;
    const { level2, name } = indicator;
    if (classOf(level2) !== '数量' || !TIME.test(name.value)) return;
    report({
      key: 'misplaced',
      cell: name.cell,
      subject: name.value,
      stated: wordsOf(level2),
      expected: '时效指标',
      fix: moveTo(facts, row, null, '时效指标'),
    });
  },
);
