import { abs, equal, subtract } from '../../quantity';
import { textRule } from '../rule';
import { constant, replace } from '../support/fixes';

const CHANGE =
  /[从由](\d{1,3}(?:\.\d{1,4})?)[%％](?:提高|提升|上升|增长|增加|下降|降低|减少)[到至](\d{1,3}(?:\.\d{1,4})?)[%％][，,、]?(?:提高|提升|上升|增长|增加|下降|降低|减少)了?((\d{1,3}(?:\.\d{1,4})?)[%％])/;

/** I09: the difference of two rates is in percentage points. */
export const i09 = textRule(
  {
    id: 'I09',
    slug: 'percentage-points',
    group: 'consistency',
    severity: 'warning',
    basis: ['arithmetic'],
    messages: ['points'],
    fixes: ['suggestion'],
  },
  ['从', '由'],
  ({ cell }, report, facts) => {
    const text = String(cell.value);
    const found = CHANGE.exec(text);
    const [all = '', from, to, said, change] = found ?? [];
    if (from === undefined || to === undefined || said === undefined || change === undefined) return;
    if (!equal(abs(subtract(to, from)), change)) return;
    const expected = `${change}个百分点`;
    const mended = text.replace(all, all.slice(0, all.length - said.length) + expected);
    report({
      key: 'points',
      cell: cell.cell,
      subject: all,
      stated: said,
      expected,
      fix: replace(facts, 'suggestion', cell.cell, constant(mended)),
    });
  },
);
