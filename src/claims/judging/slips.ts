import {
  abs,
  compare,
  divide,
  equal,
  isZero,
  judgeQuotient,
  shift,
  subtract,
  sum,
  type Judgement,
} from '../../quantity';
import type { Draft } from './draft';
import type { TextFigure } from '../text/figures';
import { inUnit, isRight } from './judge';
import { mistyping } from './mistypings';
import type { Slip } from '../types';

/** What most likely went wrong in an inconsistent claim; null where nothing simple explains it. */
export function slipOf({ kind, stated, operands, judged, hint }: Draft): Slip | null {
  if (!judged) return null;
  if (hint) return hint;
  const { figure } = stated;
  if (kind === 'changeRate') {
    const slip = rateSlip(figure, operands);
    if (slip) return slip;
  }
  if (kind === 'executionRate' || kind === 'share' || kind === 'changeRate') {
    const slip = ratioSlip(kind, figure, judged);
    if (slip) return slip;
  }
  if (kind === 'direction' || kind === 'rank' || kind === 'shareTotal') return null;
  const own = mistyping(figure, judged.recomputed);
  if (own || kind === 'changeRate' || kind === 'share' || kind === 'executionRate') return own;
  return partSlip(figure, operands, judged, kind === 'causes');
}

function rateSlip(figure: TextFigure, [first, second]: readonly TextFigure[]): Slip | null {
  if (!first || !second) return null;
  const change = inUnit(second, first.unit);
  const level = inUnit(first, first.unit);
  if (equal(abs(change.value), abs(level.value))) return 'zero-base';
  const wrong = judgeQuotient(inUnit(figure, '%'), { ...change, value: abs(change.value) }, level);
  return isRight(wrong) ? 'this-years-base' : null;
}

/** The unspent share, two shares swapped, a fraction with a percent sign, a unit. */
export function ratioSlip(kind: Draft['kind'], figure: TextFigure, judged: Judgement): Slip | null {
  const stated = inUnit(figure, '%').value;
  const right = inUnit({ ...figure, value: judged.recomputed }, '%').value;
  // Down by 62.1 %, told as the 37.9 % that are left.
  const left = kind === 'changeRate' && right.startsWith('-') ? abs(right) : right;
  // 95.9 for 4.07: to the digits that are printed.
  const rest = abs(subtract('100', sum([stated, left])));
  if ((kind !== 'changeRate' || left !== right) && compare(rest, shift('1', -figure.decimals)) < 0)
    return kind === 'share' ? 'swapped' : 'unspent-share';
  if (isZero(stated) || isZero(right)) return null;
  const ratio = divide(right, stated, 2);
  if (equal(ratio, '100') || equal(divide(right, '100', figure.decimals), stated)) return 'fraction';
  const tenThousandth = equal(divide(right, '10000', figure.decimals), stated);
  if (tenThousandth || equal(ratio, '10000') || equal(divide(right, stated, 6), '0.0001')) return 'unit';
  if (equal(divide(right, '0.0001', figure.decimals), stated)) return 'unit';
  return null;
}

function partSlip(
  figure: TextFigure,
  operands: readonly TextFigure[],
  judged: Judgement,
  signed: boolean,
): Slip | null {
  const right = signed ? abs(judged.recomputed) : judged.recomputed;
  const missing = subtract(figure.value, right);
  for (const operand of operands) {
    const { value } = inUnit(operand, figure.unit);
    if (!isZero(value) && equal(subtract('0', missing), value)) return 'part-left-out';
    // A decrease is printed without its sign.
    const meant = [sum([value, missing]), ...(signed ? [subtract(value, missing)] : [])];
    for (const each of operand.unit === figure.unit ? meant : []) {
      const slip = mistyping(operand, each);
      if (slip && slip !== 'digit-changed') return slip;
    }
  }
  return null;
}
