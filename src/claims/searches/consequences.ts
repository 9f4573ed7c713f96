import { abs, fromNumber, round, subtract, sum, toNumber, type Decimal } from '../../quantity';
import { judgeOf } from '../judging/again';
import type { Draft } from '../judging/draft';
import { dimension, inUnit, isRight, quotient } from '../judging/judge';
import type { Level } from '../statements/levels';
import { levelsByFigure } from '../statements/near';
import { digitsOf, MONEY, type TextFigure } from '../text/figures';
import { put } from '../text/grouped';

/** How many levels around a part its whole may stand. */
const FURTHEST = 24;
// A rate of fewer digits holds of many figures.
const ENOUGH = 2;
const ENOUGH_UNNAMED = 3;
/** What is known no better may be anything. */
const MOST_OFF = 0.005;

/**
 * A total that is accused, 1520 for 1250, has shares and rates that hold of what it should be and not of what is printed. Where it was not
 * sure of what they are told, they are accused with it: they follow from the figure that is wrong already.
 */
export function consequences(levels: readonly Level[], drafts: readonly Draft[]): readonly Draft[] {
  const meant = meantBy(drafts);
  if (meant.size === 0) return drafts;
  const levelOf = levelsByFigure(levels);
  return drafts.map((draft) => {
    if (draft.judged !== null || draft.word) return draft;
    return (
      followed(draft, meant) ??
      (draft.kind === 'share' ? ofWrong(draft, levels, levelOf, meant) : null) ??
      draft
    );
  });
}

/** What each figure of an accused relation would have to be for it to hold. */
function meantBy(drafts: readonly Draft[]): ReadonlyMap<TextFigure, readonly TextFigure[]> {
  const meant = new Map<TextFigure, TextFigure[]>();
  const know = (figure: TextFigure, as: TextFigure | null): void => {
    if (as) put(meant, figure, as);
  };
  for (const { kind, stated, operands, judged, word } of drafts) {
    if (judged?.verdict !== 'inconsistent' || word) continue;
    const { figure } = stated;
    const [one, other] = operands;
    if (kind === 'sum' || kind === 'counts') {
      const { unit } = figure;
      put(meant, figure, instead(figure, judged.recomputed));
      const missing = subtract(figure.value, sum(operands.map((each) => inUnit(each, unit).value)));
      for (const operand of operands) {
        const value = sum([inUnit(operand, unit).value, missing]);
        put(meant, operand, instead(operand, inUnit({ ...figure, value }, operand.unit).value));
      }
    } else if (kind === 'repeated' || kind === 'change' || kind === 'rollForward')
      put(meant, figure, instead(figure, abs(judged.recomputed)));
    else if ((kind === 'share' || kind === 'executionRate') && one && other) {
      const rate = (figure.unit === '倍' ? 1 : 0.01) * figure.size;
      const off = figure.slack / figure.size;
      know(one, about(one, rate * other.size, off));
      if (rate > 0) know(other, about(other, one.size / rate, off));
    } else if (kind === 'changeRate' && one && other && one.size !== 0) {
      // 比上年增加2010万元，增长12.57%: what the level is by its change, or by the one before.
      const rate = (stated.minus ? -0.01 : 0.01) * figure.size;
      const change = stated.minus ? -other.size : other.size;
      const off = figure.slack / figure.size;
      if (rate !== 0) know(one, about(one, change * (1 + 1 / rate), off));
      know(one, about(one, other.size * (1 + rate), off * Math.abs(rate)));
    }
  }
  return meant;
}

/** The figure with a value that is known to so much: its last digits stand for that. */
function about(figure: TextFigure, size: number, off: number): TextFigure | null {
  const value = size / 10 ** (MONEY[figure.unit ?? ''] ?? 0);
  const exactly = fromNumber(value);
  if (exactly === null || !(value > 0) || !(off >= 0 && off < MOST_OFF)) return null;
  const decimals = Math.min(figure.decimals, Math.floor(-Math.log10(2 * off * value)));
  return { ...figure, value: round(exactly, Math.max(0, decimals)), size, decimals };
}

/** The figure with another value. */
function instead(figure: TextFigure, value: Decimal): TextFigure {
  return { ...figure, value, size: toNumber(value) * 10 ** (MONEY[figure.unit ?? ''] ?? 0) };
}

/** Accused where it holds once one of its operands is what it should be. */
function followed(draft: Draft, meant: ReadonlyMap<TextFigure, readonly TextFigure[]>): Draft | null {
  const { kind, operands, stated } = draft;
  const [one, other] = operands;
  const isRatio = kind === 'share' || kind === 'executionRate';
  const suspected = draft.suspected ?? (isRatio && one && other ? quotient(stated.figure, one, other) : null);
  if (!suspected || isRight(suspected) || digitsOf(stated.figure) < ENOUGH) return null;
  const judge = judgeOf(draft, suspected);
  for (const operand of judge ? operands : [])
    for (const better of meant.get(operand) ?? []) {
      const mended = operands.map((each) => (each === operand ? better : each));
      if (judge && isRight(judge(stated, mended))) return { ...draft, judged: suspected };
    }
  return null;
}

/** 占12.5%: of a level nearby, where one of the two is wrong, and of no other. */
function ofWrong(
  draft: Draft,
  levels: readonly Level[],
  levelOf: ReadonlyMap<TextFigure, Level>,
  meant: ReadonlyMap<TextFigure, readonly TextFigure[]>,
): Draft | null {
  const { stated, operands } = draft;
  const [figure] = operands;
  const part = figure && levelOf.get(figure);
  if (!part || digitsOf(stated.figure) < ENOUGH_UNNAMED) return null;
  const parts = meant.get(part.figure) ?? [];
  for (let back = part.index - 1; back >= Math.max(0, part.index - FURTHEST); back -= 1) {
    const whole = levels[back];
    if (!whole || dimension(whole.figure) !== dimension(part.figure)) continue;
    const holds =
      (meant.get(whole.figure) ?? []).some((better) =>
        isRight(quotient(stated.figure, part.figure, better)),
      ) || parts.some((better) => isRight(quotient(stated.figure, better, whole.figure)));
    const judged = holds ? quotient(stated.figure, part.figure, whole.figure) : null;
    if (judged && !isRight(judged)) return { ...draft, operands: [part.figure, whole.figure], judged };
  }
  return null;
}
