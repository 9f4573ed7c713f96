import type { Level } from '../statements/levels';

const FURTHEST_HEAD = 16;

/** The first level of a paragraph, where it is not far before. */
function headOf(levels: readonly Level[], { index, paragraph }: Level): Level | undefined {
  let at = index;
  while (at > 0 && index - at < FURTHEST_HEAD && levels[at - 1]?.paragraph === paragraph) at -= 1;
  return levels[at];
}

const SCOPE = /全[国省市县区州旗盟]|[省市县区州旗盟]?本级|[省市县区州旗盟]级/;

/** 全市支出481亿元，其中教育121亿元。…市本级支出92亿元，其中教育12亿元: items of two wholes, each in a paragraph of its own. */
export function areOfScopes(levels: readonly Level[], earlier: Level, later: Level): boolean {
  if (earlier.paragraph === later.paragraph) return false;
  const [a, b] = [headOf(levels, earlier), headOf(levels, later)];
  if (!a || !b || a === earlier || b === later || a.figure.size === b.figure.size) return false;
  const [one = '', other = ''] = [a, b].map(({ label }) => label.split(SCOPE).at(-1));
  return (
    (one.endsWith(other) || other.endsWith(one)) && SCOPE.exec(a.label)?.[0] !== SCOPE.exec(b.label)?.[0]
  );
}
