import type { Assigned } from './block';
import { contentsOf, mostly } from './contents';
import type { Contents } from './contents';
import { bodyStop } from './evidence';
import type { HeaderCell } from './evidence';
import type { Grid } from './grid';
import { indicatorHeader, isCodeHeader, isOrdinalHeader, isWeakName } from './headers';
import { hintOf } from './hints';
import { isSection } from './labels';
import { wordsOf } from './text';
import type { ColumnRole } from './types';
import { isClass } from './vocabulary';

/** Words that a form prints for a role, that hint at it, that it is named by for want of better, and what the column holds. */
const EXACT = 9;
const ABOVE = 6;
const HINT = 5;
const WEAK = 4;
/** What content says by itself. */
const CONTENT = 7;
/** What content rules out. */
const NEVER = -30;
/** From so much on a column has a role. */
const LEAST = 4;

const LEAST_WORDS = 2;

interface Claim {
  readonly cell: HeaderCell;
  readonly role: ColumnRole;
  readonly weight: number;
  /** Its words say it, or hint at it. */
  readonly word: boolean;
  /** The words of the known forms say it. */
  readonly said: boolean;
  /** They, or the content; not a hint alone. */
  readonly firm: boolean;
}

/** Roles that name an indicator or the classes that it stands in. */
const NAMING: ReadonlySet<ColumnRole> = new Set(['level1', 'level2', 'name']);

/**
 * The roles of an indicator grid's columns: what each header's words and each column's cells say is weighed, and the weightiest
 * claims are met first. The order of the columns says nothing.
 */
export function indicatorRoles(grid: Grid, cells: readonly HeaderCell[], bodyRow: number): Assigned {
  // A row that names classes is a row of the body, whatever it looks like.
  const body = cells.some(({ lowest }) => isClass(lowest));
  const claims = cells.flatMap((cell) => claimsOf(cell, contentsOf(grid, cell.column, bodyRow)));
  // A row none of whose words a header could print is a row of the body.
  const spoken = new Set(claims.filter(({ word }) => word).map(({ cell }) => cell.column));
  const columns = cells.map(({ column }) => column);
  if (spoken.size < LEAST_WORDS && !classesBelow(grid, bodyRow, columns)) return new Map();
  const firm = settle(claims.filter((claim) => claim.firm));
  const named = [...firm.keys()].some((role) => NAMING.has(role)) || isHinted(claims, firm);
  // Where too little is sure, content and hints are not heard.
  const name = firm.get('name');
  const heads = name !== undefined && hasHeads(grid, name.column, bodyRow) ? 1 : 0;
  if (body || !named || firm.size + heads < 2) return settle(claims.filter((claim) => claim.said));
  // Left of the names and empty: the form's section in words of its own.
  const left = Math.min(...[...firm].flatMap(([role, { column }]) => (NAMING.has(role) ? [column] : [])));
  return settle(
    claims.filter(
      ({ cell, firm: one }) => one || cell.column > left || contentsOf(grid, cell.column, bodyRow).filled > 0,
    ),
  );
}

/** Whether enough is sure to hear what words hint at: what was achieved, its points and the like, beside a name or more of them. */
const isHinted = (claims: readonly Claim[], firm: Assigned): boolean => {
  const sure = SCORED.filter((role) => firm.has(role)).length;
  return sure > 3 || (sure > 2 && claims.some(({ role, word }) => role === 'name' && word));
};
const SCORED: readonly ColumnRole[] = ['points', 'score', 'target', 'actual', 'explanation', 'reason'];

/** How many words in a row may head a grid of indicators that is told by the classes below it alone. */
export const LEAST_UNKNOWN = 4;

/** Whether a row names official classes of indicators, beside more. */
export function classesBelow(grid: Grid, bodyRow: number, columns?: readonly number[]): boolean {
  const below = columns
    ? columns.map((column) => ({ text: grid.text(bodyRow, column) })).filter(({ text }) => text !== '')
    : grid.filled(bodyRow);
  return below.length >= LEAST_UNKNOWN && below.filter(({ text }) => isClass(text)).length >= 2;
}

/** Whether classes head the rows below them, in the column of the names. */
export function hasHeads(grid: Grid, column: number, bodyRow: number): boolean {
  for (let row = bodyRow; row < bodyStop(grid, bodyRow); row += 1)
    if (grid.filled(row).length === 1 && isHead(grid.text(row, column))) return true;
  return false;
}

const isHead = (text: string): boolean =>
  isClass(text) || /^[(（]?[一二三四五六七八九十]+[、)）].{1,20}$/u.test(text);

function settle(claims: readonly Claim[]): Assigned {
  const roles: Assigned = new Map();
  const taken = new Set<number>();
  const ordered = [...claims].filter(({ weight }) => weight >= LEAST).sort((a, b) => b.weight - a.weight);
  for (const { cell, role } of ordered) {
    if (roles.has(role) || taken.has(cell.column)) continue;
    roles.set(role, cell);
    taken.add(cell.column);
  }
  return roles;
}

