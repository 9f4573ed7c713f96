import type { Judgement } from '../quantity';
import { doubted, judgedIf, type Draft } from './draft';
import { addSigned, dimension, isRight, type Signed } from './judge';
import type { Breakdown, Level, Outline } from './levels';
import { meets } from './totals';

type Part = 'opening' | 'in' | 'out' | 'closing' | null;

const OPENING =
  /(?:上年|年初|期初|上期|上年末|去年|历年|年初累计).{0,8}(?:结转|结余|余额|滚存)|上年(?:度)?结[转余]|年初余额|期初余额|(?:余额|结余)(?:年初|期初)|旧存|^(?:年初|期初|上年末|上年底)(?!.*(?:预算|计划|安排))/;
const CLOSING =
  /(?:年末|期末|年终|本年末|累计|滚存).{0,8}(?:结转|结余|余额)|结转(?:至|到)?(?:下年|下一年|次年)|(?:年末|期末)余额|结余结转|未结|^(?:年末|期末|年底|年终)(?!.*(?:预算|计划))|^结转(?:资金)?$/;
const IN =
  /收入|拨入|新收|转入|新购|购入|新建|筹措|募集|接收|举借|举债|转贷|发行|收到|下达|筹集|新增|借入|到位|增加|调入|当年举借|补助|上缴/;
const OUT =
  /支出|撤销|报废|剔旧|审结|退休|调离|离职|减员|注销|处置|汇往|列支|缴入|发放|减去|偿还|还本|归还|减少|上解|拨付|使用|支付|调出|核销/;
const BALANCE =
  /差额|空间|净资产|余款|收支(?:总量)?(?:相抵|结余|差额|平衡)|结余|赤字|节余|盈余|净结余|当年结余|本年结余/;
const LEFT =
  /空间|净资产|权益|差额|赤字|缺口|余款|尚差|结转下年|^结转|剩余|尚余|尚有|仍有|余额|结余|未(?:支出|使用|执行)/;
const FURTHEST = 10;

function partOf({ label, topic, lead }: Level): Part {
  const words = label === '' ? topic : label;
  if (CLOSING.test(words) || /^剩余|^尚余|^尚有|^仍有|未(?:支出|使用|执行)$|净值|净额/.test(words))
    return 'closing';
  if (OPENING.test(words)) return 'opening';
  if (BALANCE.test(words) || /收支(?:总量)?相抵/.test(lead.gap.slice(-16))) return 'closing';
  if (OUT.test(words)) return 'out';
  return IN.test(words) ? 'in' : null;
}

/** 上年结转 + 收入 − 支出 = 年末结转, and 收支相抵. */
export function rollClaims(
  levels: readonly Level[],
  { listOf }: Outline,
  breakdowns: readonly Breakdown[],
): readonly Draft[] {
  const totalOf = new Map(
    breakdowns.flatMap(({ total, parts, judged }) =>
      isRight(judged) ? parts.map((part) => [part, total] as const) : [],
    ),
  );
  const parallel = levels.some(isPlainBalance(levels));
  return levels.flatMap((level) => {
    if (level.tabular || level.aside || partOf(level) !== 'closing') return [];
    // 支出总计100万元，包括本级支出90万元、结转下年10万元: a part of the outlays.
    const list = listOf.get(level);
    const others = list?.items.filter((item) => item !== level) ?? [];
    if (list && partOf(list.total) === 'out' && !meets(list.total, others)) return [];
    // What names all its flows, or the balances that it is made of, has no other reading.
    const full = [
      lessened(levels, level),
      carried(levels, level),
      streamed(levels, level, listOf),
      ofTotals(levels, level),
    ].filter((each) => each !== null);
    const sure = full.find(({ judged }) => judged !== null);
    if (sure) return [sure];
    const drafts = [
      left(levels, level),
      rolled(levels, level),
      balanced(levels, level, parallel),
      between(levels, level),
      ...full,
    ]
      .filter((each) => each !== null)
      .map((draft) => (isPartOf(totalOf.get(level), draft) ? doubted(draft) : draft));
    const draft =
      drafts.find(({ judged }) => isRight(judged)) ??
      drafts.find(({ judged }) => judged !== null) ??
      drafts[0];
    return draft ? [draft] : [];
  });
}

/** 支出总计3319万元，即支出1703万元、调出103万元、结转下年1513万元: a part of the outlays, not what they leave. */
const isPartOf = (total: Level | undefined, { operands }: Draft): boolean =>
  total !== undefined && operands.includes(total.figure);

