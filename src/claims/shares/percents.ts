import { judgeSum } from '../../quantity';
import type { Draft } from '../judging/draft';
import type { Lead } from '../statements/leads';
import { roleOf } from '../statements/roles';
import { seriesFrom } from '../statements/series';

/** 占60%、30%、5%和5%: shares in one series that make 100, whatever they are of. */
export function percentClaims(leads: readonly Lead[]): readonly Draft[] {
  const drafts: Draft[] = [...closedByOthers(leads)];
  for (let index = 0; index < leads.length;) {
    const series = seriesFrom(leads, index);
    const [first] = series;
    const last = series.at(-1);
    index += Math.max(1, series.length);
    if (!first || !last || series.length < 2 || first.figure.unit !== '%') continue;
    if (roleOf(first).kind !== 'share') continue;
    const figures = series.map(({ figure }) => figure);
    if (Math.abs(figures.reduce((sum, { size }) => sum + size, 0) - 100) > 1e-6) continue;
    drafts.push({
      kind: 'shareTotal',
      stated: { figure: last.figure, minus: false },
      operands: figures,
      judged: judgeSum({ value: '100', decimals: 12 }, figures),
    });
  }
  return drafts;
}

const NAMED_SHARE = /^[^，。；：\d]{2,12}?占(?:比|比重)?(?:为|达)?$/;
const OTHERS = /^其[他它]/;
const FEWEST = 4;
const NEAR = 5;

/** 咨询类占77.18%、投诉类占12.47%、…、其他类占0.01%: shares without levels, of which the last names whatever is left. */
function closedByOthers(leads: readonly Lead[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let run: Lead[] = [];
  for (const lead of leads) {
    const { figure, clause, gap } = lead;
    const isShare = figure.unit === '%' && !figure.approximate && NAMED_SHARE.test(clause);
    const goesOn = run.length > 0 && run[0]?.sentence === lead.sentence && /^[、，；]/.test(gap);
    if (!isShare) run = [];
    else if (goesOn && gap.length <= clause.length + 1) run.push(lead);
    else run = [lead];
    if (run.length < FEWEST || !OTHERS.test(clause)) continue;
    const figures = run.map((each) => each.figure);
    const off = figures.reduce((sum, { size }) => sum + size, -100);
    if (Math.abs(off) <= NEAR)
      drafts.push({
        kind: 'shareTotal',
        stated: { figure, minus: false },
        operands: figures,
        judged: judgeSum({ value: '100', decimals: 12 }, figures),
      });
    run = [];
  }
  return drafts;
}