function claimsOf(cell: HeaderCell, contents: Contents): Claim[] {
  if (isOrdinalHeader(cell.lowest) || isCodeHeader(cell.lowest)) return [];
  // The form's section names the block, and holds nothing but its own words or a total.
  if (isSection(cell.lowest) && cell.upper === cell.lowest && contents.filled === 0) return [];
  const words = wordsFor(cell);
  // What a bureau or a person says of a word goes before what its column holds.
  const own = cell.printed !== cell.text;
  const roles = new Set<ColumnRole>([...words.keys(), ...SAYING]);
  return [...roles].flatMap((role): Claim[] => {
    const word = words.get(role);
    const content = own && word?.said === true ? EXACT : contentFor(role, contents);
    const weight = (word?.weight ?? 0) + content + (contents.filled > 0 ? 1 : 0);
    if (weight < LEAST) return [];
    const said = word?.said === true;
    return [{ cell, role, weight, word: word !== undefined, said, firm: said || content >= CONTENT }];
  });
}

/** Roles that a column's content may say without a word. */
const SAYING: readonly ColumnRole[] = ['level1', 'level2', 'operator', 'unit', 'target', 'possibility'];

function wordsFor(cell: HeaderCell): Map<ColumnRole, { weight: number; said: boolean }> {
  const found = new Map<ColumnRole, { weight: number; said: boolean }>();
  const add = (role: ColumnRole | null, weight: number, said: boolean) => {
    if (role !== null && (found.get(role)?.weight ?? 0) < weight) found.set(role, { weight, said });
  };
  const joined = cell.text.replaceAll(' ', '');
  add(indicatorHeader(joined), EXACT, true);
  add(indicatorHeader(cell.lowest), EXACT, true);
  // 调整后 below 指标值.
  if (cell.upper !== cell.lowest) add(indicatorHeader(cell.lowest + cell.upper), EXACT, true);
  const section = isSection(cell.upper);
  if (!section) add(indicatorHeader(cell.upper), ABOVE, true);
  // Beside a name, what an indicator is about explains it.
  if (wordsOf(cell.lowest).key.endsWith('指标内容')) add('explanation', WEAK, true);
  if (cell.lowest.startsWith('四级')) add('name', EXACT + 2, true);
  if (isWeakName(cell.lowest)) add('name', HINT, true);
  else if (isWeakName(cell.upper)) add('name', WEAK - 1, true);
  // 实施期指标 may hold values of the names beside it.
  if (isWeakName(cell.lowest)) add(hintOf(cell.lowest), WEAK, false);
  if (found.size === 0 || section) {
    add(hintOf(cell.lowest), HINT, false);
    add(hintOf(joined), HINT - 1, false);
  }
  return found;
}

function contentFor(role: ColumnRole, contents: Contents): number {
  const { filled, figures, text } = contents;
  if (filled === 0) return 0;
  const share = (count: number): number => count / filled;
  const numbers = figures > text;
  const classes = mostly(contents, contents.level1)
    ? 'level1'
    : mostly(contents, contents.level2)
      ? 'level2'
      : null;
  const signs = mostly(contents, contents.operator);
  const measures = mostly(contents, contents.unit) && !signs;
  switch (role) {
    case 'level1':
    case 'level2':
      if (numbers || signs || measures) return NEVER;
      if (classes === null) return 0;
      return contents[role] * 5 >= filled * 4 && (classes === role || contents.level1 === contents.level2)
        ? CONTENT
        : -4;
    case 'name':
      if (numbers || signs || measures) return NEVER;
      if (classes !== null) return -5;
      return share(contents.bound) >= 0.5 ? -8 : 0;
    case 'operator':
      if (numbers || classes !== null || measures) return NEVER;
      return signs ? CONTENT : share(contents.operator) >= 0.4 ? 2 : -6;
    case 'unit':
      if (numbers || classes !== null || signs) return NEVER;
      return measures ? CONTENT : contents.letters > text * 6 ? -6 : 0;
    case 'possibility':
      if (mostly(contents, contents.choice)) return CONTENT;
      return numbers ? NEVER : mostly(contents, contents.yesNo) ? 1 : -2;
    case 'core':
      return mostly(contents, contents.yesNo) ? 3 : -4;
    case 'points':
    case 'score':
    case 'coefficient':
      return text > figures || signs ? NEVER : 0;
    case 'reason':
    case 'explanation':
      return contents.bare * 2 > filled || signs || measures || classes !== null
        ? NEVER
        : share(contents.bound) >= 0.5
          ? -8
          : 0;
    default:
      return valueContent(role, contents, signs || measures || classes !== null);
  }
}

/** Targets and what became of them. */
function valueContent(role: ColumnRole, contents: Contents, other: boolean): number {
  if (other || mostly(contents, contents.choice)) return NEVER;
  if (mostly(contents, contents.yesNo) && contents.filled > 2) return -8;
  const bounds = contents.bound / contents.filled;
  if (role === 'target')
    return contents.tier * 2 > contents.filled ? -5 : bounds >= 0.5 ? CONTENT : bounds >= 1 / 3 ? 4 : 0;
  if (role === 'actual' || role === 'expected') return bounds >= 0.5 ? -4 : contents.tier > 0 ? 1 : 0;
  return 0;
}
