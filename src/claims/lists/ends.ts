import { dimension } from '../judging/judge';
import { isBare, stageOf } from '../statements/funds';
import type { Level, List } from '../statements/levels';
import { meets } from './totals';

/** 其中门诊60万元、住院98万元；财政补助10万元另计: ； ends a list that 、 divides. */
export const isEnded = ({ items, marks, depth, opening }: List, level: Level): boolean =>
  marks === null &&
  depth === level.depth &&
  items.length > 1 &&
  // 市属资产、负债；区属资产、负债 goes on.
  !(level.key.length > 1 && items[0]?.key.endsWith(level.key.slice(-2)) === true) &&
  !/：[^：]*$/.test(opening) &&
  items.slice(1).every(({ lead }) => /^(?:、|和|及|与|以及)/.test(lead.gap));

/** 收入100万元，其中土地60万元，污水40万元；支出120万元: of the other side, or more than the total, behind the first ；. */
export const isBeyond = (
  { total, items, marks, depth, semicolons }: List,
  { side, figure, depth: own }: Level,
): boolean =>
  marks === null &&
  depth === own &&
  items.length > 1 &&
  !semicolons &&
  ((side !== null && total.side !== null && side !== total.side) ||
    (dimension(figure) === dimension(total.figure) && figure.size > total.figure.size));

const OWN_NOUN = 4;

/** 技术中心56个，其中国家级3个；省级工程研究中心23个: behind one part without a noun, another sort of things. */
export const isOtherSort = (
  { items, marks, depth, opening }: List,
  { key, depth: own, figure }: Level,
): boolean => {
  const [only, ...more] = items;
  return (
    only !== undefined &&
    more.length === 0 &&
    marks === null &&
    depth === own &&
    !['元', '人'].includes(dimension(figure)) &&
    !/：[^：]*$/.test(opening) &&
    key.length >= only.key.length + OWN_NOUN
  );
};

// 其中中央60万元、省级40万元，全省共支出190万元; 其中本部850张、分院350张，实际开放1236张: what was done of them all.
const SINCE =
  /(?<!公)共(?:支出|支付|筹集|发放|拨付|下达|投入|完成|实现|使用|兑现|救助|资助|补助|惠及|受理|办理)|^已(?:统筹|全部|实际|累计)*(?:安排)?用于|^(?:实际|截至|累计|取得|带动|惠及|收回|上缴)|^全[年省市县区州](?:实际|累计|共)|^(?:已|全年|当年)?(?:预算)?(?:执行|支出|支付|使用)(?:数|资金|金额)*(?:为|了)?$/;
// 资金来源为：中央…、省级…，结余282万元: what is left of it.
const LEFT = /^(?:资金)?(?:结余|剩余|尚余|尚有|未支付|未支出|未使用)/;
/** What is told of all that a list has, behind its last item. */
export const isSince = ({ total, items, members, marks, depth }: List, level: Level): boolean => {
  const { label, lead, depth: own, figure } = level;
  if (marks !== null || depth !== own || !/^[，；]/.test(lead.gap)) return false;
  // 甲占38%；乙占53%；剩余50万元，占9%: with a share of its own, the last part.
  const apart = level.share !== null && !meets(total, items);
  const left = LEFT.test(label) && !apart && (isBare(total) || !/总|收入|支出/.test(total.label));
  // 其中省级1152万元、市级701万元，已拨付2257万元: no part, but what became of them all.
  const spent = stageOf(level) !== null && isBare(level) && dimension(figure) === dimension(total.figure);
  return (
    (left || spent || SINCE.test(label)) &&
    !members.some((item) => SINCE.test(item.label) || /^(?:已|未)|支出|支付|拨付|使用|完成/.test(item.label))
  );
};
