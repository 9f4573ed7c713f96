import type { CheckResult } from '../../assistant';
import type { Ignore } from '../../findings';
import { formatCell } from '../../workbook';
import { describe, describeRule } from '../describe';
import { useTexts } from '../language';
import type { Actions } from '../useSession';

/** What was ignored, with reason and day; each can be restored. */
export function IgnoredList({
  result,
  actions,
}: {
  readonly result: CheckResult;
  readonly actions: Actions;
}) {
  const { t, language } = useTexts();
  const { ignored } = result;
  if (ignored.length === 0) return null;
  return (
    <details className="unread">
      <summary>{t('ignoredTitle', { count: ignored.length })}</summary>
      <ul>
        {ignored.map(({ finding, ignore }) => (
          <li key={finding.id}>
            <button type="button" className="link" onClick={() => actions.reveal(finding.cell)}>
              {formatCell(finding.cell)}
            </button>{' '}
            {describe(language, finding).message}
            <p className="quiet">{t('ignoredLine', { date: ignore.date, reason: ignore.reason })}</p>
            <button
              type="button"
              className="small"
              onClick={() => actions.settle({ kind: 'restore', findings: [finding.id] })}
            >
              {t('restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Ignores that match nothing any more, so that they do not rot. */
export function StaleIgnores({
  stale,
  actions,
}: {
  readonly stale: readonly Ignore[];
  readonly actions: Actions;
}) {
  const { t, language } = useTexts();
  if (stale.length === 0) return null;
  return (
    <details className="unread">
      <summary>{t('staleTitle', { count: stale.length })}</summary>
      <p>{t('staleBody')}</p>
      <ul>
        {stale.map((ignore) => (
          <li key={ignore.finding}>
            {describeRule(language, ignore.rule)} {ignore.subject}
            <p className="quiet">{t('ignoredLine', { date: ignore.date, reason: ignore.reason })}</p>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="small"
        onClick={() => actions.settle({ kind: 'restore', findings: stale.map(({ finding }) => finding) })}
      >
        {t('dropStale')}
      </button>
    </details>
  );
}
