import type {
  BeforeImage,
  CellAddress,
  CellContent,
  CellImage,
  ChartsImage,
  HostFailure,
  Result,
} from '../workbook';
import { failed, ok, sameContent } from '../workbook';
import { capture, nameKey } from './capture';
import type { Captured, Wanted } from './capture';
import { contentOf } from './cells';
import { NO_CHARTS } from './charts';
import type { ChartsStep } from './charts';
import { perform } from './perform';
import { lookOf } from './styles';
import { withHeldCells } from './tables';
import type { CellStep } from './transition';

/**
 * Puts a before-image back exactly, in two syncs, up to four where a formula goes back to a sheet with tables. Refuses where somebody edited one of its cells, or anything else on a
 * sheet that was added; a cell that is as before already is no edit.
 */
export async function undoChanges(
  context: Excel.RequestContext,
  image: BeforeImage,
): Promise<Result<null, HostFailure>> {
  const added = new Set(image.addedSheets.map(nameKey));
  const now = await capture(context, wantedOf(image, added), added.size > 0);
  const refusal = refuse(now, image, added);
  if (refusal) return failed(refusal);
  const removeSheets = image.addedSheets.filter((name) => now.sheets.has(nameKey(name)));
  const steps = image.cells
    .filter(({ cell }) => !added.has(nameKey(cell.sheet)))
    .map((each) => stepOf(each, now));
  const sheets = new Map([...now.sheets].map(([key, { sheet }]) => [key, sheet]));
  const charts = chartsLeft(image, added).map(({ sheet, before }): ChartsStep => {
    const found = now.sheets.get(nameKey(sheet));
    const standing = found?.charts ?? NO_CHARTS;
    const is = standing.ours.map((each) => each.is);
    return { sheet: found?.name ?? sheet, before: is, after: before, standing, strays: [] };
  });
  const held = await withHeldCells(context, now, steps);
  const done = await perform(
    context,
    { steps: held, addSheets: [], removeSheets, charts, manual: now.manual },
    sheets,
    image,
  );
  return done.ok ? ok(null) : done;
}

/** The charts of an image that do not go away with their sheets. */
function chartsLeft(image: BeforeImage, added: ReadonlySet<string>): readonly ChartsImage[] {
  return (image.charts ?? []).filter(({ sheet }) => !added.has(nameKey(sheet)));
}

function wantedOf(image: BeforeImage, added: ReadonlySet<string>): Wanted[] {
  const bySheet = new Map<string, Wanted & { readonly cells: Wanted['cells'][number][] }>();
  for (const name of image.addedSheets) bySheet.set(nameKey(name), { name, cells: [], everything: true });
  for (const { sheet } of chartsLeft(image, added)) {
    bySheet.set(nameKey(sheet), { name: sheet, cells: [], charts: true });
  }
  const formulaSheets = new Set<string>();
  for (const { cell, before, style } of image.cells) {
    const key = nameKey(cell.sheet);
    if (added.has(key)) continue;
    const place = { row: cell.row, column: cell.column, look: lookOf(style) };
    const known = bySheet.get(key);
    if (known) known.cells.push(place);
    else bySheet.set(key, { name: cell.sheet, cells: [place], everything: false });
    if (before.formula !== null) formulaSheets.add(key);
  }
  return [...bySheet].map(([key, sheet]) => ({ ...sheet, tables: formulaSheets.has(key) }));
}

function refuse(now: Captured, image: BeforeImage, added: ReadonlySet<string>): HostFailure | null {
  const changed: CellAddress[] = [];
  for (const { cell, before, after } of image.cells) {
    const key = nameKey(cell.sheet);
    if (added.has(key)) continue;
    const sheet = now.sheets.get(key);
    if (!sheet) return { code: 'sheetGone', sheet: cell.sheet };
    if (sheet.protected) return { code: 'protected', sheet: sheet.name };
    const content = sheet.cells.get(cell.row, cell.column)?.content;
    if (content && !sameContent(content, after) && !sameContent(content, before)) changed.push(cell);
  }
  for (const { sheet: name } of chartsLeft(image, added)) {
    const sheet = now.sheets.get(nameKey(name));
    if (!sheet) return { code: 'sheetGone', sheet: name };
    if (sheet.protected) return { code: 'protected', sheet: sheet.name };
  }
  changed.push(...image.addedSheets.flatMap((name) => editedOn(name, now, image)));
  if (changed.length > 0) return { code: 'changed', cells: changed };
  const removes = image.addedSheets.some((name) => now.sheets.has(nameKey(name)));
  return removes && now.structureProtected ? { code: 'protected' } : null;
}

/** Cells of an added sheet that hold something else than the apply left: what is blank is as it was before. */
function editedOn(name: string, now: Captured, image: BeforeImage): CellAddress[] {
  const used = now.sheets.get(nameKey(name))?.used;
  const left = new Map<string, CellImage>(
    image.cells
      .filter(({ cell }) => nameKey(cell.sheet) === nameKey(name))
      .map((each) => [`${each.cell.row}:${each.cell.column}`, each]),
  );
  const edited: CellAddress[] = [];
  for (let r = 0; r < (used?.area.rows ?? 0); r++) {
    for (let c = 0; c < (used?.area.columns ?? 0); c++) {
      const cell = { sheet: name, row: (used?.area.row ?? 0) + r, column: (used?.area.column ?? 0) + c };
      const key = `${cell.row}:${cell.column}`;
      const content = contentOf(used?.values[r]?.[c], used?.formulas[r]?.[c]);
      const after = left.get(key)?.after ?? { formula: null, value: null };
      if (!sameContent(content, after) && !sameContent(content, BLANK)) edited.push(cell);
    }
  }
  return edited;
}

const BLANK: CellContent = { formula: null, value: null };

function stepOf({ cell, before, style }: CellImage, now: Captured): CellStep {
  const sheet = now.sheets.get(nameKey(cell.sheet));
  const state = sheet?.cells.get(cell.row, cell.column);
  const formatBefore = state?.format ?? 'General';
  const content = state?.content ?? before;
  return {
    cell: { ...cell, sheet: sheet?.name ?? cell.sheet },
    before: content,
    content: sameContent(content, before) ? undefined : before,
    formatBefore,
    formatAfter: style?.numberFormat ?? formatBefore,
    look: lookOf(style),
    lookBefore: sheet?.looks.get(cell.row, cell.column) ?? {},
  };
}
