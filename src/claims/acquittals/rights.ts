import { OperandLists, type Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import { put } from '../text/grouped';
import { dimension, isRight } from '../judging/judge';
import type { Level } from '../statements/levels';
import { firstFrom, levelsByFigure } from '../statements/near';

/** How many levels before a figure another reading of it may reach. */
export const REACH = 10;

/** The relations of a text that hold: what each figure bears, makes and is a part of. */
export class Rights {
  readonly levelOf: ReadonlyMap<TextFigure, Level>;
  /** Figures that a right relation makes, and the right relations that each takes part in. */
  readonly made = new Set<TextFigure>();
  readonly bearing = new Map<TextFigure, Draft[]>();
  /** The parts of the sums that are right: what makes one total is not held against another. */
  readonly sums = new OperandLists();
  /** The changes that make another. */
  readonly causes = new OperandLists();
  /** The flows that make a balance. */
  readonly rolls = new OperandLists();
  /** What makes a figure. */
  readonly partsOf = new Map<TextFigure, (readonly TextFigure[])[]>();
  /** The sums in which a figure is a part, and the shares that make 100 with it. */
  readonly sumsOf = new Map<TextFigure, (readonly TextFigure[])[]>();
  readonly hundredsOf = new Map<TextFigure, (readonly TextFigure[])[]>();

  /** Of each whole, what the shares that are held against it would make of it. */
  readonly sharesOf = new Map<TextFigure, { least: number; most: number }[]>();

  constructor(
    drafts: readonly Draft[],
    readonly levels: readonly Level[],
  ) {
    this.levelOf = levelsByFigure(levels);
    for (const draft of drafts) {
      const { kind, judged, stated, operands, word } = draft;
      const [part, whole] = operands;
      if (kind === 'share' && part && whole) put(this.sharesOf, whole, impliedBy(stated.figure, part));
      if (!isRight(judged) || word || kind === 'repeated' || operands.length < 2) continue;
      this.made.add(stated.figure);
      if (kind === 'causes') this.causes.add(operands);
      if (kind === 'rollForward') this.rolls.add(operands);
      if (kind === 'sum' || kind === 'counts') {
        this.sums.add(operands);
        put(this.partsOf, stated.figure, operands);
      }
      for (const figure of [stated.figure, ...operands]) put(this.bearing, figure, draft);
      const lists =
        kind === 'sum' || kind === 'counts' ? this.sumsOf : kind === 'shareTotal' ? this.hundredsOf : null;
      if (lists) for (const operand of operands) put(lists, operand, operands);
    }
  }

  /** Levels of one dimension in the paragraph, or the sentence, of the last level before a figure. */
  before(figure: TextFigure, like: TextFigure, within: 'paragraph' | 'sentence'): readonly Level[] {
    const end = firstFrom(this.levels, figure.from);
    const near = this.levels.slice(Math.max(0, end - REACH), end);
    const last = near.at(-1);
    return near.filter(
      (level) => level[within] === last?.[within] && dimension(level.figure) === dimension(like),
    );
  }

  /** The paragraph of the last level before a figure. */
  paragraphAt({ from }: TextFigure): number {
    return this.levels[firstFrom(this.levels, from) - 1]?.paragraph ?? 0;
  }
}

/** Between what a whole lies of which a part has a share, by doubles. */
function impliedBy({ size, decimals }: TextFigure, part: TextFigure): { least: number; most: number } {
  const unit = 10 ** -decimals;
  const most = size > unit ? (100 * (part.size + part.slack)) / (size - unit) : Infinity;
  return { least: (100 * (part.size - part.slack)) / (size + unit), most };
}
