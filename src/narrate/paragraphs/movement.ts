import { isZero } from '../../quantity';
import type { Scheme } from '../../schemes';
import type { MovementWords } from '../content';
import { amountSpans, rateSpans } from '../figures';
import type { Movement } from '../figures';
import { fillPattern } from '../pattern';
import { choiceSpan } from '../spans';
import type { Live, Origin, Span } from '../types';
import type { CellAddress } from '../../workbook';
import { slot } from './context';

export const MOVEMENT_WORDS: MovementWords = {
  movement: '与上年相比{direction}{change}[，{trend}{rate}]',
  same: '与上年持平',
  bothZero: '与上年持平（均为0）',
  more: '增加',
  less: '减少',
  rising: '增长',
  falling: '下降',
};

/** 增加 or 减少; null when nothing moved. */
export function directionSpans(movement: Movement | null, words: MovementWords): Span[] | null {
  if (!movement || movement.direction === 0) return null;
  const { direction, change, by } = movement;
  return [signSpan(direction, words.more, words.less, change.cells, by)];
}

/** A word for up or down that follows the sign of a figure. */
function signSpan(
  direction: -1 | 0 | 1,
  up: string,
  down: string,
  cells: readonly CellAddress[],
  by: Origin,
): Span {
  const live: Live = { kind: 'bands', of: by, bands: [{ test: '>', than: '0', text: up }], otherwise: down };
  return choiceSpan(direction > 0 ? up : down, cells, live);
}

/**
 * The movement in words: 与上年相比减少328.79万元，下降16.37%. Amounts without their sign, since the verb says it.
 * 持平 where nothing moved.
 */
export function movementSpans(
  movement: Movement | null,
  scheme: Scheme,
  words: MovementWords,
): Span[] | null {
  if (!movement) return null;
  const zero = sameSpan(movement, words);
  const moved = movedSpans(movement, scheme, words);
  const within = { of: movement.by, zero };
  if (movement.direction !== 0) return moved.map((span) => ({ ...span, within }));
  return [{ ...zero, live: { kind: 'unlessZero', of: movement.by, zero, other: moved } }];
}

/** 与上年持平; （均为0） where there is nothing this year either. */
function sameSpan({ bothZero, change, current }: Movement, words: MovementWords): Span {
  const text = bothZero ? words.bothZero : words.same;
  if (!current) return choiceSpan(text, change.cells);
  const bands = [{ test: '=', than: '0', text: words.bothZero }] as const;
  return choiceSpan(text, change.cells, { kind: 'bands', of: current, bands, otherwise: words.same });
}

function movedSpans(movement: Movement, scheme: Scheme, words: MovementWords): Span[] {
  const { change, rate, direction, by } = movement;
  // A rate that a slip left at zero beside a moved amount says nothing.
  const usable = rate?.kind === 'rate' && isZero(rate.value) && rate.derivation === 'value' ? null : rate;
  return fillPattern(words.movement, {
    direction: slot('增减方向', [signSpan(direction, words.more, words.less, change.cells, by)]),
    change: slot('增减额', amountSpans(change, { absolute: true })),
    trend: slot('增减方向', usable && [signSpan(direction, words.rising, words.falling, usable.cells, by)]),
    rate: slot('增减率', usable && rateSpans(usable, scheme.percentDecimals, { absolute: true })),
  });
}
