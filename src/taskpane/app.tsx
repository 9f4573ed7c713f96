import { Button, FluentProvider, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { PaneRequest } from '../assistant';
import type { Language } from '../messages';
import type { PaneText } from '../messages/pane';
import type { Host } from '../workbook';
import { LanguageContext, useTexts } from './language';
import { PreferencesContext, type PreferenceStore } from './preferences';
import { RulePagesContext, type LoadRulePages } from './rulePages';
import type { Session, Verb } from './session';
import { themeOf, type ThemeName } from './theme';
import type { OpenDocument } from './useClaims';
import type { MakeFile } from './useFindingExports';
import { useSession, type Actions, type OpenFile, type Verbs } from './useSession';

/**
 * The views, fetched while the person reads the welcome page. Not by `lazy`: React holds back what was suspended for
 * 300 ms, which is as long as a whole check takes.
 */
function useViews(): typeof import('./views/current') | null {
  const [views, setViews] = useState<typeof import('./views/current') | null>(null);
  useEffect(() => {
    let gone = false;
    void (async () => {
      const loaded = await import('./views/current');
      if (!gone) setViews(loaded);
    })();
    return () => {
      gone = true;
    };
  }, []);
  return views;
}

const BUSY: Record<Verb, PaneText> = {
  check: 'checking',
  fill: 'planning',
  report: 'writing',
  applyFill: 'applying',
  applyReport: 'applying',
  undo: 'undoing',
  settle: 'settling',
  export: 'exporting',
  applyFix: 'mending',
  form: 'formsReading',
  applyForm: 'formsInserting',
  lastYear: 'lastYearReading',
  applyLastYear: 'applying',
  claims: 'claimsReading',
  applyText: 'applying',
};

interface AppProps {
  readonly preferences: PreferenceStore;
  readonly host: Host;
  readonly language: Language;
  readonly theme: ThemeName;
  readonly loadVerbs: () => Promise<Verbs>;
  /** Reads a workbook file that the person chose; absent where files cannot be read. */
  readonly openFile?: OpenFile;
  /** Reads a Word or text file that the person chose; absent where files cannot be read. */
  readonly openDocument?: OpenDocument;
  /** Makes a workbook file; absent where none can be made. */
  readonly makeFile?: MakeFile;
  /** Fetches the pages of the rules; absent where there are none. */
  readonly loadRulePages?: LoadRulePages;
  /** Calls back when a ribbon button asks the pane for a view; gives the way to stop. */
  readonly onRequest: (listener: (request: PaneRequest) => void) => () => void;
}

/** The whole pane over a host. */
export function App(props: AppProps) {
  const { host, language, theme, preferences, loadVerbs, openFile, openDocument, makeFile } = props;
  const { loadRulePages = null, onRequest } = props;
  const [session, actions] = useSession(host, loadVerbs, { openFile, openDocument, makeFile });
  useEffect(
    () =>
      onRequest((request) => {
        if (request.kind === 'report') actions.report();
        else actions.show(request);
      }),
    [onRequest, actions],
  );
  const views = useViews();
  return (
    <LanguageContext value={language}>
      <PreferencesContext value={preferences}>
        <FluentProvider theme={themeOf(theme)} className={`pane pane-${theme}`}>
          <Head session={session} actions={actions} />
          <main className="view">
            <Busy verb={session.busy} />
            {session.view.kind === 'welcome' ? (
              <Welcome actions={actions} />
            ) : (
              <RulePagesContext value={loadRulePages}>
                {views && <views.CurrentView session={session} actions={actions} />}
              </RulePagesContext>
            )}
          </main>
        </FluentProvider>
      </PreferencesContext>
    </LanguageContext>
  );
}

function Head({ session, actions }: { readonly session: Session; readonly actions: Actions }) {
  const { t } = useTexts();
  const disabled = session.busy !== null;
  return (
    <header className="head">
      {/* Excel shows the add-in's name above the pane: here it is for screen readers only. */}
      <h1 className="unseen">{t('title')}</h1>
      <nav className="verbs" aria-label={t('verbs')}>
        <Button appearance="primary" disabledFocusable={disabled} onClick={actions.check}>
          {t('check')}
        </Button>
        <Button disabledFocusable={disabled} onClick={actions.fill}>
          {t('fill')}
        </Button>
        <Button disabledFocusable={disabled} onClick={actions.report}>
          {t('report')}
        </Button>
        <Button disabledFocusable={disabled} onClick={() => actions.claims({ kind: 'report' })}>
          {t('claims')}
        </Button>
        <Button disabledFocusable={disabled} onClick={actions.forms}>
          {t('forms')}
        </Button>
        <Button appearance="subtle" disabledFocusable={disabled} onClick={actions.settings}>
          {t('settings')}
        </Button>
        {session.undo && (
          <Button appearance="subtle" disabledFocusable={disabled} onClick={actions.undo}>
            {t('undo')}
          </Button>
        )}
      </nav>
    </header>
  );
}

function Welcome({ actions }: { readonly actions: Actions }) {
  const { t } = useTexts();
  return (
    <section className="note">
      <h2>{t('welcomeTitle')}</h2>
      <p>{t('welcomeBody')}</p>
      <p className="quiet">{t('privacy')}</p>
      <Button onClick={actions.tables}>{t('tablesWelcome')}</Button>
    </section>
  );
}

/** Half a second passes before progress shows: quick work should not flicker. */
const PATIENCE_MS = 500;

function Busy({ verb }: { readonly verb: Verb | null }) {
  return (
    <output aria-live="polite" className="busy">
      {verb && <Patience key={verb} verb={verb} />}
    </output>
  );
}

function Patience({ verb }: { readonly verb: Verb }) {
  const { t } = useTexts();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return shown && <Spinner size="tiny" label={t(BUSY[verb])} />;
}
