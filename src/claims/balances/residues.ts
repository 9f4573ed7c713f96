import { stepOf } from './chains';
import { doubted, judgedIf, type Draft } from '../judging/draft';
import { digitsOf, ENOUGH_DIGITS } from '../text/figures';
import { LEFT, OPENING, partOf, SHORT, signedAs, type Part } from './flows';
import { addSigned, dimension, isRight } from '../judging/judge';
import type { Level, Outline } from '../statements/levels';
import { fundsBefore, isBare, isMade, latestOf, stageOf } from '../statements/funds';

const FURTHEST = 10;
const PAIRS = 6;

/** 预备费预算500亿元，支出146.1亿元，剩余353.9亿元: what is left of a budget. */
export function left(levels: readonly Level[], closing: Level): Draft | null {
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
    !(
      budget.nature === 'budget' ||
      /收到|到位|下达|拨付|资金/.test(budget.label) ||
      isUsedUp(budget, spent, closing)
    )
  )
    return null;
  if (OPENING.test(budget.label)) return null;
  const near = levels.slice(Math.max(0, budget.index - 3), budget.index);
  const given =
    /收到|到位|下达|资金$/.test(budget.label) &&
    !near.some(({ sentence, label }) => sentence === budget.sentence && OPENING.test(label));
  const judged = addSigned(signedAs(closing.figure, false), [
    signedAs(budget.figure, false),
    signedAs(spent.figure, true),
  ]);
  return {
    kind: 'rollForward',
    stated: { figure: closing.figure, minus: false },
    operands: [budget.figure, spent.figure],
    ...judgedIf(
      ((budget.nature === 'budget' || given) && /^(?:支付|拨付|使用)?$/.test(spent.key)) ||
        isUsedUp(budget, spent, closing),
      judged,
    ),
  };
}

/** 预备费500万元，用去146万元，余354万元: nothing else is named. */
const isUsedUp = (whole: Level, spent: Level, closing: Level): boolean =>
  partOf(whole) === null &&
  whole.nature !== 'previous' &&
  spent.nature !== 'previous' &&
  whole.figure.size >= spent.figure.size &&
  /^(?:仅|已|实际|共|实)?(?:用去?|使用|动用|支出|支付|花费|开支)了?$/.test(spent.label) &&
  /^(?:还|仅|尚|仍|现)?(?:剩余?|余)$/.test(closing.label);

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

// 到位资金结余: of what has arrived.
const LEFT_OF = /^(到位|预算|下达|批复)(?:资金)?(?:结余|结转|剩余)(?:资金)?(?:为)?$/;
const UNSPENT =
  /^(?:截至[^，]{2,12}?[底末日月前])?(?:全年|年末|年底|期末|年终|项目|资金|预算|财政|尚|仍|还|现)*(?:结余|结转|结转结余|剩余|剩下|余下|尚余|余额|未(?:支付|支出|使用|执行|拨付|付|支))(?:的?(?:资金|指标|金额|数额?|额))?(?:为|有|是)?$/;
// 未到位386万元: of what was to arrive.
const NOT_ARRIVED = /^(?:尚|仍|还)?(?:未到位|到位缺口)(?:的?(?:资金|金额))?(?:为|有)?$/;

/** 已拨付, or spent. */
const HANDED_ON = 3;
const ARRIVED = 2;

/**
 * 到位730万元，其中中央415万元、省级315万元，支出688万元，…，结余42万元: what there was, less what was spent of all of it, whatever
 * parts stand between. Accused where one sum alone was there to be spent and nothing else came in.
 */
export function unspent(levels: readonly Level[], outline: Outline, closing: Level): Draft | null {
  const of = LEFT_OF.exec(closing.label)?.[1];
  const late = NOT_ARRIVED.test(closing.label);
  if ((of === undefined && !late && !UNSPENT.test(closing.label)) || closing.nature === 'previous')
    return null;
  const before = levels.slice(Math.max(0, closing.index - FURTHEST), closing.index);
  const spent = before.findLast(
    (level) =>
      isLike(level, closing) &&
      (late ? stageOf(level) === ARRIVED : (stageOf(level) ?? 0) >= HANDED_ON) &&
      isBare(level) &&
      level.depth <= closing.depth,
  );
  if (!spent || spent.paragraph !== closing.paragraph) return null;
  // 支出668万元。其中：甲…，乙…。支出率80.8%，结余145万元: nothing but its parts stands between.
  const isParted =
    spent.sentence === closing.sentence - 2 &&
    levels.slice(spent.index + 1, closing.index).every((level) => outline.listOf.get(level)?.total === spent);
  if (spent.sentence < closing.sentence - 1 && !isParted) return null;
  const all = latestOf(fundsBefore(levels, spent, outline));
  const called = of === undefined ? [] : all.filter(({ label }) => label.includes(of));
  const funds = called.length > 0 ? called : all;
  const drafted = ({ figure }: Level): Draft => ({
    kind: 'rollForward',
    stated: signedAs(closing.figure, false),
    operands: [figure, spent.figure],
    judged: addSigned(signedAs(closing.figure, false), [
      signedAs(figure, false),
      signedAs(spent.figure, true),
    ]),
  });
  const right = funds.map(drafted).find(({ judged }) => isRight(judged));
  if (right) return right;
  const [fund] = funds;
  if (!fund || funds.some(({ figure }) => figure.size !== fund.figure.size)) return null;
  // 上年结转, 追加, 回收: there was more or less than that.
  const others =
    called.length === 0 &&
    levels
      .slice(Math.max(0, fund.index - 2), closing.index)
      .some(
        (level) =>
          (level.index > fund.index ||
            (!isMade(levels, fund) && /结转|结余|追加|上年|年初/.test(level.label))) &&
          level !== spent &&
          isLike(level, closing) &&
          !outline.listOf.has(level) &&
          !isDoubled(level, fund, spent),
      );
  const draft = drafted(fund);
  return fund.figure.size >= spent.figure.size && fund.figure.size > closing.figure.size && !others
    ? draft
    : doubted(draft);
}

