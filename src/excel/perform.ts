import type { BeforeImage, CellAddress, CellContent, Chart, HostFailure, Result } from '../workbook';
import { chartName, failed, ok } from '../workbook';
import { coverAreas, PlaceMap } from './areas';
import type { CellState } from './blocks';
import { loadInChunks, requestBlock, stateMap } from './blocks';
import { capture, nameKey } from './capture';
import type { Captured, CapturedSheet, Wanted } from './capture';
import { holds } from './cells';
import { drawCharts, straysOf } from './charts';
import type { ChartsStep } from './charts';
import { codeOf, failureOf, isRefusal, isTooLarge } from './failures';
import type { Operation, OperationOptions } from './operations';
import { groupBySize, operationsFor } from './operations';
import { setUp } from './setup';
import type { LookStyle } from './styles';
import type { CellStep, Transition } from './transition';

/** Existing sheets by key. */
export type Sheets = ReadonlyMap<string, Excel.Worksheet>;
/** What cells hold after a transition, by sheet key. */
export type Found = ReadonlyMap<string, PlaceMap<CellState>>;

const CALL_CELLS = 5000;
/** In pieces: far below the 5 MB of Excel on the web, and calls of few cells. */
const PIECE_BYTES = 1_000_000;
const PIECE_CELLS = 500;
const BRIDGED_ROWS = 16;
/** Points of a character and of the padding of a column (等线 11). */
const CHARACTER_POINTS = 6;
const PADDING_POINTS = 3.75;

/** Cells that Excel did not take as they were meant: a merged area covers them, or an array formula fills them. */
class Mismatch extends Error {
  override readonly name = 'Mismatch';

  constructor(
    message: string,
    readonly cells: readonly CellAddress[],
  ) {
    super(message);
  }
}

/**
 * Carries a transition out in one sync, looks at what the cells hold then, and takes everything back when anything went
 * wrong. `image` is what a caller gets for later when even that fails.
 */
export async function perform(
  context: Excel.RequestContext,
  transition: Transition,
  sheets: Sheets,
  image: BeforeImage,
): Promise<Result<Found, HostFailure>> {
  const run = new Run(context, transition, sheets);
  try {
    return ok(await run.forward());
  } catch (error) {
    if (isRefusal(error) && !run.begun) return failed(failureOf(error));
    const outcome = await recover(context, transition, run, codeOf(error) === 'ItemAlreadyExists');
    if (outcome.done) return ok(outcome.done);
    const failure = failureOf(error);
    return failed({
      ...failure,
      ...(error instanceof Mismatch && { cells: error.cells }),
      ...(outcome.sheet !== undefined && failure.code !== 'hostError' && { sheet: outcome.sheet }),
      ...(outcome.lost.length > 0 && {
        unrestored: { cells: outcome.lost.map((step) => step.cell), image },
      }),
    });
  }
}

/** One attempt at a transition. */
class Run {
  /** Something may have changed. */
  begun = false;
  readonly #context: Excel.RequestContext;
  readonly #transition: Transition;
  readonly #sheets: Map<string, Excel.Worksheet>;
  #added: { readonly name: string; readonly sheet: Excel.Worksheet }[] = [];

  constructor(context: Excel.RequestContext, transition: Transition, sheets: Sheets) {
    this.#context = context;
    this.#transition = transition;
    this.#sheets = new Map(sheets);
  }

  async forward(options: Partial<OperationOptions> = {}): Promise<Found> {
    const kept = this.#kept(this.#transition.steps);
    const found = await this.#send(kept, options, true);
    const wrong = kept.filter((step) => !arrived(step, found));
    if (wrong.length === 0) return found;
    if (!wrong.every(({ content }) => typeof content?.value === 'string' && content.formula === null)) {
      throw new Mismatch(
        `Excel holds something else in ${String(wrong.length)} cells.`,
        wrong.map(({ cell }) => cell),
      );
    }
    // Excel took text for something else: once more, marked as text.
    const again = await this.#send(wrong, { uncertain: true, cautious: true });
    const lost = wrong.filter((step) => !arrived(step, again));
    if (lost.length > 0) {
      throw new Mismatch(
        'Excel does not keep a text as it is.',
        lost.map(({ cell }) => cell),
      );
    }
    for (const { cell } of wrong) {
      const state = stateAt(again, cell);
      if (state) found.get(nameKey(cell.sheet))?.set(cell.row, cell.column, state);
    }
    return found;
  }

