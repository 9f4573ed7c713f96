import { readJson } from '../../../src/cli/contract';
import { recognize } from '../../../src/recognize';
import { workbookOf } from '../../support/workbook';
import { layouts } from './index';
import { scoreOf, total, type Score } from './score';

/** The score of the layouts with these ids, each read as `selfeval read --json` prints it. */
export function scoreLayouts(ids: readonly string[]): Score {
  const wanted = new Set(ids);
  return total(
    layouts
      .filter(({ id }) => wanted.has(id))
      .map((layout) => scoreOf(layout, readJson('', recognize(workbookOf(layout.sheets))))),
  );
}
