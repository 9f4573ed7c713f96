import { abs, divide, equal, isZero, judgeQuotient, subtract, sum, type Decimal } from '../quantity';
import type { Draft } from './draft';
import type { TextFigure } from './figures';
import { inUnit } from './judge';
import type { Slip } from './types';

/** What most likely went wrong in an inconsistent claim; null where nothing simple explains it. */
export function slipOf({ kind, stated, operands, judged }: Draft): Slip | null {
  if (!judged) return null;
  const { figure } = stated;
  const [first, second] = operands;
  if (kind === 'changeRate' && first && second) {
    const change = inUnit(second, first.unit);
    const level = inUnit(first, first.unit);
    if (equal(abs(change.value), abs(level.value))) return 'zero-base';
    const wrong = judgeQuotient(inUnit(figure, '%'), { ...change, value: abs(change.value) }, level);
    if (wrong && wrong.verdict !== 'inconsistent') return 'this-years-base';
  }
  if (
    (kind === 'executionRate' || kind === 'share') &&
    equal(sum([figure.value, judged.recomputed]), '100')
  ) {
    return kind === 'share' ? 'swapped' : 'unspent-share';
  }
  if (isPowerOfTenThousand(figure.value, judged.recomputed)) return 'unit';
  if (kind === 'sum' || kind === 'counts' || kind === 'repeated' || kind === 'change') {
    const own = mistypings(figure.text).get(plain(abs(judged.recomputed)));
    if (own) return own;
    const missing = subtract(figure.value, judged.recomputed);
    for (const operand of operands) {
      const value = inUnit(operand, figure.unit);
      const meant = plain(sum([value.value, missing]));
      const slip = operand.unit === figure.unit ? mistypings(operand.text).get(meant) : undefined;
      if (slip) return slip;
    }
  }
  return null;
}

/** Whether one mistyped digit in the total or in a part explains the difference. */
export function oneDigitWrong(missing: Decimal, total: TextFigure, parts: readonly TextFigure[]): boolean {
  if (isZero(missing)) return false;
  return [total, ...parts]
    .filter(({ text }) => text.replace(/\D/g, '').length >= 3)
    .some((figure) =>
      [...mistypings(figure.text)].some(
        ([meant, slip]) =>
          slip === 'digits-transposed' && equal(abs(subtract(meant, plain(figure.value))), missing),
      ),
    );
}

/** Whether one of two long figures is the other with two neighbouring digits changed over. */
export function isMistyped(a: TextFigure, b: TextFigure): boolean {
  if (a.text.replace(/\D/g, '').length < 5) return false;
  return mistypings(a.text).get(plain(b.value)) === 'digits-transposed';
}

function isPowerOfTenThousand(stated: Decimal, right: Decimal): boolean {
  if (isZero(stated) || isZero(right)) return false;
  const ratio = divide(right, stated, 6);
  return equal(ratio, '10000') || equal(ratio, '0.0001');
}

/** The figures that were meant if one digit of this one was lost, doubled or changed places. */
function mistypings(text: string): ReadonlyMap<Decimal, Slip> {
  const bare = text.replace(/[^\d.]/g, '');
  const meant = new Map<Decimal, Slip>();
  if (bare.length > 16) return meant;
  for (let index = 0; index < bare.length; index += 1) {
    const char = bare.charAt(index);
    const next = bare.charAt(index + 1);
    if (char === '.') continue;
    if (next !== '' && next !== '.' && next !== char) {
      meant.set(plain(bare.slice(0, index) + next + char + bare.slice(index + 2)), 'digits-transposed');
    }
    if (next === char) meant.set(plain(bare.slice(0, index) + bare.slice(index + 1)), 'digit-doubled');
  }
  for (let index = 0; index <= bare.length; index += 1) {
    for (let digit = 0; digit <= 9; digit += 1) {
      const value = plain(`${bare.slice(0, index)}${digit}${bare.slice(index)}`);
      if (!meant.has(value)) meant.set(value, 'digit-lost');
    }
  }
  return meant;
}

function plain(text: string): Decimal {
  const negative = text.startsWith('-') ? '-' : '';
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const rest = fraction.replace(/0+$/, '');
  return negative + (rest === '' ? digits : `${digits}.${rest}`);
}
