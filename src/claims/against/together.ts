import type { Evaluation } from '../../evaluation';
import { compare, sum } from '../../quantity';
import type { Project } from './projects';
import type { TableFigure } from './types';

/** What several projects or tasks come to, by what is told together. */
export const TOGETHER = '各项目合计';

const NUMERALS = '一二三四五六七八九十';
/** 甲、乙两个项目合计执行; of 等3个项目年初预算合计 what stands behind the number. */
const SEVERAL = /(?:(两|[一二三四五六七八九十]|\d{1,2})(?:个|项)(?:重点)?项目|^项目)([^，。；、]*)$/;

/** Projects told together. */
export interface Several {
  /** Their number, as the words say. */
  readonly count: number;
  /** What is told of them: 合计执行. */
  readonly rest: string;
  /** The projects that are named right before the number. */
  readonly keys: readonly string[];
}

/** @param told how many the figure right before the words says: 3个 */
export function severalIn(gap: string, told: string | null, projects: readonly Project[]): Several | null {
  const words = gap.slice(Math.max(...[...'，。；\n：'].map((mark) => gap.lastIndexOf(mark))) + 1);
  const found = projects.length < 2 ? null : SEVERAL.exec(words);
  if (!found) return null;
  const [, said, rest = ''] = found;
  const number = said ?? told;
  if (number === null) return null;
  const before = words.slice(0, found.index);
  const keys = projects.filter(({ name }) => before.includes(name)).map(({ key }) => key);
  return { count: numberOf(number), rest, keys };
}

function numberOf(text: string): number {
  if (text === '两') return 2;
  return /^\d+$/.test(text) ? Number(text) : NUMERALS.indexOf(text) + 1;
}

interface WithFigures {
  readonly figures: readonly TableFigure[];
}

/** What tables with a row for each project come to: their 合计 rows, and how many rows they total. */
export function totalsOf(rows: readonly WithFigures[], projects: readonly Project[]): readonly TableFigure[] {
  const keys = new Set(projects.map(({ key }) => key));
  const tables = new Map<string, { items: TableFigure[]; total: readonly TableFigure[] }>();
  for (const { figures } of rows) {
    const [first] = figures;
    if (!first) continue;
    const id = tableOf(first);
    const table = tables.get(id) ?? { items: [], total: [] };
    tables.set(id, table);
    if (keys.has(first.key)) table.items.push(first);
    else if (first.key === '') table.total = figures;
  }
  return [...tables.values()].flatMap(({ items, total }) => {
    const [first] = total;
    if (!first || items.length < 2) return [];
    return [...total, counted(first, items, '个')].map((figure) => ({ ...figure, key: TOGETHER }));
  });
}

/** Tells the table that a figure stands in. */
export const tableOf = ({ column }: TableFigure): string => column.slice(0, column.lastIndexOf(' '));

/** How many rows there are. */
function counted(like: TableFigure, items: readonly TableFigure[], base: string): TableFigure {
  return {
    ...like,
    aspect: 'plain',
    stage: null,
    printed: { value: String(items.length), decimals: 0 },
    base,
    exact: true,
    named: true,
    column: `${tableOf(like)} count`,
    from: items,
  };
}

/** The tasks of the year: their number and what they cost in all. */
export function tasksTogether(
  { tasks }: Evaluation,
  rows: readonly WithFigures[],
): readonly { readonly key: string; readonly figure: TableFigure }[] {
  const items = rows.flatMap(({ figures }) => figures);
  const [first] = items;
  if (!first || items.length < 2 || items.length < tasks.length) return [];
  const total = {
    ...first,
    printed: {
      value: sum(items.map(({ printed }) => printed.value)),
      decimals: Math.max(...items.map(({ printed }) => printed.decimals)),
    },
    named: true,
    from: items,
  };
  return [counted(first, items, '项'), total].flatMap((figure) =>
    ['重点工作任务', '工作任务', '重点任务'].map((key) => ({ key, figure })),
  );
}

/** The sum of one figure of each row; null where a row has none, or several that differ. */
export function addedUp(rows: readonly (readonly TableFigure[])[]): TableFigure | null {
  const items: TableFigure[] = [];
  for (const [first, ...more] of rows) {
    if (!first || more.some(({ printed }) => compare(printed.value, first.printed.value) !== 0)) return null;
    items.push(first);
  }
  const [first] = items;
  if (!first) return null;
  const printed = {
    value: sum(items.map((item) => item.printed.value)),
    decimals: Math.max(...items.map((item) => item.printed.decimals)),
  };
  return { ...first, key: TOGETHER, printed, from: items };
}
