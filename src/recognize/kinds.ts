import { isFundsLabel, isSangongLabel, labelKind } from './labels';
import { areSources } from './sources';
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
  if (named.length === 0) return 'funds';
  const sangong = named.filter(isSangongLabel).length;
  if (sangong > 0 && (heading === 'sangong' || sangong * 2 > named.length)) return 'sangong';
  const sources = columns.find(({ role }) => role === 'label')?.header ?? '';
  // 出国, 接待, 用车 under 三公经费.
  if (/三公/u.test(sources)) return 'sangong';
  const funds = named.filter(isFundsLabel).length;
  const roles = new Set(columns.map(({ role }) => role));
  if (roles.has('previous') || roles.has('change') || roles.has('changeRate') || roles.has('share'))
    return 'accounts';
  if (roles.has('points') || roles.has('score')) return 'funds';
  if (/项目资金|(?:预算|支出)执行|资金(?:执行|使用|投入|支出|到位|落实)/u.test(section)) return 'funds';
  if (funds * 2 > named.length && named.some((label) => /资金总额|总金额/u.test(label))) return 'funds';
  const spent = columns.some(({ role }) => role === 'actual' || role === 'rate');
  if (spent && heading !== 'accounts' && heading !== 'sangong' && areSources(named)) return 'funds';
  // The sources of a project's money under a word that says so.
  if (
    /资金(?:来源|性质|构成|类型)/u.test(wordsOf(sources).key) &&
    spent &&
    !named.some((label) => /支出|收入/u.test(label))
  )
    return 'funds';
  // Projects with their budget, what was spent of it and at what rate.
  if (
    wordsOf(sources).key.endsWith('项目名称') &&
    roles.has('rate') &&
    (roles.has('actual') || roles.has('amount')) &&
    named.filter((label) => /支出|收入|拨款|经费$/u.test(label)).length * 3 < named.length
  )
    return 'funds';
  // 年初预算数, 全年预算数, 全年执行数 and the total first: what such forms print of a unit's or a project's money.
  const executed = columns.some(({ role, header }) => role === 'actual' && /执行/u.test(header));
  if (executed && roles.has('initial') && /总额|总金额/u.test(named[0] ?? '')) return 'funds';
  if (named.some((label) => /基本支出|项目支出/u.test(label))) return 'accounts';
  if (heading === 'funds' && (roles.has('rate') || roles.has('initial'))) return 'funds';
  return 'accounts';
}

/**
 * The kind of a table of labels and values; null when neither its labels nor its heading nor its figures say.
 * @param numeric how many of the values are figures
 */
export function valueKind(
  labels: readonly string[],
  texts: readonly string[],
  numeric: number,
  heading: TableKind | null,
  header: string,
): TableKind | null {
  const named = labels.filter((label) => label !== '');
  const many = (count: number) => count > 0 && count * 2 >= named.length;
  const count = (kind: TableKind) => named.filter((label) => labelKind(label) === kind).length;
  const figures = numeric * 2 >= texts.filter((text) => text !== '').length && numeric > 0;
  if (figures && (heading === 'staff' || many(count('staff')))) return 'staff';
  if (
    heading === 'ratios' ||
    (figures &&
      many(named.filter((label) => wordsOf(label).key.endsWith('率')).length) &&
      texts.some((text) => /[%％]/u.test(text)))
  ) {
    return 'ratios';
  }
  for (const kind of ['score', 'remarks', 'profile'] as const) if (many(count(kind))) return kind;
  if (heading === 'profile' || heading === 'remarks' || heading === 'score') return heading;
  if (figures) return 'results';
  if (heading === 'accounts' || heading === 'sangong')
    return named.every((label) => /支出|收入|资金|经费|预算|基金|费/u.test(label)) ? heading : null;
  return /管理效率|履职效能|自评|评价/u.test(header) ? 'remarks' : null;
}
