import type { WorkbookStore } from '../store';
import type { Scope } from './dispatcher';
import { References, runBatch } from './dispatcher';
import { errorDetails } from './errors';
import { EventHub } from './events';
import type { Faults, PlannedFault } from './faults';
import { createWorkbook, serviceNamed, WorkbookState, type PaneSwitch } from './model';
import type { EventEntry, RequestBody, ResponseBody } from './protocol';

/** What the host answers a request: the body as JSON text, or that it does not take the request at all. */
export type Answer =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly code: string;
      readonly message: string;
      readonly status: number;
      /** The number under which the web conversation reports the same. */
      readonly officeCode: number;
    };

/** Counts since the last `resetCounts`. */
export interface Counts {
  /** Batches: one per `context.sync()` with something to do. */
  readonly requests: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** One client (a page with Office.js) on the workbook. */
export interface Session {
  /** Runs a batch; batches of all sessions run one after the other. `bytes`: its size, when the caller knows it. */
  run(body: RequestBody, bytes?: number): Promise<Answer>;
  /** Forgets the client's references and events. */
  close(): void;
}

/** Numbers of refusals in the conversation of Excel on the web (as the client maps them back). */
const OFFICE_CODES: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
};
const INTERNAL_ERROR = 5001;

const encoder = new TextEncoder();
const sizeOf = (text: string): number => encoder.encode(text).length;

/** Stands in for Excel: answers the requests of Office.js clients over a spreadsheet. */
export class RequestHost {
  readonly #store: WorkbookStore;
  readonly #state: WorkbookState;
  readonly #hubs = new Set<EventHub>();
  #queue: Promise<unknown> = Promise.resolve();
  #faults: Faults = {};
  #sinceFaults = 0;
  #counts: Counts = { requests: 0, requestBytes: 0, responseBytes: 0 };

  constructor(store: WorkbookStore) {
    this.#store = store;
    this.#state = new WorkbookState(store);
  }

  /** Lets things go wrong from now on; requests are counted from 1 again. */
  setFaults(faults: Faults): void {
    this.#faults = faults;
    this.#sinceFaults = 0;
  }

  get counts(): Counts {
    return this.#counts;
  }

  resetCounts(): void {
    this.#counts = { requests: 0, requestBytes: 0, responseBytes: 0 };
  }

  /**
   * A new client; `send` gets its events, never before the answer of the batch that caused them. `pane`: what shows and
   * hides the client's pane, where it has one apart from its page.
   */
  open(send: (entries: readonly EventEntry[]) => void, pane?: PaneSwitch): Session {
    const references = new References();
    const hub = new EventHub(this.#store.activeSheet(), send);
    const root = createWorkbook(this.#store, this.#state, hub.subscriptions);
    const unsubscribe = this.#store.subscribe((event) => {
      hub.tell(event);
    });
    this.#hubs.add(hub);
    return {
      run: async (body, bytes) => {
        const turn = this.#queue.then(async () => {
          for (const each of this.#hubs) each.inBatch = true;
          try {
            return await this.#answer(body, bytes, {
              root,
              references,
              service: (name) => serviceNamed(name, pane),
            });
          } finally {
            for (const each of this.#hubs) each.inBatch = false;
          }
        });
        this.#queue = turn.catch(() => undefined);
        return turn;
      },
      close: () => {
        unsubscribe();
        this.#hubs.delete(hub);
        hub.close();
      },
    };
  }

  async #answer(body: RequestBody, bytes: number | undefined, scope: Scope): Promise<Answer> {
    const faults = this.#faults;
    this.#sinceFaults += 1;
    const size = bytes ?? sizeOf(JSON.stringify(body));
    this.#count(1, size, 0);
    faults.before?.(this.#sinceFaults);
    if (faults.cellEditMode) return refusal('InvalidOperationInCellEditMode');
    if (faults.requestLimit !== undefined && size > faults.requestLimit) {
      return refusal('RequestPayloadSizeLimitExceeded');
    }
    const fault = faults.at?.get(this.#sinceFaults);
    if (fault && (fault.after ?? 'refused') === 'refused') return refusal(fault.code);
    const response = await runPart(body, scope, fault);
    if (fault?.after === 'lost') return refusal(fault.code);
    const text = JSON.stringify(response);
    const responseSize = sizeOf(text);
    this.#count(0, 0, responseSize);
    if (faults.responseLimit !== undefined && responseSize > faults.responseLimit) {
      return refusal('ResponsePayloadSizeLimitExceeded');
    }
    return { ok: true, text };
  }

  #count(requests: number, requestBytes: number, responseBytes: number): void {
    this.#counts = {
      requests: this.#counts.requests + requests,
      requestBytes: this.#counts.requestBytes + requestBytes,
      responseBytes: this.#counts.responseBytes + responseBytes,
    };
  }
}

/** The whole batch, or as much of it as a fault lets through. */
async function runPart(
  body: RequestBody,
  scope: Scope,
  fault: PlannedFault | undefined,
): Promise<ResponseBody> {
  if (!fault || typeof fault.after !== 'number' || fault.after >= body.Actions.length) {
    return runBatch(body, scope);
  }
  const done = await runBatch({ ...body, Actions: body.Actions.slice(0, fault.after) }, scope);
  const { status, message } = errorDetails(fault.code);
  return done.Error
    ? done
    : {
        ...done,
        Error: {
          Code: fault.code,
          Message: message,
          HttpStatusCode: status,
          Location: '',
          ActionIndex: fault.after,
        },
      };
}

function refusal(code: string): Answer {
  const { status, message } = errorDetails(code);
  return { ok: false, code, message, status, officeCode: OFFICE_CODES[code] ?? INTERNAL_ERROR };
}
