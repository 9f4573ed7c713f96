import type { TextFigure } from '../text/figures';
import type { Lead } from '../statements/leads';
import type { Level } from '../statements/levels';

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
  return levels
    .slice(Math.max(0, next - before), next + behind)
    .flatMap((level) =>
      level.paragraph === lead.paragraph && !level.aside && level.figure !== lead.figure
        ? [...basesOf(level, lead.figure), level]
        : [],
    );
}

function basesOf(level: Level, stated: TextFigure): readonly Candidate[] {
  return level.moves.flatMap(({ base, basis, against, stage }) =>
    base && base !== stated
      ? [
          {
            figure: base,
            nature: basis === 'budget' ? ('budget' as const) : ('previous' as const),
            year: against,
            topic: level.topic,
            key: level.key,
            label: level.label,
            index: level.index,
            sentence: level.sentence,
            stage,
          },
        ]
      : [],
  );
}
