import type {
  AddSheet,
  BeforeImage,
  CellAddress,
  CellContent,
  CellImage,
  CellStyle,
  Change,
  HostFailure,
  Result,
  SetCharts,
} from '../workbook';
import { containsCell, failed, formatLocal, ok, sameContent } from '../workbook';
import { capture, nameKey, spillsIn } from './capture';
import type { Captured, CapturedSheet, Wanted } from './capture';
import { MAX_TEXT } from './cells';
import { NO_CHARTS } from './charts';
import type { ChartsStep } from './charts';
import { perform, stateAt } from './perform';
import { lookOf } from './styles';
import { withHeldCells } from './tables';
import type { CellStep } from './transition';

/** All changes of one cell put together: the last content and the last of each format count. */
interface CellTarget {
  readonly cell: CellAddress;
  readonly content: CellContent | undefined;
  readonly style: CellStyle;
  readonly expect: readonly CellContent[];
}

/**
 * Applies all changes or none, in two syncs (what is there, then everything at once), up to four where a formula goes
 * to a sheet with tables. Gives what undoes them; after a
 * failure the workbook is as before unless the failure names cells.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<Result<BeforeImage, HostFailure>> {
  const addSheets = changes.filter((change) => change.kind === 'addSheet');
  const targets = targetsOf(changes);
  const charts = chartsOf(changes);
  const refused = refuseEarly(changes, addSheets, targets);
  if (refused) return failed(refused);
  const added = new Map(addSheets.map((sheet) => [nameKey(sheet.name), sheet]));
  const now = await capture(context, wantedOf(targets, charts, added), addSheets.length > 0);
  const refusal = refuse(now, addSheets, targets, charts) ?? (await spilledInto(context, now, targets));
  if (refusal) return failed(refusal);
  const steps = targets.map((target) =>
    stepOf(target, now.sheets.get(nameKey(target.cell.sheet)), added.get(nameKey(target.cell.sheet))),
  );
  const sheets = new Map([...now.sheets].map(([key, { sheet }]) => [key, sheet]));
  const held = await withHeldCells(context, now, steps);
  const { manual } = now;
  const addedSheets = addSheets.map(({ name }) => name);
  const chartSteps = charts.map((change) => chartsStep(change, now.sheets.get(nameKey(change.sheet))));
  const standing = chartSteps.filter(({ sheet }) => !added.has(nameKey(sheet)));
  const image = (after: (step: CellStep) => CellContent): BeforeImage => ({
    cells: steps.map((step, index) => imageOf(step, after(step), targets[index]?.style ?? {}, added)),
    addedSheets,
    ...(standing.length > 0 && {
      charts: standing.map(({ sheet, before, after }) => ({ sheet, before, after })),
    }),
  });
  const wanted = image((step) => step.content ?? step.before);
  const done = await perform(
    context,
    { steps: held, addSheets, removeSheets: [], charts: chartSteps, manual },
    sheets,
    { ...wanted, cells: [...wanted.cells, ...held.slice(steps.length).map(heldImage)] },
  );
  if (!done.ok) return done;
  return ok(image((step) => (step.content && stateAt(done.value, step.cell)?.content) ?? step.before));
}

function targetsOf(changes: readonly Change[]): CellTarget[] {
  const targets = new Map<string, CellTarget>();
  for (const change of changes) {
    if (change.kind !== 'cell') continue;
    const { cell, content, style, expect } = change;
    const key = `${cell.row}:${cell.column}:${nameKey(cell.sheet)}`;
    const known = targets.get(key);
    targets.set(key, {
      cell: known?.cell ?? cell,
      content: content ?? known?.content,
      style: { ...known?.style, ...style },
      expect: [...(known?.expect ?? []), ...(expect ? [expect] : [])],
    });
  }
  return [...targets.values()];
}

/** The charts of each sheet; the last word on a sheet counts. */
function chartsOf(changes: readonly Change[]): readonly SetCharts[] {
  const bySheet = new Map(
    changes.flatMap((change) => (change.kind === 'charts' ? [[nameKey(change.sheet), change] as const] : [])),
  );
  return [...bySheet.values()];
}

function chartsStep({ sheet, charts }: SetCharts, found: CapturedSheet | undefined): ChartsStep {
  const standing = found?.charts ?? NO_CHARTS;
  const before = standing.ours.map(({ is }) => is);
  return { sheet: found?.name ?? sheet, before, after: charts, standing, strays: [] };
}

/** What is wrong with the changes themselves. */
function refuseEarly(
  changes: readonly Change[],
  addSheets: readonly AddSheet[],
  targets: readonly CellTarget[],
): HostFailure | null {
  const names = addSheets.map(({ name }) => nameKey(name));
  const twice = addSheets.find(({ name }, index) => names.indexOf(nameKey(name)) < index);
  if (twice) return { code: 'sheetExists', sheet: twice.name };
  // A sheet must have been added before something is set on it.
  const early = changes.find(
    (change, index) =>
      change.kind === 'cell' &&
      names.includes(nameKey(change.cell.sheet)) &&
      !changes
        .slice(0, index)
        .some((each) => each.kind === 'addSheet' && nameKey(each.name) === nameKey(change.cell.sheet)),
  );
  if (early?.kind === 'cell') return { code: 'sheetGone', sheet: early.cell.sheet };
  const long = targets.filter(
    ({ content }) =>
      typeof content?.value === 'string' && content.formula === null && content.value.length > MAX_TEXT,
  );
  return long.length > 0 ? { code: 'tooLarge', cells: long.map(({ cell }) => cell) } : null;
}

