import type { TextFigure } from './figures';
import type { Lead } from './leads';
import type { Cause, ChangeShare, Level, Told } from './levels';
import type { Reference } from './references';
import type { Basis } from './roles';
import { alike, keyOf } from './subjects';

/** What a bracket, or the text outside all brackets, speaks of. */
export interface Frame {
  current: Level | null;
  /** Of the sentence before: 。较上年减少… goes on with it. */
  prior: Level | null;
  /** A named thing without a level was said to change: what names nothing goes on with that. */
  strayed: boolean;
  reason: boolean;
}

export const frameOf = (current: Level | null): Frame => ({
  current,
  prior: null,
  strayed: false,
  reason: false,
});

/** What a change is counted from, printed before it. */
export interface Base {
  readonly figure: TextFigure;
  readonly basis: Basis;
  readonly against: string | null;
  readonly loose: boolean;
}

/** What has been read of a text so far, and what the next figure may go on with. */
export class Course {
  readonly levels: Level[] = [];
  readonly causes: Cause[] = [];
  readonly changes: Told[] = [];
  readonly changeShares: ChangeShare[] = [];
  readonly outer: Frame[] = [];
  frame = frameOf(null);
  year: string | null = null;
  /** The paragraph that said a year last. */
  saidIn = -1;
  /** What the last sentence that names its subject is about: 。2010年决算94.7亿元 goes on with it. */
  head = '';
  base: Base | null = null;
  /** The level whose change was told last: what named changes explain. */
  whose: Level | null = null;
  /** The level that a named change was attached to last. */
  told: Level | null = null;
  /** The levels of the last 分别为…. */
  series: readonly Level[] = [];
  whole: { readonly figure: TextFigure; readonly words: string } | null = null;

  reference(words: string, figure: TextFigure, about: Level | null, basis: Basis): Reference {
    return { words, figure, about, year: this.year, basis };
  }

  /** …个人所得税2.13亿元，规模最大的是增值税，占39.4%: a clause without a figure turns to a level of the sentence. */
  turn({ topic, sentence, breaks }: Lead, named: string): void {
    if (breaks || topic === '' || this.frame.reason || keyOf(named) !== '') return;
    const key = keyOf(topic.slice(topic.search(/[是为属](?!.*[是为属])/) + 1));
    const { current } = this.frame;
    if (key.length < 2 || (current && alike(key, current.key))) return;
    const found = this.levels.slice(-8).findLast((level) => level.key === key && level.sentence === sentence);
    if (found) this.frame.current = found;
  }
}
