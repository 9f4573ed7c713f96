import { isZero } from '../../quantity';
import type { Scheme } from '../../schemes';
import { amountSpans, rateSpans } from '../figures';
import type { Movement, Rate } from '../figures';
import { choiceSpan, lineOf } from '../spans';
import type { Live, Origin, Span } from '../types';
import type { CellAddress } from '../../workbook';

/** What a movement is introduced by, unless a template says otherwise (过滤器 比较词). */
export const LEAD = '与上年相比';
const SAME = '与上年持平';
const BOTH_ZERO = '与上年持平（均为0）';

/** 增加 or 减少; null when nothing moved. */
export function directionSpans(movement: Movement | null): Span[] | null {
  if (!movement || movement.direction === 0) return null;
  const { direction, change, by } = movement;
  return [signSpan(direction, '增加', '减少', change.cells, by)];
}

/** 增长 or 下降, for rates; null when nothing moved or no rate can be said. */
export function trendSpans(movement: Movement | null): Span[] | null {
  const rate = movement && usableRate(movement);
  if (!movement || !rate || movement.direction === 0) return null;
  return [signSpan(movement.direction, '增长', '下降', rate.cells, movement.by)];
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
export function movementSpans(movement: Movement | null, scheme: Scheme, lead: string): Span[] | null {
  if (!movement) return null;
  const zero = sameSpan(movement);
  const moved = movedSpans(movement, scheme, lead);
  const within = { of: movement.by, zero };
  if (movement.direction !== 0) return moved.map((span) => ({ ...span, within }));
  return [{ ...zero, live: { kind: 'unlessZero', of: movement.by, zero, other: moved } }];
}

/** 与上年持平; （均为0） where there is nothing this year either. */
function sameSpan({ bothZero, change, current }: Movement): Span {
  const text = bothZero ? BOTH_ZERO : SAME;
  if (!current) return choiceSpan(text, change.cells);
  const bands = [{ test: '=', than: '0', text: BOTH_ZERO }] as const;
  return choiceSpan(text, change.cells, { kind: 'bands', of: current, bands, otherwise: SAME });
}

/** A rate that a slip left at zero beside a moved amount says nothing. */
export function usableRate({ rate }: Movement): Rate | null {
  return rate?.kind === 'rate' && isZero(rate.value) && rate.derivation === 'value' ? null : rate;
}

function movedSpans(movement: Movement, scheme: Scheme, lead: string): Span[] {
  const { change, direction, by } = movement;
  const rate = usableRate(movement);
  return lineOf(
    lead,
    signSpan(direction, '增加', '减少', change.cells, by),
    amountSpans(change, { absolute: true }),
    rate && '，',
    rate && signSpan(direction, '增长', '下降', rate.cells, by),
    rate && rateSpans(rate, scheme.percentDecimals, { absolute: true }),
  );
}