function wantedOf(
  targets: readonly CellTarget[],
  charts: readonly SetCharts[],
  added: ReadonlyMap<string, AddSheet>,
): Wanted[] {
  const formulaSheets = new Set(
    targets
      .filter(({ content }) => (content?.formula ?? null) !== null)
      .map(({ cell }) => nameKey(cell.sheet)),
  );
  const bySheet = new Map<string, { name: string; cells: Wanted['cells'][number][]; charts?: boolean }>(
    [...added].map(([key, { name }]) => [key, { name, cells: [] }]),
  );
  for (const { sheet } of charts) {
    const key = nameKey(sheet);
    if (!added.has(key)) bySheet.set(key, { name: sheet, cells: [], charts: true });
  }
  for (const { cell, style } of targets) {
    const key = nameKey(cell.sheet);
    if (added.has(key)) continue;
    const place = { row: cell.row, column: cell.column, look: lookOf(style) };
    const known = bySheet.get(key);
    if (known) known.cells.push(place);
    else bySheet.set(key, { name: cell.sheet, cells: [place] });
  }
  return [...bySheet.values()].map((sheet) => ({
    ...sheet,
    spills: sheet.cells.length > 0,
    tables: formulaSheets.has(nameKey(sheet.name)),
  }));
}

/** Cells that show what a formula elsewhere spills into them: what is written there would break that formula. */
async function spilledInto(
  context: Excel.RequestContext,
  now: Captured,
  targets: readonly CellTarget[],
): Promise<HostFailure | null> {
  for (const { name, sheet, spills } of now.sheets.values()) {
    if (spills.length === 0) continue;
    const own = targets.filter(
      ({ cell, content }) =>
        content && nameKey(cell.sheet) === nameKey(name) && spills.some((area) => containsCell(area, cell)),
    );
    const places = own.map(({ cell }) => ({ row: cell.row, column: cell.column, rows: 1, columns: 1 }));
    const found = new Set((await spillsIn(context, sheet, places)).map(formatLocal));
    const cells = own.map(({ cell }) => cell).filter((cell) => found.has(formatLocal(cell)));
    if (cells.length > 0) return { code: 'hostError', sheet: name, cells, detail: 'array formula' };
  }
  return null;
}

/** Why the changes cannot be applied to what is there. */
function refuse(
  now: Captured,
  addSheets: readonly AddSheet[],
  targets: readonly CellTarget[],
  charts: readonly SetCharts[],
): HostFailure | null {
  const taken = addSheets.find(({ name }) => now.sheets.has(nameKey(name)));
  if (taken) return { code: 'sheetExists', sheet: now.sheets.get(nameKey(taken.name))?.name ?? taken.name };
  if (now.structureProtected) return { code: 'protected' };
  const added = new Set(addSheets.map(({ name }) => nameKey(name)));
  const changed: CellAddress[] = [];
  const names = [...targets.map(({ cell }) => cell.sheet), ...charts.map((change) => change.sheet)];
  for (const name of new Set(names)) {
    const key = nameKey(name);
    const sheet = now.sheets.get(key);
    if (!sheet && !added.has(key)) return { code: 'sheetGone', sheet: name };
    if (sheet?.protected) return { code: 'protected', sheet: sheet.name };
  }
  for (const { cell, expect } of targets) {
    const sheet = now.sheets.get(nameKey(cell.sheet));
    const content = sheet?.cells.get(cell.row, cell.column)?.content ?? BLANK;
    if (expect.some((each) => !sameContent(content, each))) changed.push(cell);
  }
  return changed.length > 0 ? { code: 'changed', cells: changed } : null;
}

const BLANK: CellContent = { formula: null, value: null };

function stepOf(
  { cell, content, style }: CellTarget,
  sheet: CapturedSheet | undefined,
  added: AddSheet | undefined,
): CellStep {
  const state = sheet?.cells.get(cell.row, cell.column);
  const formatBefore = state?.format ?? 'General';
  return {
    cell: { ...cell, sheet: sheet?.name ?? added?.name ?? cell.sheet },
    before: state?.content ?? BLANK,
    content,
    formatBefore,
    formatAfter: style.numberFormat ?? formatBefore,
    look: lookOf(style),
    lookBefore: sheet?.looks.get(cell.row, cell.column) ?? {},
  };
}

/** A held cell as it goes into the image of a failure. */
const heldImage = ({ cell, before, formatBefore }: CellStep): CellImage => ({
  cell,
  before,
  after: before,
  style: { numberFormat: formatBefore },
});

function imageOf(
  step: CellStep,
  after: CellContent,
  style: CellStyle,
  added: ReadonlyMap<string, AddSheet>,
): CellImage {
  const before: CellStyle = {
    ...(style.numberFormat !== undefined && { numberFormat: step.formatBefore }),
    ...step.lookBefore,
  };
  // What was on a sheet that did not exist needs no formats.
  const plain = added.has(nameKey(step.cell.sheet)) || Object.keys(before).length === 0;
  return { cell: step.cell, before: step.before, after, style: plain ? null : before };
}
