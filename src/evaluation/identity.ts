import { wordsOf } from '../recognize';
import type { Table } from '../recognize';
import type { Entry, Fact } from './types';

/** Labels whose value is the unit's own name, the surest first. */
const UNIT_LABELS: readonly RegExp[] = [
  /^(?:单位|部门|预算单位|部门单位|机构)名称$/u,
  /^(?:预算|填报|编制)(?:单位|部门)(?:名称)?$/u,
  /^(?:项目)?实施单位$|^项目单位$|^承担单位$/u,
];
const YEAR_LABELS = /^(?:评价|预算|所属|填报|自评|财政|会计|项目)?年度$/u;
const UNIT_IN_TITLE =
  /^(?:20\d\d年度?)?([\u4e00-\u9fa5]{2,20}?(?:中心|委员会|研究院|管理局|办公室|电视台|广播台|学校|医院|局|厅|院|馆|站|社))(?=部门|单位|20\d\d|基本|整体|绩效|预算|决算|项目)/u;

/** The unit that the workbook is about: from its form fields, else from a title; null when neither says. */
export function unitName(profile: readonly Entry[], tables: readonly Table[]): Fact<string> | null {
  for (const pattern of UNIT_LABELS) {
    const entry = profile.find(({ label, text }) => text !== '' && pattern.test(wordsOf(label.value).key));
    if (entry) return { value: entry.text, cell: entry.value.cell, text: entry.text };
  }
  for (const { title, titleCell } of tables) {
    const name = UNIT_IN_TITLE.exec(title.normalize('NFKC').replace(/\s+/gu, ''))?.[1];
    if (name !== undefined && titleCell) return { value: name, cell: titleCell, text: title };
  }
  return null;
}

/** The budget year: from its form field, else the year that most tables print; null when none prints one. */
export function yearOf(profile: readonly Entry[], tables: readonly Table[]): Fact<string> | null {
  const entry = profile.find(
    ({ label, text }) => YEAR_LABELS.test(wordsOf(label.value).key) && /20\d\d/u.test(text.normalize('NFKC')),
  );
  if (entry) {
    const value = /20\d\d/u.exec(entry.text.normalize('NFKC'))?.[0] ?? entry.text;
    return { value, cell: entry.value.cell, text: entry.text };
  }
  const counts = new Map<string, number>();
  for (const { year } of tables) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].sort(([a, first], [b, second]) => second - first || b.localeCompare(a));
  if (!most) return null;
  const table =
    tables.find(({ year, title }) => year === most[0] && title.normalize('NFKC').includes(most[0])) ??
    tables.find(({ year }) => year === most[0]);
  if (!table) return null;
  const cell = table.titleCell ?? { sheet: table.sheet, row: table.area.row, column: table.area.column };
  return { value: most[0], cell, text: table.title };
}
