import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { LastYearResult, Origin } from '../../assistant';
import type { CarriedFigure, LeftBlank } from '../../compute';
import { notLastYearTexts, say } from '../../messages';
import { formatCell, formatLocal } from '../../workbook';
import { describeLeft } from '../describe';
import { useTexts } from '../language';
import type { Actions } from '../useSession';

/** Offers to choose last year's workbook; nothing where files cannot be read. */
export function LastYearPicker({ busy, actions }: { readonly busy: boolean; readonly actions: Actions }) {
  const { t } = useTexts();
  const picker = useRef<HTMLInputElement>(null);
  const { lastYear } = actions;
  if (!lastYear) return null;
  return (
    <section className="sheet" aria-label={t('lastYear')}>
      <p className="quiet">{t('lastYearBody')}</p>
      <button type="button" className="small" disabled={busy} onClick={() => picker.current?.click()}>
        {t('lastYearPick')}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={t('lastYearPick')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // Cleared, so that the same file can be chosen again.
          currentTarget.value = '';
          if (file) lastYear(file);
        }}
      />
    </section>
  );
}

interface PreviewProps {
  readonly result: LastYearResult;
  readonly busy: boolean;
  readonly actions: Actions;
}

/** What would be taken from last year's file, cell by cell, with where it stands there. */
export function LastYearPreview({ result, busy, actions }: PreviewProps) {
  const { t, language } = useTexts();
  const { file, plan } = result;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (!plan.ok) {
    const values = { ours: plan.ours ?? '', theirs: plan.theirs ?? '' };
    return (
      <>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(language, notLastYearTexts[plan.why], values)}</MessageBarBody>
        </MessageBar>
        <LastYearPicker busy={busy} actions={actions} />
      </>
    );
  }
  const chosen = plan.carried.filter(({ cell }) => !left.has(formatCell(cell)));
  const toggle = (key: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  return (
    <section aria-labelledby="last-year-title">
      <h2 id="last-year-title">
        {t(plan.carried.length > 0 ? 'lastYearTitle' : 'lastYearNothing', {
          file,
          count: plan.carried.length,
        })}
      </h2>
      {plan.year === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('lastYearNoYear')}</MessageBarBody>
        </MessageBar>
      )}
      {plan.carried.length > 0 && (
        <>
          <p>{t('lastYearApplyBody')}</p>
          <div className="choice">
            <Button
              appearance="primary"
              disabledFocusable={busy || chosen.length === 0}
              onClick={() => actions.applyLastYear(file, chosen)}
            >
              {t('fillApply', { count: chosen.length })}
            </Button>
            <Button onClick={actions.home}>{t('cancel')}</Button>
          </div>
        </>
      )}
      <ul className="findings">
        {plan.carried.map((figure) => {
          const key = formatCell(figure.cell);
          return (
            <CarriedItem
              key={key}
              figure={figure}
              checked={!left.has(key)}
              onToggle={(on) => toggle(key, on)}
              actions={actions}
            />
          );
        })}
      </ul>
      <LeftList left={plan.left} />
    </section>
  );
}

interface CarriedItemProps {
  readonly figure: CarriedFigure;
  readonly checked: boolean;
  readonly onToggle: (on: boolean) => void;
  readonly actions: Actions;
}

function CarriedItem({ figure, checked, onToggle, actions }: CarriedItemProps) {
  const { t } = useTexts();
  const { cell, subject, text, from, fromText } = figure;
  return (
    <li className="finding pick">
      <input
        type="checkbox"
        checked={checked}
        aria-label={`${formatLocal(cell)} ${subject}`}
        onChange={(event) => onToggle(event.target.checked)}
      />
      <button type="button" className="finding-main" onClick={() => actions.reveal(cell)}>
        <span className="cell">{formatLocal(cell)}</span>
        <span className="message">
          {subject}
          {' → '}
          <b>{text}</b>
          <span className="quiet">{t('lastYearFrom', { cell: formatCell(from), text: fromText })}</span>
          <span className="quiet">{cell.sheet}</span>
        </span>
      </button>
    </li>
  );
}

function LeftList({ left }: { readonly left: readonly LeftBlank[] }) {
  const { t, language } = useTexts();
  if (left.length === 0) return null;
  return (
    <details className="unread">
      <summary>{t('lastYearLeft', { count: left.length })}</summary>
      <ul>
        {left.map((item) => (
          <li key={formatCell(item.cell)}>{describeLeft(language, item)}</li>
        ))}
      </ul>
    </details>
  );
}

/** Where figures of last year in the workbook were taken from. */
export function Origins({ origins }: { readonly origins: readonly Origin[] }) {
  const { t } = useTexts();
  if (origins.length === 0) return null;
  return (
    <details className="unread">
      <summary>{t('lastYearOrigins', { count: origins.length })}</summary>
      <ul>
        {origins.map(({ cell, file, from, text }) => (
          <li key={cell}>{t('lastYearOrigin', { cell, file, from, text })}</li>
        ))}
      </ul>
    </details>
  );
}
