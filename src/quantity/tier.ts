const PURPOSE = '(?:年度|预期|预定|设定|绩效){0,2}(?:指标|目标)?(?:值)?';
const NUMBERED = '^(?:[1-3①②③][.、]?|[(][1-3][)])?';

const TIERS: readonly (readonly [RegExp, 1 | 2 | 3])[] = [
  [new RegExp(`${NUMBERED}(?:全部|完全|基本|已|已经)?达成${PURPOSE}$`), 1],
  [new RegExp(`${NUMBERED}部分(?:达成|实现)${PURPOSE}(?:[,、]?[并且]?具有一定效果)?$`), 2],
  [new RegExp(`${NUMBERED}(?:未|没有|未能)(?:达成|实现)${PURPOSE}(?:[,、]?[并且]?效果较差)?$`), 3],
  [new RegExp(`${NUMBERED}实现(?:${PURPOSE})?程度较低$`), 3],
];

/** The words of the three tiers in the project form (财预〔2020〕10号). */
export const TIER_TEXTS: Readonly<Record<1 | 2 | 3, string>> = {
  1: '达成年度指标',
  2: '部分达成年度指标并具有一定效果',
  3: '未达成年度指标且效果较差',
};

/** The tier of qualitative completion that a text names, 1 the best; null for any other text. */
export function tierOf(plain: string): 1 | 2 | 3 | null {
  if (!/达成|实现/.test(plain)) return null;
  const text = plain.replace(/[.。;,]+$/, '').replaceAll(' ', '');
  return TIERS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
