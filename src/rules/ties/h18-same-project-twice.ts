import { rule } from '../rule';
import { projectOf } from '../support/formProject';
import { comparableName } from '../support/indicators';

/** H18: a project has one self-evaluation a year. */
export const h18 = rule(
  {
    id: 'H18',
    slug: 'same-project-twice',
    group: 'ties',
    severity: 'warning',
    basis: ['measures2020'],
    messages: ['twice'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    const seen = new Map<string, ReturnType<typeof projectOf>>();
    for (const { stage, table } of evaluation.indicators) {
      const project = stage === 'evaluation' ? projectOf(evaluation, table) : null;
      if (!project) continue;
      const key = `${comparableName(project.text)} ${table.year ?? ''}`;
      const first = seen.get(key);
      if (first && first !== project) {
        report({
          key: 'twice',
          cell: project.value.cell,
          subject: project.text,
          values: { sheet: first.value.cell.sheet },
          related: [first.value.cell],
        });
      } else seen.set(key, project);
    }
  },
);
