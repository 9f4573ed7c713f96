import { negate } from '../../quantity';
import type { TextFigure } from '../text/figures';
import type { Operator, Token } from './tokens';

/** A calculation as it is written: a figure, or two that an operator joins. */
export type Expression =
  | { readonly figure: TextFigure }
  | { readonly operator: Operator; readonly left: Expression; readonly right: Expression };

const DEEPEST = 6;

/**
 * Reads figures, + − × ÷ and brackets by their usual precedence; the words around a figure name it. Null where two figures
 * stand side by side, an operator has no figure, or brackets do not close.
 */
export function expressionOf(tokens: readonly Token[]): Expression | null {
  const own = tokens.filter(({ kind }) => kind !== 'words');
  let at = 0;
  const operatorIn = (signs: string): Operator | null => {
    const token = own[at];
    return token?.kind === 'operator' && signs.includes(token.operator) ? token.operator : null;
  };
  const chain = (next: () => Expression | null, signs: string): Expression | null => {
    let left = next();
    for (let operator = operatorIn(signs); left && operator; operator = operatorIn(signs)) {
      at += 1;
      const right = next();
      left = right && { operator, left, right };
    }
    return left;
  };
  let depth = 0;
  const single = (): Expression | null => {
    const token = own[at];
    at += 1;
    if (token?.kind === 'figure') return { figure: token.figure };
    const next = own[at];
    // =-1.05%: below nothing, where no figure stands before.
    if (
      token?.kind === 'operator' &&
      token.operator === '-' &&
      isFirst(own[at - 2]) &&
      next?.kind === 'figure'
    ) {
      at += 1;
      return { figure: negative(next.figure) };
    }
    if (token?.kind !== 'open' || depth === DEEPEST) return null;
    depth += 1;
    const inner = sums();
    depth -= 1;
    const closed = own[at]?.kind === 'close';
    at += 1;
    return closed ? inner : null;
  };
  const products = (): Expression | null => chain(single, '×÷');
  const sums = (): Expression | null => chain(products, '+-');
  const whole = sums();
  return at === own.length ? whole : null;
}

const isFirst = (before: Token | undefined): boolean => before === undefined || before.kind === 'open';

/** The same figure below nothing. */
export const negative = (figure: TextFigure): TextFigure => ({
  ...figure,
  value: negate(figure.value),
  size: -figure.size,
});

/** Its figures in the order in which they are written. */
export function figuresIn(expression: Expression): readonly TextFigure[] {
  return 'figure' in expression
    ? [expression.figure]
    : [...figuresIn(expression.left), ...figuresIn(expression.right)];
}

/** Its operators, in the order in which they are written. */
export function operatorsIn(expression: Expression): readonly Operator[] {
  return 'figure' in expression
    ? []
    : [...operatorsIn(expression.left), expression.operator, ...operatorsIn(expression.right)];
}
