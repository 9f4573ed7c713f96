import { doubted, type Draft } from '../judging/draft';
import { dimension } from '../judging/judge';
import type { Level, Statements } from '../statements/levels';
import type { Lead } from '../statements/leads';
import { levelsByFigure } from '../statements/near';
import { put } from '../text/grouped';

const AMENDS = /(?:追加|追减|调增|调减|核增|核减|调整增加|调整减少|压减|收回|调入|调出)[^，。；\d]{0,6}$/;
const FIRST = /年初|期初|批复/;

/**
 * 年初预算300万元，年中追加60万元，支出360万元，与调整预算一致: what was changed to is not printed, so that nothing is
 * accused of the first budget but what names it.
 */
export function unlessAmended(
  drafts: readonly Draft[],
  { levels, leads }: Pick<Statements, 'levels' | 'leads'>,
): readonly Draft[] {
  const amending = new Map<number, Lead[]>();
  for (const lead of leads)
    if (AMENDS.test(lead.clause) && dimension(lead.figure) === '元') put(amending, lead.paragraph, lead);
  if (amending.size === 0) return drafts;
  const levelOf = levelsByFigure(levels);
  const isAmended = (budget: Level, actual: Level): boolean =>
    budget.figure.from < actual.figure.from &&
    (amending.get(actual.paragraph) ?? []).some(
      ({ figure }) => figure.from > budget.figure.from && figure.from < actual.figure.from,
    );
  return drafts.map((draft) => {
    const [own, base] = draft.operands;
    const actual = own && levelOf.get(own);
    const budget = base && levelOf.get(base);
    if (draft.judged?.verdict !== 'inconsistent' || !actual || !budget) return draft;
    if (budget.nature !== 'budget' || budget.stage === 'adjusted' || !isAmended(budget, actual)) return draft;
    const words = actual.executions.find(({ figure }) => figure === draft.stated.figure)?.whole ?? '';
    return FIRST.test(words) ? draft : doubted(draft);
  });
}
