import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { FormSource, FormsResult } from '../../assistant';
import type { FormResult } from '../../compute';
import type { FormKind } from '../../schemes';
import { describeScheme } from '../describe';
import { useTexts } from '../language';
import type { Actions } from '../useSession';

interface FormsViewProps {
  readonly result: FormsResult;
  readonly busy: boolean;
  readonly actions: Actions;
}

const KINDS: readonly {
  readonly form: FormKind;
  readonly text: 'formTarget' | 'formMonitoring' | 'formEvaluation';
}[] = [
  { form: 'target', text: 'formTarget' },
  { form: 'monitoring', text: 'formMonitoring' },
  { form: 'evaluation', text: 'formEvaluation' },
];

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const DEFAULT_MONTH = 7;

/** Forms that can be put into the workbook: blank, from a target form, or split for the integrated system. */
export function FormsView({ result, busy, actions }: FormsViewProps) {
  const { t, language } = useTexts();
  const { understood, sources } = result;
  const [year, setYear] = useState(
    () => understood.evaluation.year?.value ?? String(new Date().getFullYear()),
  );
  const [month, setMonth] = useState(DEFAULT_MONTH);
  const targets = sources.filter(({ stage }) => stage === 'target');
  const { insertForm } = actions;
  return (
    <section aria-labelledby="forms-title" className="forms">
      <h2 id="forms-title">{t('formsTitle')}</h2>
      <p className="quiet">{t('formsBody', { scheme: describeScheme(language, understood.scheme) })}</p>
      <div className="fields">
        <label>
          {t('formYear')}
          <input
            inputMode="numeric"
            maxLength={4}
            value={year}
            onChange={(event) => setYear(event.target.value.replace(/\D/g, ''))}
          />
        </label>
        <label>
          {t('formMonth')}
          <select value={month} onChange={(event) => setMonth(Number(event.target.value))}>
            {MONTHS.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </div>
      <h3>{t('formsBlank')}</h3>
      <div className="tools">
        {KINDS.map(({ form, text }) => (
          <button
            key={form}
            type="button"
            className="small"
            disabled={busy}
            onClick={() =>
              insertForm({ kind: 'blank', form, year: /^20\d{2}$/.test(year) ? year : null, month })
            }
          >
            {t(text)}
          </button>
        ))}
      </div>
      <h3>{t('formsDerived')}</h3>
      <p className="quiet">{t(targets.length > 0 ? 'formsDerivedBody' : 'formsNoTarget')}</p>
      {targets.map((source) => (
        <Source key={source.sheet} source={source}>
          {(['evaluation', 'monitoring'] as const).map((form) => (
            <FormButton
              key={form}
              label={t(form === 'evaluation' ? 'formEvaluation' : 'formMonitoring')}
              sheet={source.sheet}
              busy={busy}
              onClick={() => insertForm({ kind: 'derived', form, from: source.sheet, month })}
            />
          ))}
        </Source>
      ))}
      {sources.length > 0 && (
        <>
          <h3>{t('formsImport')}</h3>
          <p className="quiet">{t('formsImportBody')}</p>
          {sources.map((source) => (
            <Source key={source.sheet} source={source}>
              <FormButton
                label={t('formsImport')}
                sheet={source.sheet}
                busy={busy}
                onClick={() => insertForm({ kind: 'import', from: source.sheet })}
              />
            </Source>
          ))}
        </>
      )}
    </section>
  );
}

function Source({ source, children }: { readonly source: FormSource; readonly children: ReactNode }) {
  const { t } = useTexts();
  return (
    <div className="tools">
      <span>{t('formSource', { sheet: source.sheet, rows: source.rows })}</span>
      {children}
    </div>
  );
}

interface FormButtonProps {
  readonly label: string;
  readonly sheet: string;
  readonly busy: boolean;
  readonly onClick: () => void;
}

function FormButton({ label, sheet, busy, onClick }: FormButtonProps) {
  const { t } = useTexts();
  return (
    <button
      type="button"
      className="small"
      disabled={busy}
      aria-label={t('formOf', { form: label, sheet })}
      onClick={onClick}
    >
      {label}
    </button>
  );
}

const WHY = { noSource: 'formNoSource', manyForms: 'formManyForms', noRows: 'formNoRows' } as const;

/** What became of a form: its sheet, or why there is none. */
export function FormMade({ made }: { readonly made: FormResult }) {
  const { t } = useTexts();
  if (!made.ok) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{t(WHY[made.why])}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {t('formInserted', { sheet: made.sheet })}
        {made.unclear.length > 0 && (
          <span className="lines">{t('formUnclear', { names: made.unclear.join('、') })}</span>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
