import { abs, negate } from '../../quantity';
import { judgedIf, type Draft } from '../judging/draft';
import { digitsOf, ENOUGH_DIGITS, type TextFigure } from '../text/figures';
import { dimension, isRight, mayFit, quotient, rateFromChange, type Signed } from '../judging/judge';
import type { Lead } from '../statements/leads';
import type { Level, LooseRate, NamedRate, Statements } from '../statements/levels';
import { subjectOf } from '../statements/subjects';
import { targetOf } from './targets';
import { OPENER, TOTAL_AFTER } from '../text/words';

const NEAR = 10;
const FURTHEST = 16;

/** Rates that the words give no level, where exactly the figures nearby make them: what fits none says nothing. */
export function looseRateClaims({ levels, looseRates, namedRates, changes }: Statements): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const loose of looseRates) drafts.push(...looseRate(levels, loose));
  let next = 0;
  for (const rate of namedRates) {
    while (next < changes.length && (changes[next]?.figure.from ?? 0) < rate.figure.from) next += 1;
    const told = changes
      .slice(Math.max(0, next - 2), next)
      .filter(({ lead }) => lead.paragraph === rate.lead.paragraph);
    const draft = namedRate(
      levels,
      rate,
      told.map(({ figure }) => figure),
    );
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** 59个区增收64.8亿元，增长22.5%: of the level nearby that the two fit. */
function looseRate(levels: readonly Level[], loose: LooseRate): readonly Draft[] {
  const { amount, rate, at, paragraph } = loose;
  const own = namedAround(levels, loose);
  if (own) {
    const judged = rateFromChange(rate, own.figure, amount);
    if (judged) return [{ kind: 'changeRate', stated: rate, operands: [own.figure, amount.figure], judged }];
  }
  if (digitsOf(rate.figure) < ENOUGH_DIGITS || digitsOf(amount.figure) < ENOUGH_DIGITS) return [];
  // 减少73730.18元，增长58.26%: of whatever level, the words contradict each other.
  if (amount.minus !== rate.minus) return [contradictory(rate, amount)];
  // 总预算增加41万元，增长13.35%。总支出由甲、乙…构成，共351万元: further behind, a total.
  const behind = levels
    .slice(at, at + NEAR)
    .filter(({ label }, index) => index < 2 || TOTAL_AFTER.test(label));
  const near = [...levels.slice(Math.max(0, at - FURTHEST), at).toReversed(), ...behind].filter(
    (level) =>
      level.paragraph === paragraph &&
      level.nature !== 'previous' &&
      dimension(level.figure) === dimension(amount.figure),
  );
  for (const level of near) {
    const judged = rateFromChange(rate, level.figure, amount);
    if (judged?.verdict === 'exact')
      return [{ kind: 'changeRate', stated: rate, operands: [level.figure, amount.figure], judged }];
  }
  return [];
}

/** A rate that goes the other way than its amount. */
const contradictory = (rate: Signed, { figure }: Signed): Draft => {
  const meant = rate.minus ? abs(rate.figure.value) : negate(abs(rate.figure.value));
  return {
    kind: 'changeRate',
    stated: rate,
    operands: [figure],
    judged: { recomputed: meant, interval: { low: meant, high: meant }, verdict: 'inconsistent' },
  };
};

const FAR = 16;

/** “三公”经费决算比上年增加21.90万元，增长141.75%。“三公”经费支出决算37.35万元: the one level of that name around. */
function namedAround(levels: readonly Level[], { amount, name, at, paragraph }: LooseRate): Level | null {
  const { key } = subjectOf(name);
  if (key.length < 2) return null;
  const near = levels
    .slice(Math.max(0, at - FAR), at + FAR)
    .filter(
      (level) =>
        level.key === key &&
        level.nature !== 'previous' &&
        level.nature !== 'budget' &&
        !level.aside &&
        dimension(level.figure) === dimension(amount.figure),
    );
  const [only] = near;
  const one = only && near.every(({ figure }) => figure.value === only.figure.value);
  return one && Math.abs(only.paragraph - paragraph) <= 1 ? only : null;
}

// 资产负债率, 债务率: what is divided by what.
const MEASURES: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/资产负债率/, /负债/, /(?<!净)资产/],
  [/(?:固定)?资产利用率/, /在用/, /总额|固定资产/],
  [/^(?:问卷|有效)*(?:有效|回收|收回)率$/, /收回|回收|有效/, /发放|发出|下发|投放/],
  [/(?:收缴|征收|清收|收取)率$/, /^(?:截至[^，]*)?(?:已|实际|实)[^，]{0,2}[收缴]/, /应[收缴]/],
];

