import type { Evaluation } from '../../evaluation';
import type { Scheme } from '../../schemes';
import type { WorkbookSnapshot } from '../../workbook';
import { tableFacts, type TableFacts } from './facts';
import { agreeing, contradicted, similar, type Around, type Found } from './levels';
import { readMentions, type Mention } from './mentions';
import { executionOf, saidOf } from './said';
import { held } from './told';
import type { FoundBy, HeldFigure, TableFigure } from './types';

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
  { evaluation, workbook }: Tables,
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
    for (const [stated, said] of saidOf(mention, judged.found.cells)) {
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
  return [...found.values()].toSorted((a, b) => a.mark.start - b.mark.start);
}

const isRate = ({ base, aspect }: TableFigure): boolean =>
  base === '%' && (aspect === 'actual' || aspect === 'target' || aspect === 'plain');

interface Judged {
  readonly by: FoundBy;
  readonly found: Found;
}

const NONE: ReadonlyMap<string, number> = new Map();
const columnsOf = ({ cells }: Found): ReadonlySet<string> => new Set(cells.map(({ column }) => column));

/** The mentions that agree with the tables, and what they say of those around them. */
class Agreed {
  readonly #found = new Map<Mention, Found>();
  /** How many figures of each sentence agree with each column. */
  readonly #columns = new Map<number, Map<string, number>>();

  constructor(
    mentions: readonly Mention[],
    private readonly facts: TableFacts,
  ) {
    for (const mention of mentions) {
      const found = agreeing(mention, facts, this.#around(mention));
      if (!found) continue;
      this.#found.set(mention, found);
      const columns = this.#columns.get(mention.sentence) ?? new Map<string, number>();
      for (const column of columnsOf(found)) columns.set(column, (columns.get(column) ?? 0) + 1);
      this.#columns.set(mention.sentence, columns);
    }
    for (const [mention, found] of this.#found) {
      if (mention.aspect === 'plain' && this.#isAstray(mention, found)) this.#found.delete(mention);
    }
  }

  /** A figure of another column than the rest of its sentence: last year's among this year's, a target among results. */
  #isAstray({ sentence }: Mention, found: Found): boolean {
    const columns = this.#columns.get(sentence);
    if (!columns || columns.size < 2) return false;
    if ([...columnsOf(found)].some((column) => (columns.get(column) ?? 0) > 1)) return false;
    return found.cells.every(({ row, base }) =>
      row.some((other) => other.base === base && (columns.get(other.column) ?? 0) > 1),
    );
  }

  /** The rows of the subject that goes on. */
  #rows({ topic }: Mention): readonly TableFigure[] {
    if (!topic) return [];
    const cells = topic.held
      ? (this.#found.get(topic)?.cells ?? [])
      : (this.facts.byKey.get(topic.key) ?? []);
    return [...new Set(cells.flatMap(({ row }) => row))];
  }

  #around(mention: Mention): Around {
    return {
      rows: this.#rows(mention),
      head:
        mention.head &&
        (this.#found.get(mention.head)?.cells ?? this.facts.byKey.get(mention.head.key) ?? []),
      columns: this.#columns.get(mention.sentence) ?? NONE,
    };
  }

  judge(mention: Mention): Judged | null {
    const found =
      this.#found.get(mention) ??
      (mention.aspect === 'execution'
        ? executionOf(mention, this.#found.get(mention.topic ?? mention))
        : null);
    if (found) return { by: 'meaning', found };
    const wrong = contradicted(mention, this.facts, this.#around(mention));
    return wrong ? { by: 'meaning', found: wrong } : similar(mention, this.facts);
  }
}

function add(found: Map<number, HeldFigure>, figure: HeldFigure): void {
  if (!found.has(figure.mark.start)) found.set(figure.mark.start, figure);
}
