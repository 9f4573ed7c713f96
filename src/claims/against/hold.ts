import type { Evaluation } from '../../evaluation';
import type { Scheme } from '../../schemes';
import type { WorkbookSnapshot } from '../../workbook';
import { tableFacts } from './facts';
import { heldGrades } from './grades';
import { Agreed } from './agreed';
import { readMentions } from './mentions';
import { saidOf } from './said';
import { held } from './told';
import type { HeldFigure, TableFigure } from './types';

/** A workbook as it was understood: what its tables say, and the cells that no table of a known kind has. */
export interface Tables {
  readonly workbook: WorkbookSnapshot;
  readonly evaluation: Evaluation;
  /** Whose grades are given for a total. */
  readonly scheme: Pick<Scheme, 'grades'>;
}

/**
 * Holds the figures of a text against a workbook's tables (docs/核对文字.md: 与表格核对), by meaning and value. `known`
 * are figures that are held already, by the report that printed them: they keep their verdicts and tell which columns
 * the others around them speak of. In the order of the text; a figure that the tables have no word of is `unchecked`.
 */
export function holdAgainst(
  text: string,
  { evaluation, workbook, scheme }: Tables,
  known: readonly HeldFigure[] = [],
): readonly HeldFigure[] {
  const facts = tableFacts(evaluation, workbook);
  const { projects } = facts;
  const { mentions, figures } = readMentions(text, {
    projects,
    known: (key) => facts.byKey.has(key),
    isRate: (key) => facts.byKey.get(key)?.some(isRate) ?? false,
  });
  const found = new Map<number, HeldFigure>(known.map((figure) => [figure.mark.start, figure]));
  const own = new Set(mentions.map(({ stated }) => stated.mark.start));
  const agreed = new Agreed(mentions, facts);
  for (const mention of mentions) {
    const judged = agreed.judge(mention);
    if (!judged) continue;
    add(found, held(mention.stated, judged.by, judged.found));
    if (judged.by === 'value') continue;
    // What is said beside a wrong level may be as the row has it; it is not accused for the level's sake.
    const wrong = judged.found.judged.verdict === 'inconsistent';
    for (const [stated, said] of saidOf(
      mention,
      agreed.levelOf(mention, judged.found),
      agreed.headOf(mention),
    )) {
      if (own.has(stated.mark.start)) continue;
      if (!wrong || said.judged.verdict !== 'inconsistent') add(found, held(stated, 'meaning', said));
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
  for (const grade of heldGrades(text, evaluation, facts, scheme.grades)) add(found, grade);
  return [...found.values()].toSorted((a, b) => a.mark.start - b.mark.start);
}

const isRate = ({ base, aspect }: TableFigure): boolean =>
  base === '%' && (aspect === 'actual' || aspect === 'target' || aspect === 'plain');

function add(found: Map<number, HeldFigure>, figure: HeldFigure): void {
  if (!found.has(figure.mark.start)) found.set(figure.mark.start, figure);
}
