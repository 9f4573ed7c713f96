import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { describeCorrection, type CheckResult } from '../../assistant';
import { dropStale, NO_GUIDANCE, type Guidance, type Table } from '../../recognize';
import { useTexts } from '../language';
import type { Actions } from '../useSession';
import { TableItem } from './tableItem';
import { UnreadItem } from './unreadItem';
import { Words } from './words';

interface TablesViewProps {
  readonly result: CheckResult;
  readonly stale: boolean;
  readonly busy: boolean;
  readonly actions: Actions;
}

/** Every table that was read, with what its columns mean, and every range that was not; a person corrects both here. */
export function TablesView({ result, stale, busy, actions }: TablesViewProps) {
  const { t } = useTexts();
  const { reading } = result.understood.evaluation;
  const { tables, unread, guided } = reading;
  const { guidance = NO_GUIDANCE, damaged = 0 } = result.settings;
  const heading = useRef<HTMLHeadingElement>(null);
  const settle = (next: Guidance) => actions.settle({ kind: 'guidance', guidance: next });

  // What was pressed may be gone with its table: the keyboard must not fall out of the pane.
  useEffect(() => {
    if (reading && document.activeElement === document.body) heading.current?.focus();
  }, [reading]);

  const item = { guidance, settle, reveal: actions.reveal };
  return (
    <section aria-labelledby="tables-title" aria-busy={busy} className="tables">
      <h2 id="tables-title" ref={heading} tabIndex={-1}>
        {t('tables')}
      </h2>
      <p className="quiet">{t('tablesBody')}</p>
      <div className="choice">
        <Button onClick={actions.check}>{t('backToFindings')}</Button>
        <Button onClick={actions.tables}>{t('tablesAgain')}</Button>
        {guidance.corrections.length + guidance.words.length > 0 && (
          <Button onClick={() => settle(NO_GUIDANCE)}>{t('tablesResetAll')}</Button>
        )}
      </div>
      {stale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('tablesStale')}</MessageBarBody>
        </MessageBar>
      )}
      {damaged > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('tablesDamaged', { count: damaged })}</MessageBarBody>
        </MessageBar>
      )}
      <output aria-live="polite">
        {t('tablesCount', {
          tables: tables.length,
          unread: unread.length,
          applied: guided?.applied ?? 0,
        })}
      </output>
      <StaleCorrections guidance={guidance} result={result} settle={settle} />
      {[...bySheet(tables)].map(([sheet, list]) => (
        <section key={sheet} aria-label={sheet}>
          <h3>{sheet}</h3>
          {list.map((table) => (
            <TableItem key={placeOf(table)} table={table} {...item} />
          ))}
        </section>
      ))}
      {unread.length > 0 && (
        <section aria-label={t('unreadHeading')}>
          <h3>{t('unreadHeading')}</h3>
          {unread.map((range) => (
            <UnreadItem
              key={`${range.sheet} ${range.area.row} ${range.area.column}`}
              range={range}
              {...item}
            />
          ))}
        </section>
      )}
      <Words guidance={guidance} settle={settle} />
    </section>
  );
}

/** Tables of one cell may share it: the kind tells them apart where the place does not. */
const placeOf = ({ area, header, kind }: Table): string =>
  `${area.row} ${area.column} ${area.rows} ${header ? 'header' : kind}`;

function bySheet(tables: readonly Table[]): ReadonlyMap<string, readonly Table[]> {
  const sheets = new Map<string, Table[]>();
  for (const table of tables) {
    const list = sheets.get(table.sheet);
    if (list) list.push(table);
    else sheets.set(table.sheet, [table]);
  }
  return sheets;
}

interface GuidanceProps {
  readonly guidance: Guidance;
  readonly settle: (next: Guidance) => void;
}

function StaleCorrections({ guidance, result, settle }: GuidanceProps & { readonly result: CheckResult }) {
  const { t, language } = useTexts();
  const { reading } = result.understood.evaluation;
  const stale = (reading.guided?.stale ?? []).flatMap((index) => guidance.corrections[index] ?? []);
  if (stale.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <b>{t('tablesStaleTitle', { count: stale.length })}</b>
        <p>{t('tablesStaleBody')}</p>
        <ul className="plain">
          {stale.map((correction) => (
            <li key={JSON.stringify(correction)}>{describeCorrection(language, correction)}</li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => settle(dropStale(guidance, reading))}>{t('tablesStaleDrop')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
