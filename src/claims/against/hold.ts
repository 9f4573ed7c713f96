import type { Evaluation } from '../../evaluation';
import { tableFacts, type TableFigure } from './facts';
import { agreeing, contradicted } from './levels';
import { readMentions, type Mention } from './mentions';
import { saidOf } from './said';
import { held } from './told';
import type { HeldFigure } from './types';

/**
 * Holds the figures of a text against a workbook's tables (docs/核对文字.md: 与表格核对), by meaning and value. `known`
 * are figures that are held already, by the report that printed them: they keep their verdicts and tell which columns
 * the others around them speak of. In the order of the text; a figure that the tables have no word of is `unchecked`.
 */
export function holdAgainst(
  text: string,
  evaluation: Evaluation,
  known: readonly HeldFigure[] = [],
): readonly HeldFigure[] {
  const facts = tableFacts(evaluation);
  const { mentions, figures } = readMentions(text);
  const found = new Map<number, HeldFigure>(known.map((figure) => [figure.mark.start, figure]));
  const rowsOf = new Map<Mention, readonly TableFigure[]>();
  for (const mention of mentions) {
    const agrees = agreeing(mention, facts);
    if (!agrees) continue;
    if (agrees.by === 'meaning') rowsOf.set(mention, agrees.found.cells);
    add(found, held(mention.stated, agrees.by, agrees.found));
  }
  const columns = columnsBySentence(rowsOf);
  for (const mention of mentions) {
    const rows = rowsOf.get(mention);
    if (rows) {
      for (const [stated, judged] of saidOf(mention, rows)) add(found, held(stated, 'meaning', judged));
    } else if (!found.has(mention.stated.mark.start)) {
      const judged = contradicted(mention, facts, columns.get(mention.sentence) ?? NONE);
      if (!judged) continue;
      add(found, held(mention.stated, 'meaning', judged));
      // What is said beside a wrong level may be as the row has it; it is not accused for the level's sake.
      for (const [stated, said] of saidOf(mention, judged.cells)) {
        if (said.judged.verdict !== 'inconsistent') add(found, held(stated, 'meaning', said));
      }
    }
  }
  for (const { mark } of figures) {
    add(found, {
      mark,
      verdict: 'unchecked',
      by: null,
      cells: [],
      shown: [],
      recomputed: null,
      interval: null,
      right: null,
    });
  }
  return [...found.values()].toSorted((a, b) => a.mark.start - b.mark.start);
}

const NONE: ReadonlySet<string> = new Set();

/** The columns of tables that the figures of each sentence agree with. */
function columnsBySentence(
  rowsOf: ReadonlyMap<Mention, readonly TableFigure[]>,
): ReadonlyMap<number, ReadonlySet<string>> {
  const columns = new Map<number, Set<string>>();
  for (const [{ sentence }, rows] of rowsOf) {
    const known = columns.get(sentence) ?? new Set();
    for (const { column } of rows) known.add(column);
    columns.set(sentence, known);
  }
  return columns;
}

function add(found: Map<number, HeldFigure>, figure: HeldFigure): void {
  if (!found.has(figure.mark.start)) found.set(figure.mark.start, figure);
}