/** 预备费预算500亿元，支出146.1亿元，剩余353.9亿元: what is left of a budget. */
function left(levels: readonly Level[], closing: Level): Draft | null {
  const budget = levels[closing.index - 2];
  const spent = levels[closing.index - 1];
  if (!budget || !spent) return null;
  const found =
    LEFT.test(closing.label) || /净值|净额/.test(closing.label) ? leftOf(levels, spent, closing) : null;
  if (found) return found;
  if (!LEFT.test(closing.label) || budget.sentence !== closing.sentence) return null;
  if ([budget, spent].some(({ figure }) => dimension(figure) !== dimension(closing.figure))) return null;
  if (
    partOf(spent) !== 'out' ||
    !(budget.nature === 'budget' || /收到|到位|下达|拨付|资金/.test(budget.label))
  )
    return null;
  if (OPENING.test(budget.label)) return null;
  const near = levels.slice(Math.max(0, budget.index - 3), budget.index);
  const sure =
    budget.nature === 'budget' ||
    (/收到|到位|下达|资金$/.test(budget.label) &&
      !near.some(({ sentence, label }) => sentence === budget.sentence && OPENING.test(label)));
  const judged = addSigned(signedAs(closing.figure, false), [
    signedAs(budget.figure, false),
    signedAs(spent.figure, true),
  ]);
  return {
    kind: 'rollForward',
    stated: { figure: closing.figure, minus: false },
    operands: [budget.figure, spent.figure],
    ...judgedIf(sure && /^(?:支付|拨付|使用)?$/.test(spent.key), judged),
  };
}

/** 总投资8600万元…，完成7310万元，剩余1290万元: a level before, less what was done. */
function leftOf(levels: readonly Level[], spent: Level, closing: Level): Draft | null {
  const stated = signedAs(closing.figure, false);
  for (let back = spent.index - 1; back >= Math.max(0, spent.index - FURTHEST); back -= 1) {
    const whole = levels[back];
    if (!whole || whole.paragraph !== closing.paragraph) return null;
    if ([whole, spent].some(({ figure }) => dimension(figure) !== dimension(closing.figure))) continue;
    const judged = addSigned(stated, [signedAs(whole.figure, false), signedAs(spent.figure, true)]);
    if (judged.verdict === 'exact' && closing.figure.size > 0)
      return { kind: 'rollForward', stated, operands: [whole.figure, spent.figure], judged };
  }
  return null;
}

/** 资产28.8万亿元，减去负债8.9万亿元，净资产19.9万亿元. */
function lessened(levels: readonly Level[], closing: Level): Draft | null {
  const [a, b] = [levels[closing.index - 2], levels[closing.index - 1]];
  if (!a || !b || a.sentence !== closing.sentence || !/^(?:减去?|扣除|扣减)/.test(b.lead.clause)) return null;
  if ([a, b].some(({ figure }) => dimension(figure) !== dimension(closing.figure))) return null;
  const stated = signedAs(closing.figure, false);
  const judged = addSigned(stated, [signedAs(a.figure, false), signedAs(b.figure, true)]);
  return { kind: 'rollForward', stated, operands: [a.figure, b.figure], judged };
}

// Shorter figures are the difference of too many others.
const ENOUGH = 3;
const PAIRS = 6;

/** 限额94.15亿元…，余额90.38亿元…，尚有空间3.77亿元: any two levels before that leave just this. */
function between(levels: readonly Level[], closing: Level): Draft | null {
  if (!LEFT.test(closing.label) || /滚存|累计|历年/.test(closing.label)) return null;
  if (closing.figure.bare.replace(/\D|^0\.0*/g, '').length < ENOUGH) return null;
  const minus = /赤字|缺口/.test(closing.label);
  const stated = signedAs(closing.figure, minus);
  const near = levels
    .slice(Math.max(0, closing.index - PAIRS), closing.index)
    .filter(
      ({ paragraph, figure, aside }) =>
        paragraph === closing.paragraph && !aside && dimension(figure) === dimension(closing.figure),
    )
    .toReversed();
  if (near.some(({ label }) => OPENING.test(label))) return null;
  for (const b of near) {
    for (const a of near) {
      if (a === b) continue;
      const judged = addSigned(stated, [signedAs(a.figure, false), signedAs(b.figure, true)]);
      if (judged.verdict === 'exact')
        return { kind: 'rollForward', stated, operands: [a.figure, b.figure], judged };
    }
  }
  return null;
}

