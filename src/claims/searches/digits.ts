import { digitsOf, significantDigits, type TextFigure } from '../text/figures';
import { isRatio } from '../statements/roles';

/** Round amounts tell little; of a ratio the zeros behind the point are measured as well: 90.0. */
export const tellingDigits = (figure: TextFigure): number =>
  isRatio(figure) && figure.decimals > 0 ? digitsOf(figure) : significantDigits(figure);
