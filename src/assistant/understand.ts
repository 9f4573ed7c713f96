import { evaluate, type Evaluation } from '../evaluation';
import { isOwnSheet, joinGuidance, keepTables, NO_GUIDANCE, recognize, type Guidance } from '../recognize';
import { isSchemeSheet, proposeScheme, schemeById } from '../schemes';
import { shareRows, type WorkbookSnapshot } from '../workbook';
import type { Options } from './options';
import type { Understood } from './types';

/**
 * Reads a workbook into facts and settles the scheme: the one of the options, else the remembered one, else the
 * workbook's own on its sheet 评价方案, else the one that its words propose. Throws a RangeError for a scheme id of the
 * options that there is not; an interface asks
 * `schemeById` first. A remembered id that there is not (another version's) counts as none.
 *
 * @param before an earlier understanding: rows, tables and facts that did not change are the same objects as in it
 */
export function understand(
  workbook: WorkbookSnapshot,
  options: Options = {},
  before: Understood | null = null,
): Understood {
  if (!before) {
    const evaluation = evaluate(workbook, recognize(workbook, guidanceOf(options)));
    return { workbook, evaluation, ...settleScheme(workbook, evaluation, options) };
  }
  const shared = shareRows(before.workbook, workbook);
  const read = recognize(shared, guidanceOf(options), before.workbook);
  const reading = keepTables(before.evaluation.reading, read);
  const evaluation = evaluate(shared, reading, before.evaluation);
  return { workbook: shared, evaluation, ...settleScheme(shared, evaluation, options) };
}

/** Corrections and words for reading: what the workbook remembers goes before a bureau's words. */
export function guidanceOf({ settings, words = [] }: Options): Guidance {
  return joinGuidance({ corrections: [], words }, settings?.guidance ?? NO_GUIDANCE);
}

function settleScheme(
  workbook: WorkbookSnapshot,
  evaluation: Evaluation,
  { scheme: given, settings }: Options,
): Pick<Understood, 'scheme' | 'evidence' | 'source'> {
  const chosen = typeof given === 'string' ? schemeById(given) : given;
  if (given !== undefined && !chosen) throw new RangeError(`unknown scheme: ${String(given)}`);
  const remembered =
    settings?.scheme === undefined || settings.scheme === null ? undefined : schemeById(settings.scheme);
  const scheme = chosen ?? remembered;
  if (scheme) return { scheme, evidence: [], source: 'chosen' };
  const own = evaluation.ownScheme?.scheme;
  if (own) return { scheme: own, evidence: [], source: 'sheet' };
  const evaluates = evaluation.indicators.some(({ stage }) => stage === 'evaluation');
  const proposal = proposeScheme(wordsOf(workbook), evaluates);
  return { ...proposal, source: proposal.evidence.length > 0 ? 'words' : 'default' };
}

/** Titles, labels and headers that name a form stand on top; below this there are only more of the same rows. */
const MOST_ROWS = 500;

/** Every text of the top of the visible sheets, the sheets' names too; not of those that we wrote, which name the scheme. */
function wordsOf(workbook: WorkbookSnapshot): readonly string[] {
  return workbook.sheets
    .filter(({ name, visibility }) => visibility === 'visible' && !isOwnSheet(name))
    .filter((sheet) => !isSchemeSheet(sheet))
    .flatMap(({ name, values }) =>
      [
        name,
        values
          .slice(0, MOST_ROWS)
          .flat()
          .filter((value) => typeof value === 'string'),
      ].flat(),
    );
}
