import { rule } from '../rule';
import { namedRows } from '../support/indicators';

/** F10: where a form asks which indicators are core ones, at least one is. */
export const f10 = rule(
  {
    id: 'F10',
    slug: 'core-indicators',
    group: 'points',
    severity: 'info',
    basis: ['form'],
    messages: ['none'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const form of evaluation.indicators) {
      const { table } = form;
      const answers = namedRows(form)
        .filter(({ row }) => row.cells.core)
        .flatMap(({ row }) => row.cells.core ?? []);
      const [first] = answers;
      const filled = answers.filter(({ text }) => text !== '');
      if (!first || filled.length === 0 || filled.some(({ text }) => !/^(?:否|不是|非|×|N)/i.test(text)))
        continue;
      report({ key: 'none', cell: first.cell, subject: table.title || table.sheet });
    }
  },
);
