import type { CellAddress, Change, WorkbookSnapshot } from '../workbook';
import type { Evaluation } from '../evaluation';
import type { Ignore, Ignored, Judged } from '../findings';
import type { FillPlan } from '../compute';
import type { Conflict, Generation, Mistake, Report } from '../narrate';
import type { Scheme } from '../schemes';
import type { Origin } from './origins';
import type { Settings } from './options';

/** A workbook read into facts, with the scheme that it follows and what speaks for it. */
export interface Understood {
  readonly workbook: WorkbookSnapshot;
  readonly evaluation: Evaluation;
  readonly scheme: Scheme;
  /** The words in the workbook that proposed the scheme; empty when a person chose it or none did. */
  readonly evidence: readonly string[];
  /** What settled the scheme: a person, the sheet 评价方案, the workbook's words, or nothing. */
  readonly source: 'chosen' | 'sheet' | 'words' | 'default';
}

/** What a check found; `findings` are those to show, without the ignored. */
export interface CheckResult extends Judged {
  readonly understood: Understood;
  readonly settings: Settings;
  readonly ignored: readonly Ignored[];
  /** Ignored once and shown again, because the figures changed since. */
  readonly returned: readonly Ignored[];
  /** Ignores that match no finding any more. */
  readonly stale: readonly Ignore[];
}

export interface FillResult {
  readonly understood: Understood;
  readonly plan: FillPlan;
}

/** A plan on a host's workbook, with where figures of last year in it were taken from. */
export interface PlannedFill extends FillResult {
  readonly origins: readonly Origin[];
}

/** A mistake in a person's own template; `cell` where the template stands on a sheet. */
export interface TemplateMistake extends Mistake {
  readonly cell: CellAddress | null;
}

export interface ReportResult {
  readonly understood: Understood;
  /** What is wrong in the person's own template; the report follows the scheme's template then. None: nothing is. */
  readonly mistakes: readonly TemplateMistake[];
  /** Where the template comes from: the product, the sheet 报告模板, or a text that the person gave. */
  readonly origin: 'builtIn' | 'sheet' | 'given';
  /** Name of the report's sheet. */
  readonly sheet: string;
  readonly report: Report;
  /** The report as it will stand: with what the person wrote into it. */
  readonly merged: Report;
  /** What puts the report on its sheet: a new sheet, or the cells that differ on an existing one. */
  readonly changes: readonly Change[];
  /** Whether a sheet of that name was there. */
  readonly replaces: boolean;
  /** Sentences that a person and the tables both changed; hers stay unless she chooses otherwise (`reportChanges`). */
  readonly conflicts: readonly Conflict[];
  /** Ids of the paragraphs in which her words were kept. */
  readonly kept: readonly string[];
  /** Paragraphs on the sheet that the tables have left behind since. */
  readonly stale: readonly { readonly block: string; readonly cell: CellAddress }[];
  /** What was generated before, newest first. */
  readonly before: readonly Generation[];
  /** What to remember once the changes are applied (`applyReport`). */
  readonly generations: readonly Generation[];
}
