import { createRoot } from 'react-dom/client';
import { PANE_CHANNEL, type PaneRequest } from '../assistant/channel';
import { languageOf } from '../messages';
import type { Change } from '../workbook';
import { App } from './app';
import { Notice } from './notice';
import { storedPreferences } from './preferences';
import { fetchRulePages } from './rulePages';
import { chooseTheme, type ThemeName } from './theme';
import './pane.css';

/** The requirement set that the Excel host is written to. */
const EXCEL_API = '1.14';

function currentTheme(): ThemeName {
  // Office offers its theme on the desktop only.
  const theme = (Office.context as { officeTheme?: Office.OfficeTheme }).officeTheme;
  return chooseTheme(theme?.bodyBackgroundColor, {
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    forcedColors: matchMedia('(forced-colors: active)').matches,
  });
}

function onRequest(listener: (request: PaneRequest) => void): () => void {
  const channel = new BroadcastChannel(PANE_CHANNEL);
  channel.addEventListener('message', (event: MessageEvent<PaneRequest>) => listener(event.data));
  return () => channel.close();
}

// Loaded beside Office.js, so that neither waits for the other and the shell shows before both.
const excelModule = import('../excel');
const loadVerbs = () => import('../assistant');

/** Files are read in the page; what reads them is fetched when the first is chosen. */
const openFile = async (file: File) => {
  const [{ readXlsx }, bytes] = await Promise.all([import('../files'), file.arrayBuffer()]);
  return readXlsx(new Uint8Array(bytes), file.name);
};

const openDocument = async (file: File) => {
  const [{ readDocument }, bytes] = await Promise.all([import('../files'), file.arrayBuffer()]);
  return readDocument(new Uint8Array(bytes), file.name);
};

const makeFile = async (changes: readonly Change[]) => (await import('../files')).newXlsx(changes);

void Office.onReady(async ({ host }) => {
  const element = document.getElementById('root');
  if (!element) throw new Error('the page has no #root');
  const root = createRoot(element);
  const language = languageOf(host ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = language;
  document.documentElement.dataset['ready'] = String(Math.round(performance.now()));

  if (host !== Office.HostType.Excel) {
    root.render(<Notice language={language} title="openOutside" body="openOutsideBody" />);
    return;
  }
  if (!Office.context.requirements.isSetSupported('ExcelApi', EXCEL_API)) {
    root.render(<Notice language={language} title="oldExcel" body="oldExcelBody" />);
    return;
  }

  const [{ createExcelHost }, preferences] = await Promise.all([excelModule, storedPreferences()]);
  const excel = createExcelHost();
  const render = () =>
    root.render(
      <App
        host={excel}
        language={language}
        theme={currentTheme()}
        preferences={preferences}
        loadVerbs={loadVerbs}
        openFile={openFile}
        openDocument={openDocument}
        makeFile={makeFile}
        loadRulePages={fetchRulePages}
        onRequest={onRequest}
      />,
    );
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', render);
  }
  render();
});
