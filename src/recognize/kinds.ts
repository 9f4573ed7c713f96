import { isFundsLabel, isSangongLabel, isStaffLabel, labelKind } from './labels';
import { wordsOf } from './text';
import type { TableColumn, TableKind } from './types';

/** The kind of a money table, by its lines first, then by its heading. */
export function moneyKind(
  labels: readonly string[],
  columns: readonly TableColumn[],
  heading: TableKind | null,
  section: string,
): 'funds' | 'accounts' | 'sangong' {
  const named = labels.filter((label) => label !== '');
  const sangong = named.filter(isSangongLabel).length;
  if (sangong > 0 && (heading === 'sangong' || sangong * 2 > named.length)) return 'sangong';
  const funds = named.filter(isFundsLabel).length;
  const roles = new Set(columns.map(({ role }) => role));
  if (roles.has('previous') || roles.has('change') || roles.has('changeRate') || roles.has('share'))
    return 'accounts';
  if (roles.has('points') || roles.has('score')) return 'funds';
  if (/项目资金|预算执行/u.test(section)) return 'funds';
  if (funds * 2 > named.length && named.some((label) => /资金总额/u.test(label))) return 'funds';
  if (heading === 'funds' && (roles.has('rate') || roles.has('initial'))) return 'funds';
  return 'accounts';
}

/** The kind of a table of labels and values. */
export function valueKind(
  labels: readonly string[],
  texts: readonly string[],
  heading: TableKind | null,
): TableKind {
  const named = labels.filter((label) => label !== '');
  const staff = named.filter(isStaffLabel).length;
  if (heading === 'staff' || (staff > 0 && staff * 2 >= named.length)) return 'staff';
  const rates = named.filter((label) => wordsOf(label).key.endsWith('率')).length;
  if (
    heading === 'ratios' ||
    (rates > 0 && rates * 2 > named.length && texts.some((text) => text.includes('%')))
  )
    return 'ratios';
  const known = named.map(labelKind).filter((kind) => kind !== null);
  for (const kind of ['score', 'remarks', 'profile'] as const) {
    if (known.filter((found) => found === kind).length * 2 > named.length) return kind;
  }
  if (heading === 'score' || heading === 'profile' || heading === 'remarks') return heading;
  return 'results';
}
