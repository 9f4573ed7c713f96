import { compare, plainText } from '../../quantity';
import { rowRule } from '../rule';
import { subjectOf } from '../support/indicators';

const RANGE =
  /^(\d{1,12}(?:\.\d{1,6})?)(%|\p{Script=Han}{1,3})?[-—–~至到](\d{1,12}(?:\.\d{1,6})?)(%|\p{Script=Han}{1,3})?$/u;
const PARTS_OF_DATES = /[年月日号季]/;

/** C09: a target that is a range begins with its lower end. Such a range is no measure, so its text is read. */
export const c09 = rowRule(
  {
    id: 'C09',
    slug: 'range-order',
    group: 'target',
    severity: 'info',
    basis: ['arithmetic'],
    messages: ['reversed'],
    fixes: [],
  },
  'named',
  ({ indicator }, report) => {
    const { target } = indicator;
    if (target?.value.kind !== 'qualitative') return;
    const [, low = '0', unit, high = '0', last] = RANGE.exec(plainText(target.text).replace(/\s/g, '')) ?? [];
    if (PARTS_OF_DATES.test([unit, last].join(''))) return;
    if ((unit !== undefined && unit !== last) || compare(low, high) <= 0) return;
    report({ key: 'reversed', cell: target.cell, subject: subjectOf(indicator), stated: target.text });
  },
);
