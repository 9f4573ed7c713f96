import type { HostFailure } from '../workbook';

/** Name of the BroadcastChannel by which a ribbon button asks the pane to show something. */
export const PANE_CHANNEL = 'selfeval.pane';

/** What a ribbon button asks of the pane. */
export type PaneRequest =
  /** Show the preview of the report: a report sheet exists and is left alone. */
  | { readonly kind: 'report' }
  | { readonly kind: 'failure'; readonly verb: 'check' | 'report'; readonly failure: HostFailure };
