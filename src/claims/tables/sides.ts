import type { Draft } from '../judging/draft';
import { addUp } from '../judging/judge';
import type { Compact } from '../text/compact';
import type { TextFigure } from '../text/figures';
import type { Block } from './blocks';
import { figureOf } from './cells';

/**
 * The sides of a form that make one total, by the names of their rows, the first of which opens the form: 部门整体支出绩效目标申报表
 * (what is spent; from what; at which level). A side whose first row is missing is not printed.
 */
const SIDES: readonly (readonly RegExp[])[] = [
  [/^基本支出$/, /^项目支出$/, /^(?:财政专项资金|事业发展性支出)$/, /^其他事业发展性支出$/],
  [/^财政拨款(?:收入)?$/, /^其他资金$/],
  [/^(?:[省市区县镇]|本)本?级使用资金$/, /^(?:拟?用于)?对下转移支付资金$/],
];
/** Rows further on are those of another form. */
const LONGEST = 600;

/** A name with the one figure behind it. */
interface Pair {
  readonly words: string;
  readonly figure: TextFigure;
}

/** 基本支出 + 项目支出 + 事业发展性支出 = 财政拨款 + 其他资金 = 本级使用 + 对下转移: where one side is a single amount, the others make it. */
export function sideClaims(
  text: string,
  compact: Compact,
  blocks: readonly (Block & { readonly note: string | null })[],
): readonly Draft[] {
  let open: (readonly Pair[])[] = [];
  let start = -Infinity;
  const drafts: Draft[] = [];
  for (const pair of pairsIn(text, compact, blocks)) {
    const side = SIDES.findIndex((names) => names.some((name) => name.test(pair.words)));
    if (side < 0) continue;
    const opens = SIDES[0]?.[0]?.test(pair.words) === true;
    if (opens || pair.figure.start - start > LONGEST) {
      drafts.push(...claimsOf(open));
      open = SIDES.map(() => []);
      start = opens ? pair.figure.start : -Infinity;
    }
    if (start >= 0) open = open.map((pairs, at) => (at === side ? [...pairs, pair] : pairs));
  }
  return [...drafts, ...claimsOf(open)];
}

function pairsIn(
  text: string,
  compact: Compact,
  blocks: readonly (Block & { readonly note: string | null })[],
): readonly Pair[] {
  return blocks.flatMap(({ rows, note }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell, at): Pair[] => {
        const next = cells[at + 1];
        if (cell.kind !== 'words' || next?.kind !== 'figure' || cells[at + 2]?.kind === 'figure') return [];
        return [{ words: cell.words, figure: figureOf(text, compact, next.number, note, 0) }];
      }),
    ),
  );
}

/** What is spent against each other side, and what is received against the levels. */
function claimsOf([spent = [], ...others]: readonly (readonly Pair[])[]): readonly Draft[] {
  const [received = [], levels = []] = others;
  const isWhole = [spent, received].every((pairs) => pairs.length > 1 && areApart(pairs));
  if (!isWhole) return [];
  return [
    ...balanced(spent, received),
    ...(levels.length > 0 && areApart(levels) ? balanced(received, levels) : []),
  ];
}

const areApart = (pairs: readonly Pair[]): boolean =>
  new Set(pairs.map(({ words }) => words)).size === pairs.length;

function balanced(one: readonly Pair[], other: readonly Pair[]): readonly Draft[] {
  for (const [side, parts] of [
    [other, one],
    [one, other],
  ] as const) {
    const [total, more] = side.filter(({ figure }) => figure.size !== 0);
    if (!total || more || parts.some(({ figure }) => figure.unit !== total.figure.unit)) continue;
    const operands = parts.map(({ figure }) => figure);
    return [
      {
        kind: 'sum',
        stated: { figure: total.figure, minus: false },
        operands,
        judged: addUp(total.figure, operands),
      },
    ];
  }
  return [];
}
