import type { HostFailure, Mark, Result } from '../workbook';
import { failed, ok } from '../workbook';
import { coverAreas } from './areas';
import { nameKey } from './capture';

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** Light fills, told apart in any of Excel's themes. */
const FILLS: Readonly<Record<Mark['severity'], string>> = {
  error: '#F8C9C4',
  warning: '#FCE4A8',
  info: '#CFE3F7',
};

/** Always true; the text in it is how our marks are told from the person's own conditional formats. */
const ruleFor = (severity: Mark['severity']): string => `=LEN("selfeval:${severity}")>0`;
const OUR_RULE = /^=\s*LEN\(\s*"selfeval:\w+"\s*\)\s*>\s*0$/i;

/**
 * Replaces all our marks by these: conditional formats, so that no cell's own format changes and they can be taken away
 * exactly. What a mark says is for the pane: a conditional format shows no text.
 */
export async function setMarks(
  context: Excel.RequestContext,
  marks: readonly Mark[],
): Promise<Result<null, HostFailure>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  const sheets = worksheets.items;
  const byKey = new Map(sheets.map((sheet) => [nameKey(sheet.name), sheet]));
  const gone = marks.find(({ cell }) => !byKey.has(nameKey(cell.sheet)));
  if (gone) return failed({ code: 'sheetGone', sheet: gone.cell.sheet });
  const old = await ourMarks(context, sheets);
  const locked = sheets.find(
    (sheet) =>
      sheet.protection.protected &&
      (old.has(sheet) || marks.some(({ cell }) => nameKey(cell.sheet) === nameKey(sheet.name))),
  );
  if (locked) return failed({ code: 'protected', sheet: locked.name });
  for (const format of [...old.values()].flat()) format.delete();
  for (const [key, sheet] of byKey) {
    for (const severity of SEVERITIES) {
      const cells = marks
        .filter((mark) => mark.severity === severity && nameKey(mark.cell.sheet) === key)
        .map(({ cell }) => cell);
      for (const area of coverAreas(cells)) {
        const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
        range.untrack();
        const format = range.conditionalFormats.add('Custom');
        format.custom.rule.formula = ruleFor(severity);
        format.custom.format.fill.color = FILLS[severity];
      }
    }
  }
  await context.sync();
  return ok(null);
}

/** Our marks in the workbook, by sheet. */
async function ourMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Map<Excel.Worksheet, Excel.ConditionalFormat[]>> {
  const all = sheets.map((sheet) => {
    // Tracked: the formats that are found are reached through it later.
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return { sheet, formats };
  });
  await context.sync();
  const custom = all.flatMap(({ sheet, formats }) =>
    formats.items
      .filter((format) => format.type === 'Custom')
      .map((format) => ({ sheet, format, rule: format.custom.rule })),
  );
  for (const { rule } of custom) rule.load('formula');
  if (custom.length > 0) await context.sync();
  const found = new Map<Excel.Worksheet, Excel.ConditionalFormat[]>();
  for (const { sheet, format, rule } of custom) {
    if (OUR_RULE.test(rule.formula)) found.set(sheet, [...(found.get(sheet) ?? []), format]);
  }
  return found;
}
