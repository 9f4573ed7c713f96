import type { CheckResult, FillResult, ReportResult } from '../assistant';
import type { BeforeImage, HostFailure } from '../workbook';

/** What the person asked for. */
export type Verb = 'check' | 'fill' | 'report' | 'applyFill' | 'applyReport' | 'undo';

/** What the pane shows below its buttons. */
export type View =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'findings'; readonly result: CheckResult }
  | { readonly kind: 'fill'; readonly result: FillResult }
  | { readonly kind: 'report'; readonly result: ReportResult }
  | { readonly kind: 'done'; readonly what: 'filled' | 'reported' | 'undone'; readonly count: number }
  | { readonly kind: 'failure'; readonly failure: HostFailure; readonly verb: Verb }
  /** Our own fault: an exception that no host failure explains. */
  | { readonly kind: 'fault'; readonly detail: string; readonly verb: Verb };

export interface Session {
  readonly view: View;
  readonly busy: Verb | null;
  /** What the last apply replaced; null when there is nothing to undo. */
  readonly undo: BeforeImage | null;
  /** Whether somebody edited the workbook since the shown result was made. */
  readonly stale: boolean;
}

export type Event =
  | { readonly kind: 'started'; readonly verb: Verb }
  | { readonly kind: 'showed'; readonly view: View }
  | { readonly kind: 'applied'; readonly view: View; readonly undo: BeforeImage | null }
  | { readonly kind: 'recalled'; readonly undo: BeforeImage | null }
  | { readonly kind: 'edited' };

export const initialSession: Session = { view: { kind: 'welcome' }, busy: null, undo: null, stale: false };

/** The session after an event. Pure. */
export function next(session: Session, event: Event): Session {
  switch (event.kind) {
    case 'started':
      return { ...session, busy: event.verb };
    case 'showed':
      return { ...session, busy: null, view: event.view, stale: false };
    case 'applied':
      return { ...session, busy: null, view: event.view, undo: event.undo, stale: false };
    case 'recalled':
      return { ...session, undo: event.undo };
    case 'edited':
      return session.view.kind === 'welcome' || session.stale ? session : { ...session, stale: true };
  }
}
