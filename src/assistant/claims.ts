import {
  holdAgainst,
  readClaims,
  readQuality,
  type Claim,
  type HeldFigure,
  type QualityFinding,
} from '../claims';
import { narrate, templateNamed, TEMPLATES } from '../narrate';
import {
  ok,
  type CellAddress,
  type Host,
  type HostFailure,
  type Result,
  type WorkbookSnapshot,
} from '../workbook';
import type { Narrative } from './narrative';
import type { Options } from './options';
import { rememberedReport } from './reportMemory';
import { heldBySources, type Sourced } from './sources';
import type { Understood } from './types';
import { understand } from './understand';

/** A claim with the cells that its figures were found in. */
export interface PlacedClaim extends Claim {
  readonly cells: readonly CellAddress[];
}

/** A narrative judged: by its own arithmetic, against the tables, and for its words. */
export interface ClaimsResult {
  readonly narrative: Narrative;
  readonly claims: readonly PlacedClaim[];
  /** Its figures held against the tables; empty where there are none. */
  readonly figures: readonly HeldFigure[];
  readonly quality: readonly QualityFinding[];
  /** Whether the text is a report of the workbook's own, so that figures are held against their sources. */
  readonly generated: boolean;
}

/** 核对文字: each claim of a narrative judged; held against a workbook's tables where one is given. Changes nothing. */
export function claims(
  narrative: Narrative,
  tables: WorkbookSnapshot | null,
  options: Options = {},
): ClaimsResult {
  const { text } = narrative;
  const understood = tables && understand(tables, options);
  const sourced = understood ? sourcesOf(text, understood, options) : null;
  const figures = understood ? holdAgainst(text, understood, sourced?.held) : [];
  const cellsOf = new Map(figures.map(({ mark, cells }) => [mark.start, cells]));
  return {
    narrative,
    claims: readClaims(text).map((claim) => ({
      ...claim,
      cells: distinct([claim.stated, ...claim.operands].flatMap(({ start }) => cellsOf.get(start) ?? [])),
    })),
    figures,
    quality: readQuality(text),
    generated: sourced !== null,
  };
}

/** Reads the host's workbook and holds a narrative, which may be made of that workbook, against its tables. */
export async function claimsOf(
  host: Host,
  narrativeOf: (workbook: WorkbookSnapshot) => Narrative,
  options: Options = {},
): Promise<Result<ClaimsResult, HostFailure>> {
  const read = await host.read();
  if (!read.ok) return read;
  return ok(claims(narrativeOf(read.value), read.value, await rememberedReport(host, options)));
}

/** From here on a text is a report of ours that somebody edited, not one that happens to have a sentence of ours. */
const LEAST_SHARE = 0.5;

/** The report that a text was generated as: by the remembered template, else by the one that it agrees with most. */
function sourcesOf(
  text: string,
  { workbook, evaluation, scheme }: Understood,
  options: Options,
): Sourced | null {
  const remembered = options.generations?.[0]?.template ?? '';
  const templates = templateNamed(remembered) ? [remembered] : TEMPLATES.map(({ id }) => id);
  let best: Sourced | null = null;
  for (const template of templates) {
    const sourced = heldBySources(text, narrate(evaluation, scheme, { template }), workbook);
    if (sourced.matched > (best?.matched ?? 0)) best = sourced;
  }
  return best && best.matched >= best.sentences * LEAST_SHARE ? best : null;
}

function distinct(cells: readonly CellAddress[]): readonly CellAddress[] {
  return [...new Map(cells.map((cell) => [`${cell.row},${cell.column},${cell.sheet}`, cell])).values()];
}
