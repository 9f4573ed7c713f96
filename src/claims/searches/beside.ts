import type { Judgement } from '../../quantity';
import { isExactSum, judgedIf, type Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import { addUp, dimension, isRight } from '../judging/judge';
import type { Level } from '../statements/levels';
import { levelsByFigure } from '../statements/near';
import { isRatio } from '../statements/roles';

// Figures that are no amounts of their items.
const NO_AMOUNT = /平均|单价|人均|均价|每|标准|比例|率|限额/;
const FURTHEST = 2;
const FAR = 3;

/**
 * 东村62户，18.6万元；南村118户，35.4万元。两村共180户，105.0万元: where the items of a list make its total in one measure, the
 * figures beside them make the figure beside the total in another one.
 */
export function besideSums(levels: readonly Level[], drafts: readonly Draft[]): readonly Draft[] {
  const levelOf = levelsByFigure(levels);
  const told = new Set<TextFigure>();
  for (const { kind, stated, judged } of drafts)
    if (judged !== null && (kind === 'sum' || kind === 'counts')) told.add(stated.figure);
  return drafts.filter(isExactSum).flatMap(({ stated, operands }): readonly Draft[] => {
    const total = levelOf.get(stated.figure);
    const parts = operands.flatMap((operand) => levelOf.get(operand) ?? []);
    if (!total || parts.length < 2 || parts.length !== operands.length) return [];
    const found: Draft[] = [];
    const borne = new Set<TextFigure>();
    for (let step = -FURTHEST; step <= FURTHEST; step += 1) {
      const beside = besideOf(levels, total, step);
      if (!beside || told.has(beside.figure)) continue;
      const others = parts.flatMap((part) => besideOf(levels, part, step) ?? []);
      if (others.length !== parts.length || new Set(others).size < others.length) continue;
      if (others.some((other) => parts.includes(other) || !isAlike(other, beside) || other === total))
        continue;
      const figures = others.map(({ figure }) => figure);
      const reached = figures.reduce((sum, { size }) => sum + size, 0);
      if (reached > FAR * beside.figure.size || FAR * reached < beside.figure.size) continue;
      const own = addUp(beside.figure, figures);
      // A list that adds up by chance is not told from one that does not.
      const same = dimension(beside.figure) === dimension(total.figure);
      const sure = parts.length > 2 || (!same && total.figure.bare.length > 1 && isClose(own, beside));
      found.push({
        kind: dimension(beside.figure) === '元' ? 'sum' : 'counts',
        stated: { figure: beside.figure, minus: false },
        operands: figures,
        ...judgedIf(sure, own),
      });
      if (isRight(own)) for (const figure of [beside.figure, ...figures]) borne.add(figure);
      told.add(beside.figure);
    }
    // 一档100人30万元，二档200人40万元，合计300人70万元: what is right on one side is not held against what stands on the other.
    return found.filter(
      ({ stated, operands, judged }) =>
        isRight(judged) || ![stated.figure, ...operands].some((figure) => borne.has(figure)),
    );
  });
}

const isClose = (own: Judgement, { figure }: Level): boolean =>
  own.verdict !== 'inconsistent' ||
  Math.abs(Number(own.recomputed) - Number(figure.value)) < Math.abs(Number(figure.value)) / 2;

/** The figure a few places before or behind in the same clause or two, of another measure. */
function besideOf(
  levels: readonly Level[],
  { index, sentence, lead, figure, depth }: Level,
  step: number,
): Level | null {
  if (step === 0) return null;
  const beside = levels[index + step];
  if (!beside || beside.sentence !== sentence) return null;
  // 一批总投资2846万元（其中建筑2760万元），…，合计5423万元（其中建筑5258万元）: what stands before each bracket, of what stands in it.
  if (step === -1 && depth === beside.depth + 1 && !isRatio(beside.figure) && !beside.aside)
    return /^（[^（）]*$/.test(lead.gap) ? beside : null;
  if (dimension(beside.figure) === dimension(figure))
    return step === 1 && isEarlier(beside, levels[index]) ? beside : null;
  const between =
    step > 0 ? levels.slice(index + 1, index + step + 1) : levels.slice(index + step + 1, index + 1);
  if (between.some((level) => level.lead.semicolon || level.lead.breaks || level.lead.mark !== null))
    return null;
  if (isRatio(beside.figure) || beside.aside || NO_AMOUNT.test(beside.label)) return null;
  return lead.depth === beside.lead.depth ? beside : null;
}

/** 接待费638万元，上年955万元: the same of the year before. */
const isEarlier = (beside: Level, own: Level | undefined): boolean =>
  own !== undefined &&
  own.nature !== 'previous' &&
  beside.lead.gap.startsWith('，') &&
  (beside.nature === 'previous' || Number(beside.year) === Number(own.year) - 1) &&
  beside.depth === own.depth;

/** Of one measure and of one year. */
const isAlike = (part: Level, total: Level): boolean =>
  dimension(part.figure) === dimension(total.figure) &&
  (part.nature !== 'previous' || total.nature === 'previous' || total.year !== null);
