import { MONEY, type TextFigure } from '../text/figures';
import type { Lead } from './leads';
import type { Basis, MoveRole, Role } from './role';
import {
  ADJUSTED,
  APART,
  BARE_SHARE,
  BASE_EXECUTED,
  BEFORE_WHOLE,
  BUDGET_BASE,
  BUDGET_WHOLE,
  CAME_TO,
  COMPARED,
  COMPARED_TOPIC,
  COMPARISON,
  DONE,
  EXECUTED,
  FOREIGN,
  IS_OF_BUDGET,
  MORE,
  MOVED,
  MOVES_NEXT,
  OFF_BUDGET,
  ONLY_MORE,
  OF_NEXT,
  OWN,
  OPENING_BASE,
  SAVED,
  SHARE,
  STILL_TOPIC,
  REST_TOPIC,
  THEN,
  YEAR_BASE,
} from '../text/words';

export type { Basis, Role };

export const isRatio = ({ unit }: TextFigure): boolean => unit === '%' || unit === '倍' || unit === '百分点';

// 较中标价, 比概算: an amount that was told before, of the same thing.
const PRICE =
  /^(?:比|较|与)([^，。；\d]{0,8}(?:价|概算|估算|送审|审定|合同|中标|限额|标准|控制数)(?:金额|额|数)?)(?:相比)?$/;

const CAME_AS = /^(?:增加|减少|下降|上升|降低|提高|增长|压减|压缩|回落|调增|调减|上调|下调|[增减升降])为$/;

const SAME_AS_BEFORE =
  /(?:与|同|和)(?:之|其|此|收入|支出|收入总计|支出总计|前者)(?:相同|相等|一致|持平|相符)$|^(?:收入|支出)(?:总计|合计)?(?:也|亦|均)?(?:相同|同上|亦同)$/;

// 改造264户，超任务43%.
const EXCEEDED = /(?:(超额?(?:完成)?)|(低于))(?:年初|年度|全年|当年|下达)*(?:任务|计划|目标|预算)(?:数)?$/;

const FROM = /(?:由|从)([^，。；]{0,12})$/;

/** The role of a figure; read once, as several readers ask for it. */
export const roleOf = (lead: Lead): Role => (lead.role ??= readRole(lead));

function readRole(lead: Lead): Role {
  const { figure, clause } = lead;
  if (FOREIGN.test(clause.slice(-12))) return { kind: 'foreign' };
  const ratio = isRatio(figure);
  const words = clause.replace(/分别|各自|各/g, '');
  // 由上年的960万元下降为912万元: what it has come to.
  const came = lead.gap === clause && CAME_AS.test(clause);
  const verb = came || isWork(lead, words) ? null : MOVED.exec(words);
  const off = verb ? null : (ratio ? EXCEEDED : OFF_BUDGET).exec(words);
  const more = verb ? null : (MORE.exec(words) ?? onlyMore(words) ?? unnamed(off));
  // 全额30家、差额8家: how units are paid, and no difference.
  const paid = words.endsWith('差额') && /^[家个人名]$/.test(lead.figure.unit ?? '');
  const apart = ratio || paid ? null : APART.exec(words);
  if (verb || more || apart) {
    const before = words.slice(0, (verb ?? more ?? apart)?.index ?? 0);
    const own = withoutComparison(before);
    // 公务接待费与2016年度决算相比，减少1.92万元: the comparison is a clause of its own.
    const told = OWN.test(own) ? (COMPARED_TOPIC.exec(lead.topic) ?? null) : null;
    const against = told ? `${lead.topic}${words}` : words;
    const then = THEN.exec(against);
    // 与2022年度相比，收、支总计各增加5万元 names no more than what was told before.
    const still =
      told === null && OWN.test(own)
        ? (STILL_TOPIC.exec(lead.topic)?.[1] ?? REST_TOPIC.exec(lead.topic)?.[0] ?? null)
        : null;
    // 收入总计4697万元，支出总计与之相同，较上年减少: of both.
    const both = told === null && OWN.test(own) && SAME_AS_BEFORE.test(lead.topic);
    const subject = both ? '' : still ? still : told ? withoutComparison(told[1] ?? '') || own : own;
    const compared = ratio ? null : PRICE.exec(subject);
    const named = compared ? '' : subject;
    return {
      kind: 'move',
      minus: (verb?.[2] ?? more?.[3]) !== undefined,
      basis: isAdjusted(lead)
        ? 'adjusted'
        : off || (more !== null && more[0].startsWith('超'))
          ? 'budget'
          : basisOf(against),
      stage: /年初/.test(against) ? 'initial' : /调整|变动/.test(against) ? 'adjusted' : null,
      against: then?.[1] ?? then?.[2] ?? null,
      of: ofThen(against),
      than:
        compared?.[1] ?? (more && !COMPARISON.test(`${before}比${more[1] ?? ''}`) ? (more[1] ?? null) : null),
      named,
      compared: compared !== null,
      apart: apart !== null && !verb && !more,
      off: off !== null,
      goesOn: /^(?:较|比|与|同比|同)/.test(words) || (told !== null && OWN.test(named)),
    };
  }
  if (ratio) return ratioRole(words, lead);
  const compared = COMPARED.exec(words) ?? FROM.exec(words) ?? comparedThing(words, lead.after);
  // 年初预算与全年预算均为43.2万元 says what they are.
  // 比上年增种0.6万亩: by a verb that is not known.
  if (compared && !FROM.test(words) && /[增减多少][^，。；]{0,4}$/.test(compared[1] ?? ''))
    return { kind: 'none' };
  if (compared && !/(?:为|是)$/.test(words)) {
    const from = FROM.test(words);
    if (
      !from ||
      CAME_TO.test(lead.after) ||
      // 由当年可用资金203万元和上年结余17万元组成: the first of several.
      (YEAR_BASE.test(words) && !/^[、和及与]/.test(lead.after)) ||
      /(?:由|从)(?:年初|期初|原来|上期|原)[^，。；]{0,6}$/.test(words)
    ) {
      return {
        kind: 'compared',
        basis: basisOf(words),
        against: /(20\d\d)年/.exec(compared[1] ?? '')?.[1] ?? null,
        from,
      };
    }
  }
  if (OF_NEXT.test(lead.after) && BEFORE_WHOLE.test(words)) return { kind: 'whole', words };
  if (figure.approximate || figure.unit === null) return { kind: 'none' };
  return { kind: 'level' };
}

