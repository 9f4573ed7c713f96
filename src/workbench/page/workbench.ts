import { say, type Language, type Text, type Values } from '../../messages';
import { failureTexts } from '../../messages/failures';
import { pageTexts } from '../../messages/workbench';
import type { HostFailure } from '../../workbook';
import { Conversation } from '../conversation';
import type { UniverFacade } from '../grid';
import { showCharts } from './chartLayer';
import { openDocument, type OpenDocument } from './document';
import { acceptDrops } from './drop';
import type { Layout } from './layout';
import { describeLost, download, saveDocument } from './save';
import { fetchSample, fetchSamples, sampleMenu, type Sample } from './samples';
import { makeResizable } from './splitter';

export interface WorkbenchOptions {
  readonly layout: Layout;
  readonly language: Language;
  readonly grid: UniverFacade;
  readonly panePage: string;
}

/** Id under which the workbench runs the add-in. */
const ADDIN_ID = 'selfeval-workbench';

/** The page's behaviour: one workbook in the grid, one add-in beside it. */
export class Workbench {
  readonly #options: WorkbenchOptions;
  #document: OpenDocument | null = null;
  #conversation: Conversation | null = null;
  #hideCharts: (() => void) | null = null;
  #changed = false;
  #busy = false;

  constructor(options: WorkbenchOptions) {
    this.#options = options;
    const { layout } = options;
    makeResizable(layout.workspace, layout.splitter, layout.pane);
    layout.open.addEventListener('click', () => layout.picker.click());
    layout.picker.addEventListener('change', () => {
      const files = [...(layout.picker.files ?? [])];
      // Cleared, so that the same file can be chosen again.
      layout.picker.value = '';
      void this.#openFiles(files);
    });
    acceptDrops(layout.drop, (files) => void this.#openFiles(files));
    layout.save.addEventListener('click', () => void this.#save());
    layout.check.addEventListener('click', () => void this.#command('check', pageTexts.check));
    layout.report.addEventListener('click', () => void this.#command('report', pageTexts.report));
    layout.showPane.addEventListener('click', () => this.showPane(!this.paneVisible));
    layout.closePane.addEventListener('click', () => {
      this.showPane(false);
      layout.showPane.focus();
    });
    layout.dismiss.addEventListener('click', () => this.#notice(null));
    window.addEventListener('beforeunload', (event) => {
      if (this.#changed) event.preventDefault();
    });
  }

  /** Opens the demo workbook and offers the samples. */
  async start(): Promise<void> {
    const { layout, language } = this.#options;
    let samples: readonly Sample[] = [];
    try {
      samples = await fetchSamples();
    } catch {
      this.#notice(pageTexts.noSamples);
    }
    layout.samples.disabled = samples.length === 0;
    sampleMenu(
      layout.samples,
      layout.sampleMenu,
      samples,
      language,
      (sample) => void this.#openSample(sample),
    );
    const demo = samples.find((sample) => sample.demo) ?? samples[0];
    if (demo) await this.#openSample(demo);
  }

  get paneVisible(): boolean {
    return !this.#options.layout.workspace.classList.contains('pane-closed');
  }

  /** Shows or hides the pane; its page keeps running. */
  showPane(on: boolean): void {
    const { layout } = this.#options;
    layout.workspace.classList.toggle('pane-closed', !on);
    layout.showPane.setAttribute('aria-pressed', String(on));
  }

  async #openFiles(files: readonly File[]): Promise<void> {
    const [file, ...others] = files;
    if (!file) return;
    if (others.length > 0) {
      this.#notice(pageTexts.onlyOne);
      return;
    }
    await this.#open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  }

  #openSample(sample: Sample): Promise<void> {
    return this.#open(sample.file, () => fetchSample(sample));
  }

  async #open(name: string, bytes: () => Promise<Uint8Array>): Promise<void> {
    const { layout, grid } = this.#options;
    if (this.#busy || !this.#mayLose()) return;
    this.#setBusy(true);
    this.#status(pageTexts.opening, { name });
    this.#notice(null);
    try {
      const opened = await openDocument(grid, name, await bytes(), (sheet) =>
        this.#notice(pageTexts.protectedCell, { name: sheet }),
      );
      if (!opened.ok) {
        this.#status(null);
        this.#notice(pageTexts.notOpened, { name, reason: this.#reason(opened.failure) });
        return;
      }
      this.#conversation?.close();
      this.#hideCharts?.();
      this.#document?.close();
      const document = opened.value();
      this.#document = document;
      this.#hideCharts = showCharts(grid, document.store, layout.grid);
      this.#changed = false;
      document.store.subscribe((event) => {
        if (event.kind !== 'selected' && event.kind !== 'sheetActivated') this.#changed = true;
      });
      layout.fileName.textContent = name;
      layout.fileName.title = name;
      this.#startAddin(document);
      this.#status(pageTexts.opened, { name });
    } catch (error) {
      this.#status(null);
      this.#notice(pageTexts.notOpened, { name, reason: this.#details(error) });
    } finally {
      this.#setBusy(false);
    }
  }

  #startAddin(document: OpenDocument): void {
    const { layout, language, panePage } = this.#options;
    const conversation = new Conversation({
      frame: () => layout.frame.contentWindow,
      window,
      origin: location.origin,
      page: panePage,
      language,
      host: document.host,
      document: `${location.origin}/${encodeURIComponent(document.name)}`,
      addin: { id: ADDIN_ID, name: say(language, pageTexts.addin) },
      settings: document.settings,
      isEditing: () => document.store.isEditing(),
      pane: { isVisible: () => this.paneVisible, setVisible: (on) => this.showPane(on) },
    });
    this.#conversation = conversation;
    layout.frame.src = conversation.address;
  }

  async #command(name: string, label: Text): Promise<void> {
    const { language } = this.#options;
    const conversation = this.#conversation;
    if (!conversation || this.#busy) return;
    if (this.#document?.store.isEditing()) {
      this.#notice(pageTexts.editFirst);
      return;
    }
    const command = say(language, label);
    this.#setBusy(true);
    this.#status(pageTexts.running, { command });
    try {
      const outcome = await conversation.invoke(name);
      if (outcome === 'completed') this.#status(pageTexts.ran, { command });
    } finally {
      this.#setBusy(false);
    }
  }

  async #save(): Promise<void> {
    const { language } = this.#options;
    const document = this.#document;
    if (!document || this.#busy) return;
    if (document.store.isEditing()) {
      this.#notice(pageTexts.editFirst);
      return;
    }
    this.#setBusy(true);
    this.#status(pageTexts.saving);
    this.#notice(null);
    try {
      const saved = await saveDocument(document);
      if (!saved.ok) {
        this.#status(null);
        this.#notice(pageTexts.notSaved, { reason: this.#reason(saved.failure) });
        return;
      }
      const { bytes, name, changed, lost } = saved.value;
      download(bytes, name);
      this.#changed = false;
      this.#status(changed ? pageTexts.saved : pageTexts.savedSame, { name });
      if (lost.length > 0) this.#notice(pageTexts.unsupported, { list: describeLost(lost, language) });
    } finally {
      this.#setBusy(false);
    }
  }

  #mayLose(): boolean {
    const name = this.#document?.name ?? '';
    return !this.#changed || window.confirm(say(this.#options.language, pageTexts.unsaved, { name }));
  }

  #setBusy(on: boolean): void {
    const { layout } = this.#options;
    this.#busy = on;
    for (const button of [layout.open, layout.samples, layout.save, layout.check, layout.report]) {
      button.disabled = on;
    }
    layout.workspace.setAttribute('aria-busy', String(on));
  }

  #status(text: Text | null, values: Values = {}): void {
    this.#options.layout.status.textContent = text ? say(this.#options.language, text, values) : '';
  }

  #notice(text: Text | null, values: Values = {}): void {
    const { layout, language } = this.#options;
    layout.notice.hidden = text === null;
    layout.noticeText.textContent = text ? say(language, text, values) : '';
  }

  #reason(failure: HostFailure): string {
    const where = failure.sheet === undefined ? '' : `（${failure.sheet}）`;
    return say(this.#options.language, failureTexts[failure.code], { where });
  }

  #details(error: unknown): string {
    const detail = error instanceof Error ? error.message : String(error);
    return `${say(this.#options.language, failureTexts.unreadable)}\n${detail}`;
  }
}
