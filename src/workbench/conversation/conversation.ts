/* oxlint-disable no-underscore-dangle -- names of the client's protocol */
import type { Language } from '../../messages';
import type { EventEntry, PaneSwitch, RequestBody, RequestHost, Session } from '../requests';
import { frameAddress } from './address';
import {
  ActionType,
  MessageType,
  Method,
  Outcome,
  parseRequest,
  ResponseType,
  type MethodCall,
  type Request,
  type Response,
} from './protocol';
import { REQUIREMENT_SETS } from './requirements';

/** The window of an add-in's page, as far as it is talked to. */
export interface FrameWindow {
  postMessage(message: string, origin: string): void;
}

/** Where messages arrive: the page's own window. */
export interface MessageWindow {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

export interface ConversationOptions {
  /** The window of the frame; null while the frame has none. */
  readonly frame: () => FrameWindow | null;
  readonly window: MessageWindow;
  readonly origin: string;
  readonly page: string;
  readonly language: Language;
  readonly host: RequestHost;
  /** The document's name in addresses, and what the add-in is called. */
  readonly document: string;
  readonly addin: { readonly id: string; readonly name: string };
  /** Settings of the document, shared by all frames of the add-in: name and JSON text. */
  readonly settings: Map<string, string>;
  /** Whether a cell is open for typing: Excel refuses requests meanwhile. */
  readonly isEditing: () => boolean;
  /** Shows and hides the pane; its page runs on while it is hidden. */
  readonly pane: PaneSwitch;
}

/** The client's number for a request during cell editing. */
const EDITING = 5004;

/** The side of Excel on the web in the conversation with one frame that runs Office.js. */
export class Conversation {
  readonly id = crypto.randomUUID();
  /** Correlation ids of the events that the client listens to. */
  readonly #registrations = new Map<string, number>();
  readonly #running = new Map<string, (outcome: 'completed' | 'closed') => void>();
  readonly #waiting: (() => void)[] = [];
  readonly #options: ConversationOptions;
  #session: Session | null = null;