/** ；林场提升258万元: what it is spent on, among other items. */
const isWork = ({ gap, figure }: Lead, words: string): boolean =>
  WORK.test(words) &&
  (figure.unit ?? '') in MONEY &&
  (words.endsWith('提升') ? /^[；：、]/ : /^[；：]/).test(gap) &&
  !/[比较同]/.test(words);

const WORK = /[一-龥]{3}(?:提升|提高)$/;

/** Whether the words of its own sentence, or of the bracket right before it, say that it is on another basis. */
function isAdjusted({ gap, topic }: Lead): boolean {
  const own = gap.slice(gap.lastIndexOf('。') + 1);
  return ADJUSTED.test(`${gap.startsWith('）') && own === gap ? topic : ''}${own.slice(-40)}`);
}

/** 比赤峰110亿元多7亿元: another thing whose level is printed with it, right before by how much. */
const comparedThing = (words: string, after: string): RegExpExecArray | null =>
  MOVES_NEXT.test(after) ? THING.exec(words) : null;
const THING = /(?<![占相对可])(?:比|较)(?!重|例)([^，。；\d]{2,14})$/;

/** 多25.3: as 比…多, of what was named. */
const onlyMore = (words: string): RegExpExecArray | null => unnamed(ONLY_MORE.exec(words));

function unnamed(found: RegExpExecArray | null): RegExpExecArray | null {
  if (!found) return null;
  const [all, rise, fall] = found;
  return Object.assign(found, [all, undefined, rise, fall]);
}

function ratioRole(words: string, { gap, figure }: Lead): Role {
  if (/^(?:的(?:比例|比重)?(?:为|是)?)?$/.test(gap)) {
    return { kind: 'share', words: '', named: '', ofWhole: true };
  }
  const executed = EXECUTED.exec(words) ?? IS_OF_BUDGET.exec(words) ?? DONE.exec(words);
  if (executed) {
    return {
      kind: 'execution',
      words: executed[0],
      named: words.slice(0, executed.index),
      ofWhole: false,
    };
  }
  const times = figure.unit === '倍' ? /(?:是|为|相当于)([^，。；\d]{2,20})的$/.exec(words) : null;
  if (times)
    return { kind: 'share', words: times[1] ?? '', named: words.slice(0, times.index), ofWhole: false };
  const share = SHARE.exec(words);
  if (share) {
    const whole = share[1] ?? '';
    const named = words.slice(0, share.index);
    return { kind: BUDGET_WHOLE.test(whole) ? 'execution' : 'share', words: whole, named, ofWhole: false };
  }
  const bare = BARE_SHARE.exec(words);
  if (bare) return { kind: 'share', words: '', named: bare[1] ?? '', ofWhole: false };
  return { kind: 'none' };
}

/** 较上年预算, 比2022年决算数: which level of the year before. */
function ofThen(words: string): MoveRole['of'] {
  const named = OF_THEN.exec(words)?.[1];
  if (named === undefined) return null;
  return named === '预算' ? 'budget' : 'actual';
}
const OF_THEN =
  /(?:比|较|与|同)(?:上年|去年|上年度|20\d\d年度?)(?:的|年初|财政拨款|支出|收入)*(预算|决算|执行)/;

/** Whether a share of a printed whole is an execution rate: 完成年初预算1000万元的50%. */
export const isExecution = (words: string): boolean => BASE_EXECUTED.test(words);

function basisOf(words: string): Basis {
  if (OPENING_BASE.test(words)) return 'opening';
  if (BUDGET_BASE.test(words) && !/(?:比|较|与|同)(?:上年|去年|\d{4}年)/.test(words)) return 'budget';
  if (YEAR_BASE.test(words)) return 'year';
  return SAVED.test(words) ? 'budget' : null;
}

/** 因下乡检测增多比上年增加1.05万元: a reason before the change names no subject. */
const REASONED = /^(?:因(?!公出|公临|公考)为?|由于|受|随着)[^，。；]{2,}$/;

function withoutComparison(before: string): string {
  return before
    .replace(/(?:却|则|又|也|均|仍|反而)+$/, '')
    .replace(COMPARISON, '')
    .replace(REASONED, '')
    .replace(/^(?:其中|且|并|而|但|故|因此|因而|从而|即|再|继续|进一步)+[：]?/, '');
}
