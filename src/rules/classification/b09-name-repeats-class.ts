import { rowRule } from '../rule';
import { className, freshClassName } from '../support/indicators';

// 读者满意度 says whose satisfaction is measured, though a form prints it as its class as well.
const WHOSE = /.满意[度率]$/;
const OF_ALL = new Set(['服务对象满意度', '受益对象满意度', '公众满意度', '社会公众满意度', '群众满意度']);

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
    const key = freshClassName(name.value);
    const class2 = [level2, level1].find((fact) => fact && className(fact.value) === key);
    if (key !== '' && class2 && (OF_ALL.has(key) || !WHOSE.test(key))) {
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
