import type { Host } from '../workbook';
import { ok } from '../workbook';
import { applyChanges } from './apply';
import { runVerb } from './failures';
import type { ExcelGlobals } from './globals';
import { setMarks } from './marks';
import { recall, remember } from './memory';
import { readWorkbook } from './read';
import { revealCell } from './reveal';
import { undoChanges } from './undo';
import { watchWorkbook } from './watch';

/**
 * The workbook that is open in Excel, by Office.js (ExcelApi 1.14). One `Excel.run` per verb. To be made after
 * `Office.onReady`; `globals` are the page's unless a test brings its own.
 */
export function createExcelHost(globals: ExcelGlobals = globalThis as unknown as ExcelGlobals): Host {
  return {
    read: async () => runVerb(globals, readWorkbook),
    apply: async (changes) =>
      changes.length === 0
        ? ok({ cells: [], addedSheets: [] })
        : runVerb(globals, async (context) => applyChanges(context, changes)),
    undo: async (image) =>
      image.cells.length + image.addedSheets.length + (image.charts?.length ?? 0) === 0
        ? ok(null)
        : runVerb(globals, async (context) => undoChanges(context, image)),
    reveal: async (cell) => runVerb(globals, async (context) => revealCell(context, cell)),
    mark: async (marks) => runVerb(globals, async (context) => setMarks(context, marks)),
    watch: async (listener) => runVerb(globals, async (context) => watchWorkbook(globals, context, listener)),
    remember: async (key, value) => runVerb(globals, async (context) => remember(context, key, value)),
    recall: async (key) => runVerb(globals, async (context) => recall(context, key)),
  };
}
