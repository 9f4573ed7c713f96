import { complementary } from './appositions';
import { isNear, isSlipped, LIKELY, SELDOM } from './fits';
import { dimension } from '../judging/judge';
import type { Level } from '../statements/levels';
import type { Beside } from './apposed';
import { closes } from './schemas';
import { meets } from './totals';

const MOST = 20;
const LEAST = 3;
const OPEN = /主要|重点|其中|等|之一|部分|如/;

/**
 * 完成投资1441亿元，为计划的96%。公路1314亿元，其中高速971亿元…；港口71亿元；其他56亿元。: a sentence of nothing but items behind the one
 * amount of a sentence; `wholeOf`: what a level is a part of. All by their names, or as one slip of the hand explains what they miss.
 */
export function followedBy(
  levels: readonly Level[],
  total: Level,
  wholeOf: (level: Level) => Level | null,
): Beside | null {
  if (total.tabular || total.aside || total.depth > 0 || total.nature === 'previous') return null;
  let index = total.index + 1;
  while (levels[index]?.sentence === total.sentence) {
    const other = levels[index];
    // Another amount that they could be parts of.
    if (other && dimension(other.figure) === dimension(total.figure) && other.nature !== 'previous')
      return null;
    index += 1;
  }
  const parts: Level[] = [];
  const first = levels[index];
  if (!first || first.sentence !== total.sentence + 1 || first.paragraph !== total.paragraph) return null;
  if (OPEN.test(first.lead.gap)) return null;
  for (; levels[index]?.sentence === first.sentence; index += 1) {
    const level = levels[index];
    if (!level || level.tabular || level.aside) return null;
    if (dimension(level.figure) !== dimension(total.figure) || level.depth > 0 || level.nature === 'previous')
      continue;
    const whole = wholeOf(level);
    if (whole && whole !== total && whole.sentence === level.sentence) continue;
    if (level.key === '' || level.key === total.key || parts.some(({ key }) => key === level.key))
      return null;
    parts.push(level);
  }
  if (parts.length < 2 || parts.length > MOST || parts[0] !== first) return null;
  const last = parts.at(-1);
  const divided = parts.slice(1).every(({ lead }) => lead.semicolon || /^[、，]/.test(lead.gap));
  if (!divided || /^[^，。；]{0,4}等/.test(last?.lead.after ?? '')) return null;
  if (meets(total, parts)) return { parts, complete: false };
  const even = parts.length >= LEAST && parts.slice(1).every(({ lead }) => lead.semicolon);
  const ends = /^其[他它]|及其他/.test(last?.label ?? '');
  const named = closes(total, parts) && isNear(total, parts);
  const exclusive = (closes(total, parts) || complementary(parts)) && isSlipped(total, parts, LIKELY);
  return named || exclusive || ((even || (ends && parts.length >= LEAST)) && isSlipped(total, parts, SELDOM))
    ? { parts, complete: true }
    : null;
}
