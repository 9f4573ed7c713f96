import type { CheckResult } from '../../assistant';
import { SCHEME_SHEET, SCHEMES } from '../../schemes';
import { describeScheme } from '../describe';
import { useTexts } from '../language';
import type { Actions } from '../useSession';

/** Which scheme the workbook follows and why; another can be chosen, or the words of the tables asked again. */
export function SchemeSelect({
  result,
  actions,
}: {
  readonly result: CheckResult;
  readonly actions: Actions;
}) {
  const { t, language } = useTexts();
  const { scheme, evidence, source } = result.understood;
  const name = describeScheme(language, scheme);
  const auto = source === 'chosen' ? t('schemeAutoOther') : t('schemeAuto', { name });
  return (
    <div className="scheme">
      <label>
        {t('scheme')}
        <select
          value={source === 'chosen' ? scheme.id : ''}
          onChange={(event) => actions.settle({ kind: 'scheme', id: event.target.value || null })}
        >
          <option value="">{auto}</option>
          {SCHEMES.map((one) => (
            <option key={one.id} value={one.id}>
              {describeScheme(language, one)}
            </option>
          ))}
        </select>
      </label>
      <p className="quiet">
        {source === 'chosen' && t('schemeChosen')}
        {source === 'sheet' && t('schemeOwn', { sheet: SCHEME_SHEET })}
        {source === 'words' && t('schemeEvidence', { words: evidence.join('、') })}
        {source === 'default' && t('schemeDefault')}
      </p>
    </div>
  );
}