  constructor(options: ConversationOptions) {
    this.#options = options;
    options.window.addEventListener('message', this.#listen);
  }

  /** The address to load into the frame. */
  get address(): string {
    const { page, language, origin, addin } = this.#options;
    return frameAddress({ page, language, origin, addin: addin.id, conversation: this.id });
  }

  /** Ends the conversation; the frame gets no further answer. */
  close(): void {
    this.#options.window.removeEventListener('message', this.#listen);
    this.#restart();
  }

  /**
   * Runs a ribbon function of the page; resolves when the page calls `event.completed()`. Waits for the page to be ready
   * for functions first.
   */
  async invoke(functionName: string): Promise<'completed' | 'closed'> {
    if (!this.#registrations.has('appCommandInvoked')) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    const correlation = this.#registrations.get('appCommandInvoked');
    if (correlation === undefined) return 'closed';
    const id = crypto.randomUUID();
    const done = new Promise<'completed' | 'closed'>((resolve) => this.#running.set(id, resolve));
    const source = JSON.stringify({ source: { id: functionName } });
    this.#post('appCommandInvoked', correlation, ResponseType.event, [id, functionName, source]);
    return done;
  }

  #listen = (event: MessageEvent): void => {
    const frame = this.#options.frame();
    if (!frame || event.source !== frame || event.origin !== this.#options.origin) return;
    const request = parseRequest(event.data);
    if (!request || request._conversationId !== this.id) return;
    this.#answer(request).then(
      ({ data, error }) => this.#reply(request, data, error ?? Outcome.done),
      (error: unknown) => {
        // Our own fault: the add-in hears that the host failed, and the page's console hears why.
        reportError(error);
        this.#reply(request, { Version: 1, Error: Outcome.internal }, Outcome.done);
      },
    );
  };

  async #answer(request: Request): Promise<{ data: unknown; error?: number }> {
    if (request._actionType === ActionType.register) {
      this.#registrations.set(request._actionName, request._correlationId);
      if (request._actionName === 'appCommandInvoked') this.#waiting.splice(0).forEach((go) => go());
      return { data: { Version: 1, Error: Outcome.done } };
    }
    if (request._actionType === ActionType.unregister) {
      this.#registrations.delete(request._actionName);
      return { data: { Version: 1, Error: Outcome.done } };
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#restart();
        this.#session = this.#options.host.open((entries) => this.#tell(entries), this.#options.pane);
        return { data: this.#context() };
      case 'ContextActivationManager_notifyHost':
        return { data: null };
      case 'executeMethod':
        return { data: await this.#call((request._data ?? {}) as MethodCall) };
      default:
        // What Excel answers to notices that need no answer (focus, keys, telemetry).
        return { data: null };
    }
  }

  async #call(call: MethodCall): Promise<unknown> {
    const { settings } = this.#options;
    switch (call.DdaMethod?.DispatchId) {
      case Method.richApi:
        return this.#richApi(call);
      case Method.refreshSettings:
        return { Version: 1, Error: Outcome.done, Properties: [...settings] };
      case Method.saveSettings: {
        const given = call.DdaSettingsMethod?.Properties;
        const entries: Iterable<readonly [string, unknown]> = Array.isArray(given)
          ? given
          : Object.entries(given ?? {});
        settings.clear();
        for (const [key, value] of entries) settings.set(key, String(value));
        return { Version: 1, Error: Outcome.done };
      }
      case Method.commandCompleted: {
        const id = String(call[0] ?? '');
        this.#running.get(id)?.('completed');
        this.#running.delete(id);
        return { Version: 1, Error: Outcome.done };
      }
      default:
        return { Version: 1, Error: Outcome.unsupported };
    }
  }

  async #richApi(call: MethodCall): Promise<unknown> {
    const text = call.ArrayData?.[4];
    if (typeof text !== 'string' || !this.#session) return { Version: 1, Error: Outcome.internal };
    if (this.#options.isEditing()) return { Version: 1, Error: EDITING };
    const body = JSON.parse(text) as RequestBody;
    const answer = await this.#session.run(body, new TextEncoder().encode(text).length);
    if (!answer.ok) return { Version: 1, Error: answer.officeCode };
    return { Version: 1, Error: Outcome.done, Data: [200, [], answer.text] };
  }

  #context(): unknown {
    const { language, document, addin, settings } = this.#options;
    return {
      _id: addin.id,
      _appName: 16,
      _appVersion: '16.0',
      _appMinorVersion: 0,
      _appUILocale: language,
      _dataLocale: 'zh-CN',
      _docUrl: document,
      _clientMode: 1,
      _settings: [...settings],
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: this.id,
      _appInstanceId: this.id,
      _hostCustomMessage: null,
      _hostFullVersion: '16.0.17928.20000',
      _appDomains: [],
      _addinName: addin.name,
      _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    };
  }

  #tell(entries: readonly EventEntry[]): void {
    const correlation = this.#registrations.get('richApiMessage');
    if (correlation === undefined) return;
    const rows = entries.map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      entry.id,
    ]);
    this.#post('richApiMessage', correlation, ResponseType.event, { ArrayData: rows });
  }

  /** The page was loaded anew or is gone: what it had asked for is void. */
  #restart(): void {
    this.#session?.close();
    this.#session = null;
    this.#registrations.clear();
    for (const finish of this.#running.values()) finish('closed');
    this.#running.clear();
  }

  #reply(request: Request, data: unknown, error: number): void {
    this.#post(request._actionName, request._correlationId, ResponseType.answer, data, error);
  }

  #post(action: string, correlation: number, type: number, data: unknown, error = 0): void {
    const message: Response = {
      _messageType: MessageType.response,
      _actionName: action,
      _conversationId: this.id,
      _correlationId: correlation,
      _origin: this.#options.origin,
      _data: data,
      _errorCode: error,
      _responseType: type,
      _serializerVersion: 1,
    };
    this.#options.frame()?.postMessage(JSON.stringify(message), this.#options.origin);
  }
}