// Of a rate's name, what says nothing of what it measures.
const OF_ANY = /[率的总体综合平均有效项目资金指标年度]/g;

// What is done of the whole that was named before.
const DONE = /^(?:已|得|实得|办结|审结|结案|回收|有效|满意)/;

/** Whether a level is an item behind 其中, no ； between; the levels before it, nearest first. */
function isListed(level: Level, before: readonly Level[]): boolean {
  for (const each of [level, ...before]) {
    if (each.sentence !== level.sentence || dimension(each.figure) !== dimension(level.figure)) return false;
    if (/其中|包括/.test(each.lead.gap)) return true;
    if (each.lead.semicolon) return false;
  }
  return false;
}

/** 受理860件，办结843件，办结率98%: the last two figures before a rate, the part of which bears its name. */
function partNamed(
  before: readonly Level[],
  name: string,
  { sentence, semicolon, figure, gap }: Lead,
): readonly [TextFigure, TextFigure] | null {
  const [part] = before;
  // 受理755件（含旧存280件），结案600件: what a bracket holds is passed over.
  const outer = before.filter(({ depth }) => part !== undefined && depth <= part.depth);
  const [, whole, ...further] = outer;
  // 结余率: of what there was, not of what was spent.
  // 超概率: of the estimate.
  if (/结余|结转|沉淀|闲置|^超|^扣/.test(name)) return null;
  if (!part || !whole || semicolon || part.sentence !== sentence || whole.sentence !== sentence) return null;
  // 受理3650件；审结3431件，结案率94%: a deed alone is of what was named before.
  // Behind a full mark, the words of the mark are the part's as well.
  if (part.lead.semicolon && !whole.aside && part.label.replace(/^已/, '').length > 2) return null;
  const inner = before.filter(({ index }) => index > whole.index && index < part.index);
  if (part.depth !== whole.depth || whole.index + inner.length !== part.index - 1) return null;
  // 招生3.12万人，在园幼儿11.84万人，入园率98.7%: of neither; 共126个，已整改218个 is wrong.
  const greater = further.some(
    ({ figure, sentence: own }) =>
      own === sentence && figure.size >= part.figure.size && dimension(figure) === dimension(part.figure),
  );
  if (part.figure.size > whole.figure.size && (greater || !DONE.test(part.label))) return null;
  // 其中：在建60个，未验收14个，已验收6个，完工率25%: of the whole of that list.
  if (isListed(whole, further)) return null;
  if (dimension(part.figure) !== dimension(whole.figure) || OPENER.test(part.lead.gap)) return null;
  // 满意132份、一般30份、不满意6份，满意度92.5%: one of several, or what is not.
  if (/^(?:、|和|及)/.test(part.lead.gap) || /^(?:不|未|非)/.test(part.label)) return null;
  // 应保障2350户，实际保障2256户，覆盖率96%: what was to be done and what was.
  if (whole.label.startsWith('应') && /^(?:实际?|已)/.test(part.label)) return [part.figure, whole.figure];
  // 13个水源地水质达标率100%: all of the 13, whatever stands before.
  if (figure.value === '100' && !/[，。；：、]/.test(gap)) return null;
  const stem = name.replace(OF_ANY, '').slice(-2);
  // 检查570家，责令整改11家，整改率100%: of what was to be mended, not of what was looked at.
  if (figure.value === '100' && !(TO_BE_DONE.test(whole.label) && isDone(part, stem))) return null;
  // 检出不合格347批次，合格率97.91%: of what is not.
  const of = name.replace(/率$/, '');
  if (['不', '未', '非'].some((not) => part.label.includes(`${not}${of}`))) return null;
  if (![...stem].some((char) => part.label.includes(char) && !whole.label.includes(char))) return null;
  return [part.figure, whole.figure];
}

/** 在建60个，已竣工14个，已完成6个，完工率25%: of two others of the sentence, or of two together. */
function mayBeOthers(figure: TextFigure, before: readonly Level[], { sentence }: Lead): boolean {
  const near = before.filter((level) => level.sentence === sentence);
  const isTold = (value: number): boolean => Math.abs(value - figure.size) <= 10 ** -figure.decimals;
  return near.some((whole) => {
    const parts = near.filter(
      (part) =>
        part !== whole &&
        part.figure.size <= whole.figure.size &&
        dimension(part.figure) === dimension(whole.figure),
    );
    const share = ({ size }: TextFigure): number => (100 * size) / whole.figure.size;
    return parts.some(
      (a, at) =>
        isTold(share(a.figure)) || parts.slice(at + 1).some((b) => isTold(share(a.figure) + share(b.figure))),
    );
  });
}

