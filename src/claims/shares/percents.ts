import { judgeSum } from '../../quantity';
import type { Draft } from '../judging/draft';
import type { Lead } from '../statements/leads';
import { roleOf } from '../statements/roles';
import { seriesFrom } from '../statements/series';

/** 占60%、30%、5%和5%: shares in one series that make 100, whatever they are of. */
export function percentClaims(leads: readonly Lead[]): readonly Draft[] {
  const drafts: Draft[] = [];
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
