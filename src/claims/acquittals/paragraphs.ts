import type { Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import type { Rights } from './rights';

const ACROSS: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>([
  'executionRate',
  'change',
  'changeRate',
  'causes',
  'share',
  'rollForward',
]);

/** 资金450万元。↵甲送审300万元，审减20万元；乙…，合计审减30万元，审减率6%: of a paragraph before, where its own has levels of its own. */
export function isOfAnotherParagraph(rights: Rights, { kind, stated: { figure }, operands }: Draft): boolean {
  if (!ACROSS.has(kind)) return false;
  const own = rights.paragraphAt(figure);
  // 两项合计减少9万元。↵土地收入减少6118万元，为55689万元: nor of one behind.
  const isElsewhere =
    kind === 'causes'
      ? operands.some((operand) => rights.paragraphAt(operand) !== own)
      : operands.some((operand) => (rights.levelOf.get(operand)?.paragraph ?? own) < own) &&
        (hasOthers(rights, figure, operands) || isFarMore(operands));
  return isElsewhere && !areBorne(rights, operands);
}

/** 下达730万元。↵已使用688万元，使用率94%: no other figure of its paragraph that it could be of, and so of the one before. */
function hasOthers(rights: Rights, figure: TextFigure, operands: readonly TextFigure[]): boolean {
  const [like] = operands;
  if (!like) return false;
  // 决算支出452万元，其中：基本支出302万元，项目支出150万元，完成率93%: its own parts are none.
  const own = new Set([...operands, ...(rights.partsOf.get(like) ?? []).flat()]);
  return rights.before(figure, like, 'paragraph').some((level) => !own.has(level.figure));
}

/** 预算346万元。↵资金到位4000万元，到位率80%: more than twice its whole, but for a wrong unit. */
const isFarMore = ([part, whole]: readonly TextFigure[]): boolean =>
  part !== undefined && whole !== undefined && part.size > 2 * whole.size && part.size < 1000 * whole.size;

/** A part of a sum that is right, or what was left of it: its whole stands where it stands. */
function areBorne(rights: Rights, [part, whole]: readonly TextFigure[]): boolean {
  if (!part || !whole) return false;
  return (rights.bearing.get(part) ?? []).some(
    ({ stated, operands }) => stated.figure === whole || operands.includes(whole),
  );
}
