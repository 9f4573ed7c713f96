import { compare, sum } from '../../quantity';
import { contradicted, isOfActual } from './contradicted';
import type { TableFacts } from './facts';
import { agreeing, similar, type Around, type Found } from './levels';
import type { Mention, Stated } from './mention';
import { executionOf } from './said';
import type { FoundBy, TableFigure } from './types';

interface Judged {
  readonly by: FoundBy;
  readonly found: Found;
}

const columnsOf = ({ cells }: Found): ReadonlySet<string> => new Set(cells.map(({ column }) => column));

/** The mentions that agree with the tables, and what they say of those around them. */
export class Agreed {
  readonly #found = new Map<Mention, Found>();
  /** How many figures of each sentence agree with each column. */
  readonly #columns = new Map<number, Map<string, number>>();
  /** The same, of figures that agree with one column alone. */
  readonly #sure = new Map<number, Map<string, number>>();
  /** What those agree with that go on with a mention. */
  readonly #kin = new Map<Mention, Found[]>();
  /** The figures of the list that a mention is divided into. */
  readonly #parts = new Map<Mention, Stated[]>();
  /** Of 由A增加到B, what B agrees with, by A. */
  readonly #reached = new Map<Mention, Found>();

  constructor(
    mentions: readonly Mention[],
    private readonly facts: TableFacts,
  ) {
    for (const mention of mentions) {
      if (mention.head) push(this.#parts, mention.head, mention.stated);
      const found = agreeing(mention, facts, this.#around(mention));
      if (!found) continue;
      this.#found.set(mention, found);
      const columns = columnsOf(found);
      count(this.#columns, mention.sentence, columns);
      if (columns.size === 1) count(this.#sure, mention.sentence, columns);
      if (mention.from) this.#reached.set(mention.from, found);
      if (mention.topic) push(this.#kin, mention.topic, found);
    }
    for (const [mention, found] of this.#found) {
      if (
        mention.aspect === 'plain' &&
        mention.beside === null &&
        (this.#isAstray(mention, found) || isOfActual(mention, found))
      )
        this.#found.delete(mention);
    }
  }

  /** A figure of another column than the rest of its sentence: last year's among this year's, a target among results. */
  #isAstray({ sentence, head, stated }: Mention, found: Found): boolean {
    if (found.cells.some(({ aspect }) => aspect === 'cross')) return false;
    const own = columnsOf(found);
    // Of the total's column the parts have figures of their own.
    const of = head && this.#found.get(head);
    if (of && head.stated.base === stated.base && !of.cells.some(({ column }) => own.has(column))) {
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
      ? (this.#found.get(topic)?.cells ?? this.#kinOf(topic))
      : (this.facts.byKey.get(topic.key) ?? []);
    return [...new Set(cells.flatMap(({ row }) => row))];
  }

  #kinOf(mention: Mention): readonly TableFigure[] {
    return (this.#kin.get(mention) ?? []).flatMap(({ cells }) => cells);
  }

  /** The level that changes are told of: of 本年5万元，上年4万元，增加1万元 the first. */
  levelOf({ previous, topic }: Mention, found: Found): readonly TableFigure[] {
    const level = previous && topic ? this.#found.get(topic) : null;
    return level?.cells ?? found.cells;
  }

  /** What the figure agrees with that a mention's list divides. */
  headOf({ head }: Mention): readonly TableFigure[] {
    return (head && this.#found.get(head)?.cells) ?? [];
  }

  #around(mention: Mention): Around {
    const { head, topic, from } = mention;
    const ofHead = head && this.#found.get(head);
    const ofTopic = topic && this.#found.get(topic);
    const columns = new Map(this.#columns.get(mention.sentence));
    for (const column of [ofHead, ofTopic].flatMap((one) => (one ? [...columnsOf(one)] : [])))
      columns.set(column, columns.get(column) ?? 1);
    return {
      rows: this.#rows(mention),
      head: head && (ofHead?.cells ?? (head.key === '' ? [] : (this.facts.byKey.get(head.key) ?? []))),
      columns,
      kin: [...new Set(this.#kinOf(mention).flatMap(({ row }) => row))],
      pair: (from ? this.#found.get(from) : this.#reached.get(mention))?.cells ?? [],
    };
  }

  /** What its own parts add up to: a total of other things than the tables' total. */
  #isOwnTotal(mention: Mention): boolean {
    const parts = (this.#parts.get(mention) ?? []).filter(({ base }) => base === mention.stated.base);
    if (parts.length < 2) return false;
    const total = sum(parts.map(({ printed }) => printed.value));
    return compare(total, mention.stated.printed.value) === 0;
  }

  judge(mention: Mention): Judged | null {
    const found =
      this.#found.get(mention) ??
      (mention.aspect === 'execution'
        ? executionOf(mention, this.#found.get(mention.topic ?? mention))
        : null);
    if (found) return { by: 'meaning', found };
    if (this.#isOwnTotal(mention)) return similar(mention, this.facts);
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

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