/** 收入1493万元，上级补助44万元，上年结余140万元，支出1459万元，结余218万元: all that flowed in its part of the sentence, in any order. */
function streamed(levels: readonly Level[], closing: Level, listOf: Outline['listOf']): Draft | null {
  const flows: (Signed & { part: Part })[] = [];
  let typed = true;
  for (let back = closing.index - 1; back >= Math.max(0, closing.index - FURTHEST); back -= 1) {
    const level = levels[back];
    if (!level || level.sentence !== closing.sentence) break;
    const part = partOf(level);
    if (part === 'closing') break;
    if (
      dimension(level.figure) === dimension(closing.figure) &&
      !level.aside &&
      level.depth <= closing.depth
    ) {
      const total = listOf.get(level)?.total;
      if (total && total.sentence === level.sentence && total !== level) typed = false;
      if (part === null || isTotal(level)) typed = false;
      flows.unshift({ figure: level.figure, minus: part === 'out', part });
    }
    if (levels[back]?.lead.semicolon === true) break;
  }
  const has = (part: Part): boolean => flows.some((flow) => flow.part === part);
  if (flows.length < 2 || !has('out') || !(has('in') || has('opening'))) return null;
  const stated = signedAs(closing.figure, false);
  const judged = addSigned(
    stated,
    flows.map(({ figure, minus }) => signedAs(figure, minus)),
  );
  const sure = typed && has('in') && has('opening') && /年末|年终|期末|^结余|^余额/.test(closing.label);
  return {
    kind: 'rollForward',
    stated,
    operands: flows.map(({ figure }) => figure),
    ...judgedIf(sure, judged),
  };
}

/** 本年收支结余2.33亿元，年末滚存结余25.67亿元，其中上年滚存结余23.34亿元. */
function carried(levels: readonly Level[], closing: Level): Draft | null {
  if (!/滚存|累计|年末/.test(closing.label)) return null;
  const near = levels
    .slice(Math.max(0, closing.index - 4), closing.index + 3)
    .filter(
      (level) =>
        level !== closing &&
        level.sentence === closing.sentence &&
        dimension(level.figure) === dimension(closing.figure),
    );
  const opening = near.filter(({ label }) => OPENING.test(label));
  const own = near.filter(({ label }) => /(?:本年|当年|收支).{0,4}结余/.test(label));
  const [a, b] = [opening[0], own[0]];
  if (!a || !b) return null;
  const judged = addSigned(signedAs(closing.figure, false), [
    signedAs(a.figure, false),
    signedAs(b.figure, false),
  ]);
  return {
    kind: 'rollForward',
    stated: { figure: closing.figure, minus: false },
    operands: [a.figure, b.figure],
    ...judgedIf(opening.length === 1 && own.length === 1, judged),
  };
}

/** Opening, receipts and outlays before a closing balance, one clause after the other. */
function rolled(levels: readonly Level[], closing: Level): Draft | null {
  const flows: (Signed & { part: Part })[] = [];
  for (let back = closing.index - 1; back >= Math.max(0, closing.index - FURTHEST); back -= 1) {
    const level = levels[back];
    if (!level || level.paragraph !== closing.paragraph || level.sentence < closing.sentence - 2) break;
    if (dimension(level.figure) !== dimension(closing.figure) || level.aside) continue;
    const part = partOf(level);
    if (part === null || isOfYear(level)) continue;
    // 2022年结余450万元，2023年收到…，年末结余…: the earlier balance opens.
    if (part === 'closing' && (flows.length === 0 || level.sentence !== closing.sentence)) break;
    if (part === 'closing') {
      flows.unshift({ figure: level.figure, minus: false, part: 'opening' });
      const next = back === closing.index - flows.length && level.sentence === closing.sentence;
      return roll(closing, flows, next && Number(level.year) + 1 === Number(closing.year));
    }
    flows.unshift({ figure: level.figure, minus: part === 'out', part });
    // 收入总计156亿元；支出138亿元…，结转下年3.5亿元: the total holds what was carried over before.
    if (part === 'in' && isTotal(level)) return roll(closing, flows, false);
    if (part === 'opening') return roll(closing, flows, back === closing.index - flows.length);
  }
  return null;
}

function roll(closing: Level, flows: readonly (Signed & { part: Part })[], together: boolean): Draft | null {
  if (!flows.some(({ part }) => part === 'in' || part === 'out')) return null;
  const signed = flows.map(({ figure, minus }) => signedAs(figure, minus));
  const judged = addSigned(signedAs(closing.figure, false), signed);
  const once = (part: Part): boolean => flows.filter((flow) => flow.part === part).length === 1;
  const sure =
    together &&
    once('opening') &&
    flows.some(({ part }) => part === 'in') &&
    flows.some(({ part }) => part === 'out') &&
    /年末|期末|年终|下年|余额/.test(closing.label);
  return {
    kind: 'rollForward',
    stated: { figure: closing.figure, minus: false },
    operands: flows.map(({ figure }) => figure),
    ...judgedIf(sure, judged),
  };
}