const isLike = ({ figure, aside }: Level, { figure: other }: Level): boolean =>
  !aside && dimension(figure) === dimension(other);

/** The same sum once more. */
const isDoubled = ({ figure }: Level, ...known: readonly Level[]): boolean =>
  known.some((level) => level.figure.size === figure.size);

const LESSENED = /^(?:减去?|扣除|扣减|剔除)/;

/** 资产28.8万亿元，减去负债8.9万亿元，净资产19.9万亿元. */
export function lessened(levels: readonly Level[], closing: Level): Draft | null {
  const [a, b] = [levels[closing.index - 2], levels[closing.index - 1]];
  if (!a || !b || a.sentence !== closing.sentence || !LESSENED.test(b.lead.clause)) return null;
  // 加上收入A，减去支出B: of more than A (`chained`).
  if (stepOf(levels, a)) return null;
  if ([a, b].some(({ figure }) => dimension(figure) !== dimension(closing.figure))) return null;
  const stated = signedAs(closing.figure, false);
  const judged = addSigned(stated, [signedAs(a.figure, false), signedAs(b.figure, true)]);
  // What has run up over the years is not left of these two alone.
  const sure = !/滚存|累计|历年|年末/.test(closing.label);
  return { kind: 'rollForward', stated, operands: [a.figure, b.figure], ...judgedIf(sure, judged) };
}

/** 限额94.15亿元…，余额90.38亿元…，尚有空间3.77亿元: any two levels before that leave just this. */
export function between(levels: readonly Level[], closing: Level): Draft | null {
  if (!LEFT.test(closing.label) || /滚存|累计|历年/.test(closing.label)) return null;
  if (digitsOf(closing.figure) < ENOUGH_DIGITS) return null;
  const stated = signedAs(closing.figure, SHORT.test(closing.label));
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

/** 总量8948万元，支出5870万元，调出2592万元，结转486万元: a level, less all that stands between it and the balance. */
export function drained(levels: readonly Level[], closing: Level): Draft | null {
  if (digitsOf(closing.figure) < ENOUGH_DIGITS) return null;
  const outlays: Level[] = [];
  const stated = signedAs(closing.figure, false);
  for (let back = closing.index - 1; back >= Math.max(0, closing.index - FURTHEST); back -= 1) {
    const level = levels[back];
    if (!level || level.paragraph !== closing.paragraph) return null;
    if (level.aside || dimension(level.figure) !== dimension(closing.figure)) continue;
    if (outlays.length > 1 && partOf(level) !== 'out' && level.figure.size > closing.figure.size) {
      const judged = addSigned(stated, [
        signedAs(level.figure, false),
        ...outlays.map(({ figure }) => signedAs(figure, true)),
      ]);
      const operands = [level.figure, ...outlays.map(({ figure }) => figure)];
      if (judged.verdict === 'exact') return { kind: 'rollForward', stated, operands, judged };
    }
    outlays.unshift(level);
    if (outlays.length > MOST_OUTLAYS) return null;
  }
  return null;
}

const MOST_OUTLAYS = 4;

/** 当年缴存24亿元，当年提取17亿元。年初余额59亿元，年末余额66亿元: opening, receipts and outlays nearby in any order. */
export function turnedOver(levels: readonly Level[], closing: Level): Draft | null {
  if (digitsOf(closing.figure) < ENOUGH_DIGITS) return null;
  const near = levels
    .slice(Math.max(0, closing.index - FURTHEST), closing.index)
    .filter(
      (level) =>
        level.paragraph === closing.paragraph &&
        !level.aside &&
        dimension(level.figure) === dimension(closing.figure),
    );
  const stated = signedAs(closing.figure, false);
  const of = (part: Part): readonly Level[] => near.filter((level) => partOf(level) === part);
  const last = near.findLast((level) => ['opening', 'closing'].includes(partOf(level) ?? ''));
  for (const opening of of('opening').filter((level) => level === last))
    for (const receipt of of('in'))
      for (const outlay of of('out')) {
        const judged = addSigned(stated, [
          signedAs(opening.figure, false),
          signedAs(receipt.figure, false),
          signedAs(outlay.figure, true),
        ]);
        if (judged.verdict === 'exact')
          return {
            kind: 'rollForward',
            stated,
            operands: [opening.figure, receipt.figure, outlay.figure],
            judged,
          };
      }
  return null;
}
