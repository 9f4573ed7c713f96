import type { TextFigure } from '../text/figures';
import type { Lead } from '../statements/leads';
import type { Level } from '../statements/levels';
import { ofParagraph } from '../statements/near';

/** How many levels before and behind a figure may be what it follows from. */
const BEFORE = 8;
const BEHIND = 3;

/** Where a figure stands among the levels: `next` is the first behind it. */
export interface Place {
  readonly levels: readonly Level[];
  readonly next: number;
  readonly lead: Lead;
}

/** A level, or what a change of it is counted from (比年初预算204万元减少). */
export type Candidate = Pick<
  Level,
  'figure' | 'nature' | 'year' | 'topic' | 'key' | 'label' | 'index' | 'sentence' | 'stage'
>;

/** The levels around a figure in its paragraph, with the bases that are printed beside them. */
export function around(
  { levels, next, lead }: Place,
  before = BEFORE,
  behind = BEHIND,
): readonly Candidate[] {
  const near: Candidate[] = [];
  for (const level of ofParagraph(levels, { index: next, paragraph: lead.paragraph }, { before, behind })) {
    if (level.aside || level.figure === lead.figure) continue;
    addBases(near, level, lead.figure);
    near.push(level);
  }
  return near;
}

function addBases(near: Candidate[], level: Level, stated: TextFigure): void {
  const { topic, key, label, index, sentence } = level;
  for (const { base, basis, against, stage } of level.moves)
    if (base && base !== stated) {
      const nature = basis === 'budget' ? 'budget' : 'previous';
      near.push({ figure: base, nature, year: against, topic, key, label, index, sentence, stage });
    }
}
