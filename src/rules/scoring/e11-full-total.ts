import { compare, equal } from '../../quantity';
import type { CellAddress } from '../../workbook';
import { rule } from '../rule';
import { isMet } from '../support/completion';
import { executedOf, executionPercent } from '../support/execution';
import { isNamed, subjectOf } from '../support/indicators';
import { totalScore } from '../support/totals';

/** E11: the full total stands only where every indicator was met and the budget executed. */
export const e11 = rule(
  {
    id: 'E11',
    slug: 'full-total',
    group: 'scoring',
    severity: 'error',
    basis: ['measures2020'],
    messages: ['unmet', 'unexecuted'],
    fixes: [],
  },
  ({ evaluation, scheme }, report) => {
    for (const form of evaluation.indicators) {
      const total = totalScore(form, evaluation);
      if (form.stage !== 'evaluation' || !total?.figure || !equal(total.figure.value, scheme.totalPoints))
        continue;
      const lacking = form.indicators.filter(
        (row) => isNamed(row) && (isMet(row) === false || row.actual?.value.kind === 'blank'),
      );
      const [first] = lacking;
      const place = { cell: total.cell, subject: '总分', stated: total.text };
      if (first) {
        const related = lacking.flatMap(({ actual }): readonly CellAddress[] =>
          actual ? [actual.cell] : [],
        );
        report({
          key: 'unmet',
          ...place,
          values: { count: lacking.length, name: subjectOf(first) },
          related,
        });
        continue;
      }
      const line = form.funds?.total;
      const percent = line?.slots.points?.figure ? executionPercent(line, 2) : null;
      const executed = line && executedOf(line);
      if (percent === null || !executed || compare(percent, '100') >= 0) continue;
      report({ key: 'unexecuted', ...place, values: { rate: percent }, related: [executed.cell] });
    }
  },
);
