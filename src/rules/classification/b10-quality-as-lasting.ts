import { rowRule } from '../rule';
import { classOf } from '../support/indicators';
import { moveTo } from '../support/moves';

const OPERATION = /故障率|合格率|完好率|准确率|验收|安全播出率|正常运行率/;

/** B10: how well something ran this year is 质量, not 可持续影响. */
export const b10 = rowRule(
  {
    id: 'B10',
    slug: 'quality-as-lasting',
    group: 'classification',
    severity: 'warning',
    basis: ['guide2021'],
    messages: ['misplaced'],
    fixes: ['suggestion'],
  },
  'named',
  (row, report, facts) => {
    const { indicator } = row;
    const { level2, name } = indicator;
    if (!classOf(level2).startsWith('可持续影响') || !OPERATION.test(name.value)) return;
    report({
      key: 'misplaced',
      cell: name.cell,
      subject: name.value,
      expected: '质量指标',
      fix: moveTo(facts, row, '产出指标', '质量指标'),
    });
  },
);
