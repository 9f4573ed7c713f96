import type { Entry, Evaluation } from '../../evaluation';
import type { Table } from '../../recognize';

/** The 项目名称 of the form that a table belongs to: the nearest filled one above it on its sheet; null for none. */
export function projectOf(evaluation: Evaluation, table: Table): Entry | null {
  const above = evaluation.profile.filter(
    ({ subject, text, label }) =>
      subject === '项目名称' &&
      text.trim() !== '' &&
      label.cell.sheet === table.sheet &&
      label.cell.row <= table.area.row,
  );
  return above.at(-1) ?? null;
}
