import type { Level } from '../statements/levels';
import { TOTAL_AFTER } from '../text/words';

/** Whether what a list does not make is told of something else: then it is not accused of its parts. */
export function mayBeApart(levels: readonly Level[], total: Level, parts: readonly Level[]): boolean {
  return (
    areSummed(levels, parts) ||
    isNet(total, parts) ||
    parts.some(({ label }) => LOST.test(label)) ||
    areOfThen(total, parts) ||
    isTwice(parts) ||
    goesOn(levels, total, parts)
  );
}

// 盈余1.26万元，其中学生1.75万元、教职工亏损0.61万元.
const LOST = /亏损|亏空|赤字|收不抵支/;

const isSum = (total: number, parts: readonly number[]): boolean =>
  Math.abs(parts.reduce((sum, part) => sum + part, -total)) < 1e-6 * Math.abs(total);

const sizes = (levels: readonly Level[]): readonly number[] => levels.map(({ figure }) => figure.size);

/** 净值604.73万元（原值948.38万元，累计折旧343.65万元）: what has been taken off is no part. */
const isNet = (total: Level, parts: readonly Level[]): boolean =>
  /净值|净额|净资产/.test(total.label) && parts.some(({ label }) => /原值|折旧|摊销|负债/.test(label));

/** 22人（春季18人、秋季24人，合计42人次）: a total of their own stands right behind the parts. */
function areSummed(levels: readonly Level[], parts: readonly Level[]): boolean {
  const last = parts.at(-1);
  const next = last && levels[last.index + 1];
  if (!last || next?.sentence !== last.sentence || next.depth !== last.depth) return false;
  return TOTAL_AFTER.test(next.label) && isSum(next.figure.size, sizes(parts));
}

const THEN = /(?:年初|期初|上年|去年|同期|预算|计划|目标)[^，。；：\d]{0,8}分别/;

/** 共计46人，较年初减少3人（年初分别为21人和28人）: of another time than the total. */
const areOfThen = (total: Level, [first]: readonly Level[]): boolean =>
  first !== undefined && first.index > total.index && THEN.test(first.lead.gap) && !THEN.test(total.label);

/** 支出300万元、200万元，上半年合计500万元，…，合计400万元: one of them is what the others make. */
const isTwice = (parts: readonly Level[]): boolean =>
  parts.length > 2 &&
  parts.some(
    (part) =>
      TOTAL_AFTER.test(part.label) && isSum(part.figure.size, sizes(parts.filter((one) => one !== part))),
  );

/** 收入合计178.35万元；使用结余1.20万元；年初结转8.65万元，总计188.20万元: the level before them is one of the parts. */
function goesOn(levels: readonly Level[], total: Level, parts: readonly Level[]): boolean {
  const [first] = parts;
  const before = first && levels[first.index - 1];
  return (
    before !== undefined &&
    first !== undefined &&
    total.index > first.index &&
    before.sentence === first.sentence &&
    isSum(total.figure.size, sizes([before, ...parts]))
  );
}
