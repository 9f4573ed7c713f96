import { dimension } from '../judging/judge';
import type { Lead } from './leads';
import type { Level, Nature } from './levels';
import { REACH } from './references';
import { isRatio, type Basis } from './roles';
import { sideOf } from './subjects';
import { TOTAL_WORDS } from '../text/words';

/**
 * 收入469万元，预算465万元，完成100.9%，超收4万元，同比多收30万元; 决算235万元，年初预算470万元，减少235万元: of what was done, not of its
 * budget.
 */
export function doneBefore(levels: readonly Level[], current: Level, basis: Basis): Level | null {
  if (current.nature !== 'budget') return null;
  if (basis !== 'budget' && basis !== null && current.executions.length === 0) return null;
  const before = levels[current.index - 1];
  const own =
    before?.sentence === current.sentence &&
    before.nature !== 'budget' &&
    before.nature !== 'previous' &&
    // 上年结转30万元，本年预算500万元，追加50万元: what was carried over was not done.
    !/结转|结余/.test(before.label) &&
    (current.key === '' ? before.topic === current.topic : before.key === current.key) &&
    dimension(before.figure) === dimension(current.figure);
  return own ? before : null;
}

/** 总支出上年为7171万元，今年增加606万元: the level of that name that was told before, in the same paragraph. */
export function toldOfName(levels: readonly Level[], current: Level): Level | undefined {
  if (current.key === '' && !TOTAL_WORDS.test(current.label)) return undefined;
  return levels
    .slice(Math.max(0, current.index - REACH), current.index)
    .findLast(
      ({ key, label, side, nature, paragraph, figure, year }) =>
        nature !== 'previous' &&
        (current.key === '' ? TOTAL_WORDS.test(label) && side === current.side : key === current.key) &&
        paragraph === current.paragraph &&
        (year === null || current.year === null || year >= current.year) &&
        dimension(figure) === dimension(current.figure),
    );
}

/** 2022年预算21万元，其中…。2021年支出20万元，其中…。预算比上年支出增加: the budget that its sentence began with. */
export function budgetTold(levels: readonly Level[], current: Level): Level | null {
  return (
    levels
      .slice(Math.max(0, current.index - REACH), current.index)
      .findLast(
        ({ nature, depth, paragraph, lead, figure, index }) =>
          nature === 'budget' &&
          depth === 0 &&
          paragraph === current.paragraph &&
          (index === 0 || lead.breaks) &&
          dimension(figure) === dimension(current.figure),
      ) ?? null
  );
}

/** …决算8.77万元：甲…，决算8.47万元；乙…，决算0.30万元。决算数比上年减少: what the last sentence that tells any began with. */
export function toldBare(levels: readonly Level[], prior: Level | null, wanted: Nature): Level | null {
  if (!prior) return null;
  const near = levels
    .slice(-REACH)
    .filter(
      (level) =>
        level.nature === wanted &&
        level.depth === 0 &&
        level.paragraph === prior.paragraph &&
        (dimension(level.figure) === '元' || level === prior),
    );
  const last = near.at(-1);
  return near.find(({ sentence }) => sentence === last?.sentence) ?? prior;
}

/**
 * 支出预算2456万元，其中…。支出较去年增加186万元: what the last sentence that begins with a level begins with; `only`: where the paragraph
 * has no other such level. Of the paragraph before, it is the only one too.
 */
export function headTold(
  levels: readonly Level[],
  { figure, paragraph }: Lead,
  side: Level['side'],
  only = false,
): Level | null {
  const last = levels.at(-1);
  if (!last || last.paragraph < paragraph - 1) return null;
  const heads = levels
    .slice(-REACH)
    .filter(
      (level) =>
        level.paragraph === last.paragraph &&
        level.depth === 0 &&
        (level.index === 0 || level.lead.breaks) &&
        !level.aside &&
        level.nature !== 'previous' &&
        (isRatio(figure) || dimension(level.figure) === dimension(figure)),
    );
  const head = heads.at(-1);
  if (!head) return null;
  if ((only || last.paragraph !== paragraph) && heads.length > 1) return null;
  return side === null || head.side === null || head.side === side ? head : null;
}

/** 本年收入860万元，本年支出905万元，年末结余74万元。支出较上年减少: the one receipt, or outlay, of the sentence before. */
export function toldOfSide(
  levels: readonly Level[],
  { figure, paragraph }: Lead,
  side: Level['side'],
): Level | null {
  const last = levels.at(-1);
  const own = levels
    .slice(-REACH)
    .filter(
      (level) =>
        level.sentence === last?.sentence &&
        level.paragraph === paragraph &&
        sideOf(level.label) === side &&
        level.depth === 0 &&
        level.nature !== 'previous' &&
        level.nature !== 'budget' &&
        dimension(level.figure) === dimension(figure),
    );
  const [only] = own;
  return only && own.length === 1 ? only : null;
}

/** 一般公共预算收入…。政府性基金收入…: how many names of one side sentences of the paragraph begin with. */
export const headsOfSide = (levels: readonly Level[], { paragraph }: Lead, side: Level['side']): number =>
  new Set(
    levels
      .slice(-REACH)
      .filter(
        (level) =>
          level.paragraph === paragraph &&
          level.depth === 0 &&
          (level.index === 0 || level.lead.breaks) &&
          level.side === side &&
          level.nature !== 'previous',
      )
      .map(({ key }) => key),
  ).size;
