import { memo, useId, useState } from 'react';
import type { Finding, Ignore } from '../../findings';
import { formatCell, formatLocal, type CellAddress } from '../../workbook';
import { describe } from '../describe';
import { useTexts } from '../language';
import { CopyButton } from './copyButton';
import { FixOffer } from './fixes';

interface FindingItemProps {
  readonly finding: Finding;
  /** Whether the last check brought it. */
  readonly fresh: boolean;
  /** The ignore that no longer holds, because the figures changed. */
  readonly earlier: Ignore | null;
  readonly reveal: (cell: CellAddress) => void;
  readonly ignore: (finding: Finding, reason: string) => void;
  /** Opens the page of the rule beside the list. */
  readonly openPage: (rule: string) => void;
}

/** One finding: what is wrong and what to do; why, on what basis, and what else can be done with it on request. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { finding, fresh, earlier, reveal } = props;
  const { t, language } = useTexts();
  const [open, setOpen] = useState(false);
  const more = useId();
  const texts = describe(language, finding);
  return (
    <li className="finding">
      <button
        type="button"
        className="finding-main"
        data-cell={formatCell(finding.cell)}
        data-id={finding.id}
        title={t('goTo', { cell: formatCell(finding.cell) })}
        onClick={() => reveal(finding.cell)}
      >
        <span className="cell">{formatLocal(finding.cell)}</span>
        <span className="message">
          {fresh && <b className="fresh">{t('fresh')}</b>}
          {texts.message}
          {earlier && (
            <span className="quiet">
              {t('ignoreReturned', { date: earlier.date, reason: earlier.reason })}
            </span>
          )}
          <span className="quiet">{texts.remedy}</span>
        </span>
      </button>
      <button
        type="button"
        className="link more"
        aria-expanded={open}
        aria-controls={more}
        onClick={() => setOpen(!open)}
      >
        {t('moreAbout')}
      </button>
      <FixOffer finding={finding} />
      {open && (
        <div className="panel" id={more}>
          <More {...props} />
        </div>
      )}
    </li>
  );
});

/** Beyond this the list of operands says less than the message. */
const MOST_RELATED = 24;

function More({ finding, reveal, ignore, openPage }: FindingItemProps) {
  const { t, language } = useTexts();
  const texts = describe(language, finding);
  return (
    <>
      <p>
        <b>
          {finding.rule} {texts.name}
        </b>{' '}
        <button type="button" className="link" onClick={() => openPage(finding.rule)}>
          {t('details')}
        </button>
      </p>
      <dl>
        <dt>{t('why')}</dt>
        <dd>{texts.why}</dd>
        <dt>{t('remedy')}</dt>
        <dd>{texts.remedy}</dd>
        {texts.basis && (
          <>
            <dt>{t('basis')}</dt>
            <dd>{texts.basis}</dd>
          </>
        )}
        {finding.related.length > 0 && (
          <>
            <dt>{t('related')}</dt>
            <dd className="related">
              {finding.related.slice(0, MOST_RELATED).map((related) => (
                <button
                  key={formatCell(related)}
                  type="button"
                  className="link"
                  onClick={() => reveal(related)}
                >
                  {related.sheet === finding.cell.sheet ? formatLocal(related) : formatCell(related)}
                </button>
              ))}
              {finding.related.length > MOST_RELATED && '……'}
            </dd>
          </>
        )}
      </dl>
      <IgnoreForm onIgnore={(reason) => ignore(finding, reason)} />
      <CopyButton findings={[finding]} label={t('copyOne')} />
    </>
  );
}

/** Asks for the reason; without one nothing is ignored. */
function IgnoreForm({ onIgnore }: { readonly onIgnore: (reason: string) => void }) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const hint = useId();
  if (!open) {
    return (
      <button type="button" className="small" onClick={() => setOpen(true)}>
        {t('ignore')}
      </button>
    );
  }
  return (
    <form
      className="ignore"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onIgnore(reason);
      }}
    >
      <label>
        {t('ignoreReason')}
        <input
          // The person just asked for this field.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          required
          maxLength={500}
          value={reason}
          aria-describedby={hint}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <p className="quiet" id={hint}>
        {t('ignoreHint')}
      </p>
      <button type="submit" className="small" disabled={reason.trim() === ''}>
        {t('ignoreConfirm')}
      </button>
      <button type="button" className="small" onClick={() => setOpen(false)}>
        {t('cancel')}
      </button>
    </form>
  );
}
