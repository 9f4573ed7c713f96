import { rule } from '../rule';
import { judgeProjects, projectSpendings, unitSpending } from '../support/projectSums';

/** H05: the projects' forms together spend what the unit's accounts give as 项目支出. */
export const h05 = rule(
  {
    id: 'H05',
    slug: 'projects-of-unit',
    group: 'ties',
    severity: 'error',
    basis: ['arithmetic'],
    messages: ['exceeds', 'less'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    const unit = unitSpending(evaluation);
    const judged = unit && judgeProjects(unit, projectSpendings(evaluation));
    if (!judged) return;
    const { key, projects, total, difference, interval } = judged;
    report({
      key,
      cell: unit.slot.cell,
      subject: '项目支出',
      severity: key === 'exceeds' ? 'error' : 'info',
      stated: unit.slot.text,
      expected: total,
      interval,
      verdict: 'inconsistent',
      values: { count: projects.length, difference },
      related: projects.map(({ slot }) => slot.cell),
    });
  },
);
