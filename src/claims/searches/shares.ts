import type { Draft } from '../judging/draft';
import { ENOUGH_DIGITS, type TextFigure } from '../text/figures';
import { dimension, mayFit, quotient } from '../judging/judge';
import type { Lead } from '../statements/leads';
import type { Level } from '../statements/levels';
import { alike, keyOf } from '../statements/subjects';
import { LEFT_OVER } from '../text/words';
import { around, type Candidate, type Place } from './candidates';
import { tellingDigits } from './digits';

const LONG = 4;

/** A part right before its share, and a whole nearby; behind a budget, what was spent of it. */
export function searchedShare(
  role: 'share' | 'execution',
  { figure, sentence }: Lead,
  near: readonly Candidate[],
  last: Level | undefined,
): Draft | null {
  if (!last || tellingDigits(figure) < ENOUGH_DIGITS) return null;
  const kind = role === 'share' ? 'share' : 'executionRate';
  const parts = near
    .filter(
      (level) =>
        level.index <= last.index &&
        (level.sentence === sentence ||
          (kind === 'executionRate' && last.sentence === sentence - 1 && level.sentence === last.sentence)) &&
        (kind === 'share' || !LEFT_OVER.test(level.label)),
    )
    .slice(-2)
    .toReversed();
  const spent =
    kind === 'executionRate' && last.nature === 'budget' && tellingDigits(figure) >= LONG
      ? near.filter(({ nature }) => nature !== 'budget' && nature !== 'previous').toReversed()
      : [];
  return (
    first(kind, figure, parts, near.toReversed()) ??
    (spent.length > 0 ? first(kind, figure, spent, [last]) : null)
  );
}

// 人代会批准的公共财政预算收入为35.6亿元.
const PLANNED = /批准|核定|下达|计划|目标|任务|年初预算|预算数/;
const isPlanned = ({ nature, label = '' }: Partial<Pick<Candidate, 'nature' | 'label'>>): boolean =>
  nature === 'budget' || PLANNED.test(label);

/** The first pair that makes the share exactly. */
function first(
  kind: 'share' | 'executionRate',
  figure: Lead['figure'],
  parts: readonly (Pick<Candidate, 'figure'> & Partial<Pick<Candidate, 'nature' | 'label'>>)[],
  wholes: readonly Candidate[],
): Draft | null {
  for (const part of parts) {
    for (const whole of wholes) {
      if (whole.figure === part.figure || dimension(whole.figure) !== dimension(part.figure)) continue;
      // 计划800人，培训780人: never what was planned of what was done.
      if (kind === 'executionRate' && isPlanned(part) && !isPlanned(whole)) continue;
      if (whole.figure.size === 0 || !mayFit(figure, part.figure, whole.figure)) continue;
      const judged = quotient(figure, part.figure, whole.figure);
      if (judged?.verdict === 'exact')
        return { kind, stated: { figure, minus: false }, operands: [part.figure, whole.figure], judged };
    }
  }
  return null;
}

/** 采购预算18462万元，…，节约1943万元，节支率10.53%: what was saved, of what was to be spent. */
export const savedShare = (
  figure: TextFigure,
  saved: TextFigure,
  near: readonly Candidate[],
): Draft | null =>
  tellingDigits(figure) < 2
    ? null
    : first(
        'share',
        figure,
        [{ figure: saved }],
        near.filter((level) => level.figure.size > saved.size).toReversed(),
      );

const BEFORE = 24;
const BEHIND = 4;
const OVERALL = /总体|整体|综合|平均|全部|合计|总/;
const OF_RATE =
  /(?:资产负债率|预算执行率|执行率|执行比例|完成率|完成比例|支付率|支付进度|支出进度|到位率|使用率|占比|占|比重|比例|进度|分别|率)+(?:为|是|达|达到)?[：]?$/;

const RATE_ALONE = /^，[一-龥]{2,6}率(?:为|达到?)?$/;

/** 常住人口58400人，已建档案54896份，建档率94.00%: of two counts right before it, each in a measure of its own. */
function ofUnlike({ gap, figure, sentence }: Lead, near: readonly Candidate[]): Draft | null {
  if (!RATE_ALONE.test(gap)) return null;
  const [whole, part] = near.slice(-2);
  if (!whole || !part || part.index !== whole.index + 1 || whole.sentence !== sentence) return null;
  if (part.sentence !== sentence || dimension(part.figure) === dimension(whole.figure)) return null;
  if ([part, whole].some((one) => ['元', '%', ''].includes(dimension(one.figure)))) return null;
  if (part.figure.size > whole.figure.size || !mayFit(figure, part.figure, whole.figure)) return null;
  const judged = quotient(figure, part.figure, whole.figure);
  return judged?.verdict === 'exact'
    ? {
        kind: 'share',
        stated: { figure, minus: false },
        operands: [part.figure, whole.figure],
        judged,
      }
    : null;
}

/** 预算执行比例，总体88.69%，出国90.13%: of two levels of the name that stands before the percent. */
export function namedShare(place: Place): Draft | null {
  const { figure, clause, gap } = place.lead;
  if (tellingDigits(figure) < ENOUGH_DIGITS) return null;
  const name = keyOf(clause.replace(OF_RATE, ''));
  const near = around(place, BEFORE, 0);
  // 依次为13950万元、18835万元、17585万元，93.36%: a bare percent right behind a series.
  if (gap === '，') {
    const [last, ...before] = near.slice(-3).toReversed();
    return last ? first('executionRate', figure, [last], before) : null;
  }
  const executed =
    /执行|完成|进度|支付|支出/.test(`${gap}${clause}`) || near.some(({ nature }) => nature === 'budget');
  const kind = executed ? 'executionRate' : 'share';
  const overall = OVERALL.test(clause) || (name === '' && /率/.test(clause));
  const unlike = ofUnlike(place.lead, near);
  if (unlike) return unlike;
  if (name.length >= 2 && !overall) {
    const all = around(place, BEFORE, BEHIND);
    const own = all.filter(({ key }) => key !== '' && alike(key, name)).toReversed();
    // 税收占57.7%。税收18319万元: the part may come behind.
    return (
      (own.length > 1 ? first(clause.includes('占') ? 'share' : kind, figure, own, own) : null) ??
      (clause.includes('占') ? first('share', figure, own, near.toReversed()) : null)
    );
  }
  if (!overall || tellingDigits(figure) < LONG) return null;
  const heads = near.toReversed();
  return first(
    kind,
    figure,
    heads.filter(({ nature }) => nature !== 'budget'),
    heads.filter(({ nature }) => nature === 'budget'),
  );
}
