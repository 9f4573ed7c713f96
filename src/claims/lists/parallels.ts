import type { Draft } from '../judging/draft';
import { digitsOf, ENOUGH_DIGITS } from '../text/figures';
import { isSlipped, SELDOM } from './fits';
import { addUp, dimension, mayBeSum } from '../judging/judge';
import type { Level } from '../statements/levels';

const REACH = 24;
const MOST = 6;
/** Beside a longer one. */
const LEAST_DIGITS = 2;

/**
 * What follows exactly from figures of the same names told apart: 资产 of 负债 and 净资产; a total of the figures that bear its
 * name in the statements behind it (中央：…。地方：…), where two of its columns at least hold so. Only what holds is told.
 */
export function parallelClaims(levels: readonly Level[]): readonly Draft[] {
  return [...identities(levels), ...columns(levels)];
}

/** 资产33.5万亿元，负债9.9万亿元，净资产23.6万亿元. */
function identities(levels: readonly Level[]): readonly Draft[] {
  return levels.flatMap((total): Draft[] => {
    if (!isAssets(total)) return [];
    const behind = levels
      .slice(total.index + 1, total.index + 1 + MOST)
      .filter(
        ({ sentence, paragraph, figure }) =>
          paragraph === total.paragraph &&
          sentence <= total.sentence + 1 &&
          dimension(figure) === dimension(total.figure),
      );
    const debts = behind.find(({ label }) => label.startsWith('负债'));
    const net = behind.find(({ label }) => /^(?:净资产|所有者权益|权益)/.test(label));
    if (!debts || !net || behind.some((level) => isAssets(level) && level.index < net.index)) return [];
    const draft = made(total, [debts, net]) ?? slipped(total, [debts, net]);
    return draft ? [draft] : [];
  });
}

const isAssets = ({ label }: Level): boolean =>
  /资产(?:总额|总计|合计|总量)?(?:为|共)?$/.test(label) && !/(?:净|流动|固定|无形|其他)资产/.test(label);

/** Totals and the levels behind them that bear their names, column by column. */
function columns(levels: readonly Level[]): readonly Draft[] {
  const drafts = levels.flatMap((total): (Draft & { count: number; paragraph: number })[] => {
    if (total.key.length < 2 || total.tabular || total.aside || digitsOf(total.figure) < LEAST_DIGITS)
      return [];
    const same = levels
      .slice(total.index + 1, total.index + REACH)
      .filter(
        ({ key, paragraph, figure, nature, depth, year }) =>
          paragraph === total.paragraph &&
          depth === total.depth &&
          year === total.year &&
          nature === total.nature &&
          dimension(figure) === dimension(total.figure) &&
          (key === total.key || (key.length >= 2 && total.key.startsWith(key)) || bears(key, total.key)),
      );
    for (let length = 2; length <= Math.min(MOST, same.length); length += 1) {
      const draft = made(total, same.slice(0, length));
      if (draft) return [{ ...draft, count: length, paragraph: total.paragraph }];
    }
    return [];
  });
  return drafts.flatMap(({ count, paragraph, ...draft }) =>
    drafts.some(
      (other) =>
        other.count === count &&
        other.paragraph === paragraph &&
        other.stated !== draft.stated &&
        digitsOf(other.stated.figure) >= ENOUGH_DIGITS,
    )
      ? [draft]
      : [],
  );
}

/** 区级资产 is of 资产, 净资产 is not. */
const bears = (key: string, name: string): boolean =>
  key.endsWith(name) && !/[净非负]$/.test(key.slice(0, -name.length));

/** What one slip of the hand explains: the two names leave nothing out. */
function slipped(total: Level, parts: readonly Level[]): Draft | null {
  if (!isSlipped(total, parts, SELDOM)) return null;
  const operands = parts.map(({ figure }) => figure);
  return {
    kind: 'sum',
    stated: { figure: total.figure, minus: false },
    operands,
    judged: addUp(total.figure, operands),
  };
}

function made(total: Level, parts: readonly Level[]): Draft | null {
  const operands = parts.map(({ figure }) => figure);
  if (!mayBeSum(total.figure, operands)) return null;
  const judged = addUp(total.figure, operands);
  return judged.verdict === 'exact'
    ? {
        kind: dimension(total.figure) === '元' ? 'sum' : 'counts',
        stated: { figure: total.figure, minus: false },
        operands,
        judged,
      }
    : null;
}
