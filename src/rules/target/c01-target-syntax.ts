import { plainText } from '../../quantity';
import { rowRule } from '../rule';
import { constant, replace } from '../support/fixes';
import { shownOf, subjectOf } from '../support/indicators';

const SIGN = /[≥≤><=]/;
const NUMBER_AND_SIGN = /(?:[≥≤><=]|不低于|不少于|不超过|不高于)\s*\d|\d\s*[^\d\s]{0,3}(?:以上|以下|以内)/;

/**
 * C01: a quantitative target reads as sign, number and unit. One that bears a sign and a number and still cannot be read is
 * an error; one in words (6000万元以上) is understood, and shown with its sign (information).
 */
export const c01 = rowRule(
  {
    id: 'C01',
    slug: 'target-syntax',
    group: 'target',
    severity: 'error',
    basis: ['system', 'guide2021'],
    messages: ['unreadable', 'inWords'],
    fixes: ['suggestion'],
  },
  'named',
  ({ indicator }, report, facts) => {
    const { target } = indicator;
    if (!target) return;
    const text = plainText(target.text);
    const { value, cell } = target;
    if (value.kind === 'qualitative' && text.length <= 20 && NUMBER_AND_SIGN.test(text)) {
      report({ key: 'unreadable', cell, subject: subjectOf(indicator), stated: target.text });
    }
    if (value.kind !== 'number' || value.operator === null || value.approximate) return;
    // Sign and number in columns of their own, or a sign in the text.
    if (SIGN.test(text) || shownOf(indicator.row.cells.operator) !== '') return;
    const expected = value.operator + value.figure.value + (value.figure.unit ?? '');
    const fix = replace(facts, 'suggestion', cell, constant(expected));
    report({
      key: 'inWords',
      severity: 'info',
      cell,
      subject: subjectOf(indicator),
      stated: target.text,
      expected,
      fix,
    });
  },
);
