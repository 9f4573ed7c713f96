import type { Compact } from '../text/compact';
import { judgedIf, type Draft } from '../judging/draft';
import { dimension, order, same } from '../judging/judge';
import type { Lead } from '../statements/leads';

const FROM = /(?:由|从)[^，。；由从]*$/;
const CAME =
  /^的?(增加|增长|提高|提升|上升|上涨|升高|扩大|增|升)?(降低|下降|减少|压减|压缩|回落|下滑|缩小|减|降)?(?:到|至|为)(?:了)?(?:本年|今年|目前|现在|年末|当前|20\d\d年度?)?的?$/;
// 增速由-3.2%, 由下降5%: what is below nothing.
const BELOW = /负|[-－]$|下降|降低|减少|回落|降幅|减幅|亏/;

/** 执行率由上年的94.5%下降到97.7%: the word for how a level has come to another one, both printed. */
export function cameTo(original: string, folded: Compact, leads: readonly Lead[]): readonly Draft[] {
  return leads.flatMap((lead, index): Draft[] => {
    const first = leads[index - 1];
    const [, rise, fall] = first ? (CAME.exec(lead.gap) ?? []) : [];
    if (!first || (rise === undefined) === (fall === undefined)) return [];
    const [a, b] = [lead.figure, first.figure];
    if (!FROM.test(first.clause) || BELOW.test(first.clause.slice(-12)) || a.unit === null) return [];
    if (a.unit !== b.unit || a.approximate || b.approximate || /^(?:位|名|百分点)$/.test(a.unit)) return [];
    if (dimension(a) !== dimension(b)) return [];
    const word = rise ?? fall ?? '';
    const from = folded.text.indexOf(word, b.to);
    if (from < 0 || from >= a.from) return [];
    const stands = order(a, b);
    const { recomputed, interval } = same(a, b);
    const verdict = stands === (rise === undefined ? -1 : 1) ? 'exact' : 'inconsistent';
    const to = from + word.length;
    const start = folded.at[from] ?? 0;
    const end = (folded.at[to - 1] ?? 0) + 1;
    return [
      {
        kind: 'direction',
        stated: { figure: a, minus: false },
        operands: [a, b],
        // As printed they are equal: what was rounded off may have fallen.
        ...judgedIf(stands !== 0, { recomputed, interval, verdict }),
        word: { text: original.slice(start, end), start, end, from, to },
      },
    ];
  });
}
