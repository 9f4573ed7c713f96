import type { Entry, Evaluation, Task } from '../../evaluation';
import type { CellAddress } from '../../workbook';
import { rateSpans, statedRate } from '../figures';
import { plain } from '../facts/words';
import { joinSpans, lineOf, placedText, textSpan } from '../spans';
import type { Span } from '../types';
import { Group, List, said } from '../template/values';
import type { Said } from '../template/values';
import type { Context } from './context';
import { treeSpans } from './entry';
import { filledTasks, taskName } from './tasks';

interface Results {
  /** The words that name the group and where they stand; null for rows without any. */
  readonly name: { readonly text: string; readonly cell: CellAddress } | null;
  readonly table: Entry['table'];
  readonly entries: readonly Entry[];
}

/** Roles in which a row of counts names what it belongs to, outermost first. */
const GROUP_ROLES = ['level1', 'level2'] as const;

/** Counted results, one paragraph for each group that the table names (a task, a field of work), in its order. */
export function results(context: Context): Said {
  const groups = groupsOf(context.facts.evaluation);
  const lines = groups.map((group) => paragraphOf(context, group, true));
  return said('履职成效数据', lines.length > 0 ? joinSpans(lines, '\n') : null);
}

/**
 * The results by 重点工作任务: 任务, its 名称 and 成效; what belongs to no task stands at the end under 其他成效. Nothing where there
 * are no tasks.
 */
export function resultsByTask(context: Context): List {
  const { evaluation } = context.facts;
  const groups = groupsOf(evaluation);
  const left = new Set(groups);
  const tasks = filledTasks(evaluation.tasks).map((task) => {
    const own = groups.filter((group) => left.has(group) && belongs(group, task));
    own.forEach((group) => left.delete(group));
    const lines = own.map((group) => paragraphOf(context, group, group.name === null));
    return entry([taskName(task)], `“${placedText(task.name.value)}”完成情况`, lines);
  });
  const rest = [...left].map((group) => paragraphOf(context, group, true));
  const others = tasks.length > 0 && rest.length > 0 ? [entry([textSpan('其他成效')], '其他成效', rest)] : [];
  return new List({ what: '履职成效数据', spans: null }, [...tasks, ...others]);
}

/** A task with what came of it. */
function entry(name: readonly Span[], what: string, lines: readonly (readonly Span[])[]): Group {
  return new Group(
    { what: '重点工作任务', spans: name },
    {
      名称: () => said('重点工作任务', name),
      成效: () => said(what, lines.length > 0 ? joinSpans(lines, '\n') : null),
    },
  );
}

function groupsOf({ results: entries }: Evaluation): Results[] {
  const groups: { name: Results['name']; table: Entry['table']; entries: Entry[] }[] = [];
  for (const entry of entries) {
    // Parts are told with their whole.
    const whole = entry.parent === null ? undefined : entries[entry.parent];
    if (whole && whole.value.text !== '') continue;
    // A heading row without a value of its own only names those under it.
    if (entry.value.text === '') continue;
    const name = groupName(entry, whole);
    const last = groups.at(-1);
    const same = last && last.table === entry.table && last.name?.text === name?.text;
    if (same) last.entries.push(entry);
    else groups.push({ name, table: entry.table, entries: [entry] });
  }
  return groups;
}

function groupName(entry: Entry, whole: Entry | undefined): Results['name'] {
  for (const role of GROUP_ROLES) {
    const cell = entry.row.cells[role];
    if (cell && cell.text.trim() !== '') return { text: cell.text, cell: cell.cell };
  }
  if (entry.group && entry.group.text.trim() !== '') return entry.group;
  return whole ? { text: whole.label.value, cell: whole.label.cell } : null;
}

/** A group of a task's name; a table of its own whose heading the task's content names. */
function belongs({ name, table }: Results, task: Task): boolean {
  if (name) return sameName(name.text, task.name.value);
  const words = plain(titleWords(table.title));
  return words.length > 2 && plain(task.content?.value ?? '').includes(words);
}

/** Names that say the same: equal, or one inside the other. */
function sameName(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => plain(name).replace(/^[\d一二三四五六七八九十]+[.、]/, ''));
  return (
    left !== undefined &&
    right !== undefined &&
    left !== '' &&
    right !== '' &&
    (left.includes(right) || right.includes(left))
  );
}

function paragraphOf(context: Context, group: Results, named: boolean): Span[] {
  const all = context.facts.evaluation.results;
  const heading = group.name
    ? lineOf(textSpan(placedText(group.name.text), [group.name.cell]), '方面：')
    : group.table.title && group.table.titleCell
      ? lineOf(textSpan(titleWords(group.table.title), [group.table.titleCell]), '：')
      : null;
  const share = (entry: Entry): Span[] => shareSpans(context, entry);
  const items = matters(group.entries).map(({ matter, entries }) =>
    lineOf(
      matter && [textSpan(placedText(matter.text), [matter.cell]), textSpan('：')],
      joinSpans(
        entries.map((entry) => treeSpans(entry, all, () => '', share)),
        '，',
      ),
    ),
  );
  return lineOf(named ? heading : null, joinSpans(items, '；'), '。');
}

interface Matter {
  readonly matter: { readonly text: string; readonly cell: CellAddress } | null;
  readonly entries: Entry[];
}

/** The group's rows by their second level, when the table has one. */
function matters(entries: readonly Entry[]): Matter[] {
  const found: Matter[] = [];
  for (const entry of entries) {
    const cell = entry.row.cells.level1?.text ? entry.row.cells.level2 : undefined;
    const matter = cell && cell.text.trim() !== '' ? { text: cell.text, cell: cell.cell } : null;
    const last = found.at(-1);
    if (last && last.matter?.text === matter?.text) last.entries.push(entry);
    else found.push({ matter, entries: [entry] });
  }
  return found;
}

function titleWords(title: string): string {
  return title
    .replace(/\s+/g, '')
    .replace(/^(?:20|19)\d{2}年度?/, '')
    .replace(/(?:完成)?(?:情况)?(?:统计)?(?:一览)?表$/, '');
}

/** A share that the table prints beside a part: 已整改39个，占93%. */
function shareSpans(context: Context, entry: Entry): Span[] {
  const cell = entry.row.cells.share ?? entry.row.cells.rate;
  const text = cell?.text.trim().normalize('NFKC') ?? '';
  if (!cell || !/^[\d.]+%$/.test(text)) return [];
  const value = text.slice(0, -1);
  const decimals = value.includes('.') ? value.length - value.indexOf('.') - 1 : 0;
  const figure = { value, decimals, unit: '%', text };
  const rate = statedRate(
    { cell: cell.cell, text, figure, source: 'typed', format: cell.format },
    null,
    null,
  );
  return rate
    ? [textSpan('，占'), ...rateSpans(rate, Math.min(decimals, context.scheme.percentDecimals))]
    : [];
}
