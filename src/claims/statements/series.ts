import type { Lead } from './leads';
import { isRatio, roleOf } from './roles';

const JOINT = /^(?:、|和|及|与|以及)/;
const MOST = 30;

/** Figures joined by 、 and 和 that say the same of several things; one figure alone where they do not. */
export function seriesFrom(leads: readonly Lead[], from: number): readonly Lead[] {
  const first = leads[from];
  if (!first) return [];
  const joint = leads[from + 1];
  const each = /分别|各(?=[是为增减下上占达])/.test(first.gap);
  // 分别为a，b和c: nothing but a comma between.
  const joins = (gap: string): boolean => JOINT.test(gap) || (each && gap === '，');
  if (!joint || !joins(joint.gap)) return [first];
  const series = [first];
  for (let index = from + 1; index < Math.min(leads.length, from + MOST); index += 1) {
    const next = leads[index];
    if (!next || !joins(next.gap) || !alikeIn(first, next)) break;
    const rest = next.gap.replace(JOINT, '').replace(/^，$/, '');
    if (
      rest !== '' &&
      !(
        each &&
        rest.length <= 8 &&
        roleOf(next).kind === roleOf(first).kind &&
        roleOf(first).kind !== 'level'
      )
    )
      break;
    series.push(next);
  }
  // 占21.9%、7.5%和70.6% follows levels; levels in a series need 分别.
  return series.length > 1 && (each || isRatio(first.figure)) ? series : [first];
}

function alikeIn(a: Lead, b: Lead): boolean {
  return (
    isRatio(a.figure) === isRatio(b.figure) &&
    (a.figure.unit === b.figure.unit || a.figure.carried || b.figure.carried)
  );
}

/** The names before 分别: 货物、工程、服务规模分别为…, with what all of them share (规模). Null without 分别. */
export function namesBefore(lead: Lead): { readonly names: readonly string[]; readonly rest: string } | null {
  const at = lead.gap.search(/(?:分别|各(?=[是为增减下上占达]))(?!.*(?:分别|各(?=[是为增减下上占达])))/);
  if (at < 0) return null;
  const before = lead.gap.slice(0, at);
  const from = Math.max(...[...'，。；：\n（'].map((char) => before.lastIndexOf(char))) + 1;
  const names = before
    .slice(from)
    .replace(/^(?:其中|从.{1,6}看)[，：]?/, '')
    .split(/、|和|及|与/)
    .filter((name) => name !== '');
  return { names, rest: '' };
}
