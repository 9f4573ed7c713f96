import type { Evaluation } from '../../evaluation';
import type { Table } from '../../recognize';
import { rule } from '../rule';
import { hasNationalLevels } from '../support/indicators';
import { originOf } from '../support/tables';

/**
 * A02: a self-evaluation form has its blocks 项目资金, 总体目标 and 总分. A block that the workbook holds elsewhere is not
 * missed; grids that are not titled 自评表, have no scores, or follow other frameworks are not asked.
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
      const scored = form.table.columns.some(({ role }) => role === 'score');
      if (!scored || !hasNationalLevels(form)) continue;
      // Only the form that calls itself so prescribes its blocks.
      const titled = titleOf(evaluation, form.table);
      if (!titled) continue;
      // What could not be read may be the block.
      if (evaluation.reading.unread.some(({ sheet, why }) => sheet === titled.sheet && why !== 'prose'))
        continue;
      const cell = originOf(titled);
      const subject = titled.title;
      if (!form.total && !elsewhere) report({ key: 'noTotal', cell, subject });
      if (evaluation.funds.length + evaluation.accounts.length === 0)
        report({ key: 'noFunds', cell, subject });
      if (evaluation.goals.length === 0) report({ key: 'noGoals', cell, subject });
    }
  },
);

/** The table whose title is the form's: the grid itself, or the block of the form's head above it. */
function titleOf({ reading }: Evaluation, grid: Table): Table | undefined {
  return reading.tables.findLast(
    ({ sheet, area, title }) =>
      sheet === grid.sheet && area.row <= grid.area.row && /绩效自评表/.test(title.replace(/\s/g, '')),
  );
}
