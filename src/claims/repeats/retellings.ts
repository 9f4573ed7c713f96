import { judgedIf, type Draft } from '../judging/draft';
import { same } from '../judging/judge';
import type { Level } from '../statements/levels';
import { mistyping } from '../judging/mistypings';

const SHORTEST_NAME = 3;
const ENOUGH = 4;
const FURTHEST = 4;

/**
 * 项目预算358万元，执行347.2万元 in the summary, 项目预算358万元，执行342.7万元 in the text: behind a quantity that is told
 * again, what bears the same words is the same; another figure is accused where one slip of the hand turns it into this one.
 */
export function retoldClaims(levels: readonly Level[]): readonly Draft[] {
  const heads = new Map<string, Level>();
  const drafts: Draft[] = [];
  for (const level of levels) {
    if (level.key.length < SHORTEST_NAME || level.tabular || level.aside) continue;
    const id = `${level.label} ${level.figure.bare} ${level.figure.unit ?? ''} ${level.year ?? ''}`;
    const earlier = heads.get(id);
    if (!earlier) heads.set(id, level);
    else if (earlier.sentence !== level.sentence) drafts.push(...retold(levels, earlier, level));
  }
  return drafts;
}

function retold(levels: readonly Level[], earlier: Level, later: Level): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let step = 1; step <= FURTHEST; step += 1) {
    const [a, b] = [levels[earlier.index + step], levels[later.index + step]];
    if (!a || !b || a.sentence !== earlier.sentence || b.sentence !== later.sentence) break;
    if (a.label === '' || a.label !== b.label || a.figure.unit !== b.figure.unit || a.key !== '') break;
    const judged = same(b.figure, a.figure);
    const digits = b.figure.bare.replace(/\D/g, '').length;
    const slip = digits >= ENOUGH ? mistyping(b.figure, a.figure.value) : null;
    if (judged.verdict === 'inconsistent' && slip === null) break;
    drafts.push({
      kind: 'repeated',
      stated: { figure: b.figure, minus: false },
      operands: [a.figure],
      ...judgedIf(slip !== null, judged),
    });
  }
  return drafts;
}
