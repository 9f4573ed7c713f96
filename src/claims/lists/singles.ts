import type { Draft } from '../judging/draft';
import { same, dimension } from '../judging/judge';
import { mistyping } from '../judging/mistypings';
import type { Level } from '../statements/levels';

const ALL_OF_IT =
  /^[，。；](?:[^，。；\d]{0,8}?)(?:(全部|全)(?:为|是|系|来自|来源于)|均(?:为|是|系)|都是|仅有|只有|有且仅有|为|系)(?=[^，。；\d]{2,})[^，。；\d]*$/;

/** 本年收入525万元，全部为财政拨款收入525万元: a total of which there is one part alone. */
export function singleClaims(levels: readonly Level[]): readonly Draft[] {
  return levels.flatMap((part): readonly Draft[] => {
    const total = levels[part.index - 1];
    if (!total || part.tabular || part.aside || part.key === '') return [];
    if (part.figure.unit !== total.figure.unit || part.depth !== total.depth) return [];
    if (part.nature === 'previous' || total.nature === 'previous' || total.figure.size === 0) return [];
    const gap = part.lead.gap.slice(Math.max(0, part.lead.gap.search(/[。；，][^。；，]*$/)));
    const said = ALL_OF_IT.exec(gap);
    const home = said ? null : atHome(levels, total, part);
    if (!said && !home) return [];
    const judged = same(part.figure, total.figure);
    const right = judged.verdict !== 'inconsistent';
    // Right behind it, and one slip of the hand makes the other.
    const near = part.lead.gap === gap && gap.startsWith('，') && part.sentence === total.sentence;
    const only = home !== null || (said?.[1] !== undefined && near);
    if (!right && !(only && mistyping(part.figure, total.figure.value) !== null)) return [];
    return [
      {
        kind: dimension(total.figure) === '元' ? 'sum' : 'counts',
        stated: { figure: total.figure, minus: false },
        operands: [part.figure],
        judged: same(total.figure, part.figure),
      },
    ];
  });
}

/** 公务接待费14.73万元。其中：国内接待14.73万元，…: where nothing is told of guests from abroad. */
function atHome(levels: readonly Level[], total: Level, part: Level): true | null {
  if (!/国内/.test(part.label) || !/接待/.test(part.label) || !/接待/.test(total.label)) return null;
  if (/国内|外/.test(total.label) || !/其中|：|（/.test(part.lead.gap) || part.paragraph !== total.paragraph)
    return null;
  const others = levels.slice(part.index + 1, part.index + FURTHEST);
  return others.some(({ label }) => /外[宾事]|[国境]外|国（境）外|其他/.test(label)) ? null : true;
}

const FURTHEST = 6;
