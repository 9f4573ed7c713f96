import { abs, equal, subtract } from '../../quantity';
import { textRule } from '../rule';
import { constant, replace } from '../support/fixes';

const NUMBER = String.raw`(\d{1,3}(?:\.\d{1,4})?)`;
const MOVED = '(?:提高|提升|上升|增长|增加|下降|降低|减少)';
const CHANGE = new RegExp(
  `[从由]${NUMBER}[%％]${MOVED}[到至]${NUMBER}[%％][，,、]?${MOVED}了?(${NUMBER}[%％])`,
);

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
    if (!found) return;
    const [all, from = '', to = '', said = '', change = ''] = found;
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
