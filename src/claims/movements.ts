import type { Draft } from './draft';
import { difference, rateFromChange, rateOf } from './judge';
import type { Level } from './statements';
import { dimension } from './judge';

/** Level, change and rate: any two determine the third. */
export function movementClaims(levels: readonly Level[]): readonly Draft[] {
  return levels.flatMap((level, index) => {
    const known = level.previous ? level : { ...level, previous: previousOf(levels, index, level) };
    return [...changes(known), ...(level.change ? rates(level) : rates(known))];
  });
}

function* changes(level: Level): Iterable<Draft> {
  const { figure, change, previous } = level;
  if (!change || !previous || previous.figure.approximate || dimension(previous.figure) !== dimension(figure))
    return;
  yield {
    kind: 'change',
    stated: change,
    operands: [figure, previous.figure],
    judged: difference(change, figure, previous.figure),
  };
}

function* rates(level: Level): Iterable<Draft> {
  const { figure, change, previous, rate } = level;
  if (!rate) return;
  if (previous && dimension(previous.figure) === dimension(figure)) {
    yield {
      kind: 'changeRate',
      stated: rate,
      operands: [figure, previous.figure],
      judged: rateOf(rate, figure, previous.figure),
    };
  } else if (change) {
    yield {
      kind: 'changeRate',
      stated: rate,
      operands: [figure, change.figure],
      judged: rateFromChange(rate, figure, change),
    };
  }
}

/** 上年决算…, printed as a level of its own right before, in the same sentence. */
function previousOf(levels: readonly Level[], index: number, level: Level): Level['previous'] {
  if (level.change?.basis !== 'year' && level.rate?.basis !== 'year') return null;
  const previous = levels
    .slice(Math.max(0, index - 1), index + 3)
    .find(({ nature, sentence }) => nature === 'previous' && sentence === level.sentence);
  if (!previous || previous.key !== '') return null;
  return { figure: previous.figure, basis: 'year' };
}
