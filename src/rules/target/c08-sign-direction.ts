import { rowRule } from '../rule';
import { subjectOf } from '../support/indicators';
import { AT_LEAST, AT_MOST, POSITIVE_NAME, REVERSE_NAME } from '../support/lexicon';
import { anyOf } from '../support/words';

// 成本节约率, 投诉办结率: the word before says less is better, the word after that more is.
const TURNED = anyOf(
  '节约|下降|降低|减少|压减|控制|压缩|处理|办结|办理|修复|整改|解决|回复|答复|调解|化解|演练|培训|宣传|报道',
);

/** C08: more-is-better names want ≥, less-is-better names ≤. Names that say both, or turn themselves round, are not judged. */
export const c08 = rowRule(
  {
    id: 'C08',
    slug: 'sign-direction',
    group: 'target',
    severity: 'warning',
    basis: ['guide2021', 'system'],
    messages: ['direction'],
    fixes: [],
  },
  'named',
  ({ indicator }, report) => {
    const { target, name } = indicator;
    if (target?.value.kind !== 'number' || TURNED.test(name.value)) return;
    const [reverse, positive] = [REVERSE_NAME.test(name.value), POSITIVE_NAME.test(name.value)];
    if (reverse === positive) return;
    if (!(reverse ? AT_LEAST : AT_MOST).has(target.value.operator)) return;
    report({
      key: 'direction',
      cell: target.cell,
      subject: subjectOf(indicator),
      stated: target.text,
      values: { sign: reverse ? '≤' : '≥' },
    });
  },
);