const TO_BE_DONE =
  /应|需|计划|任务|目标|受理|收到|收案|新收|交办|承办|申请|申报|签约|下达|登记|问题|立案|合同|开工/;
/** 整改29个 and no 责令整改29个. */
const isDone = ({ label }: Level, stem: string): boolean =>
  label.includes(stem) && !/责令|限期|督促|要求|列入|纳入|应|需/.test(label);
const DEED = /(开工|竣工|完工|建成|验收|完成|改造|培训|招录|入库|建设)率$/;

/** 任务53户，完成129户，完工率243%: of the target of that name. */
function targetRate(levels: readonly Level[], { figure, name, at, lead }: NamedRate): Draft | null {
  const verb = DEED.exec(name)?.[1];
  const done = levels[at - 1];
  // 竣工率71%（占开工数）: of what the bracket names.
  if (verb === undefined || /^（[占以按]/.test(lead.after.replace(/^%/, '')) || !done) return null;
  if (done.sentence !== lead.sentence || lead.semicolon) return null;
  const target = targetOf(levels, done, verb);
  if (!target) return null;
  const judged = quotient(figure, done.figure, target.figure);
  // 完成率100%: no more than all is counted.
  const capped = figure.value === '100' && done.figure.size > target.figure.size;
  return {
    kind: 'executionRate',
    stated: { figure, minus: false },
    operands: [done.figure, target.figure],
    ...judgedIf(!capped, judged),
  };
}

/** ；去年同期收案208件，结案36件，结案率17.31%: both are of the year before. */
const isOfYearBefore = ([part, whole]: readonly Level[]): boolean =>
  part !== undefined &&
  whole?.nature === 'previous' &&
  (whole.lead.semicolon || whole.lead.breaks) &&
  part.sentence === whole.sentence &&
  !part.lead.semicolon;

/** A part and its whole before the rate, the nearest that make it. */
function namedRate(levels: readonly Level[], rate: NamedRate, told: readonly TextFigure[]): Draft | null {
  const { figure, name, at, lead } = rate;
  const all = levels
    .slice(Math.max(0, at - NEAR), at)
    .filter(({ paragraph }) => paragraph === lead.paragraph)
    .toReversed();
  const before = isOfYearBefore(all) ? all : all.filter(({ nature }) => nature !== 'previous');
  const measure = MEASURES.find(([words]) => words.test(name));
  const kind = /执行|支付|支出|拨付|到位|完成|使用|进度|下达|分配|付款|兑付|发放/.test(name)
    ? 'executionRate'
    : 'share';
  const target = targetRate(levels, rate);
  if (target) return target;
  const own = partNamed(before, name, lead);
  const judged = own && quotient(figure, ...own);
  if (own && (isRight(judged) || !mayBeOthers(figure, before, lead)))
    return { kind, stated: { figure, minus: false }, operands: own, judged };
  if (measure) {
    const part = before.find(({ label }) => measure[1].test(label));
    const wholes = before.filter(({ label }) => measure[2].test(label) && !measure[1].test(label));
    const whole = wholes.find(({ label }) => /总|合计/.test(label)) ?? wholes[0];
    if (part && whole && dimension(part.figure) === dimension(whole.figure)) {
      const near = part.sentence === lead.sentence && whole.sentence === lead.sentence;
      const bare =
        /^(?:年末|期末|单位|本单位|部门)?(?:资产负债率|(?:固定)?资产利用率)$/.test(name) ||
        /(?:有效|回收|收回|收缴|征收|清收|收取)率$/.test(name);
      const only = bare && before.filter(({ label }) => measure[1].test(label)).length === 1;
      return {
        kind,
        stated: { figure, minus: false },
        operands: [part.figure, whole.figure],
        ...judgedIf(near && only, quotient(figure, part.figure, whole.figure)),
      };
    }
  }
  if (digitsOf(figure) < ENOUGH_DIGITS && figure.value !== '100') return null;
  const parts = [...told, ...before.slice(0, 4).map((level) => level.figure)];
  for (const part of parts) {
    for (const { figure: whole } of before) {
      if (whole === part || whole.size < part.size || dimension(whole) !== dimension(part)) continue;
      if (!mayFit(figure, part, whole)) continue;
      const judged = quotient(figure, part, whole);
      if (isRight(judged) && judged.verdict === 'exact')
        return { kind, stated: { figure, minus: false }, operands: [part, whole], judged };
    }
  }
  return null;
}
