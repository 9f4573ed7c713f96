import { judgeDifference, type Judgement } from '../../quantity';
import { judgedIf, type Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import { inUnit } from '../judging/judge';
import type { Lead } from '../statements/leads';
import { alike, keyOf } from '../statements/subjects';
import { MOVED, OWN } from '../text/words';

const RISES = /相差|差距|提高|提升|上升|增加|增长|高于|高出|快于|高|多|扩大|超过|快|超/;
const FALLS = /降低|下降|回落|减少|低于|慢于|低|收窄|少|慢|缩小/;
const WIDTH = /收窄|缩小|扩大|减小|加大/;
const FROM = /(?:由|从|比上年|较上年|比去年|较去年)[^，。；]*$/;
const TO = /(?:到|至|达到|降为|升为)$/;
const AGAINST =
  /(?:高于|高出|低于|快于|慢于|超过|比|较)([^，。；]{0,24}?)(?:高|低|快|慢|多|少|增速|增幅|平均)*$/;
const NEAR = 6;

const LAST_YEAR = /^，(?:而)?(?:上年|去年|上年同期|去年同期|同期)(?:为|是)?$/;

/** Percentage points: the difference of two percents that are printed near each other. */
export function pointClaims(leads: readonly Lead[]): readonly Draft[] {
  const subjects = subjectsOf(leads);
  return leads.flatMap((lead, index) => {
    if (lead.figure.unit !== '百分点' || lead.figure.approximate) return [];
    const draft = pointsAt(leads, subjects, lead, index);
    return draft ? [draft] : [];
  });
}

/** What each figure is said of, where points are told: the name in its clause, otherwise that of the figure before in its paragraph. */
function subjectsOf(leads: readonly Lead[]): readonly string[] {
  let subject = '';
  let paragraph = -1;
  const asked = new Set<number>();
  for (const lead of leads) if (lead.figure.unit === '百分点') asked.add(lead.paragraph);
  return leads.map((lead) => {
    if (lead.paragraph !== paragraph) subject = '';
    paragraph = lead.paragraph;
    if (!asked.has(paragraph)) return subject;
    const words = lead.clause.replace(MOVED, '').replace(MEASURE_OF_GROWTH, '');
    const name = OWN.test(words)
      ? ''
      : keyOf(words.replace(/(?:同比|比|较)(?:上年|去年|同期|\d{4}年).*$/, ''));
    if (name.length > 1) subject = name;
    return subject;
  });
}

const MEASURE_OF_GROWTH = /(?:的)?(?:同期)?(?:平均)?(?:增幅|增速|降幅|增长率|水平|比重|占比)+/g;

function pointsAt(
  leads: readonly Lead[],
  subjects: readonly string[],
  lead: Lead,
  index: number,
): Draft | null {
  const word = lead.clause.slice(-12);
  const falls =
    !/(?:相差|差距为?)$/.test(word) &&
    FALLS.test(word) &&
    !/(?:提高|提升|上升|增加|高于|高出|快于)(?:了)?$/.test(word);
  if (!falls && !RISES.test(word)) return null;
  const near = leads
    .slice(Math.max(0, index - NEAR), index)
    .filter(
      ({ figure, sentence, paragraph }) =>
        figure.unit === '%' && paragraph === lead.paragraph && sentence >= lead.sentence - 1,
    );
  const own = near.filter(({ sentence }) => sentence === lead.sentence);
  const latter = own.at(-1);
  // 满意度95%，较上年94%提高1个百分点，较目标90%高5个百分点: one level, compared twice.
  const levelsOnly = own.slice(0, -1).filter((each) => !(isCompared(each) && latter && isCompared(latter)));
  const former = levelsOnly.at(-1);
  // 降幅比前三季度的4.2%收窄0.9个百分点: of two falls, by how much each is.
  const ofFalls =
    /降幅|跌幅/.test(near.length > 0 ? `${near.at(-1)?.gap ?? ''}${lead.gap}` : '') && WIDTH.test(word);
  const drafted = (current: Lead, previous: Lead, sure: boolean): Draft => {
    const judged = judge(lead.figure, falls, signed(current, ofFalls), signed(previous, ofFalls));
    return {
      kind: 'change',
      stated: { figure: lead.figure, minus: falls },
      operands: [current.figure, previous.figure],
      ...judgedIf(sure && !areOfTwoSorts(current, previous), judged),
    };
  };
  // 最高增长55.5%，最低下降13.2%，二者相差68.7个百分点.
  if (/^(?:二者|两者|两地|两项|高低)?(?:相差|差距为?)$/.test(lead.clause) && former && latter) {
    const [first, second] = [former, latter].map((each) => signed(each));
    const apart = first && second ? judge(lead.figure, false, first, second) : null;
    if (apart?.verdict === 'exact') return drafted(former, latter, true);
    return drafted(former, latter, /^[二两]/.test(lead.clause));
  }
  // 占45.20%，较上年提高3.60个百分点，上年为41.60%: the one before is told behind.
  const behind = leads[index + 1];
  const mineBefore = own.at(-1);
  if (
    behind?.figure.unit === '%' &&
    behind.sentence === lead.sentence &&
    LAST_YEAR.test(behind.gap) &&
    mineBefore
  )
    return drafted(mineBefore, behind, own.length === 1);
  // 执行进度62%，上年同期58.4%，提高3.6个百分点.
  if (former && latter && LAST_YEAR.test(latter.gap)) return drafted(former, latter, own.length === 2);
  const span = ofYears(leads, index) ?? ofTimes(leads, index);
  if (span) return drafted(...span, true);
  // 提高3.2个百分点，由94.5%提高到97.7%.
  const then = leads[index + 2];
  if (
    behind?.figure.unit === '%' &&
    then?.figure.unit === '%' &&
    then.sentence === lead.sentence &&
    /^，(?:由|从)[^，。；]*$/.test(behind.gap) &&
    /^[^，。；]*(?:到|至|为)[^，。；]*$/.test(then.gap)
  )
    return drafted(then, behind, true);
  const pair = namedPair(leads, subjects, index);
  if (pair) return drafted(...pair, true);
  const words = AGAINST.exec(lead.clause)?.[1]?.replace(MEASURE_OF_GROWTH, '') ?? '';
  const other = words === '' ? null : namedBefore(leads, subjects, index, keyOf(words));
  const mine = near.findLast((each) => each !== other);
  // 2023年…执行率94.4%；2024年…执行率97.6%，提高3.2个百分点: one measure of two years.
  if (/^(?:$|上年|去年|同期)/.test(words) && former && latter && own.length === 2 && measureOf(former) !== '')
    if (
      measureOf(former) === measureOf(latter) &&
      /^，?[^，。；]{0,6}$/.test(lead.gap) &&
      !MOVED.test(latter.clause)
    )
      return drafted(latter, former, yearAt(leads, former) < yearAt(leads, latter));
  if (other && mine) return drafted(mine, other, mine === own.at(-1) && !/序时|计划|目标/.test(words));
  if (former && latter) {
    // 较全省平均水平（17.9%）高出2.7个百分点: what it is compared with stands behind 较.
    if (
      /(?:(?<!占)比(?![重例率])|较|高于|低于|快于|慢于)[^，。；\d]*$/.test(latter.gap) &&
      !MOVED.test(latter.clause)
    )
      return drafted(former, latter, levelsOnly.length === 1 || isComparedWith(lead, latter));
    if (FROM.test(former.clause) && TO.test(latter.clause))
      return drafted(latter, former, latter === near.at(-1));
    if (/(?:比|较)(?:上年|去年|同期|\d{4}年|上一年)/.test(latter.clause) && !/\d年.*\d年/.test(latter.clause))
      return drafted(former, latter, own.length === 2 && !MOVED.test(latter.clause));
    const against = AGAINST.test(lead.clause) && /高于|高出|低于|快于|慢于/.test(lead.clause);
    if (against)
      return drafted(latter, former, own.length === 2 && !/序时|计划|目标|全国|平均/.test(lead.clause));
  }
  const last = near.at(-1);
  if (!last) return null;
  for (const each of near.slice(0, -1).toReversed()) {
    const tried = drafted(last, each, false);
    if (tried.judged) return tried;
  }
  return null;
}

const isCompared = ({ gap }: Lead): boolean => /^[^。；]*，(?:比|较|与|高于|低于)[^，。；\d]*$/.test(gap);

/** 失业率3.37%，比目标4%低0.63个百分点: the percent before is right there. */
const isComparedWith = ({ gap }: Lead, { gap: between, figure }: Lead): boolean =>
  figure.unit === '%' &&
  /^，(?:比|较|与)[^，。；]*$/.test(between) &&
  /^(?:相比)?，?[高低多少快慢上下提增减][^，。；]{0,3}$/.test(gap);

/** 增长14.2%，占…的比重为32.6%: a growth and a share are no two levels of one thing. */
const areOfTwoSorts = (a: Lead, b: Lead): boolean => {
  const [grows, grew] = [a, b].map(({ clause }) => MOVED.test(clause));
  return grows !== grew && SHARED.test(grows === true ? b.clause : a.clause);
};
const SHARED = /占|比重|比例/;

/** 预算执行率 of …，执行率94.4%. */
const measureOf = ({ clause }: Lead): string => /([一-龥]{2}率)(?:为|是|达到?)?$/.exec(clause)?.[1] ?? '';

/** The year that was said last before a figure, in its sentence. */
function yearAt(leads: readonly Lead[], lead: Lead): number {
  for (let index = leads.indexOf(lead); index >= 0; index -= 1) {
    const before = leads[index];
    if (before?.sentence !== lead.sentence) return 0;
    const year = /(20\d\d)年(?!.*20\d\d年)/.exec(before.gap)?.[1];
    if (year !== undefined) return Number(year);
  }
  return 0;
}

const FASTER =
  /^([^，。；]{2,12}?)(?:增速|增幅)?(?:比|快于|慢于|高于|低于)([^，。；]{2,12}?)(?:增速|增幅)?(?:高|快|低|慢|多|少)?$/;

/** 轻工业增长12.7%，重工业增长4.2%，轻工业增速快于重工业8.5个百分点: the percents of the two names. */
function namedPair(leads: readonly Lead[], subjects: readonly string[], index: number): [Lead, Lead] | null {
  const names = FASTER.exec(leads[index]?.clause ?? '')
    ?.slice(1)
    .map((words) => keyOf(words));
  if (names?.length !== 2 || names.some((name) => name.length < 2)) return null;
  const [own, other] = names.map((name) => {
    for (let back = index - 1; back >= Math.max(0, index - NEAR); back -= 1) {
      const lead = leads[back];
      if (lead?.paragraph !== leads[index]?.paragraph) return null;
      if (lead?.figure.unit === '%' && subjects[back] === name) return lead;
    }
    return null;
  });
  return own && other ? [own, other] : null;
}

/** 高于全省支出5个百分点: the last percent that was said of what is named. */
function namedBefore(
  leads: readonly Lead[],
  subjects: readonly string[],
  index: number,
  name: string,
): Lead | null {
  if (name.length < 2) return null;
  const own = subjects[index - 1] ?? '';
  for (let back = index - 1; back >= Math.max(0, index - 2 * NEAR); back -= 1) {
    const lead = leads[back];
    const subject = subjects[back] ?? '';
    if (!lead || lead.paragraph !== leads[index]?.paragraph) return null;
    if (lead.figure.unit === '%' && subject !== own && (alike(subject, name) || isShortFor(name, subject)))
      return lead;
  }
  return null;
}

/** 全省收入 for 全省一般公共预算收入: its characters in their order. */
function isShortFor(short: string, name: string): boolean {
  let at = 0;
  for (const char of name) if (char === short.charAt(at)) at += 1;
  return at === short.length;
}

/** A rate of decline is negative. */
function signed(lead: Lead, unsigned = false): { figure: TextFigure; minus: boolean } {
  return { figure: lead.figure, minus: !unsigned && /(?:下降|降低|减少|减|降)(?:了|为)?$/.test(lead.clause) };
}

interface Percent {
  readonly figure: TextFigure;
  readonly minus: boolean;
}

function judge(stated: TextFigure, falls: boolean, current: Percent, previous: Percent): Judgement {
  const as = ({ figure, minus }: Percent) => inUnit(figure, '%', minus);
  return judgeDifference(inUnit(stated, '百分点', falls), as(current), as(previous));
}

const YEARS = /(20\d\d)年?(?:—|-|~|至|到)(20\d\d)年/;
const TWO_YEARS = /(20\d\d)年(?:年?末|底)?(?:比|较)(20\d\d)年/;

/** 2013—2017年…占比逐年为22.5%、…、13.2%，2017年比2013年下降了9.3个百分点: of a series, the percents of the two years. */
function ofYears(leads: readonly Lead[], index: number): [Lead, Lead] | null {
  const lead = leads[index];
  const [, later, earlier] = TWO_YEARS.exec(lead?.clause ?? '') ?? [];
  if (!lead || later === undefined || earlier === undefined || leads[index - 1]?.figure.unit !== '%')
    return null;
  let first = index - 1;
  while (leads[first]?.gap === '、' || leads[first]?.gap === '和') first -= 1;
  const series = leads.slice(first, index);
  if (series.length < 2 || series.some(({ figure }) => figure.unit !== '%')) return null;
  if (!/逐年|分别|依次|各年/.test(series[0]?.gap ?? '')) return null;
  for (let back = first; back >= Math.max(0, first - NEAR); back -= 1) {
    const before = leads[back];
    if (before?.paragraph !== lead.paragraph) return null;
    const [, from, to] = YEARS.exec(before.gap) ?? [];
    if (from === undefined) continue;
    if (Number(to) - Number(from) + 1 !== series.length) return null;
    const [a, b] = [later, earlier].map((year) => series[Number(year) - Number(from)]);
    return a && b && a !== b ? [a, b] : null;
  }
  return null;
}

const OF_RATE =
  /^(?:[^，。；]*[的，])?([一-龥]{2,8}(?:率|占比|比重))(?:同比|(?:比|较)(?:上年|去年|上年同期|去年同期|20\d\d年))?(?:提高|提升|上升|增加|增长|下降|降低|减少|回落)(?:了)?$/;

/** 结案率9.09%；去年同期…结案率17.31%。结案率减少8.22个百分点: the two percents of that name, of two times. */
function ofTimes(leads: readonly Lead[], index: number): [Lead, Lead] | null {
  const lead = leads[index];
  const name = OF_RATE.exec(lead?.clause ?? '')?.[1];
  if (!lead || name === undefined) return null;
  const own = leads
    .slice(Math.max(0, index - 2 * NEAR), index)
    .filter(
      ({ figure, paragraph, clause }) =>
        figure.unit === '%' &&
        paragraph === lead.paragraph &&
        clause.replace(/(?:为|是|达到?)+$/, '').endsWith(name),
    );
  const [a, b, ...more] = own;
  if (!a || !b || more.length > 0 || own.some(({ clause }) => MOVED.test(clause))) return null;
  const [first, second] = [timeOf(leads, a), timeOf(leads, b)];
  if (first === second) return null;
  return first > second ? [a, b] : [b, a];
}

/** The year that was told last before a figure; 去年 is before this one, whichever it is. */
function timeOf(leads: readonly Lead[], lead: Lead): number {
  for (let index = leads.indexOf(lead); index >= 0; index -= 1) {
    const before = leads[index];
    if (before?.paragraph !== lead.paragraph || before.sentence < lead.sentence - 1) break;
    if (/上年|去年|同期/.test(before.gap)) return 0;
    const year = /(20\d\d)年(?!.*20\d\d年)/.exec(before.gap)?.[1];
    if (year !== undefined) return Number(year);
    if (before.gap.includes('；')) break;
  }
  return THIS;
}

const THIS = 1;
