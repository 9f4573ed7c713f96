import { judgedIf, type Draft } from '../judging/draft';
import { dimension, quotient } from '../judging/judge';
import type { Lead } from '../statements/leads';

const NAMED = /([^，。；：、（）\d]{1,14}(?:率|占比|比例|比重|进度))(?:为|是|达到?)?：?$/;
const EXECUTED = /执行|支付|支出|拨付|到位|完成|使用|控制|进度|下达|兑付/;
const WHOLE = /预算|总额|总计|合计|计划|应|控制数|下达|到位|收入总|资产|安排|全部|总数|指标/;

/** 控制率72.5%（支出14.50万元，预算20.00万元）: a percent and, in a bracket right behind it, just what it is made of. */
export function bracketedRates(leads: readonly Lead[]): readonly Draft[] {
  return leads.flatMap((lead, index): Draft[] => {
    const { figure, depth } = lead;
    const name = figure.unit === '%' && !figure.approximate ? NAMED.exec(lead.clause)?.[1] : undefined;
    const [a, b, next] = leads.slice(index + 1, index + 4);
    if (name === undefined || !lead.after.startsWith('（') || !a || !b) return [];
    const inside = [a, b].every((each) => each.depth === depth + 1 && !/[。；]/.test(each.gap));
    if (!inside || !b.after.startsWith('）') || (next && next.depth > depth && !next.brackets.includes(-1)))
      return [];
    if (dimension(a.figure) !== dimension(b.figure) || a.figure.unit === '%') return [];
    const [whole, ...more] = [a, b].filter(({ clause }) => WHOLE.test(clause));
    const known = whole !== undefined && more.length === 0;
    const base = known ? whole : b;
    const part = base === a ? b : a;
    return [
      {
        kind: EXECUTED.test(name) ? 'executionRate' : 'share',
        stated: { figure, minus: false },
        operands: [part.figure, base.figure],
        ...judgedIf(known, quotient(figure, part.figure, base.figure)),
      },
    ];
  });
}
