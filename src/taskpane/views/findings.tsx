import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { fingerprints, ignoreOf, type CheckResult } from '../../assistant';
import type { Finding, Ignore, Severity } from '../../findings';
import { describeScheme, describeUnread } from '../describe';
import { blocksOf, countBy, filtered, grouped, isFiltering, NO_FILTER } from '../findingsList';
import { useTexts } from '../language';
import { doubtsOf } from '../readingDoubts';
import type { Since } from '../since';
import { useFindingKeys } from '../useFindingKeys';
import { useLive } from '../useLive';
import type { Actions } from '../useSession';
import { Filters } from './filters';
import { FindingItem } from './findingItem';
import { MendingProvider, SafeFixes } from './fixes';
import { IgnoredList, StaleIgnores } from './ignored';
import { ListTools } from './listTools';
import { RulePageView } from './rulePage';
import { SchemeSelect } from './scheme';
import { FindingSwitches } from './switches';

interface FindingsProps {
  readonly result: CheckResult;
  readonly since: Since;
  readonly stale: boolean;
  readonly edits: number;
  readonly actions: Actions;
}

/** What 校验 found, by severity and sheet; a click goes to the cell. */
export function Findings({ result, since, stale, edits, actions }: FindingsProps) {
  const { t } = useTexts();
  const { findings, checked, faults, understood } = result;
  const [filter, setFilter] = useState(NO_FILTER);
  const shown = useMemo(() => filtered(findings, filter), [findings, filter]);
  const list = useRef<HTMLDivElement>(null);
  const live = useLive({ workbook: understood.workbook, stale, edits, actions });
  const pages = useOpenPage();
  const step = useFindingKeys({ list, shown, result, actions });

  if (understood.evaluation.reading.tables.length === 0) {
    return (
      <section className="note">
        <h2>{t('noTables')}</h2>
        <p>{t('noTablesHelp')}</p>
        <Button onClick={actions.tables}>{t('tables')}</Button>
        <UnreadList result={result} />
      </section>
    );
  }

  const counts = countBy(findings, ({ severity }) => severity);
  const count = (severity: Severity): number => counts.get(severity) ?? 0;
  return (
    <section aria-labelledby="findings-summary">
      {stale && !live.follows && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('stale')}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={actions.check}>{t('recheck')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {faults.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t('ruleFaults', { count: faults.length, rules: faults.map((fault) => fault.rule).join('、') })}
          </MessageBarBody>
        </MessageBar>
      )}
      <h2 id="findings-summary">
        <output aria-live="polite">
          {findings.length === 0
            ? t('clean')
            : t('found', { errors: count('error'), warnings: count('warning'), infos: count('info') })}
        </output>
      </h2>
      <output aria-live="polite" className="since">
        {since.fresh.size + since.solved > 0 && t('since', { fresh: since.fresh.size, solved: since.solved })}
      </output>
      {findings.length === 0 && <p>{t('cleanBody', { checked: checked.length })}</p>}
      <About result={result} actions={actions} />
      <FindingSwitches findings={findings} live={live} actions={actions} />
      {findings.length > 0 && (
        <>
          <ListTools shown={shown} step={step} actions={actions} />
          <Filters findings={findings} filter={filter} onChange={setFilter} />
          <output aria-live="polite" className="quiet">
            {isFiltering(filter) &&
              (shown.length === 0
                ? t('noneShown')
                : t('filtered', { shown: shown.length, all: findings.length }))}
          </output>
        </>
      )}
      <MendingProvider result={result} actions={actions}>
        <SafeFixes findings={shown} />
        <div className="beside">
          <div ref={list}>
            <FindingGroups
              result={result}
              shown={shown}
              since={since}
              actions={actions}
              openPage={pages.open}
            />
          </div>
          {pages.rule !== null && <RulePageView key={pages.rule} rule={pages.rule} onClose={pages.close} />}
        </div>
      </MendingProvider>
      <IgnoredList result={result} actions={actions} />
      <StaleIgnores stale={result.stale} actions={actions} />
      <UnreadList result={result} />
    </section>
  );
}

