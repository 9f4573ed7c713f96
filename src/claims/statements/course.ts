import type { TextFigure } from '../text/figures';
import type { Signed } from '../judging/judge';
import type { Lead } from './leads';
import type { Cause, ChangeShare, Level, LooseRate, Move, NamedRate, Share, Told } from './levels';
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
  /** 与上年的90万元相比，本年支出100万元: of the level that comes next in this sentence. */
  readonly waits?: number | undefined;
  /** Its words name what no level bears: 资产总额比上年末111万元增加. */
  readonly unnamed?: boolean;
  /** 人员经费由412万元增至438万元: what has come from it. */
  readonly named: string;
  /** 由年初预算169万元调整为196万元: a budget, which has come to another one. */
  readonly planned?: boolean;
}

/** A change that was told before its level: 增加4907亿元，增长23.3%，达25968亿元. */
export interface Ahead {
  readonly amount: Signed;
  readonly basis: Basis;
  readonly against: string | null;
  readonly named: string;
  readonly sentence: number;
  readonly depth: number;
  rate: Signed | null;
}

/** A whole that is printed right before the share of it: 占年初预算1000万元的. */
export interface Whole {
  readonly figure: TextFigure;
  readonly words: string;
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
  /** The sentence that said a year last, and the one that is read. */
  saidAt = -1;
  sentence = 0;
  /** What the last sentence that names its subject is about: 。2010年决算94.7亿元 goes on with it. */
  head = '';
  base: Base | null = null;
  /** Whether ； stands between the last level and here. */
  divided = false;
  /** The level whose change was told last: what named changes explain. */
  whose: Level | null = null;
  /** The level that a named change was attached to last. */
  told: Level | null = null;
  /** The levels of the last 分别为…. */
  series: readonly Level[] = [];
  whole: Whole | null = null;
  /** The sentence of the last share of a printed budget. */
  executedIn = -1;
  /** Wholes by their names, of this paragraph: 占全国规模300亿元的40%; 占全国规模的30%. */
  private wholes: { readonly key: string; readonly figure: TextFigure; readonly paragraph: number }[] = [];

  ahead: Ahead | null = null;
  /** A change that was told before both of its levels, and the first of these. */
  pending: { readonly ahead: Ahead; readonly first: Level | null } | null = null;
  /** A share whose level comes behind it: 公务接待费占13.6%，为6.2万元. */
  shareAhead: { readonly share: Share; readonly named: string } | null = null;
  /** Amounts of changes and the rates right behind them that no level was found for, or not surely. */
  readonly loose: LooseRate[] = [];
  /** The share or execution rate that was read last. */
  rated: { readonly stated: Share; readonly executed: boolean } | null = null;
  /** What was read of something per head or of another measure last: 人均4.3万元. */
  foreign: { readonly figure: TextFigure; readonly each: boolean } | null = null;
  /** Percents behind a name of their own: 整改率91.29%. */
  readonly named: NamedRate[] = [];
  /** The figure that was read last, as a level or as the amount of a change. */
  latest: { readonly figure: TextFigure; readonly level: Level; readonly move: Move | null } | null = null;

  reference(words: string, figure: TextFigure, about: Level | null, basis: Basis): Reference {
    return { words, figure, about, year: this.year, dated: this.saidAt === this.sentence, basis };
  }

  /** Keeps a whole for the share behind it, and for later ones that name it. */
  keepWhole({ figure, paragraph }: Lead, words: string): void {
    this.whole = { figure, words };
    const key = keyOf(/占([^占]*)$/.exec(words)?.[1] ?? '');
    if (key.length > 1) this.wholes = [{ key, figure, paragraph }, ...this.wholes].slice(0, 4);
  }

  wholeNamed(words: string, { paragraph }: Lead): TextFigure | null {
    const key = keyOf(words.replace(/的$/, ''));
    return this.wholes.find((whole) => whole.key === key && whole.paragraph === paragraph)?.figure ?? null;
  }

  /** …个人所得税2.13亿元，规模最大的是增值税，占39.4%: a clause without a figure turns to a level of the sentence. */
  turn({ topic, sentence, breaks }: Lead, named: string): void {
    if (breaks || topic === '' || this.frame.reason || keyOf(named) !== '') return;
    const words = topic.replace(/^其中|(?:支出|金额|规模)?最[大多高小少低]$/g, '');
    const key = keyOf(words.slice(words.search(/[是为属](?!.*[是为属])/) + 1));
    const { current } = this.frame;
    if (key.length < 2 || (current && alike(key, current.key))) return;
    const found = this.levels.slice(-8).findLast((level) => level.key === key && level.sentence === sentence);
    if (found) this.frame.current = found;
  }
}
