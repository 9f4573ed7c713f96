import { rowRule } from '../rule';
import { subjectOf } from '../support/indicators';
import { NO_ANSWER, VAGUE } from '../support/lexicon';

/** C13: vague words are not the only standard. A standard beside them, or a tier of completion, is one. */
export const c13 = rowRule(
  {
    id: 'C13',
    slug: 'vague-standard',
    group: 'target',
    severity: 'warning',
    basis: ['guide2021'],
    messages: ['vague'],
    fixes: [],
  },
  'named',
  ({ indicator }, report) => {
    const { target, explanation, actual } = indicator;
    if (target?.value.kind !== 'qualitative') return;
    const words = VAGUE.exec(target.text)?.[0];
    const explained = explanation !== null && !NO_ANSWER.test(explanation.value);
    if (words === undefined || explained || actual?.value.kind === 'tier') return;
    report({
      key: 'vague',
      cell: target.cell,
      subject: subjectOf(indicator),
      stated: target.text,
      values: { words },
    });
  },
);
