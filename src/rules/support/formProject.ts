import type { Entry, Evaluation } from '../../evaluation';
import type { Table } from '../../recognize';

/** The 项目名称 of the form that a table belongs to: the nearest filled one above it on its sheet; null for none. */
export function projectOf(evaluation: Evaluation, table: Table): Entry | null {
  const names = known.get(evaluation) ?? namesOf(evaluation);
  known.set(evaluation, names);
  const here = names.get(table.sheet) ?? [];
  let [low, high] = [0, here.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((here[middle]?.label.cell.row ?? 0) <= table.area.row) low = middle + 1;
    else high = middle;
  }
  return here[low - 1] ?? null;
}

// Asked for every form by several rules.
const known = new WeakMap<Evaluation, ReadonlyMap<string, readonly Entry[]>>();

/** Filled names of projects by sheet, from top to bottom. */
function namesOf({ profile }: Evaluation): ReadonlyMap<string, readonly Entry[]> {
  const names = new Map<string, Entry[]>();
  for (const entry of profile) {
    if (entry.subject !== '项目名称' || entry.text === '') continue;
    const { sheet } = entry.label.cell;
    const mates = names.get(sheet);
    if (mates) mates.push(entry);
    else names.set(sheet, [entry]);
  }
  for (const entries of names.values()) entries.sort((a, b) => a.label.cell.row - b.label.cell.row);
  return names;
}
