import { formatArea } from '../../workbook';
import type { Area } from '../../workbook';
import type { StoreEvent } from '../store';
import type { EventEntry } from './protocol';
import { EVENT_CATEGORY, EventType } from './protocol';

/** The target of events of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';
/** An event's range can be asked for as long as it is among the latest. */
const REMEMBERED_RANGES = 1000;

/** Which events one client registered, and the ranges of the latest events. */
export class Subscriptions {
  readonly #keys = new Set<string>();
  readonly #ranges = new Map<string, { readonly sheet: string; readonly area: Area }>();
  #last = 0;

  add(type: number, target: string): void {
    this.#keys.add(`${type}:${target}`);
  }

  remove(type: number, target: string): void {
    this.#keys.delete(`${type}:${target}`);
  }

  has(type: number, target: string): boolean {
    return this.#keys.has(`${type}:${target}`);
  }

  /** Keeps the range of an event; gives the reference that travels with the event. */
  remember(sheet: string, area: Area): string {
    this.#last += 1;
    const reference = `{event${this.#last}}`;
    this.#ranges.set(reference, { sheet, area });
    this.#ranges.delete(`{event${this.#last - REMEMBERED_RANGES}}`);
    return reference;
  }

  rangeOf(reference: string): { readonly sheet: string; readonly area: Area } | undefined {
    return this.#ranges.get(reference);
  }

  clear(): void {
    this.#keys.clear();
    this.#ranges.clear();
  }
}

/** Turns what happens in the spreadsheet into the events that one client registered. */
export class EventHub {
  readonly subscriptions = new Subscriptions();
  readonly #send: (entries: readonly EventEntry[]) => void;
  #active: string;
  #waiting: EventEntry[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #inBatch = false;

  constructor(active: string, send: (entries: readonly EventEntry[]) => void) {
    this.#active = active;
    this.#send = send;
  }

  /** A batch of an add-in runs: its edits are the add-in's, and its events wait for its answer. */
  set inBatch(running: boolean) {
    this.#inBatch = running;
    if (!running) this.#schedule();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#waiting = [];
    this.subscriptions.clear();
  }

  tell(event: StoreEvent): void {
    switch (event.kind) {
      case 'edited':
        this.#raise(EventType.Changed, event.sheet, () => ({
          type: 'WorksheetChanged',
          changeType: 'RangeEdited',
          source: 'Local',
          worksheetId: event.sheet,
          address: formatArea(event.area),
          referenceId: this.subscriptions.remember(event.sheet, event.area),
          shiftDirection: 'None',
          triggerSource: event.origin === 'store' && this.#inBatch ? 'ThisLocalAddin' : 'Unknown',
        }));
        break;
      case 'selected':
        this.#queue(EventType.DocumentSelection, '', {});
        this.#raise(EventType.SelectionChanged, event.sheet, () => ({
          worksheetId: event.sheet,
          address: formatArea(event.area),
        }));
        break;
      case 'sheetActivated':
        if (event.sheet === this.#active) break;
        this.#raise(EventType.Deactivated, this.#active, () => ({ worksheetId: this.#active }));
        this.#active = event.sheet;
        this.#raise(EventType.Activated, event.sheet, () => ({ worksheetId: event.sheet }));
        break;
      case 'sheetAdded':
        this.#raise(EventType.Added, null, () => ({ source: 'Local', worksheetId: event.sheet }));
        break;
      case 'sheetRemoved':
        this.#raise(EventType.Deleted, null, () => ({ source: 'Local', worksheetId: event.sheet }));
        break;
      case 'sheetRenamed':
        this.#raise(EventType.NameChanged, event.sheet, () => ({
          source: 'Local',
          worksheetId: event.sheet,
          nameBefore: event.before,
          nameAfter: event.after,
        }));
        break;
      default:
    }
  }

  /** Queues an event for a sheet and for the workbook, where they are registered. */
  #raise(type: number, sheet: string | null, args: () => object): void {
    for (const target of sheet === null ? [WORKBOOK_TARGET] : [sheet, WORKBOOK_TARGET]) {
      if (this.subscriptions.has(type, target)) this.#queue(type, target, args());
    }
  }

  #queue(type: number, target: string, args: object): void {
    this.#waiting.push({
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId: target,
      message: JSON.stringify(args),
      id: 1,
    });
    this.#schedule();
  }

  #schedule(): void {
    if (this.#inBatch || this.#waiting.length === 0 || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const entries = this.#waiting;
      this.#waiting = [];
      this.#send(entries);
    }, 0);
  }
}
