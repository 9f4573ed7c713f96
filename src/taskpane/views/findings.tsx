import { Button, MessageBar, MessageBarActions, MessageBarBody, Switch } from '@fluentui/react-components';
import { useContext, useEffect, useState } from 'react';
import type { CheckResult } from '../../assistant';
import type { Finding, Severity } from '../../findings';
import { formatCell, formatLocal } from '../../workbook';
import { describe, describeScheme, describeUnread } from '../describe';
import { useTexts } from '../language';
import { PreferencesContext } from '../preferences';
import type { Actions } from '../useSession';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

interface FindingsProps {
  readonly result: CheckResult;
  readonly stale: boolean;
  readonly actions: Actions;
}

/** What 校验 found, by severity and sheet; a click goes to the cell. */
export function Findings({ result, stale, actions }: FindingsProps) {
  const { t } = useTexts();
  const preferences = useContext(PreferencesContext);
  const [marked, setMarked] = useState(() => preferences.get().marks);
  const { findings, checked, faults, understood } = result;
  const counts = countBySeverity(findings);

  const { mark: setMarks } = actions;
  useEffect(() => {
    if (marked) setMarks(findings.map(({ cell, severity, subject }) => ({ cell, severity, text: subject })));
  }, [marked, findings, setMarks]);

  const toggleMarks = (on: boolean) => {
    setMarked(on);
    preferences.set({ marks: on });
    if (!on) setMarks([]);
  };

  if (understood.evaluation.reading.tables.length === 0) {
    return (
      <section className="note">
        <h2>{t('noTables')}</h2>
        <p>{t('noTablesHelp')}</p>
        <UnreadList result={result} />
      </section>
    );
  }

  return (
    <section aria-labelledby="findings-summary">
      {stale && (
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
            : t('found', { errors: counts.error, warnings: counts.warning, infos: counts.info })}
        </output>
      </h2>
      {findings.length === 0 && <p>{t('cleanBody', { checked: checked.length })}</p>}
      <About result={result} />
      {findings.length > 0 && (
        <Switch checked={marked} onChange={(_, data) => toggleMarks(data.checked)} label={t('marks')} />
      )}
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <SeverityGroup
          key={severity}
          severity={severity}
          findings={findings.filter((finding) => finding.severity === severity)}
          actions={actions}
        />
      ))}
      <UnreadList result={result} />
    </section>
  );
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** How many tables were read, and which scheme the workbook follows by what evidence. */
function About({ result }: { readonly result: CheckResult }) {
  const { t, language } = useTexts();
  const { understood } = result;
  return (
    <details className="about">
      <summary>
        {t('about', {
          tables: understood.evaluation.reading.tables.length,
          checked: result.checked.length,
          scheme: describeScheme(language, understood.scheme),
        })}
      </summary>
      <p>
        {understood.evidence.length > 0
          ? t('schemeEvidence', { words: understood.evidence.join('、') })
          : t('schemeDefault')}
      </p>
    </details>
  );
}

interface SeverityGroupProps {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly actions: Actions;
}

function SeverityGroup({ severity, findings, actions }: SeverityGroupProps) {
  const { t } = useTexts();
  const sheets = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = sheets.get(finding.cell.sheet);
    if (list) list.push(finding);
    else sheets.set(finding.cell.sheet, [finding]);
  }
  return (
    <section className={`severity severity-${severity}`} aria-label={t(severity)}>
      <h3>
        {t(severity)} <span className="count">{findings.length}</span>
      </h3>
      {[...sheets].map(([sheet, list]) => (
        <section key={sheet} className="sheet" aria-label={sheet}>
          <h4>{sheet}</h4>
          <ul className="findings">
            {list.map((finding) => (
              <FindingItem key={finding.id} finding={finding} actions={actions} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function FindingItem({ finding, actions }: { readonly finding: Finding; readonly actions: Actions }) {
  const { t, language } = useTexts();
  const texts = describe(language, finding);
  const cell = formatLocal(finding.cell);
  return (
    <li className="finding">
      <button
        type="button"
        className="finding-main"
        data-cell={formatCell(finding.cell)}
        title={t('goTo', { cell: formatCell(finding.cell) })}
        onClick={() => actions.reveal(finding.cell)}
      >
        <span className="cell">{cell}</span>
        <span className="message">
          {texts.message}
          <span className="quiet">{texts.remedy}</span>
        </span>
      </button>
      <details>
        <summary>{t('why')}</summary>
        <p>{texts.why}</p>
        {finding.related.length > 0 && (
          <p className="related">
            <b>{t('related')}</b>{' '}
            {finding.related.slice(0, MOST_RELATED).map((related) => (
              <button
                key={formatCell(related)}
                type="button"
                className="link"
                onClick={() => actions.reveal(related)}
              >
                {related.sheet === finding.cell.sheet ? formatLocal(related) : formatCell(related)}
              </button>
            ))}
            {finding.related.length > MOST_RELATED && '……'}
          </p>
        )}
        {texts.basis && (
          <p className="quiet">
            {t('basis')}：{texts.basis}（{finding.rule}）
          </p>
        )}
      </details>
    </li>
  );
}

/** Beyond this the list of operands says less than the message. */
const MOST_RELATED = 24;

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