/** A printed minus stays; an outlay is taken away. */
const signedAs = (figure: Signed['figure'], minus: boolean): Signed => ({ figure, minus });

/** 本年收支结余: no balance that is carried. */
const isOfYear = ({ label }: Level): boolean => /(?:本年|当年|收支).{0,4}(?:结余|相抵|差额)/.test(label);

const isTotal = ({ label }: Level): boolean => /总|合计/.test(label);

/** 收入总量…，支出总量…，收支相抵，结余…: the last receipts less the last outlays. */
function balanced(levels: readonly Level[], closing: Level, parallel: boolean): Draft | null {
  const near = levels
    .slice(Math.max(0, closing.index - FURTHEST), closing.index)
    .filter(
      (level) =>
        level.paragraph === closing.paragraph &&
        dimension(level.figure) === dimension(closing.figure) &&
        !level.aside,
    );
  const explicit = /相抵|差额|赤字|(?:本年|当年)?收支结余/.test(
    `${closing.lead.gap.slice(-20)}${closing.label}`,
  );
  const minus = /赤字|超支|缺口/.test(closing.label);
  const candidates = (part: Part): readonly Level[] => {
    const own = near.filter((level) => partOf(level) === part);
    return [...own.filter(isTotal), ...own.filter((level) => !isTotal(level))];
  };
  const [receipts, outlays] = [candidates('in'), candidates('out')];
  const drafted = (a: Level, b: Level): Draft => ({
    kind: 'rollForward',
    stated: { figure: closing.figure, minus },
    operands: [a.figure, b.figure],
    judged: less(closing, a, b, minus),
  });
  const beside = pairBefore(levels, closing);
  // 收入总计…，支出总计…，结余…: of these and no others.
  if (beside && (beside.every(isTotal) || isRight(drafted(...beside).judged))) return drafted(...beside);
  for (const a of receipts) {
    for (const b of outlays) {
      const draft = drafted(a, b);
      if (isRight(draft.judged)) return draft;
    }
  }
  if (beside) {
    const draft = drafted(...beside);
    const own =
      explicit ||
      /本年|当年|收支|赤字/.test(closing.label) ||
      beside.every(isTotal) ||
      (parallel && closing.label === '结余');
    return own ? draft : doubted(draft);
  }
  const [a, b] = [receipts[0], outlays[0]];
  const totals = [receipts, outlays].every((list) => list.filter(isTotal).length === 1);
  // 收入合计…，支出合计…，结转下年….
  const next = totals && /下年|下一年/.test(closing.label);
  if (!a || !b || !(explicit || next)) return null;
  // A balance that has run up over the years is not of these receipts alone.
  const carried = /年末|期末|滚存|累计|历年/.test(closing.label);
  const sure = totals || (!carried && receipts.length === 1 && outlays.length === 1);
  const draft = drafted(a, b);
  return sure ? draft : doubted(draft);
}

/** 收入总计A，支出总计B，结余C: of just these two. */
function ofTotals(levels: readonly Level[], closing: Level): Draft | null {
  const pair = pairBefore(levels, closing);
  if (!pair?.every(({ label }) => /总计|总量/.test(label)) || !/结余|结转/.test(closing.label)) return null;
  return {
    kind: 'rollForward',
    stated: { figure: closing.figure, minus: false },
    operands: pair.map(({ figure }) => figure),
    judged: less(closing, ...pair),
  };
}

/** 收入A、支出B、结余C that holds: where another does not, it is wrong. */
const isPlainBalance =
  (levels: readonly Level[]) =>
  (closing: Level): boolean => {
    const pair = closing.label === '结余' ? pairBefore(levels, closing) : null;
    return pair !== null && isRight(less(closing, ...pair));
  };

const less = (closing: Level, a: Level, b: Level, minus = false): Judgement =>
  addSigned({ figure: closing.figure, minus }, [signedAs(a.figure, false), signedAs(b.figure, true)]);

/** 收入A、支出B、结余C: receipts and outlays right before their balance. */
function pairBefore(levels: readonly Level[], closing: Level): readonly [Level, Level] | null {
  const a = levels[closing.index - 2];
  const b = levels[closing.index - 1];
  if (!a || !b || a.sentence !== closing.sentence || partOf(a) !== 'in' || partOf(b) !== 'out') return null;
  return [a, b].every(({ figure }) => dimension(figure) === dimension(closing.figure)) ? [a, b] : null;
}
