import type { Judgement } from '../../quantity';
import { isAdjusted } from './addends';
import { fundBalance } from './balances';
import { carried } from './carried';
import { chained, stepOf } from './chains';
import { changedBetween } from './remainders';
import { doubted, judgedIf, type Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import { NO_PART, partOf, SHORT, isTotal, signedAs, type Part } from './flows';
import { addSigned, dimension, isRight, type Signed } from '../judging/judge';
import type { Breakdown, Level, Outline, Statements } from '../statements/levels';
import { pairedBalance } from './paired';
import { between, drained, left, lessened, turnedOver, unspent } from './residues';
import { slipOf } from '../judging/slips';
import { meets } from '../lists/totals';

const FURTHEST = 10;

/** 上年结转 + 收入 − 支出 = 年末结转, and 收支相抵. */
export function rollClaims(
  { levels, changes }: Statements,
  outline: Outline,
  breakdowns: readonly Breakdown[],
  added: ReadonlySet<TextFigure>,
): readonly Draft[] {
  const { listOf } = outline;
  const totalOf = new Map(
    breakdowns.flatMap(({ total, parts, judged }) =>
      isRight(judged) ? parts.map((part) => [part, total] as const) : [],
    ),
  );
  const parallel = levels.some(isPlainBalance(levels));
  const rollsOf = (level: Level): readonly Draft[] => {
    if (level.tabular || level.aside) return [];
    // 结余结转等安排支出，支出预算调整为100万元: no balance.
    if (partOf(level) !== 'closing' || isAdjusted(level) || level.figure.unit === null) return [];
    // 扣除折旧A、处置净值B后: one more step, and no result.
    if (stepOf(levels, level)) return [];
    const paired = pairedBalance(levels, level);
    if (paired?.judged) return [paired];
    const own = fundBalance(levels, outline, added, level);
    if (own && isRight(own.judged)) return [own];
    // What names all its flows, or the balances that it is made of, has no other reading.
    const full = [
      chained(levels, level),
      lessened(levels, level),
      unspent(levels, outline, level),
      carried(levels, level),
      streamed(levels, level, listOf),
      ofTotals(levels, level),
    ]
      .filter((each) => each !== null)
      .map((draft) => (isEven(draft) ? doubted(draft) : draft));
    const sure = full.find(({ judged }) => judged !== null);
    const holdsOwn = ({ operands }: Draft): boolean =>
      own?.judged ? own.operands.every((operand) => operands.includes(operand)) : true;
    if (sure && holdsOwn(sure) && (isRight(sure.judged) || !own?.judged)) return [sure];
    const drafts = [
      left(levels, level),
      rolled(levels, level, listOf),
      balanced(levels, level, parallel),
      between(levels, level),
      drained(levels, level),
      turnedOver(levels, level),
      ...full,
    ]
      .filter((each) => each !== null)
      .map((draft) => (isPartOf(totalOf.get(level), draft) || isEven(draft) ? doubted(draft) : draft));
    // 年初A，收入B，支出C，年末D: what names all that the other does, and more.
    const right = drafts.find((draft) => isRight(draft.judged) && holdsOwn(draft));
    // 总收入A，支出B，上解C，还本D，结转E: of all outlays, and not of the first alone.
    const fuller = drafts.find(
      ({ judged, operands }) =>
        judged !== null &&
        operands.length > 3 &&
        own?.operands.every((operand) => operands.includes(operand)) === true,
    );
    if (own && !right) return [fuller ?? own];
    const draft =
      right ??
      drafts.find(({ judged }) => judged !== null) ??
      drafts.find((draft) => draft.suspected && slipOf({ ...draft, judged: draft.suspected }) !== null) ??
      drafts[0];
    return draft ? [amended(levels, changes, level, draft)] : [];
  };
  return levels.flatMap((level) => {
    const drafts = rollsOf(level);
    if (drafts.length === 0) return drafts;
    // 支出总计100万元，包括本级支出90万元、结转下年10万元: a part of the outlays, unless it is right as what they leave.
    const list = listOf.get(level);
    const others = list?.items.filter((item) => item !== level) ?? [];
    const isItem =
      list && partOf(list.total) === 'out' && !meets(list.total, others) && !NO_PART.test(level.label);
    return isItem ? drafts.filter(({ judged }) => isRight(judged)) : drafts;
  });
}

/** 年初预算75.33万元，执行中调增4.36万元，实际支出78.19万元，未支出1.50万元: what was added in between was there to be spent as well. */
function amended(
  levels: readonly Level[],
  changes: Statements['changes'],
  closing: Level,
  draft: Draft,
): Draft {
  const [first] = draft.operands;
  const fund = levels
    .slice(Math.max(0, closing.index - FURTHEST), closing.index)
    .find(({ figure }) => figure === first);
  if (!first || !fund || isRight(draft.judged) || draft.operands.length !== 2) return draft;
  const told = changedBetween(changes, fund, closing);
  if (told.length === 0) return draft;
  const signed = [
    ...draft.operands.map((figure, at) => signedAs(figure, at > 0)),
    ...told.map(({ figure, minus }) => signedAs(figure, minus)),
  ];
  const judged = addSigned(draft.stated, signed);
  return isRight(judged)
    ? { ...draft, operands: signed.map(({ figure }) => figure), judged }
    : doubted(draft);
}

/** 支出总计3319万元，即支出1703万元、调出103万元、结转下年1513万元: a part of the outlays, not what they leave. */
const isPartOf = (total: Level | undefined, { operands }: Draft): boolean =>
  total !== undefined && operands.includes(total.figure);

/** 收入总计A，支出总计A，结转下年C: the outlays hold what is carried on. */
const isEven = ({ stated, operands: [a, b, ...more] }: Draft): boolean =>
  a !== undefined && b !== undefined && more.length === 0 && a.size === b.size && stated.figure.size > 0;

// 接受捐款36万元，汇往灾区28万元，列支0.5万元，余款7.5万元.
const REMAINDER = /^(?:余款|剩余(?:资金|款项?)?|尚余|余额)$/;

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
  const named = has('opening') ? /年末|年终|期末|^结余|^余额/ : REMAINDER;
  const whole =
    has('opening') || (flows[0]?.part === 'in' && flows.filter(({ part }) => part === 'in').length === 1);
  const sure = typed && has('in') && whole && named.test(closing.label);
  return {
    kind: 'rollForward',
    stated,
    operands: flows.map(({ figure }) => figure),
    ...judgedIf(sure, judged),
  };
}