  /** Of the sheets to add, those that this run added, as far as Excel said so; null where it said nothing. */
  addedId(name: string): string | null {
    try {
      return this.#added.find((each) => each.name === name)?.sheet.id ?? null;
    } catch {
      return null; // the client throws for what was not loaded
    }
  }

  /** Cells on sheets that go away need nothing. */
  #kept(steps: readonly CellStep[]): CellStep[] {
    const removed = new Set(this.#transition.removeSheets.map(nameKey));
    return steps.filter(({ cell }) => !removed.has(nameKey(cell.sheet)));
  }

  async #send(
    steps: readonly CellStep[],
    options: Partial<OperationOptions>,
    whole = false,
  ): Promise<Map<string, PlaceMap<CellState>>> {
    const calculate = this.#transition.manual ?? false;
    const plan = (maxCells: number): Operation[] => operationsFor(steps, { calculate, ...options, maxCells });
    const all = plan(CALL_CELLS);
    let reading: readonly (() => void)[];
    const found = new Map<string, PlaceMap<CellState>>();
    try {
      if (whole) this.#begin();
      for (const operation of all) this.#act(operation);
      this.#finish(whole);
      reading = this.#areas(steps).map(({ key, areas, sheet }) => {
        const blocks = areas.map((area) => requestBlock(sheet, area));
        return () => found.set(key, stateMap(blocks.map((give) => give())));
      });
      this.#remove();
      await this.#context.sync();
      for (const give of reading) give();
      return found;
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      if (codeOf(error) === 'RequestPayloadSizeLimitExceeded')
        await this.#sendPieces(plan(PIECE_CELLS), whole);
      // Everything was done but not answered: the client does not know what it added.
      else for (const { name } of this.#added) this.#sheets.delete(nameKey(name));
    }
    this.begun = true;
    for (const { key, areas, sheet } of this.#areas(steps)) {
      const blocks = await loadInChunks(
        this.#context,
        areas.map((area) => ({ sheet, area })),
      );
      found.set(key, stateMap(blocks.flat()));
    }
    return found;
  }

  async #sendPieces(operations: readonly Operation[], whole: boolean): Promise<void> {
    if (whole) this.#begin();
    for (const group of groupBySize(operations, PIECE_BYTES)) {
      for (const operation of group) this.#act(operation);
      await this.#context.sync();
      this.begun = true;
    }
    this.#finish(whole);
    this.#remove();
    await this.#context.sync();
  }

  #act({ sheet, act }: Operation): void {
    act(this.#sheet(sheet));
  }

  #sheet(name: string): Excel.Worksheet {
    return this.#sheets.get(nameKey(name)) ?? this.#context.workbook.worksheets.getItem(name);
  }

  #begin(): void {
    this.#added = [];
    for (const { name, widths } of this.#transition.addSheets) {
      // The name comes with the call: setting it afterwards wipes the user's undo.
      const sheet = this.#context.workbook.worksheets.add(name);
      sheet.load('id');
      this.#added.push({ name, sheet });
      this.#sheets.set(nameKey(name), sheet);
      for (const [column, width] of widths.entries()) {
        const range = sheet.getRangeByIndexes(0, column, 1, 1);
        range.untrack();
        range.format.columnWidth = width * CHARACTER_POINTS + PADDING_POINTS;
      }
    }
  }

  /** What is set up on added sheets, heights of their wrapped rows, charts, and where the person is taken. */
  #finish(whole: boolean): void {
    for (const { name, activate, setup } of this.#transition.addSheets) {
      const wrapped = this.#transition.steps
        .filter(({ cell, look }) => look.wrap === true && nameKey(cell.sheet) === nameKey(name))
        .map(({ cell }) => ({ row: cell.row, column: 0 }));
      const sheet = this.#sheet(name);
      for (const area of coverAreas(wrapped)) {
        const range = sheet.getRangeByIndexes(area.row, 0, area.rows, 1);
        range.untrack();
        range.format.autofitRows();
      }
      // Heights that are given come last.
      if (setup) setUp(sheet, setup);
      if (activate) sheet.activate();
    }
    if (!whole) return;
    for (const step of this.#transition.charts) drawCharts(this.#sheet(step.sheet), step);
  }

  /** Last of all: what is deleted does not come back. */
  #remove(): void {
    for (const name of this.#transition.removeSheets) this.#sheet(name).delete();
  }

  #areas(steps: readonly CellStep[]) {
    const bySheet = new Map<string, CellStep[]>();
    for (const step of steps) {
      if (!step.content) continue;
      const key = nameKey(step.cell.sheet);
      const known = bySheet.get(key);
      if (known) known.push(step);
      else bySheet.set(key, [step]);
    }
    return [...bySheet].map(([key, own]) => ({
      key,
      areas: coverAreas(
        own.map(({ cell }) => cell),
        BRIDGED_ROWS,
      ),
      sheet: this.#sheet(own[0]?.cell.sheet ?? key),
    }));
  }
}

