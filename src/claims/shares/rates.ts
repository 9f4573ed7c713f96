import { judgeSum } from '../../quantity';
import { digitsOf, type TextFigure } from '../text/figures';
import type { Draft } from '../judging/draft';
import { addUp, dimension, mayFit, quotient } from '../judging/judge';
import { mistyping } from '../judging/mistypings';
import type { Level, NamedRate, Statements } from '../statements/levels';
import { isFullMark } from '../statements/naming';

const REACH = 10;
const LONG = 4;
const LEAST = 2;
const LAST = 3;
const OTHER = /执行|支付|支出|拨付|到位|完成|使用|进度|下达|分配|付款|兑付|发放|结余|结转|增长|利用|负债/;

/** Rates that are called by the very name of a level, and those of two names that exclude each other. */
export function rateClaims({ levels, namedRates }: Statements): readonly Draft[] {
  return [
    ...namedRates.flatMap((rate) => scoreRate(levels, rate) ?? ownRate(levels, rate) ?? []),
    ...namedRates.flatMap((rate, at) => opposite(namedRates[at - 1], rate) ?? []),
  ];
}

/** 满分15分，得分13.5分，得分率90%: of the mark and what there was to get, side by side. */
function scoreRate(levels: readonly Level[], { figure, name, at, lead }: NamedRate): Draft | null {
  if (!name.endsWith('得分率')) return null;
  const [a, b] = levels.slice(Math.max(0, at - 2), at);
  if (
    !a ||
    !b ||
    [a, b].some((level) => level.sentence !== lead.sentence || dimension(level.figure) !== '分')
  )
    return null;
  const full = [a, b].find((level) => isFullMark(level.lead));
  const got = full === a ? b : a;
  if (!full || isFullMark(got.lead) || /扣/.test(got.label) || lead.semicolon) return null;
  return {
    kind: 'share',
    stated: { figure, minus: false },
    operands: [got.figure, full.figure],
    judged: quotient(figure, got.figure, full.figure),
  };
}

/** 派单601件，按时结案597件，超时办理4件，按时结案率99%: the level of that name, of a whole that stands before it. */
function ownRate(levels: readonly Level[], { figure, name, at, lead }: NamedRate): Draft | null {
  const stem = /([^率]{2,8})率$/.exec(name)?.[1] ?? '';
  if (stem.length < LEAST || OTHER.test(stem)) return null;
  const near = levels.slice(Math.max(0, at - REACH), at);
  const part = near
    .slice(-LAST)
    .findLast(
      ({ label, sentence }) => sentence === lead.sentence && label.replace(/^(?:已|共|其中)+/, '') === stem,
    );
  // 合格2318批次；药品抽检560批次，合格率99%: of another statement.
  if (!part || lead.semicolon || levels.slice(part.index + 1, at).some((each) => each.lead.semicolon))
    return null;
  const wholes = near
    .toReversed()
    .filter(
      (level) =>
        level.index < part.index &&
        level.sentence >= lead.sentence - 1 &&
        level.paragraph === part.paragraph &&
        level.figure.size >= part.figure.size &&
        dimension(level.figure) === dimension(part.figure),
    );
  const drafted = (whole: Level): Draft => ({
    kind: 'share',
    stated: { figure, minus: false },
    operands: [part.figure, whole.figure],
    judged: quotient(figure, part.figure, whole.figure),
  });
  const holding = wholes.filter((whole) => mayFit(figure, part.figure, whole.figure)).map(drafted);
  const exact = holding.find(({ judged }) => judged?.verdict === 'exact');
  if (exact) return exact;
  if (holding.length > 0) return null;
  // With what stands beside it, it makes the whole; or one slip of the hand makes the rate of one whole alone.
  const beside = levels[part.index + 1];
  const made = wholes.find(
    (whole) => beside && addUp(whole.figure, [part.figure, beside.figure]).verdict === 'exact',
  );
  if (made) return drafted(made);
  const slipped = wholes
    .map(drafted)
    .filter(({ judged }) => judged && digitsOf(figure) >= LONG && isSlip(figure, judged.recomputed));
  return slipped.length === 1 ? (slipped[0] ?? null) : null;
}

const isSlip = (figure: TextFigure, meant: string): boolean => {
  const slip = mistyping(figure, meant);
  return slip !== null && slip !== 'digit-changed';
};

/** 不合格率2.09%，合格率97.91%: the two make 100. */
function opposite(before: NamedRate | undefined, { figure, name, at, lead }: NamedRate): Draft | null {
  if (!before || before.at !== at || before.lead.sentence !== lead.sentence || !/^[，、和]/.test(lead.gap))
    return null;
  const [a, b] = [before.name, name].map(
    (each) => /(?:.*?)([不非未]?[^不非未]{1,6}率)$/.exec(each)?.[1] ?? '',
  );
  if (!a || !b || a === b) return null;
  if (a.replace(/^[不非未]/, '') !== b.replace(/^[不非未]/, '') || a.length === b.length) return null;
  return {
    kind: 'shareTotal',
    stated: { figure, minus: false },
    operands: [before.figure, figure],
    judged: judgeSum({ value: '100', decimals: 12 }, [before.figure, figure]),
  };
}
