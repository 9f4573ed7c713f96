import type { CheckResult } from '../assistant';

/** In how many places a person should look at what was read: two readings were close, or a correction no longer fits. */
export function doubtsOf({ understood, settings }: CheckResult): number {
  const { tables, guided } = understood.evaluation.reading;
  const close = tables.reduce(
    (sum, { alternatives = [], columns }) =>
      sum + (alternatives.length > 0 ? 1 : 0) + columns.filter(({ rivals = [] }) => rivals.length > 0).length,
    0,
  );
  return close + (guided?.stale.length ?? 0) + (settings.damaged ?? 0);
}
