import { abs, isZero } from '../../quantity';
import type { Scheme } from '../../schemes';
import type { MovementWords } from '../content';
import { amountSpans, rateSpans } from '../figures';
import type { Movement } from '../figures';
import { fillPattern } from '../pattern';
import { choiceSpan } from '../spans';
import type { Span } from '../types';
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
  return [choiceSpan(movement.direction > 0 ? words.more : words.less, movement.change.cells)];
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
  const { change, rate, direction } = movement;
  if (direction === 0) return [choiceSpan(movement.bothZero ? words.bothZero : words.same, change.cells)];
  // A rate that a slip left at zero beside a moved amount says nothing.
  const usable =
    rate?.kind === 'rate' && isZero(abs(rate.value)) && rate.derivation === 'value' ? null : rate;
  return fillPattern(words.movement, {
    direction: slot('增减方向', directionSpans(movement, words)),
    change: slot('增减额', amountSpans(change, { absolute: true })),
    trend: slot(
      '增减方向',
      usable && [choiceSpan(direction > 0 ? words.rising : words.falling, usable.cells)],
    ),
    rate: slot('增减率', usable && rateSpans(usable, scheme.percentDecimals, { absolute: true })),
  });
}
