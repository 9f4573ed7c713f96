import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { describeMistake, type ReportResult } from '../../assistant';
import { reportTexts, say, TEMPLATE_NAMES, type Values } from '../../messages';
import { TEMPLATE_SHEET } from '../../narrate';
import { useTexts } from '../language';
import type { Actions } from '../useSession';

interface TemplateMistakesProps {
  readonly mistakes: ReportResult['mistakes'];
  readonly actions: Actions;
}

/** What is wrong in the person's own template, each at its cell or line. */
export function TemplateMistakes({ mistakes, actions }: TemplateMistakesProps) {
  const { language } = useTexts();
  if (mistakes.length === 0) return null;
  return (
    <section className="sheet" role="alert">
      <p className="gap-note">{say(language, reportTexts.templateWrong, { count: mistakes.length })}</p>
      <ul className="findings">
        {mistakes.map((mistake) => {
          const text = describeMistake(language, mistake);
          const { cell } = mistake;
          return (
            <li key={text} className="finding">
              {cell ? (
                <button type="button" className="link" onClick={() => actions.reveal(cell)}>
                  {text}
                </button>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Which template the report follows: another can be chosen, taken from a file, or put on a sheet to be changed. */
export function TemplateChoice({
  result,
  actions,
}: {
  readonly result: ReportResult;
  readonly actions: Actions;
}) {
  const { language } = useTexts();
  const s = (key: keyof typeof reportTexts, values?: Values) => say(language, reportTexts[key], values);
  const { origin, report, understood } = result;
  const known = Object.entries(TEMPLATE_NAMES).map(([id, name]) => ({ id, name: say(language, name) }));
  const own = known.find(({ id }) => id === report.template);
  const hasSheet = understood.workbook.sheets.some(({ name }) => name === TEMPLATE_SHEET);
  const picker = useRef<HTMLInputElement>(null);
  const pick = async (file: File) => actions.reportBy({ id: file.name, text: await file.text() });
  const take = async (id: string) => {
    const { templateSheet } = await import('../../assistant/templateSheet');
    actions.apply('applyReport', templateSheet(id));
  };
  return (
    <div className="scheme">
      <label>
        {s('template')}
        <select
          value={origin === 'builtIn' ? report.template : ''}
          onChange={(event) => (event.target.value ? actions.reportBy(event.target.value) : actions.report())}
        >
          <option value="">{s('templateScheme')}</option>
          {known.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p className="quiet">
        {origin === 'sheet' && s('templateOwn')}
        {origin === 'given' && s('templateGiven', { name: report.template })}
      </p>
      <Button size="small" appearance="subtle" onClick={() => picker.current?.click()}>
        {s('templateFile')}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".liquid,.txt"
        hidden
        aria-label={s('templateFile')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void pick(file);
        }}
      />
      {own && !hasSheet && (
        <Button size="small" appearance="subtle" onClick={() => void take(own.id)}>
          {s('templateTake', { name: own.name })}
        </Button>
      )}
    </div>
  );
}
