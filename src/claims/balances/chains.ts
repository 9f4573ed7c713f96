import { markBefore } from './addends';
import { OPENING, partOf, signedAs } from './flows';
import { judgedIf, type Draft } from '../judging/draft';
import { addSigned, dimension, isRight, type Signed } from '../judging/judge';
import type { Level } from '../statements/levels';

const MOST = 12;
const JOINED = /^[^（]{0,2}(?:、|和|及|与|以及)/;

/**
 * The sign of a step of a reckoning: 加上A、B, 减去C和D; what is joined to a step has its sign. Null for what is none, such as the result
 * behind the steps.
 */
export function stepOf(levels: readonly Level[], level: Level): { readonly minus: boolean } | null {
  for (let index = level.index; index >= Math.max(0, level.index - MOST); index -= 1) {
    const step = levels[index];
    if (!step || step.sentence !== level.sentence) return null;
    if (step.depth > level.depth) continue;
    const mark = markBefore(step.lead);
    if (mark) return mark.closed ? null : { minus: mark.minus };
    if (!JOINED.test(step.lead.gap)) return null;
  }
  return null;
}

/**
 * 年初结余A，加上收入B，减去支出C和上解D，年末滚存结余E: from the level before the first step, by the signs of the steps. Accused where the
 * sentence begins with that level; 年初净值A，购置B，扣除折旧C、处置D后: with what was told before it where that holds.
 */
export function chained(levels: readonly Level[], closing: Level): Draft | null {
  const steps: Signed[] = [];
  let index = closing.index - 1;
  const own = (): Level | null => {
    const level = levels[index];
    return level && index >= closing.index - MOST && level.sentence === closing.sentence ? level : null;
  };
  const isOwn = ({ figure, depth }: Level): boolean =>
    dimension(figure) === dimension(closing.figure) && depth <= closing.depth;
  let level = own();
  for (; level; index -= 1, level = own()) {
    if (!isOwn(level)) continue;
    const step = stepOf(levels, level);
    if (!step) break;
    steps.unshift(signedAs(level.figure, step.minus));
  }
  if (!level || steps.length < 2) return null;
  const before: Level[] = [];
  for (; level; index -= 1, level = own()) if (isOwn(level)) before.unshift(level);
  const [first] = before;
  const base = before.at(-1);
  if (!first || !base) return null;
  const drafted = (parts: readonly Level[]): Draft => {
    const stated = signedAs(closing.figure, false);
    const all = [...parts.map(({ figure }) => signedAs(figure, false)), ...steps];
    return {
      kind: 'rollForward',
      stated,
      operands: all.map(({ figure }) => figure),
      judged: addSigned(stated, all),
    };
  };
  const draft = drafted([base]);
  const all = drafted(before);
  if (isRight(all.judged) && OPENING.test(first.label)) return all;
  // 收支结余A，加上年初结余B，减去上缴C: what was left so far.
  const sure = before.length === 1 || partOf(base) === 'closing';
  return { ...draft, ...judgedIf(sure, draft.judged) };
}
