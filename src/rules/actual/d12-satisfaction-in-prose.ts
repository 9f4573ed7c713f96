import type { IndicatorTable } from '../../evaluation';
import { rule } from '../rule';
import { hasNationalLevels, wordsOf } from '../support/indicators';

/** A satisfaction that was reached, or praise by those served; 未设满意度指标 tells of none. */
const PRAISED =
  /满意[度率](?:调查结果)?(?:达|为|均|在|超|约|[\d])|(?:群众|服务对象|受众|社会各界|企业|学员|听众|观众)[^，。；、,;]{0,6}(?<![不未])(?:满意(?![度率])|好评|认可|称赞)|一致好评|广泛好评/;

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
      const told = [
        ...evaluation.goals.flatMap(({ actual }) => (actual ? [actual] : [])),
        ...evaluation.remarks.map(({ text, value }) => ({ value: text, cell: value.cell })),
      ].filter(({ cell, value }) => cell.sheet === table.sheet && PRAISED.test(value));
      const forms = evaluation.indicators.filter((other) => other.table.sheet === table.sheet);
      if (told.length === 0 || forms.length > 1 || isMeasured(form)) continue;
      for (const { value, cell } of told) {
        const words = PRAISED.exec(value)?.[0] ?? '';
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

const isMeasured = ({ indicators }: IndicatorTable): boolean =>
  indicators.some(({ name, level1, level2 }) =>
    [name, level1, level2].some((fact) => wordsOf(fact).includes('满意')),
  );
