import { rule } from '../rule';
import { hasNationalLevels } from '../support/indicators';
import { originOf } from '../support/tables';

/**
 * A02: a self-evaluation form has its blocks 项目资金, 总体目标 and 总分. A block that the workbook holds elsewhere is not
 * missed; forms without scores, and forms of other frameworks, are not asked.
 */
export const a02 = rule(
  {
    id: 'A02',
    slug: 'form-blocks',
    group: 'structure',
    severity: 'error',
    basis: ['measures2020', 'form'],
    messages: ['noTotal', 'noFunds', 'noGoals'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    const elsewhere = evaluation.score.some(({ subject }) => /总分|总得分|自评得分/.test(subject));
    for (const form of evaluation.indicators) {
      const scored = form.indicators.some(({ score }) => score !== null);
      if (form.stage !== 'evaluation' || !scored || !hasNationalLevels(form)) continue;
      const cell = originOf(form.table);
      const subject = form.table.title || form.table.sheet;
      if (!form.total && !elsewhere) report({ key: 'noTotal', cell, subject });
      if (evaluation.funds.length + evaluation.accounts.length === 0)
        report({ key: 'noFunds', cell, subject });
      if (evaluation.goals.length === 0) report({ key: 'noGoals', cell, subject });
    }
  },
);
