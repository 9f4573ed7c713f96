import { rowRule } from '../rule';
import { isMet, lostPoints } from '../support/completion';
import { subjectOf } from '../support/indicators';
import { NO_ANSWER } from '../support/lexicon';

const SHORTEST = 8;
const ONLY_EPIDEMIC = /^(?:受|因|由于)?(?:新冠)?(?:肺炎)?疫情(?:的)?(?:影响|原因)?[。.]?$/;

/** D05: where a reason is due it says something: not 无, not a few characters, not the epidemic alone. */
export const d05 = rowRule(
  {
    id: 'D05',
    slug: 'empty-reason',
    group: 'actual',
    severity: 'warning',
    basis: ['measures2020', 'system'],
    messages: ['none', 'short'],
    fixes: [],
  },
  'evaluated',
  ({ indicator }, report) => {
    const { reason } = indicator;
    const text = reason?.value.replace(/\s/g, '') ?? '';
    if (!reason || text === '' || !(lostPoints(indicator) || isMet(indicator) === false)) return;
    const none = NO_ANSWER.test(text);
    if (!none && text.length >= SHORTEST && !ONLY_EPIDEMIC.test(text)) return;
    report({
      key: none ? 'none' : 'short',
      cell: reason.cell,
      subject: subjectOf(indicator),
      stated: reason.text,
    });
  },
);
