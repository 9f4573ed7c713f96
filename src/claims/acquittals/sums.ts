import type { Draft } from '../judging/draft';
import { addUp, dimension, isRight } from '../judging/judge';
import type { Level } from '../statements/levels';
import { firstFrom } from '../statements/near';
import { mistypedSum } from '../judging/mistypings';
import { digitsOf, ENOUGH_DIGITS } from '../text/figures';
import { TOTAL_AFTER } from '../text/words';
import { type Rights, REACH } from './rights';

const BEYOND = 2;

/** 诉求46653件，非电话5229件。其中A27929件，B18724件: parts of a level further back, where no slip explains so much more. */
export function isFarBeyond(rights: Rights, { stated: { figure }, operands }: Draft): boolean {
  const [total, first] = [rights.levelOf.get(figure), operands[0] && rights.levelOf.get(operands[0])];
  if (!total || !first || total.sentence === first.sentence) return false;
  const added = operands.reduce((sum, { size }) => sum + size, 0);
  const isFar =
    (added > BEYOND * figure.size && !isRightBehind(rights, total, first)) ||
    // 资金18640万元。↵使用方向如下：中央250万元；…: parts of a total that is not printed.
    (total.paragraph !== first.paragraph && BEYOND * added < figure.size);
  return isFar && mistypedSum(figure, operands) === null;
}

/** 预算12.36万元。其中：接待费12.36万元，用车费35万元: there is no level further back that they could be parts of. */
const isRightBehind = ({ levels }: Rights, { index, sentence, paragraph }: Level, first: Level): boolean =>
  first.index === index + 1 &&
  first.sentence === sentence + 1 &&
  first.paragraph === paragraph &&
  /。其中[：，]?[^，。；：]*$/.test(first.lead.gap) &&
  levels[index - 1]?.paragraph !== paragraph;

/** 项目42个，其中新建21个，续建17个，维修4处: things of several sorts, each counted in its own word. */
export function isOfSeveralMeasures(rights: Rights, { kind, stated: { figure }, operands }: Draft): boolean {
  const [first, last] = [operands[0], operands.at(-1)];
  const from = first && rights.levelOf.get(first);
  const to = last && rights.levelOf.get(last);
  if (kind !== 'counts' || !from || !to || from.index >= to.index || from.sentence !== to.sentence)
    return false;
  let added = 0;
  for (const level of rights.levels.slice(from.index, to.index + 1 + REACH)) {
    if (level.sentence !== to.sentence || level.depth !== to.depth) return false;
    // 不合格54批次，立案54件: the same things once more.
    const isAgain = operands.some((one) => one !== level.figure && one.value === level.figure.value);
    if (level.index > to.index && (isAgain || !goesOn(to, level))) return false;
    added += level.figure.size;
    if (added > figure.size) return false;
    if (added === figure.size) return level.index > to.index || level.index - from.index >= operands.length;
  }
  return false;
}

/** 机要用车6辆、其他用车4辆，设备3台: other things behind 其他, or divided from the list otherwise than its own parts. */
const goesOn = (last: Level, next: Level): boolean =>
  !/^其[他它余]/.test(last.label) && last.lead.gap.charAt(0) === next.lead.gap.charAt(0);

/** 收入530亿元，其中市级32亿元，区县498亿元。税收365亿元，非税165亿元: parts of the first, not of the level right before. */
export function isOfAnotherTotal(rights: Rights, draft: Draft): boolean {
  const { stated, operands } = draft;
  // What is made by some of them, or by more, is not made by these; what is less than one of them is no total of it.
  if (
    rights.partsOf
      .get(stated.figure)
      ?.some(
        (right) =>
          right.every((part) => operands.includes(part)) || operands.every((part) => right.includes(part)),
      ) === true
  )
    return true;
  const label = rights.levelOf.get(stated.figure)?.label ?? '';
  if (label.includes('累计') && operands.some(({ size }) => size > stated.figure.size)) return true;
  const named = TOTAL_AFTER.test(label);
  return !named && rights.sums.has(operands);
}

/** 执行率100%，得10分。…；满意度各得10分、10分。总分96分: all points that the paragraph tells before it, and not some of them. */
export function isOfAll(rights: Rights, { stated: { figure } }: Draft): boolean {
  if (figure.unit !== '分') return false;
  const end = firstFrom(rights.levels, figure.from);
  const all = rights.levels
    .slice(Math.max(0, end - 2 * REACH), end)
    .filter(
      (one) => one.paragraph === rights.levels[end]?.paragraph && one.figure.unit === '分' && !one.aside,
    );
  return all.length > 2 && Math.abs(all.reduce((sum, one) => sum + one.figure.size, -figure.size)) < 1e-6;
}

/** 支出2788.5亿元；扣除调剂金支出9.86亿元后，结余…: what stands among the parts makes the total with them. */
export function isMadeWithAnother(rights: Rights, { stated: { figure }, operands }: Draft): boolean {
  const [first, last] = [operands[0], operands.at(-1)];
  const from = first && rights.levelOf.get(first);
  const to = last && rights.levelOf.get(last);
  if (!from || !to || digitsOf(figure) < ENOUGH_DIGITS) return false;
  const missing = operands.reduce((sum, { size }) => sum - size, figure.size);
  return rights.levels
    .slice(from.index + 1, Math.min(to.index, from.index + 2 * REACH))
    .some(
      (level) =>
        !operands.includes(level.figure) &&
        digitsOf(level.figure) >= ENOUGH_DIGITS &&
        dimension(level.figure) === dimension(figure) &&
        Math.abs(level.figure.size - missing) < 1e-9 * figure.size,
    );
}

/** 债券152亿元，其中：新增71亿元，再融资17亿元，专项64亿元。一般债券9亿元: a greater part of what makes a total is no part of another. */
export const isOfSibling = (rights: Rights, draft: Draft): boolean =>
  isWithinSum(rights, draft) ||
  (rights.sumsOf.get(draft.stated.figure) ?? []).some((parts) =>
    draft.operands.some((one) => one.size > draft.stated.figure.size && parts.includes(one)),
  );

/** 加上：返还33亿元、转移18亿元、专项14亿元、…，总计149亿元: no part of a sum is the total of its neighbours. */
export function isWithinSum(rights: Rights, { stated, operands }: Draft): boolean {
  return (rights.sumsOf.get(stated.figure) ?? []).some((parts) =>
    operands.every((one) => parts.includes(one)),
  );
}

/** 竞猜型153亿元，即开型58亿元，…共952亿元: what is added up behind is no part of one of its parts. */
export function isBeforeTotal(rights: Rights, { stated, operands }: Draft): boolean {
  return operands.some(
    (part, at) =>
      // 其中：三个项目合计2715万元；配套945万元: the first names what it is made of itself.
      at > 0 &&
      part.from > stated.figure.from &&
      part.size > stated.figure.size &&
      TOTAL_AFTER.test(rights.levelOf.get(part)?.label ?? ''),
  );
}

/** 80家（全额64家、差额11家、自收自支5家）within a list: the last operands make one of the first, and the first the total. */
export function isNested({ stated: { figure }, operands }: Draft): boolean {
  for (let cut = 2; cut < operands.length - 1; cut += 1) {
    const [outer, inner] = [operands.slice(0, cut), operands.slice(cut)];
    if (inner.filter(({ size }) => size > 0).length < 2) continue;
    if (isRight(addUp(figure, outer)) && outer.some((one) => isRight(addUp(one, inner)))) return true;
  }
  return false;
}
