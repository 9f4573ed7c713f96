import { indicatorHeader, taskHeader } from './headers';
import { headingKind, isFundsLabel, isSangongLabel, labelKind } from './labels';
import type { ColumnRole, KindReading, KindReason, Table, TableKind } from './types';

/** Kinds that are told apart by headings, columns and labels, not by the shape of the table. */
const GROUPS: readonly (readonly TableKind[])[] = [
  ['funds', 'accounts', 'sangong'],
  ['indicators', 'monitoring', 'tasks'],
  ['profile', 'staff', 'results', 'ratios', 'score', 'remarks'],
];

const MOST_LABELS = 60;
const MOST_WORDS = 4;

/** Columns that only one kind of money table has. */
const OWN_ROLES: { readonly [kind in TableKind]?: readonly ColumnRole[] } = {
  funds: ['points', 'score', 'initial', 'executed'],
  accounts: ['previous', 'change', 'changeRate', 'share', 'function'],
};

const LINE_OF_ACCOUNTS = /基本支出|项目支出|人员经费|公用经费|收入合计|支出合计/u;

/**
 * The kinds that as much speaks for as for the one a table was read as, that one first; empty when none does. Headings,
 * columns and labels are weighed as the reader weighs them: see `moneyKind`, `valueKind` and the families look at.
 */
export function alternativesOf(table: Table): readonly KindReading[] {
  const group = GROUPS.find((kinds) => kinds.includes(table.kind)) ?? [];
  const readings = group.map((kind) => ({ kind, because: reasonsFor(table, kind) }));
  const own = readings.find(({ kind }) => kind === table.kind);
  const rivals = readings.filter(
    ({ kind, because }) =>
      kind !== table.kind && because.length > 0 && weightOf({ kind, because }) >= (own ? weightOf(own) : 0),
  );
  return own && rivals.length > 0 ? [own, ...rivals] : [];
}

/**
 * The readings of a table of which none can be chosen: as much speaks for another kind as for its own, and something does.
 * Empty where one is plain.
 */
export function closeReadings(table: Table): readonly KindReading[] {
  const [own, ...rivals] = alternativesOf(table);
  const weight = own ? weightOf(own) : 0;
  return own && weight > 0 && rivals.some((rival) => weightOf(rival) === weight)
    ? [own, ...rivals.filter((rival) => weightOf(rival) === weight)]
    : [];
}

/** A heading says less than what stands in the table; names of the 三公经费 stand in no other table. */
const weightOf = ({ kind, because }: KindReading): number =>
  because.reduce(
    (sum, { by }) => sum + (by === 'heading' ? 1 : kind === 'sangong' && by === 'labels' ? 3 : 2),
    0,
  );

/** What speaks for a kind in a table's heading, columns and labels. */
export function reasonsFor(table: Table, kind: TableKind): readonly KindReason[] {
  const reasons: KindReason[] = [];
  const { title, titleCell } = table;
  // A heading far above names the whole form.
  const near = titleCell !== null && titleCell.row >= (table.header?.row ?? table.area.row) - 2;
  if (near && headingKind(title) === kind) reasons.push({ by: 'heading', words: [title] });
  const columns = columnsFor(table, kind);
  if (columns.length > 0) reasons.push({ by: 'columns', words: columns.slice(0, MOST_WORDS) });
  const labels = labelsFor(table, kind);
  if (labels.length > 0) reasons.push({ by: 'labels', words: labels.slice(0, MOST_WORDS) });
  return reasons;
}

function columnsFor(table: Table, kind: TableKind): readonly string[] {
  const own = OWN_ROLES[kind];
  if (own) {
    return table.columns.filter(({ role }) => own.includes(role)).map(({ header }) => header);
  }
  const words = (table.header?.cells ?? []).map(({ text }) => text);
  if (kind === 'monitoring') {
    return table.columns
      .filter(({ role }) => role === 'possibility' || (role === 'expected' && table.kind !== 'tasks'))
      .map(({ header }) => header);
  }
  // A monitoring form is a grid of indicators with more columns.
  if (kind !== 'tasks' && (kind !== 'indicators' || table.kind === 'monitoring')) return [];
  const tasks = words.filter((text) => taskHeader(text) !== null);
  const indicators = words.filter((text) => indicatorHeader(text) !== null);
  const claimed = kind === 'tasks' ? tasks : indicators;
  // What a project costs and aims at may stand beside its indicators.
  const more = Math.max(tasks.length, indicators.length) > claimed.length;
  return claimed.length >= 3 && !more ? claimed : [];
}

function labelsFor(table: Table, kind: TableKind): readonly string[] {
  // Money that is scored is a form's block of money, whichever lines it has.
  if (kind === 'accounts' && table.columns.some(({ role }) => role === 'points' || role === 'score'))
    return [];
  const named = table.rows
    .slice(0, MOST_LABELS)
    .map(({ cells }) => cells.label?.text ?? '')
    .filter((text) => text !== '');
  const fits = (text: string): boolean => {
    if (kind === 'sangong') return isSangongLabel(text);
    if (kind === 'funds') return isFundsLabel(text);
    if (kind === 'accounts') return LINE_OF_ACCOUNTS.test(text);
    return labelKind(text) === kind;
  };
  const found = named.filter(fits);
  if (kind === 'funds' && !found.some((text) => /资金总额|总金额/u.test(text))) return [];
  return found.length * 2 >= named.length ? found : [];
}
