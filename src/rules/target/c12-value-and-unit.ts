import { plainText, unitsAgree } from '../../quantity';
import { rowRule } from '../rule';
import { subjectOf } from '../support/indicators';

const WRITTEN_UNIT = /\d\s*(%|[^\d\s.,≥≤><=()]{1,3}?)(?:以上|以下|以内|及以上|左右)?$/;

/** C12: a unit written behind the value agrees with the column of units. */
export const c12 = rowRule(
  {
    id: 'C12',
    slug: 'value-and-unit',
    group: 'target',
    severity: 'error',
    basis: ['system'],
    messages: ['disagree'],
    fixes: [],
  },
  'named',
  ({ indicator }, report) => {
    const { unit, target } = indicator.row.cells;
    if (!unit || !target) return;
    const written = WRITTEN_UNIT.exec(plainText(target.text))?.[1] ?? null;
    const column = plainText(unit.text);
    if (unitsAgree(written, column === '百分比' ? '%' : column)) return;
    report({
      key: 'disagree',
      cell: target.cell,
      subject: subjectOf(indicator),
      stated: target.text,
      values: { unit: unit.text },
      related: [unit.cell],
    });
  },
);
