import { rule } from '../rule';
import { hasNationalLevels } from '../support/indicators';
import { SATISFACTION } from '../support/lexicon';

const PRAISED =
  /满意度|满意率|(?:群众|服务对象|受众|社会各界|企业|学员|听众|观众).{0,6}(?:满意|好评|认可|称赞)|一致好评|广泛好评/;

/** D12: who was satisfied is measured by an indicator, and not only told in words. */
export const d12 = rule(
  {
    id: 'D12',
    slug: 'satisfaction-in-prose',
    group: 'actual',
    severity: 'warning',
    basis: ['measures2020', 'guide2021'],
    messages: ['told'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const form of evaluation.indicators) {
      const { table, stage, indicators } = form;
      if (stage !== 'evaluation' || !hasNationalLevels(form)) continue;
      const measured = indicators.some(({ name, level1, level2 }) =>
        [name, level1, level2].some(
          (fact) => /满意/.test(fact?.value ?? '') || SATISFACTION.test(fact?.value ?? ''),
        ),
      );
      const forms = evaluation.indicators.filter((other) => other.table.sheet === table.sheet);
      if (measured || forms.length > 1) continue;
      const told = [
        ...evaluation.goals.flatMap(({ actual }) => (actual ? [actual] : [])),
        ...evaluation.remarks.map(({ text, value }) => ({ value: text, cell: value.cell })),
      ].filter(({ cell }) => cell.sheet === table.sheet);
      for (const { value, cell } of told) {
        const words = PRAISED.exec(value)?.[0];
        if (words === undefined) continue;
        const [first] = indicators;
        report({
          key: 'told',
          cell,
          subject: words,
          stated: words,
          related: first ? [first.level1?.cell ?? first.cell] : [],
        });
      }
    }
  },
);