/** What a cell holds now. */
export function stateAt(found: Found, cell: CellStep['cell']): CellState | undefined {
  return found.get(nameKey(cell.sheet))?.get(cell.row, cell.column);
}

function arrived(step: CellStep, found: Found): boolean {
  if (!step.content) return true;
  const state = stateAt(found, step.cell);
  return state !== undefined && holds(state.content, step.content);
}

interface Outcome {
  /** The transition turned out to be carried out after all. */
  readonly done?: Found;
  /** A sheet that is gone or protected: probably the reason. */
  readonly sheet?: string;
  /** Cells that are not as they were. */
  readonly lost: readonly CellStep[];
}

/** After a failure: back to where everything was, or, where a sheet is deleted already, on to the end. */
async function recover(
  context: Excel.RequestContext,
  transition: Transition,
  run: Run,
  nameTaken: boolean,
): Promise<Outcome> {
  let outcome: Outcome = { lost: transition.steps };
  // A second attempt, in case that Excel was busy only for a moment.
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      outcome = await recoverOnce(context, transition, run, nameTaken);
      if (outcome.lost.length === 0) return outcome;
    } catch (error) {
      if (codeOf(error) === 'InvalidOperationInCellEditMode') return outcome;
    }
  }
  return outcome;
}

async function recoverOnce(
  context: Excel.RequestContext,
  transition: Transition,
  run: Run,
  nameTaken: boolean,
): Promise<Outcome> {
  const { steps, addSheets, removeSheets } = transition;
  const now = await capture(context, wantedFor(transition), false);
  const sheets = new Map([...now.sheets].map(([key, { sheet }]) => [key, sheet]));
  const removed = new Set(removeSheets.map(nameKey));
  if ([...removed].some((key) => !sheets.has(key))) {
    const rest: Transition = {
      charts: chartsLeft(transition, now, false),
      steps: steps.filter(({ cell }) => !removed.has(nameKey(cell.sheet))),
      addSheets: [],
      removeSheets: removeSheets.filter((name) => sheets.has(nameKey(name))),
    };
    return { done: await new Run(context, rest, sheets).forward({ uncertain: true }), lost: [] };
  }
  const added = new Set(addSheets.map(({ name }) => nameKey(name)));
  // A sheet that somebody else added under our name meanwhile is not ours to remove.
  const ours = addSheets.filter(({ name }) => {
    const there = now.sheets.get(nameKey(name));
    const id = run.addedId(name);
    return there !== undefined && (id === null ? !nameTaken : there.sheet.id === id);
  });
  const back = steps
    .filter(({ cell }) => !added.has(nameKey(cell.sheet)))
    .flatMap((step) => wayBack(step, now.sheets.get(nameKey(step.cell.sheet))));
  // A formula that goes back may be taken for its column's again.
  const rewrites = back.some(({ content }) => (content?.formula ?? null) !== null);
  const going = new Set(back.map(({ cell }) => keyOf(cell)));
  const blank = steps.filter(
    ({ cell, before, mayFill }) =>
      rewrites && mayFill && !going.has(keyOf(cell)) && before.formula === null && before.value === null,
  );
  const held = blank.map((step): CellStep => ({
    ...step,
    content: step.before,
    formatAfter: step.formatBefore,
    look: {},
    lookBefore: {},
  }));
  const locked = (step: CellStep): boolean => now.sheets.get(nameKey(step.cell.sheet))?.protected === true;
  const way: Transition = {
    charts: chartsLeft(transition, now, true),
    steps: [...back, ...held].filter((step) => !locked(step)),
    addSheets: [],
    removeSheets: ours.map(({ name }) => name),
  };
  if (way.steps.length + way.removeSheets.length + way.charts.length > 0)
    await new Run(context, way, sheets).forward();
  const blocked = steps.find(({ cell }) => {
    const sheet = now.sheets.get(nameKey(cell.sheet));
    return sheet ? sheet.protected : !added.has(nameKey(cell.sheet));
  });
  return { lost: back.filter(locked), ...(blocked && { sheet: blocked.cell.sheet }) };
}