/** The rule whose page is open beside the list. Closed, the focus is where the page was asked for. */
function useOpenPage() {
  const [rule, setRule] = useState<string | null>(null);
  const opener = useRef<Element | null>(null);
  const open = useCallback((id: string) => {
    opener.current = document.activeElement;
    setRule(id);
  }, []);
  const close = useCallback(() => {
    setRule(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  }, []);
  return { rule, open, close };
}

/** How many tables were read, and which scheme the workbook follows by what evidence. */
function About({ result, actions }: { readonly result: CheckResult; readonly actions: Actions }) {
  const { t, language } = useTexts();
  const { understood } = result;
  const doubts = doubtsOf(result);
  return (
    <>
      <details className="about">
        <summary>
          {t('about', {
            tables: understood.evaluation.reading.tables.length,
            checked: result.checked.length,
            scheme: describeScheme(language, understood.scheme),
          })}
        </summary>
        <SchemeSelect result={result} actions={actions} />
      </details>
      <button type="button" className="link" onClick={actions.tables}>
        {doubts === 0 ? t('tables') : t('tablesDoubt', { count: doubts })}
      </button>
    </>
  );
}

/** About the height of an item, for what is not drawn yet. */
const ITEM_PIXELS = 90;

interface FindingGroupsProps {
  readonly result: CheckResult;
  readonly shown: readonly Finding[];
  readonly since: Since;
  readonly actions: Actions;
  readonly openPage: (rule: string) => void;
}

function FindingGroups({ result, shown, since, actions, openPage }: FindingGroupsProps) {
  const { t } = useTexts();
  const { understood, returned } = result;
  const groups = useMemo(() => grouped(shown), [shown]);
  const earlier = useMemo(
    () => new Map<string, Ignore>(returned.map(({ finding, ignore }) => [finding.id, ignore])),
    [returned],
  );
  const { settle } = actions;
  // The items are drawn anew only when what they say changes, thousands of them may be there.
  const latest = useRef(understood);
  useEffect(() => {
    latest.current = understood;
  }, [understood]);
  const ignore = useMemo(
    () => (finding: Finding, reason: string) => {
      const { workbook, evaluation } = latest.current;
      const fingerprint = fingerprints(workbook, evaluation)(finding);
      settle({ kind: 'ignore', ignore: ignoreOf(finding, fingerprint, reason, new Date()) });
    },
    [settle],
  );
  return groups.map(({ severity, sheets }) => (
    <section key={severity} className={`severity severity-${severity}`} aria-label={t(severity)}>
      <h3>
        {t(severity)}{' '}
        <span className="count">{[...sheets.values()].reduce((sum, one) => sum + one.length, 0)}</span>
      </h3>
      {[...sheets].map(([sheet, list]) => (
        <section key={sheet} className="sheet" aria-label={sheet}>
          <h4>{sheet}</h4>
          {blocksOf(list).map((block) => (
            <ul
              key={block.key}
              className="findings block"
              style={{ containIntrinsicBlockSize: `auto ${block.findings.length * ITEM_PIXELS}px` }}
            >
              {block.findings.map((finding) => (
                <FindingItem
                  key={finding.id}
                  finding={finding}
                  fresh={since.fresh.has(finding.id)}
                  earlier={earlier.get(finding.id) ?? null}
                  reveal={actions.reveal}
                  ignore={ignore}
                  openPage={openPage}
                />
              ))}
            </ul>
          ))}
        </section>
      ))}
    </section>
  ));
}

function UnreadList({ result }: { readonly result: CheckResult }) {
  const { t, language } = useTexts();
  const { unread } = result.understood.evaluation.reading;
  if (unread.length === 0) return null;
  return (
    <details className="unread">
      <summary>{t('unreadTitle', { count: unread.length })}</summary>
      <ul>
        {unread.map((range) => (
          <li key={`${range.sheet} ${range.area.row} ${range.area.column}`}>
            {describeUnread(language, range)}
          </li>
        ))}
      </ul>
    </details>
  );
}
