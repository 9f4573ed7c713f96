import { plainText } from '../../quantity';
import { rowRule } from '../rule';

const VALUE =
  /(?:≥|≤|>|<|=|不低于|不少于|不超过|达到)\s*\d[\d,.]*\s*[^\d\s]{0,3}$|\d[\d,.]*\s*(?:%|万元|亿元|元|万人次|人次|人|次|篇|条|个|场|件|台|套|户|家|起|天|小时)(?:以上|以下|以内)?$/;

/** B12: a name says what is measured; value, sign and unit belong into the target. */
export const b12 = rowRule(
  {
    id: 'B12',
    slug: 'value-in-name',
    group: 'classification',
    severity: 'info',
    basis: ['guide2021', 'system'],
    messages: ['value'],
    fixes: [],
  },
  'named',
  ({ indicator }, report) => {
    const { name } = indicator;
    const value = VALUE.exec(plainText(name.value))?.[0];
    if (value !== undefined) report({ key: 'value', cell: name.cell, subject: name.value, stated: value });
  },
);
