import { rule } from '../rule';

/** I13: what the sheet 评价方案 says is a scheme; until it is, the workbook is judged by another. */
export const i13 = rule(
  {
    id: 'I13',
    slug: 'own-scheme',
    group: 'consistency',
    severity: 'error',
    basis: ['scheme'],
    messages: [
      'label',
      'twice',
      'missing',
      'text',
      'number',
      'points',
      'share',
      'decimals',
      'formula',
      'overshoot',
      'capped',
      'completion',
      'level',
      'rule',
      'base',
      'template',
      'sum',
      'order',
      'band',
    ],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { cell, kind, subject, stated } of evaluation.ownScheme?.problems ?? []) {
      report({ key: kind, cell, subject, stated: stated === '' ? '（空）' : stated });
    }
  },
);
