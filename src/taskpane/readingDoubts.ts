import type { CheckResult } from '../assistant';

/** In how many places a person should look at what was read: two readings were close, or a correction no longer fits. */
export function doubtsOf({ understood, settings }: CheckResult): number {
  const { tables, unread, guided } = understood.evaluation.reading;
  const close = tables.reduce(
    (sum, { alternatives = [], columns, unsettled = [], corrections = [] }) =>
      sum +
      (alternatives.length > 0 && corrections.length === 0 ? 1 : 0) +
      unsettled.length +
      columns.filter(({ rivals = [] }) => rivals.length > 0).length,
    0,
  );
  const open = unread.filter(({ why }) => why === 'ambiguous').length;
  return close + open + (guided?.stale.length ?? 0) + (settings.damaged ?? 0);
}
