import { rowRule } from '../rule';
import { classOf, wordsOf } from '../support/indicators';
import { moveTo } from '../support/moves';

const BENEFITS = new Set(['经济效益', '社会效益', '生态效益']);
const QUALITY = /合格率|验收|准确率|正确率|故障率|差错率|达标率/;

/** B04: pass rates, accuracy and faults are 质量, not 经济, 社会 or 生态效益. */
export const b04 = rowRule(
  {
    id: 'B04',
    slug: 'quality-as-benefit',
    group: 'classification',
    severity: 'warning',
    basis: ['measures2020', 'guide2021'],
    messages: ['misplaced'],
    fixes: ['suggestion'],
  },
  'named',
  (row, report, facts) => {
    const { indicator } = row;
    const { level2, name } = indicator;
    if (!BENEFITS.has(classOf(level2)) || !QUALITY.test(name.value)) return;
    report({
      key: 'misplaced',
      cell: name.cell,
      subject: name.value,
      stated: wordsOf(level2),
      expected: '质量指标',
      fix: moveTo(facts, row, '产出指标', '质量指标'),
    });
  },
);
