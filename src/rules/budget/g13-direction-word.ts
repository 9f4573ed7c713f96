import { compare, sign } from '../../quantity';
import type { Relation } from '../../evaluation';
import { rule } from '../rule';

const UP = /增加|增长|上升|提高|增幅/;
const DOWN = /减少|下降|降低|降幅/;

/** G13: 增加 and 减少 beside a figure agree with its sign and with the two years; no change is 持平. */
export const g13 = rule(
  {
    id: 'G13',
    slug: 'direction-word',
    group: 'budget',
    severity: 'error',
    basis: ['arithmetic'],
    messages: ['wrong', 'negative'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const relation of evaluation.relations) {
      if (relation.name !== 'change' && relation.name !== 'changeRate') continue;
      const { result, subject, operands } = relation;
      const said = UP.test(result.text) ? 1 : DOWN.test(result.text) ? -1 : 0;
      if (said === 0 || (UP.test(result.text) && DOWN.test(result.text))) continue;
      const related = operands.map(({ cell }) => cell);
      if (/[-−－]\s*\d/.test(result.text)) {
        report({ key: 'negative', cell: result.cell, subject, stated: result.text, related });
        continue;
      }
      const real = direction(relation);
      if (real === null || real === said) continue;
      const expected = real === 0 ? '持平' : real > 0 ? '增加' : '减少';
      report({ key: 'wrong', cell: result.cell, subject, stated: result.text, expected, related });
    }
  },
);

function direction({ form, operands }: Relation): -1 | 0 | 1 | null {
  const [first, second] = operands.map(({ figure }) => figure?.value);
  if (first === undefined || second === undefined) return null;
  return form === 'fromChange' ? sign(second) : compare(first, second);
}
