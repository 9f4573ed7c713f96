import type { Draft } from '../judging/draft';
import { addUp, dimension, quotient } from '../judging/judge';
import type { Level, Statements } from '../statements/levels';
import type { Lead } from '../statements/leads';
import type { TextFigure } from '../text/figures';

const SAVED_RATE = /(?:节约|节支|节省|核减|审减)(?:比例|比率|幅度|率)(?:为|达到?|是)?[：]?$/;
const SAVED = /(?:节约|节支|节省|核减|审减)[^，。；：、\d]{0,8}$/;
const BACK = 8;

/**
 * 预算7136万元，实际6846万元，节约290万元，节约率4.1%: what was saved is the share of what was to be spent, once the three amounts of
 * the paragraph hold together.
 */
export function savingClaims({ levels, leads }: Statements): readonly Draft[] {
  const drafts: Draft[] = [];
  let next = 0;
  leads.forEach((lead, index) => {
    while (next < levels.length && (levels[next]?.figure.from ?? 0) < lead.figure.from) next += 1;
    if (lead.figure.unit !== '%' || lead.figure.approximate || !SAVED_RATE.test(lead.clause)) return;
    const saved = savedBefore(leads, index);
    const whole = saved && wholeOf(levels.slice(Math.max(0, next - BACK), next), saved, lead);
    if (!saved || !whole) return;
    drafts.push({
      kind: 'share',
      stated: { figure: lead.figure, minus: false },
      operands: [saved, whole],
      judged: quotient(lead.figure, saved, whole),
    });
  });
  return drafts;
}

const FURTHEST = 3;

/** The amount that was saved, in the sentence before the rate: 核减1329万元，审定5389万元，审定额占80.21%，审减率19.79%. */
function savedBefore(leads: readonly Lead[], index: number): TextFigure | null {
  const before = leads
    .slice(Math.max(0, index - FURTHEST), index)
    .findLast(
      ({ sentence, clause, figure }) =>
        sentence === leads[index]?.sentence && SAVED.test(clause) && figure.unit !== '%',
    );
  return before?.figure ?? null;
}

/** Of two amounts that differ by what was saved, the greater. */
function wholeOf(near: readonly Level[], saved: TextFigure, { paragraph }: Lead): TextFigure | null {
  const figures = near.flatMap((level) =>
    level.paragraph === paragraph ? [...level.moves.flatMap(({ base }) => base ?? []), level.figure] : [],
  );
  const like = figures.filter(
    (figure) => figure !== saved && dimension(figure) === dimension(saved) && figure.size >= saved.size,
  );
  for (const whole of like)
    for (const spent of like)
      if (spent.size < whole.size && addUp(whole, [spent, saved]).verdict === 'exact') return whole;
  return null;
}
