import { rowRule } from '../rule';
import { classOf, wordsOf } from '../support/indicators';
import { moveTo } from '../support/moves';
import { SATISFACTION } from '../support/lexicon';

/** B05: satisfaction stands under 满意度, and does not serve as a benefit. */
export const b05 = rowRule(
  {
    id: 'B05',
    slug: 'satisfaction-elsewhere',
    group: 'classification',
    severity: 'warning',
    basis: ['measures2020', 'guide2021'],
    messages: ['misplaced'],
    fixes: ['suggestion'],
  },
  'named',
  (row, report, facts) => {
    const { indicator } = row;
    const { level1, level2, name } = indicator;
    if (!SATISFACTION.test(name.value)) return;
    const classes = [level1, level2].map((fact) => classOf(fact));
    const national = classes.some((word) =>
      /^(?:产出|效益|效果|成本|数量|质量|时效|.{2}效益|可持续影响)$/.test(word),
    );
    if (!national || classes.some((word) => SATISFACTION.test(word))) return;
    report({
      key: 'misplaced',
      cell: name.cell,
      subject: name.value,
      stated: wordsOf(level2 ?? level1),
      expected: '服务对象满意度指标',
      fix: moveTo(facts, row, '满意度指标', '服务对象满意度指标'),
    });
  },
);
