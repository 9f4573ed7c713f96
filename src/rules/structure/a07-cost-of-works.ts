import { rule } from '../rule';
import { hasNationalLevels, wordsOf } from '../support/indicators';
import { projectOf } from '../support/formProject';

const WORKS = /工程|修缮|维修|改造|购置|采购|装修|(?:楼|馆|房|路|桥|场|站|平台|系统|设施|设备|广播)建设/;
const COST = /成本|造价|单价|概算|投资额|费用|预算控制|支出控制|节约|节支/;

/** A07: a project of construction, repair or purchase has an indicator of cost. */
export const a07 = rule(
  {
    id: 'A07',
    slug: 'cost-of-works',
    group: 'structure',
    severity: 'warning',
    basis: ['guide2021'],
    messages: ['none'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const form of evaluation.indicators) {
      const project = projectOf(evaluation, form.table);
      const [first] = form.indicators;
      if (!project || !first || !WORKS.test(project.text) || !hasNationalLevels(form)) continue;
      // A printed 成本 class without a name is A06's.
      const hasCost = form.indicators.some((row) =>
        [row.name, row.level2, row.level1].some((fact) => COST.test(wordsOf(fact))),
      );
      if (hasCost) continue;
      report({
        key: 'none',
        cell: first.level1?.cell ?? first.cell,
        subject: project.text,
        related: [project.value.cell],
      });
    }
  },
);
