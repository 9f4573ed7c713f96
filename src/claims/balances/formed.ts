import type { Draft } from '../judging/draft';
import { addSigned, dimension, type Signed } from '../judging/judge';
import type { Lead } from '../statements/leads';
import { partOf, signedAs } from './flows';

const MOST = 8;
const HEAD = /^[^，\d]{0,2}，由([^，。；\d]{2,16})$/;
const JOINED = /^(?:加上?|减去?|、|，|和|及|与|以及)+([^，。；、\d]{2,16})$/;
const FORMED = /^[^，。；\d]{0,2}(?:形成|构成|组成|得出|而来)/;

/** 医疗救助结余139万元，由上年结余58万元、收入1225万元、支出1144万元形成: the flows that are said to have made a balance. */
export function formedClaims(leads: readonly Lead[]): readonly Draft[] {
  return leads.flatMap((lead, at) => {
    const total = leads[at - 1];
    if (!total || total.figure.approximate || !HEAD.test(lead.gap)) return [];
    // 收入总计A，由…、…构成: a sum.
    if (!/结余|余额|结存/.test(total.clause)) return [];
    const flows: Signed[] = [];
    const parts = new Set<string>();
    for (const each of leads.slice(at, at + MOST)) {
      const label = (each === lead ? HEAD : JOINED).exec(each.gap)?.[1];
      if (label === undefined || dimension(each.figure) !== dimension(total.figure)) return [];
      const part = partOf({ label, topic: '', lead: each });
      if (part === null || each.figure.approximate) return [];
      flows.push(signedAs(each.figure, part === 'out'));
      parts.add(part);
      if (FORMED.test(each.after)) break;
    }
    const last = leads[at + flows.length - 1];
    if (!last || !FORMED.test(last.after) || !parts.has('out') || parts.size < 2) return [];
    const stated = signedAs(total.figure, false);
    const operands = flows.map(({ figure }) => figure);
    return [{ kind: 'rollForward' as const, stated, operands, judged: addSigned(stated, flows) }];
  });
}
