import { TEMPLATE_SHEET, templateNamed } from '../narrate';
import type { Change } from '../workbook';

/** Wide enough for most lines of a template. */
const WIDTH = 110;

/** What puts a template on the sheet 报告模板, a line a row, for a person to change. Throws RangeError for an unknown id. */
export function templateSheet(id: string): readonly Change[] {
  const template = templateNamed(id);
  if (!template) throw new RangeError(`no report template ${id}`);
  const add: Change = { kind: 'addSheet', name: TEMPLATE_SHEET, widths: [WIDTH], activate: true };
  const lines = template.text.trimEnd().split('\n');
  return [
    add,
    ...lines.map((value, row): Change => ({
      kind: 'cell',
      cell: { sheet: TEMPLATE_SHEET, row, column: 0 },
      content: { formula: null, value },
      style: { wrap: true, vertical: 'top' },
    })),
  ];
}
