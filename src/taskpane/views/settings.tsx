import { Button } from '@fluentui/react-components';
import type { CheckResult } from '../../assistant';
import { isRuleLevel, type RuleLevel } from '../../findings';
import { groupTexts, say } from '../../messages';
import type { PaneText } from '../../messages/pane';
import { RULES, type RuleHead } from '../../rules';
import { describeRule } from '../describe';
import { useTexts } from '../language';
import type { Actions } from '../useSession';
import { IgnoredList, StaleIgnores } from './ignored';
import { SchemeSelect } from './scheme';

interface SettingsViewProps {
  readonly result: CheckResult;
  readonly busy: boolean;
  readonly actions: Actions;
}

/** What people settled for this workbook: its scheme, the severity of every rule, what is ignored. */
export function SettingsView({ result, busy, actions }: SettingsViewProps) {
  const { t, language } = useTexts();
  const { settings } = result;
  const changed = Object.keys(settings.levels).length;
  return (
    <section aria-labelledby="settings-title" className="settings">
      <h2 id="settings-title">{t('settingsTitle')}</h2>
      <p className="quiet">{t('settingsBody')}</p>
      <Button onClick={actions.check} disabledFocusable={busy}>
        {t('backToFindings')}
      </Button>
      <SchemeSelect result={result} actions={actions} />
      <h3>{t('levels')}</h3>
      {changed > 0 && (
        <p>
          {t('levelsChanged', { count: changed })}{' '}
          <button type="button" className="small" onClick={() => actions.settle({ kind: 'levelsReset' })}>
            {t('levelsReset')}
          </button>
        </p>
      )}
      {Object.entries(groupTexts).map(([group, text]) => {
        const heads = RULES.map(({ head }) => head).filter((head) => head.group === group);
        const own = heads.filter(({ id }) => Object.hasOwn(settings.levels, id)).length;
        return (
          <details key={group} className="group">
            <summary>
              {t('counted', { name: say(language, text), count: heads.length })}
              {own > 0 && <b> {t('levelsChanged', { count: own })}</b>}
            </summary>
            <ul>
              {heads.map((head) => (
                <li key={head.id}>
                  <span>{describeRule(language, head.id)}</span>
                  <LevelSelect head={head} result={result} actions={actions} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
      <IgnoredList result={result} actions={actions} />
      <StaleIgnores stale={result.stale} actions={actions} />
    </section>
  );
}

const LEVELS: Record<RuleLevel, PaneText> = {
  error: 'levelError',
  warning: 'levelWarning',
  info: 'levelInfo',
  off: 'levelOff',
};

function LevelSelect({
  head,
  result,
  actions,
}: {
  readonly head: RuleHead;
  readonly result: CheckResult;
  readonly actions: Actions;
}) {
  const { t, language } = useTexts();
  const { settings, understood } = result;
  const byScheme = understood.scheme.rules[head.id];
  const standard = byScheme
    ? t('levelScheme', { level: t(LEVELS[byScheme]) })
    : t('levelDefault', { level: t(LEVELS[head.severity]) });
  return (
    <select
      aria-label={t('levelOf', {
        rule: head.id,
        name: describeRule(language, head.id).slice(head.id.length + 1),
      })}
      value={settings.levels[head.id] ?? ''}
      onChange={({ target: { value } }) =>
        actions.settle({ kind: 'level', rule: head.id, level: isRuleLevel(value) ? value : null })
      }
    >
      <option value="">{standard}</option>
      {Object.entries(LEVELS).map(([level, text]) => (
        <option key={level} value={level}>
          {t(text)}
        </option>
      ))}
    </select>
  );
}
