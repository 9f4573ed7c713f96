import type { CheckResult, FormsResult, LastYearResult, PlannedFill, ReportResult } from '../assistant';
import type { FormResult } from '../compute';
import type { BeforeImage, HostFailure } from '../workbook';
import type { ClaimsShown } from './claimSource';
import { keepSame, NOTHING_SINCE, sinceLast, type Since } from './since';

/** What the person asked for. */
export type Verb =
  | 'check'
  | 'fill'
  | 'report'
  | 'applyFill'
  | 'applyReport'
  | 'undo'
  | 'settle'
  | 'export'
  | 'applyFix'
  | 'form'
  | 'applyForm'
  | 'lastYear'
  | 'applyLastYear'
  | 'claims'
  | 'applyText';

/** What the pane shows below its buttons. */
export type View =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'findings'; readonly result: CheckResult; readonly since: Since }
  | { readonly kind: 'settings'; readonly result: CheckResult }
  | { readonly kind: 'tables'; readonly result: CheckResult }
  | { readonly kind: 'fill'; readonly result: PlannedFill }
  | { readonly kind: 'lastYear'; readonly result: LastYearResult }
  | { readonly kind: 'report'; readonly result: ReportResult }
  | { readonly kind: 'forms'; readonly result: FormsResult }
  | { readonly kind: 'formed'; readonly made: FormResult }
  | { readonly kind: 'claims'; readonly shown: ClaimsShown }
  | {
      readonly kind: 'done';
      readonly what: 'filled' | 'reported' | 'undone';
      readonly count: number;
      /** The sheet that was written, where it was one. */
      readonly sheet?: string | undefined;
    }
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
  /** How many edits were told of: a live check that began before the last one is not the last word. */
  readonly edits: number;
}

export type Event =
  | { readonly kind: 'started'; readonly verb: Verb }
  | { readonly kind: 'showed'; readonly view: View }
  | { readonly kind: 'applied'; readonly view: View; readonly undo: BeforeImage | null }
  | { readonly kind: 'recalled'; readonly undo: BeforeImage | null }
  /** A check came out while another view may have been opened; `edits` as they stood when it began. */
  | { readonly kind: 'rechecked'; readonly result: CheckResult; readonly edits: number }
  /** A check by a button or after settling something; what the person settled is no news of the figures. */
  | {
      readonly kind: 'checked';
      readonly view: 'findings' | 'settings' | 'tables' | 'same';
      readonly result: CheckResult;
      readonly compare: boolean;
    }
  | { readonly kind: 'edited' };

export const initialSession: Session = {
  view: { kind: 'welcome' },
  busy: null,
  undo: null,
  stale: false,
  edits: 0,
};

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
    case 'rechecked':
      return session.view.kind === 'findings'
        ? {
            ...session,
            view: findingsView(session, event.result, true),
            stale: session.edits !== event.edits,
          }
        : session;
    case 'checked': {
      const { kind: now } = session.view;
      const same = now === 'settings' || now === 'tables' ? now : 'findings';
      const kind = event.view === 'same' ? same : event.view;
      const view =
        kind === 'findings'
          ? findingsView(session, event.result, event.compare)
          : ({ kind, result: event.result } as const);
      return { ...session, busy: null, view, stale: false };
    }
    case 'edited':
      return session.view.kind === 'welcome'
        ? session
        : { ...session, stale: true, edits: session.edits + 1 };
  }
}

/** The list after another check: what is the same stays the same object, what changed is told. */
function findingsView({ view }: Session, result: CheckResult, compare: boolean): View {
  if (view.kind !== 'findings') return { kind: 'findings', result, since: NOTHING_SINCE };
  const kept = { ...result, findings: keepSame(view.result.findings, result.findings) };
  const since = compare ? sinceLast(view.result.findings, view.since, kept.findings) : view.since;
  return { kind: 'findings', result: kept, since };
}