/** Opening, receipts and outlays before a closing balance, one clause after the other. */
function rolled(levels: readonly Level[], closing: Level, listOf: Outline['listOf']): Draft | null {
  const flows: (Signed & { part: Part })[] = [];
  const unnamed: Level[] = [];
  let passed = 0;
  for (let back = closing.index - 1; back >= Math.max(0, closing.index - FURTHEST); back -= 1) {
    const level = levels[back];
    if (!level || level.paragraph !== closing.paragraph || level.sentence < closing.sentence - 2) break;
    if (dimension(level.figure) !== dimension(closing.figure) || level.aside) continue;
    const part = partOf(level);
    if (part === null || isOfYear(level)) {
      if (flows.length === 0 && level.sentence === closing.sentence && !listOf.has(level))
        unnamed.push(level);
      passed += 1;
      continue;
    }
    // 2022年结余450万元，2023年收到…，年末结余…: the earlier balance opens.
    if (part === 'closing' && (flows.length === 0 || level.sentence !== closing.sentence)) break;
    if (part === 'closing') {
      flows.unshift({ figure: level.figure, minus: false, part: 'opening' });
      const next = back === closing.index - flows.length && level.sentence === closing.sentence;
      const monthly = [level, closing].every(({ label }) => /^(?:月末|季末|期末)/.test(label));
      return roll(closing, flows, next && (monthly || Number(level.year) + 1 === Number(closing.year)));
    }
    flows.unshift({ figure: level.figure, minus: part === 'out', part });
    // 收入总计156亿元；支出138亿元…，结转下年3.5亿元: the total holds what was carried over before.
    // …，上解支出11亿元，债券还本支出9亿元，结转15亿元: but all that goes out of it is told.
    if (part === 'in' && isTotal(level))
      return roll(
        closing,
        flows,
        false,
        passed === 0 && isFull(levels.slice(back + 1, closing.index), closing),
      );
    if (part === 'opening') {
      const plain = roll(closing, flows, back === closing.index - flows.length);
      return isRight(plain?.judged ?? null) ? plain : (withOutlays(closing, flows, unnamed) ?? plain);
    }
  }
  return null;
}

/** 年初86万元，收入243万元，救助支出251万元，工作经费6万元，年末72万元: what stands between the outlays and the balance is one as well. */
function withOutlays(
  closing: Level,
  flows: readonly (Signed & { part: Part })[],
  unnamed: readonly Level[],
): Draft | null {
  if (unnamed.length === 0 || flows.at(-1)?.part !== 'out') return null;
  const outlays = unnamed.map(({ figure }) => ({ figure, minus: true, part: 'out' as const }));
  return roll(closing, [...flows, ...outlays], false);
}

