import type { Entry, Evaluation } from '../../evaluation';
import type { Table } from '../../recognize';

/** The field 项目名称 of the form that a table belongs to: the last one above it on its sheet; undefined where there is none. */
export function projectOf({ profile }: Evaluation, table: Table): Entry | undefined {
  return profile.findLast(
    ({ label, text, value, table: own }) =>
      own.sheet === table.sheet &&
      text.trim() !== '' &&
      value.cell.row <= table.area.row + table.area.rows &&
      /^项目名称$/.test(label.value.normalize('NFKC').replace(/[\s:：]+/g, '')),
  );
}
