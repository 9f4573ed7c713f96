import { isMeasureWord } from '../../quantity';
import { rowRule } from '../rule';
import { subjectOf } from '../support/indicators';

const RATIO = /(?<!频|汇|费|利|功|速|效|帧|码)率$|满意度$|比例$|比重$/;
const COUNT = /(?:数量|人数|次数|篇数|条数|个数|件数|场次|人次)$/;
/** Measure words that a rate may have, too. */
const OF_RATES = new Set(['分', '倍', '个百分点', '百分点', '成']);

/** C18: a rate is a percent and a number is counted: 合格率 in 个 or 人数 in % is a slip of the unit. */
export const c18 = rowRule(
  {
    id: 'C18',
    slug: 'unit-of-name',
    group: 'target',
    severity: 'warning',
    basis: ['form'],
    messages: ['ratio', 'count'],
    fixes: [],
  },
  'named',
  ({ indicator }, report) => {
    const { target, name } = indicator;
    if (target?.value.kind !== 'number') return;
    const { unit } = target.value.figure;
    if (unit === null) return;
    const plain = name.value.replace(/[（(][^（）()]*[)）]$/, '').trim();
    const counted = isMeasureWord(unit) && !OF_RATES.has(unit);
    if (!counted && unit !== '%') return;
    const place = {
      cell: target.cell,
      subject: subjectOf(indicator),
      stated: target.text,
      values: { unit },
    };
    if (RATIO.test(plain) && counted) report({ key: 'ratio', ...place });
    else if (COUNT.test(plain) && unit === '%') report({ key: 'count', ...place });
  },
);
