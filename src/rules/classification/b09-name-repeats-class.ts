import { rowRule } from '../rule';
import { className } from '../support/indicators';

/** B09: a third level says what is measured and does not only repeat its class. */
export const b09 = rowRule(
  {
    id: 'B09',
    slug: 'name-repeats-class',
    group: 'classification',
    severity: 'warning',
    basis: ['measures2020', 'guide2021'],
    messages: ['repeats'],
    fixes: [],
  },
  'named',
  ({ indicator }, report) => {
    const { level1, level2, name } = indicator;
    const key = className(name.value);
    const class2 = [level2, level1].find((fact) => fact && className(fact.value) === key);
    if (key !== '' && class2) {
      report({
        key: 'repeats',
        cell: name.cell,
        subject: name.value,
        stated: class2.value,
        related: [class2.cell],
      });
    }
  },
);
