import type { Level } from '../statements/levels';
import { dimension, isRight, mayFit, quotient } from '../judging/judge';

/** How far back a whole may stand. */
export const FURTHEST = 24;

/** What a bare 占 may be of: the levels before, the nearest first. */
export function wholesBefore(levels: readonly Level[], { index, figure }: Level): readonly Level[] {
  return levels
    .slice(Math.max(0, index - FURTHEST), index)
    .filter((whole) => dimension(whole.figure) === dimension(figure) && whole.figure.size > 0)
    .toReversed();
}

/** Whether a share holds of a whole. */
export const holdsOf = ({ share, figure }: Level, whole: Level): boolean =>
  share !== null &&
  mayFit(share.figure, figure, whole.figure) &&
  isRight(quotient(share.figure, figure, whole.figure));

const PLACE = /^[一-龥]{2,6}?[省市县区旗州盟](?=[一-龥]{2,})(?!本?级|直)/;

/** The words for a whole without place, year and nature. */
export const wordsOf = (text: string): string =>
  text
    .replace(PLACE, '')
    .replace(
      /一般公共预算|公共财政预算|公共预算|财政|总量|[“”"]|\d{4}年度?|预算|决算|全年|本年度?|当年|年度|总额|合计|总计|经费|总|数|全部|金额|规模|我市|我县|我区|全市|全县|全区/g,
      '',
    )
    .replace(/(?:的|为|共|完成|计划|任务|目标)+$/, '');