/**
 * Our charts on sheets that are there and not added by the transition: to where they were, or on to where they should be,
 * from where they are now.
 */
function chartsLeft({ charts, addSheets }: Transition, now: Captured, back: boolean): ChartsStep[] {
  const added = new Set(addSheets.map(({ name }) => nameKey(name)));
  return charts.flatMap(({ sheet, before, after, standing }): ChartsStep[] => {
    const found = now.sheets.get(nameKey(sheet));
    if (!found || found.protected || added.has(nameKey(sheet))) return [];
    const wanted = back ? before : after;
    const is = found.charts.ours.map((each) => each.is);
    const strays = straysOf(standing, found.charts);
    if (namesOf(is) === namesOf(wanted) && strays.length === 0) return [];
    return [{ sheet, before: is, after: wanted, standing: found.charts, strays }];
  });
}

const namesOf = (charts: readonly Chart[]): string => JSON.stringify(charts.map(chartName).sort());

/** All that a transition touches, to see what became of it. */
function wantedFor({ steps, addSheets, removeSheets, charts }: Transition): Wanted[] {
  const names = [...addSheets.map(({ name }) => name), ...removeSheets];
  const bySheet = new Map(
    names.map((name): [string, Wanted & { cells: Wanted['cells'][number][] }] => [
      nameKey(name),
      { name, cells: [] },
    ]),
  );
  const apart = new Set(bySheet.keys());
  for (const { sheet } of charts) {
    if (!apart.has(nameKey(sheet))) bySheet.set(nameKey(sheet), { name: sheet, cells: [], charts: true });
  }
  for (const { cell, look } of steps) {
    const key = nameKey(cell.sheet);
    if (apart.has(key)) continue;
    let sheet = bySheet.get(key);
    if (!sheet) bySheet.set(key, (sheet = { name: cell.sheet, cells: [] }));
    sheet.cells.push({ row: cell.row, column: cell.column, look });
  }
  return [...bySheet.values()];
}

/** The step that takes a cell back to where it was; none where it is there, or where its sheet is gone. */
function wayBack(step: CellStep, sheet: CapturedSheet | undefined): CellStep[] {
  const state = sheet?.cells.get(step.cell.row, step.cell.column);
  if (!sheet || !state) return [];
  const look = sheet.looks.get(step.cell.row, step.cell.column) ?? {};
  const changed = Object.keys(step.lookBefore).filter(
    (key) => look[key as keyof LookStyle] !== step.lookBefore[key as keyof LookStyle],
  );
  const pick = (from: LookStyle): LookStyle =>
    Object.fromEntries(changed.map((key) => [key, from[key as keyof LookStyle]]));
  const content = step.content === undefined || same(state.content, step.before) ? undefined : step.before;
  if (content === undefined && state.format === step.formatBefore && changed.length === 0) return [];
  return [
    {
      cell: step.cell,
      before: state.content,
      content,
      formatBefore: state.format,
      formatAfter: step.formatBefore,
      look: pick(step.lookBefore),
      lookBefore: pick(look),
      ...(step.mayFill && { mayFill: true }),
    },
  ];
}

const keyOf = ({ sheet, row, column }: CellAddress): string => `${row}:${column}:${nameKey(sheet)}`;

/** Whether a cell holds exactly what it held. */
function same(found: CellContent, wanted: CellContent): boolean {
  return wanted.formula === null ? holds(found, wanted) : found.formula === wanted.formula;
}
