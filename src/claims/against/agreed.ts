import { contradicted, isOfActual } from './contradicted';
import type { TableFacts } from './facts';
import { agreeing, similar, type Around, type Found } from './levels';
import type { Mention } from './mentions';
import { executionOf } from './said';
import type { FoundBy, TableFigure } from './types';

interface Judged {
  readonly by: FoundBy;
  readonly found: Found;
}

const NONE: ReadonlyMap<string, number> = new Map();
const columnsOf = ({ cells }: Found): ReadonlySet<string> => new Set(cells.map(({ column }) => column));

/** The mentions that agree with the tables, and what they say of those around them. */
export class Agreed {
  readonly #found = new Map<Mention, Found>();
  /** How many figures of each sentence agree with each column. */
  readonly #columns = new Map<number, Map<string, number>>();
  /** The same, of figures that agree with one column alone. */
  readonly #sure = new Map<number, Map<string, number>>();
  /** Of 由A增加到B, what B agrees with, by A. */
  readonly #reached = new Map<Mention, Found>();

  constructor(
    mentions: readonly Mention[],
    private readonly facts: TableFacts,
  ) {
    for (const mention of mentions) {
      const found = agreeing(mention, facts, this.#around(mention));
      if (!found) continue;
      this.#found.set(mention, found);
      const columns = columnsOf(found);
      count(this.#columns, mention.sentence, columns);
      if (columns.size === 1) count(this.#sure, mention.sentence, columns);
      if (mention.topic?.beside === 'from') this.#reached.set(mention.topic, found);
    }
    for (const [mention, found] of this.#found) {
      if (mention.aspect === 'plain' && (this.#isAstray(mention, found) || isOfActual(mention, found)))
        this.#found.delete(mention);
    }
  }

  /** A figure of another column than the rest of its sentence: last year's among this year's, a target among results. */
  #isAstray({ sentence, head }: Mention, found: Found): boolean {
    if (found.cells.some(({ aspect }) => aspect === 'cross')) return false;
    const own = columnsOf(found);
    // Of the total's column the parts have figures of their own.
    const of = head && this.#found.get(head);
    if (of && !of.cells.some(({ column }) => own.has(column))) {
      const heads = columnsOf(of);
      if (found.cells.every(({ row, key }) => row.some((one) => one.key === key && heads.has(one.column))))
        return true;
    }
    const columns = this.#sure.get(sentence);
    if (!columns) return false;
    if ([...own].some((column) => (columns.get(column) ?? 0) > 1)) return false;
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

  /** What the figure agrees with that a mention's list divides. */
  headOf({ head }: Mention): readonly TableFigure[] {
    return (head && this.#found.get(head)?.cells) ?? [];
  }

  #around(mention: Mention): Around {
    const head = mention.head && this.#found.get(mention.head);
    const columns = this.#columns.get(mention.sentence) ?? NONE;
    return {
      rows: this.#rows(mention),
      head: mention.head && (head?.cells ?? this.facts.byKey.get(mention.head.key) ?? []),
      columns: head
        ? new Map([...columns, ...[...columnsOf(head)].map((column) => [column, 1] as const)])
        : columns,
      pair:
        (mention.topic?.beside === 'from' ? this.#found.get(mention.topic) : this.#reached.get(mention))
          ?.cells ?? [],
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

function count(
  counts: Map<number, Map<string, number>>,
  sentence: number,
  columns: ReadonlySet<string>,
): void {
  const own = counts.get(sentence) ?? new Map<string, number>();
  for (const column of columns) own.set(column, (own.get(column) ?? 0) + 1);
  counts.set(sentence, own);
}
