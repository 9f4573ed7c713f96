import { TIER_TEXTS } from '../../quantity';
import { rowRule } from '../rule';
import { constant, replace } from '../support/fixes';
import { subjectOf, targetOf } from '../support/indicators';

/** D10: the actual value of a qualitative target is one of the three tiers of completion. */
export const d10 = rowRule(
  {
    id: 'D10',
    slug: 'qualitative-tier',
    group: 'actual',
    severity: 'warning',
    basis: ['measures2020', 'system'],
    messages: ['noTier'],
    fixes: ['suggestion'],
  },
  'evaluated',
  ({ indicator }, report, facts) => {
    const target = targetOf(indicator);
    const { actual, points } = indicator;
    if (target?.value.kind !== 'qualitative' || actual?.value.kind !== 'qualitative' || !points) return;
    // Forms that grade by 优良中低差 say so in the target.
    if (/优.?良.?中/.test(target.text) && /^[优良中低差]$/.test(actual.text)) return;
    const done = /^(?:已|已经|全部|均已|按时|顺利)?(?:完成|达成|达到|实现)/.test(actual.text);
    report({
      key: 'noTier',
      cell: actual.cell,
      subject: subjectOf(indicator),
      stated: actual.text,
      related: [target.cell],
      fix: done ? replace(facts, 'suggestion', actual.cell, constant(TIER_TEXTS[1])) : null,
    });
  },
);
