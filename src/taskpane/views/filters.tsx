import { memo, useMemo } from 'react';
import type { Finding } from '../../findings';
import { countBy, isFiltering, NO_FILTER, SEVERITIES, type Filter } from '../findingsList';
import { describeRule } from '../describe';
import { useTexts } from '../language';

interface FiltersProps {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** By severity, sheet and rule, each with its count over the whole list. */
export const Filters = memo(function Filters({ findings, filter, onChange }: FiltersProps) {
  const { t, language } = useTexts();
  const severities = useMemo(() => countBy(findings, ({ severity }) => severity), [findings]);
  const sheets = useMemo(() => countBy(findings, ({ cell }) => cell.sheet), [findings]);
  const rules = useMemo(
    () => [...countBy(findings, ({ rule }) => rule)].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    [findings],
  );
  return (
    <fieldset className="filters">
      <legend className="unseen">{t('filters')}</legend>
      <fieldset className="toggles">
        <legend className="unseen">{t('severities')}</legend>
        {SEVERITIES.filter((severity) => severities.has(severity)).map((severity) => {
          const pressed = !filter.hidden.has(severity);
          return (
            <button
              key={severity}
              type="button"
              className={`small toggle toggle-${severity}`}
              aria-pressed={pressed}
              onClick={() => {
                const hidden = new Set(filter.hidden);
                if (pressed) hidden.add(severity);
                else hidden.delete(severity);
                onChange({ ...filter, hidden });
              }}
            >
              {t('severityCount', { severity: t(severity), count: severities.get(severity) ?? 0 })}
            </button>
          );
        })}
      </fieldset>
      <select
        aria-label={t('filterSheet')}
        value={filter.sheet ?? ''}
        onChange={(event) => onChange({ ...filter, sheet: event.target.value || null })}
      >
        <option value="">{t('allSheets')}</option>
        {options(sheets.keys(), filter.sheet).map((sheet) => (
          <option key={sheet} value={sheet}>
            {t('counted', { name: sheet, count: sheets.get(sheet) ?? 0 })}
          </option>
        ))}
      </select>
      <select
        aria-label={t('filterRule')}
        value={filter.rule ?? ''}
        onChange={(event) => onChange({ ...filter, rule: event.target.value || null })}
      >
        <option value="">{t('allRules')}</option>
        {options(
          rules.map(([rule]) => rule),
          filter.rule,
        ).map((rule) => (
          <option key={rule} value={rule}>
            {t('counted', {
              name: describeRule(language, rule),
              count: rules.find(([id]) => id === rule)?.[1] ?? 0,
            })}
          </option>
        ))}
      </select>
      {isFiltering(filter) && (
        <button type="button" className="small" onClick={() => onChange(NO_FILTER)}>
          {t('clearFilter')}
        </button>
      )}
    </fieldset>
  );
});

/** The values there are, and the chosen one although its findings may just have been solved. */
function options(values: Iterable<string>, chosen: string | null): readonly string[] {
  const all = new Set(values);
  if (chosen !== null) all.add(chosen);
  return [...all];
}
