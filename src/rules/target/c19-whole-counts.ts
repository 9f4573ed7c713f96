import type { Measure } from '../../quantity';
import { decimalsOf } from '../../quantity';
import type { Fact } from '../../evaluation';
import { rowRule } from '../rule';
import { subjectOf } from '../support/indicators';

const WHOLE = /^(?:人|人次|名|次|个|件|场|场次|篇|辆|台|套|户|家|起|期|份|条|部|所|座|艘|批)$/;

/** C19: people and things are counted in whole numbers, averages aside. */
export const c19 = rowRule(
  {
    id: 'C19',
    slug: 'whole-counts',
    group: 'target',
    severity: 'warning',
    basis: ['arithmetic'],
    messages: ['fraction'],
    fixes: [],
  },
  'named',
  ({ indicator }, report) => {
    if (/均|比|率|度|每/.test(indicator.name.value)) return;
    for (const said of [indicator.target, indicator.actual]) {
      if (!said || !isFraction(said)) continue;
      report({ key: 'fraction', cell: said.cell, subject: subjectOf(indicator), stated: said.text });
    }
  },
);

function isFraction({ value }: Fact<Measure>): boolean {
  if (value.kind !== 'number' || value.approximate) return false;
  return WHOLE.test(value.figure.unit ?? '') && decimalsOf(value.figure.value) > 0;
}
