import { Button, Checkbox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { PlannedFill } from '../../assistant';
import { restingOn, type Filling, type Unfilled } from '../../compute';
import type { Language } from '../../messages';
import { formatCell, formatLocal } from '../../workbook';
import { describeField, describeUnfilled } from '../describe';
import { useTexts } from '../language';
import type { Actions } from '../useSession';
import { LastYearPicker, Origins } from './lastYear';

interface FillPreviewProps {
  readonly result: PlannedFill;
  readonly busy: boolean;
  readonly actions: Actions;
}

/** What 填充 would write, by field: cell, formula and resulting value. Nothing is written before the person agrees. */
export function FillPreview({ result, busy, actions }: FillPreviewProps) {
  const { t, language } = useTexts();
  const { plan, origins } = result;
  const { fillings, unfilled } = plan;
  const fields = groupByField(fillings);
  // What is only proposed is written when the person says so.
  const [out, setOut] = useState<ReadonlySet<string>>(
    () => new Set(fillings.filter(({ proposal }) => proposal !== null).map(({ cell }) => formatCell(cell))),
  );
  const left = useMemo(() => restingOn(fillings, out), [fillings, out]);
  const chosen = fillings.filter(({ cell }) => !left.has(formatCell(cell)));

  const toggle = (list: readonly Filling[], on: boolean) => {
    const next = new Set(out);
    for (const { cell } of list) {
      if (on) next.delete(formatCell(cell));
      else next.add(formatCell(cell));
    }
    setOut(next);
  };
  const more = (
    <>
      <UnfilledList unfilled={unfilled} open={fillings.length === 0} actions={actions} />
      <Origins origins={origins} />
      <LastYearPicker busy={busy} actions={actions} />
    </>
  );

  if (fillings.length === 0) {
    return (
      <section className="note">
        <h2>{t('fillNothing')}</h2>
        <p>{t(unfilled.length === 0 ? 'fillNothingBody' : 'fillNothingLeft')}</p>
        {more}
      </section>
    );
  }
  return (
    <section aria-labelledby="fill-title">
      <h2 id="fill-title">{t('fillTitle', { count: fillings.length })}</h2>
      <p>{t('fillBody')}</p>
      <div className="choice">
        <Button
          appearance="primary"
          disabledFocusable={busy || chosen.length === 0}
          onClick={() =>
            actions.apply(
              'applyFill',
              chosen.map((filling) => filling.change),
            )
          }
        >
          {t('fillApply', { count: chosen.length })}
        </Button>
        <Button onClick={actions.home}>{t('cancel')}</Button>
      </div>
      {[...fields].map(([field, list]) => {
        const without = list.filter(({ cell }) => left.has(formatCell(cell))).length;
        return (
          <section key={field} className="sheet" aria-label={describeField(language, field)}>
            <Checkbox
              checked={without === 0 ? true : without === list.length ? false : 'mixed'}
              onChange={(_, data) => toggle(list, data.checked !== false)}
              label={t('counted', { name: describeField(language, field), count: list.length })}
            />
            <ul className="findings">
              {list.map((filling) => (
                <FillingItem
                  key={formatCell(filling.cell)}
                  filling={filling}
                  checked={!left.has(formatCell(filling.cell))}
                  waits={left.has(formatCell(filling.cell)) && !out.has(formatCell(filling.cell))}
                  onToggle={(on) => toggle([filling], on)}
                  actions={actions}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {more}
    </section>
  );
}

function groupByField(fillings: readonly Filling[]): Map<Filling['field'], Filling[]> {
  const fields = new Map<Filling['field'], Filling[]>();
  for (const filling of fillings) {
    const list = fields.get(filling.field);
    if (list) list.push(filling);
    else fields.set(filling.field, [filling]);
  }
  return fields;
}

interface FillingItemProps {
  readonly filling: Filling;
  readonly checked: boolean;
  /** It rests on a cell that is left out. */
  readonly waits: boolean;
  readonly onToggle: (on: boolean) => void;
  readonly actions: Actions;
}

function FillingItem({ filling, checked, waits, onToggle, actions }: FillingItemProps) {
  const { t } = useTexts();
  const { cell, subject, text, formula, proposal } = filling;
  return (
    <li className="finding pick">
      <input
        type="checkbox"
        checked={checked}
        disabled={waits}
        aria-label={`${formatLocal(cell)} ${subject}`}
        onChange={(event) => onToggle(event.target.checked)}
      />
      <button type="button" className="finding-main" onClick={() => actions.reveal(cell)}>
        <span className="cell">{formatLocal(cell)}</span>
        <span className="message">
          {subject}
          {' → '}
          <b>{text}</b>
          <code>{formula}</code>
          {proposal && <span className="quiet">{t('fillProposal', { ...proposal })}</span>}
          {waits && <span className="quiet">{t('fillWaits')}</span>}
          <span className="quiet">{cell.sheet}</span>
        </span>
      </button>
    </li>
  );
}

interface UnfilledListProps {
  readonly unfilled: readonly Unfilled[];
  readonly open: boolean;
  readonly actions: Actions;
}

/** What is left to the person: each reason once, with the cells that it holds for. */
function UnfilledList({ unfilled, open, actions }: UnfilledListProps) {
  const { t, language } = useTexts();
  if (unfilled.length === 0) return null;
  return (
    <details className="unread" open={open}>
      <summary>{t('unfilledTitle', { count: unfilled.length })}</summary>
      {[...groupByReason(unfilled, language)].map(([reason, list]) => (
        <section key={reason}>
          <p>{reason}</p>
          <ul>
            {list.map(({ cell, subject, field }) => (
              <li key={`${formatCell(cell)} ${field}`}>
                <button
                  type="button"
                  className="link"
                  title={formatCell(cell)}
                  onClick={() => actions.reveal(cell)}
                >
                  {formatLocal(cell)}
                </button>{' '}
                {subject} {describeField(language, field)} <span className="quiet">{cell.sheet}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

function groupByReason(unfilled: readonly Unfilled[], language: Language): Map<string, Unfilled[]> {
  const groups = new Map<string, Unfilled[]>();
  for (const item of unfilled) {
    const reason = describeUnfilled(language, item);
    const list = groups.get(reason);
    if (list) list.push(item);
    else groups.set(reason, [item]);
  }
  return groups;
}
