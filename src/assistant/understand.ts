import { evaluate } from '../evaluation';
import { OWN_SHEETS, recognize } from '../recognize';
import { proposeScheme, schemeById } from '../schemes';
import type { WorkbookSnapshot } from '../workbook';
import type { Options } from './options';
import type { Understood } from './types';

/**
 * Reads a workbook into facts and settles the scheme: the chosen one, else the one that the workbook's own words propose.
 * Throws a RangeError for a scheme id that there is not; an interface asks `schemeById` first.
 */
export function understand(workbook: WorkbookSnapshot, options: Options = {}): Understood {
  const evaluation = evaluate(workbook, recognize(workbook));
  if (options.scheme === undefined) return { workbook, evaluation, ...proposeScheme(wordsOf(workbook)) };
  const scheme = schemeById(options.scheme);
  if (!scheme) throw new RangeError(`unknown scheme: ${options.scheme}`);
  return { workbook, evaluation, scheme, evidence: [] };
}

/** Titles, labels and headers that name a form stand on top; below this there are only more of the same rows. */
const MOST_ROWS = 500;

/** Every text of the top of the visible sheets, the sheets' names too; not of those that we wrote, which name the scheme. */
function wordsOf(workbook: WorkbookSnapshot): readonly string[] {
  return workbook.sheets
    .filter(({ name, visibility }) => visibility === 'visible' && !OWN_SHEETS.includes(name))
    .flatMap(({ name, values }) => [name, values.flat().filter((value) => typeof value === 'string')].flat());
}