function roll(
  closing: Level,
  flows: readonly (Signed & { part: Part })[],
  together: boolean,
  full = false,
): Draft | null {
  if (!flows.some(({ part }) => part === 'in' || part === 'out')) return null;
  const signed = flows.map(({ figure, minus }) => signedAs(figure, minus));
  const judged = addSigned(signedAs(closing.figure, false), signed);
  const once = (part: Part): boolean => flows.filter((flow) => flow.part === part).length === 1;
  const sure =
    together &&
    once('opening') &&
    flows.some(({ part }) => part === 'in') &&
    flows.some(({ part }) => part === 'out') &&
    /年末|期末|年终|月末|季末|下年|余额/.test(closing.label);
  return {
    kind: 'rollForward',
    stated: { figure: closing.figure, minus: false },
    operands: flows.map(({ figure }) => figure),
    ...judgedIf(sure || (full && !/滚存|累计/.test(closing.label)), judged),
  };
}

/** Whether all outlays are told, one after the other in one sentence: some are handed on or paid back. */
const isFull = (outlays: readonly Level[], { sentence }: Level): boolean =>
  outlays.filter(isHandedOn).length > 1 &&
  outlays.every((level) => level.sentence === sentence && !isTotal(level) && !/等|减去/.test(level.lead.gap));

/** 上解支出, 债券还本支出: told where all outlays are. */
const isHandedOn = ({ label }: Level): boolean => /上解|还本|调出|稳定调节基金/.test(label);

/** 本年收支结余: no balance that is carried. */
const isOfYear = ({ label }: Level): boolean => /(?:本年|当年|收支).{0,4}(?:结余|相抵|差额)/.test(label);

/** 收入总量…，支出总量…，收支相抵，结余…: the last receipts less the last outlays. */
function balanced(levels: readonly Level[], closing: Level, parallel: boolean): Draft | null {
  const near = levels
    .slice(Math.max(0, closing.index - 3 * FURTHEST), closing.index)
    .filter(
      (level) =>
        (level.paragraph === closing.paragraph ||
          (isTotal(level) && level.paragraph === closing.paragraph - 1)) &&
        (level.index >= closing.index - FURTHEST || isTotal(level)) &&
        dimension(level.figure) === dimension(closing.figure) &&
        !level.aside,
    );
  const explicit = /相抵|差额|赤字|盈余|(?:本年|当年)?收支结余/.test(
    `${closing.lead.gap.slice(-20)}${closing.label}`,
  );
  const short = SHORT.test(closing.label);
  const candidates = (part: Part): readonly Level[] => {
    const own = near.filter((level) => partOf(level) === part);
    return [...own.filter(isTotal), ...own.filter((level) => !isTotal(level))];
  };
  const [receipts, outlays] = [candidates('in'), candidates('out')];
  const drafted = (a: Level, b: Level): Draft => {
    // A 差额 may lie either way.
    const minus = short || (/差额/.test(closing.label) && a.figure.size < b.figure.size);
    return {
      kind: 'rollForward',
      stated: { figure: closing.figure, minus },
      operands: [a.figure, b.figure],
      judged: less(closing, a, b, minus),
    };
  };
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
  const opened = near.some((level) => partOf(level) === 'opening');
  const sure =
    (totals && !(carried && opened)) || (!carried && receipts.length === 1 && outlays.length === 1);
  const draft = drafted(a, b);
  return sure ? draft : doubted(draft);
}

/** 收入总计A，支出总计B，结余C: of just these two. */
function ofTotals(levels: readonly Level[], closing: Level): Draft | null {
  const pair = pairBefore(levels, closing) ?? totalsBefore(levels, closing);
  if (!pair?.every(({ label }) => /总计|总量/.test(label)) || !/结余|结转/.test(closing.label)) return null;
  return {
    kind: 'rollForward',
    stated: { figure: closing.figure, minus: false },
    operands: pair.map(({ figure }) => figure),
    judged: less(closing, ...pair),
  };
}

/** …收入总量A；…，支出总量B；收支结余C: the one total of each side in the sentence. */
function totalsBefore(levels: readonly Level[], closing: Level): readonly [Level, Level] | null {
  if (!/^收支(?:结余|相抵)/.test(closing.label)) return null;
  const near = levels
    .slice(Math.max(0, closing.index - FURTHEST), closing.index)
    .filter(
      ({ sentence, figure }) =>
        sentence === closing.sentence && dimension(figure) === dimension(closing.figure),
    );
  const [a, ...receipts] = near.filter(({ label }) => /收入总[计量]/.test(label));
  const [b, ...outlays] = near.filter(({ label }) => /支出总[计量]/.test(label));
  return a && b && receipts.length + outlays.length === 0 ? [a, b] : null;
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
