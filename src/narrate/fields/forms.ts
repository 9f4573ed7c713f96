import type { Entry, Evaluation } from '../../evaluation';
import type { Table } from '../../recognize';
import { plain } from '../facts/words';
import { placedText, spansText, textSpan } from '../spans';
import type { Span } from '../types';

/**
 * What a form is about: the 项目名称 or 部门名称 printed above its grid on the same sheet; else the sheet's unit is the
 * only thing it can be about, and null is given.
 */
export function formName(evaluation: Evaluation, table: Table): Span[] | null {
  const nearest = nameEntry(evaluation, table);
  return nearest ? [textSpan(placedText(nearest.text), [nearest.value.cell])] : null;
}

/** Whether a form says that it is about a project. */
export function isProjectForm(evaluation: Evaluation, table: Table): boolean {
  return plain(nameEntry(evaluation, table)?.label.value ?? '').startsWith('项目');
}

const NAME_LABELS = ['项目名称', '部门名称', '单位名称'];

function nameEntry(evaluation: Evaluation, table: Table): Entry | undefined {
  const above = evaluation.profile.filter(
    (entry) =>
      entry.label.cell.sheet === table.sheet &&
      entry.label.cell.row <= table.area.row + table.area.rows &&
      entry.text.trim() !== '' &&
      NAME_LABELS.some((label) => plain(entry.label.value).startsWith(label)),
  );
  return above.findLast((entry) => entry.label.cell.row <= table.area.row) ?? above[0];
}

/**
 * Of several forms those of the whole unit: headed 部门 or 整体, or about the unit by name; all of them where none is.
 */
export function wholeUnit<T extends { readonly table: Table }>(
  evaluation: Evaluation,
  forms: readonly T[],
): readonly T[] {
  const unit = evaluation.unitName && plain(evaluation.unitName.value);
  const whole = forms.filter(({ table }) => {
    const name = formName(evaluation, table);
    return WHOLE.test(plain(table.sheet + table.title)) || (name !== null && plain(spansText(name)) === unit);
  });
  return whole.length > 0 ? whole : forms;
}

const WHOLE = /部门整体|单位整体|整体支出|整体预算|整体绩效|整体自评|部门自评|单位自评/;
