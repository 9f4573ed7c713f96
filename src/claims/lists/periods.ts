import type { Draft } from '../judging/draft';
import { addUp, dimension } from '../judging/judge';
import type { Level } from '../statements/levels';

/** What makes a part of the year, each by the words that begin its label. */
const PERIODS: readonly (readonly [RegExp, readonly (readonly RegExp[])[]])[] = [
  [/^上半年/, [[/^一季度/, /^二季度/]]],
  [/^下半年/, [[/^三季度/, /^四季度/]]],
  [
    /^前三季度/,
    [
      [/^上半年/, /^三季度/],
      [/^一季度/, /^二季度/, /^三季度/],
    ],
  ],
  [
    /^(?:全年|年度)/,
    [
      [/^上半年/, /^下半年/],
      [/^前三季度/, /^四季度/],
      [/^一季度/, /^二季度/, /^三季度/, /^四季度/],
    ],
  ],
];
const NEAR = 8;
const PERIOD = /^(?:[一二三四]季度|前三季度|[上下]半年|全年|年度)/;

/** 一季度支出270万元，二季度支出405万元，上半年675万元: of one thing in one paragraph, the parts of the year right before it. */
export function periodClaims(levels: readonly Level[]): readonly Draft[] {
  return levels.flatMap((total): readonly Draft[] => {
    const [, ways = []] = PERIODS.find(([words]) => words.test(total.label)) ?? [];
    if (ways.length === 0 || total.tabular || total.aside) return [];
    const near = levels
      .slice(Math.max(0, total.index - NEAR), total.index)
      .filter(
        (level) =>
          level.paragraph === total.paragraph &&
          !level.aside &&
          (level.side === null || total.side === null || level.side === total.side) &&
          dimension(level.figure) === dimension(total.figure),
      );
    for (const way of ways) {
      const parts = way.map((words) => near.filter(({ label }) => words.test(label)));
      const [first] = parts[0] ?? [];
      if (!first || parts.some(({ length }) => length !== 1)) continue;
      // Anything else between them may be what is meant.
      if (near.some(({ index, label }) => index > first.index && !PERIOD.test(label))) continue;
      const figures = parts.flat().map(({ figure }) => figure);
      return [
        {
          kind: dimension(total.figure) === '元' ? 'sum' : 'counts',
          stated: { figure: total.figure, minus: false },
          operands: figures,
          judged: addUp(total.figure, figures),
        },
      ];
    }
    return [];
  });
}
