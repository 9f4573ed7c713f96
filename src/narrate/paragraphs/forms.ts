import type { Evaluation } from '../../evaluation';
import type { Table } from '../../recognize';
import { plain } from '../facts/words';
import { placedText, textSpan } from '../spans';
import type { Span } from '../types';

const NAME_LABELS = ['项目名称', '部门名称', '单位名称'];

/**
 * What a form is about: the 项目名称 or 部门名称 printed above its grid on the same sheet; else the sheet's unit is the
 * only thing it can be about, and null is given.
 */
export function formName(evaluation: Evaluation, table: Table): Span[] | null {
  const above = evaluation.profile.filter(
    (entry) =>
      entry.label.cell.sheet === table.sheet &&
      entry.label.cell.row <= table.area.row + table.area.rows &&
      entry.text.trim() !== '' &&
      NAME_LABELS.some((label) => plain(entry.label.value).startsWith(label)),
  );
  const nearest = above.findLast((entry) => entry.label.cell.row <= table.area.row) ?? above[0];
  return nearest ? [textSpan(placedText(nearest.text), [nearest.value.cell])] : null;
}
