import type { PaneRequest } from '../assistant/channel';
import { PANE_CHANNEL } from '../assistant/channel';
import { languageOf } from '../messages';
import type { Outcome } from './verbs';

/**
 * The ribbon's buttons. They share the pane's page, so they also work while the pane is closed.
 * A request to the pane is sent after it is shown: the page may just have been loaded for this button.
 */
async function askPane(request: PaneRequest): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Without a shared runtime the pane cannot be opened from here; if it is open it still hears the request.
  }
  const channel = new BroadcastChannel(PANE_CHANNEL);
  // A BroadcastChannel reaches its own origin only and takes no target.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel.postMessage(request);
  channel.close();
}

/** Loaded when a button is first pressed: this page starts with every workbook. */
const work = () => Promise.all([import('../excel'), import('./verbs')]);

function command(
  verb: 'check' | 'report',
  run: () => Promise<Outcome>,
): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    run()
      .catch((error: unknown): Outcome => {
        const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        return { kind: 'ask', request: { kind: 'failure', verb, failure: { code: 'hostError', detail } } };
      })
      .then((outcome) => (outcome.kind === 'done' ? undefined : askPane(outcome.request)))
      // The ribbon stays disabled until completed() is called, whatever happened.
      .finally(() => event.completed());
  };
}

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) return;
  const language = languageOf(Office.context.displayLanguage);
  Office.actions.associate(
    'check',
    command('check', async () => {
      const [{ createExcelHost }, { runCheck }] = await work();
      return runCheck(createExcelHost(), language);
    }),
  );
  Office.actions.associate(
    'report',
    command('report', async () => {
      const [{ createExcelHost }, { runReport }] = await work();
      return runReport(createExcelHost());
    }),
  );
});
