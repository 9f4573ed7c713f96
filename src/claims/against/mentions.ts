import { shift, unitScale, type Printed } from '../../quantity';
import { compact } from '../compact';
import { readFigures, type TextFigure } from '../figures';
import type { Level, Move } from '../levels';
import { readStatements } from '../statements';
import type { Mark } from '../types';
import { kindOf, subjectKey, type FigureKind } from './subjects';

/** A printed figure in the base of its unit, as tables' figures are. */
export interface Stated {
  readonly mark: Mark;
  readonly printed: Printed;
  readonly base: string;
  /** The power of ten of the printed unit over the base. */
  readonly power: number;
}

/** An amount or count of a narrative with what its words mean, and the figures that are said of it. */
export interface Mention {
  readonly stated: Stated;
  readonly key: string;
  readonly kind: FigureKind;
  /** The year that its paragraph names last before it; null where none is named. */
  readonly year: string | null;
  /** The sentence up to the figure. */
  readonly words: string;
  readonly sentence: number;
  /** Counted from the year before. */
  readonly changes: readonly Moved[];
  readonly rates: readonly Moved[];
  readonly share: Stated | null;
  readonly execution: Stated | null;
}

export interface Moved {
  readonly stated: Stated;
  readonly minus: boolean;
}

/** A text's amounts and counts by meaning, and all its figures. Linear. */
export function readMentions(original: string): {
  readonly mentions: readonly Mention[];
  readonly figures: readonly Stated[];
} {
  const folded = compact(original);
  const figures = readFigures(original, folded);
  const { levels } = readStatements(folded.text, figures);
  const contexts = new Contexts(folded.text);
  return {
    mentions: levels.map((level) => mentionOf(level, contexts.before(level.figure.from))),
    figures: figures.filter(({ approximate }) => !approximate).map(statedOf),
  };
}

function mentionOf(level: Level, { words, year }: Context): Mention {
  const { figure, label, nature, share } = level;
  const [execution] = level.executions;
  const previous = nature === 'previous';
  return {
    stated: statedOf(figure),
    key: subjectKey(label),
    kind: previous ? 'actual' : kindOf(label),
    year: previous && year !== null ? String(Number(year) - 1) : year,
    words,
    sentence: level.sentence,
    changes: level.moves.flatMap((move) => movedOf(move, move.amount)),
    rates: level.moves.flatMap((move) => movedOf(move, move.rate)),
    share: share && statedOf(share.figure),
    execution: execution ? statedOf(execution.figure) : null,
  };
}

function movedOf({ basis, apart }: Move, moved: Move['amount']): readonly Moved[] {
  if (!moved || basis !== 'year' || apart) return [];
  return [{ stated: statedOf(moved.figure), minus: moved.minus }];
}

function statedOf({ text, start, end, value, decimals, unit }: TextFigure): Stated {
  const { power, base } = unitScale(unit);
  return {
    mark: { text, start, end },
    printed: { value: shift(value, power), decimals: decimals - power },
    base,
    power,
  };
}

interface Context {
  readonly words: string;
  readonly year: string | null;
}

const LONGEST = 160;
const YEAR = /(?<!比|较|与|同|和)(20\d\d)年(?!初?\d{0,2}月?前)/g;

/** The words before a place and the year they speak of; asked from the left to the right. */
class Contexts {
  #from = 0;
  #year: string | null = null;

  constructor(private readonly text: string) {}

  before(at: number): Context {
    const passage = this.text.slice(this.#from, at);
    const fresh = passage.slice(passage.lastIndexOf('\n') + 1);
    if (fresh.length < passage.length) this.#year = null;
    for (const match of fresh.matchAll(YEAR)) this.#year = match[1] ?? null;
    this.#from = Math.max(this.#from, at);
    const near = this.text.slice(Math.max(0, at - LONGEST), at);
    return {
      words: near.slice(Math.max(near.lastIndexOf('。'), near.lastIndexOf('\n')) + 1),
      year: this.#year,
    };
  }
}
