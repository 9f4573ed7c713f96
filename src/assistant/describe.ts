import { failureDetails, failureTexts, fileCauses, say, type Language } from '../messages';
import { formatCell, quoteSheet, type CellAddress, type HostFailure } from '../workbook';

/** Cells that a sentence names before it only counts. */
const MOST_CELLS = 5;

/** What a host failure means and what to do, in a person's words; it ends with whether the workbook was left as it was. */
export function describeFailure(language: Language, failure: HostFailure): string {
  const { code, sheet, cells = [], detail = '', unrestored } = failure;
  const place = cells.length > 0 ? cellList(language, cells) : sheet === undefined ? '' : quoteSheet(sheet);
  const where = place === '' ? '' : say(language, failureDetails.where, { place });
  const outcome = unrestored
    ? say(language, failureDetails.unrestored, { cells: cellList(language, unrestored.cells) })
    : DOCUMENTS.has(code)
      ? ''
      : say(language, failureDetails.unchanged);
  const cause = (Object.hasOwn(fileCauses, detail) ? fileCauses[detail] : undefined) ?? failureTexts[code];
  const sentences = [say(language, cause, { where }), outcome].filter((text) => text !== '');
  return sentences.join(language === 'zh-CN' ? '' : ' ');
}

/** No workbook was asked for. */
const DOCUMENTS: ReadonlySet<HostFailure['code']> = new Set(['notWord', 'oldWord', 'notText', 'noText']);

function cellList(language: Language, cells: readonly CellAddress[]): string {
  const named = cells
    .slice(0, MOST_CELLS)
    .map(formatCell)
    .join(language === 'zh-CN' ? '、' : ', ');
  const more =
    cells.length > MOST_CELLS ? say(language, failureDetails.moreCells, { count: cells.length }) : '';
  return named + more;
}
