import type { Draft } from '../judging/draft';
import { addUp, dimension } from '../judging/judge';
import type { Level } from '../statements/levels';

/** The grades of one scale, the best first. */
const SCALES: readonly (readonly RegExp[])[] = [
  [
    /^(?:非常|很|十分)满意$/,
    /^满意$/,
    /^(?:比较|较为?)满意$/,
    /^基本满意$/,
    /^一般$/,
    /^(?:不太|不够|较不|比较不)满意$/,
    /^不满意$/,
    /^(?:很|非常|十分)不满意$/,
  ],
  [/^优秀?$/, /^良好?$/, /^中等?$/, /^(?:合格|及格)$/, /^基本合格$/, /^(?:较?差|不合格|不及格)$/],
];
const UP_TO =
  /^(.{1,6}?)(?:等级|等次)?(?:及|或|和)其?以([上下])(?:等级|等次|评价)?的?(?:合计|共计|总计|累计|共)?(?:有|为)?$/;
const FURTHEST = 12;

/** 非常满意150份，满意110份，一般20份，满意及以上共260份: the grades down to the named one, or up to it. */
export function gradeClaims(levels: readonly Level[]): readonly Draft[] {
  return levels.flatMap((total): readonly Draft[] => {
    const named = UP_TO.exec(bare(total.label));
    if (!named || total.tabular || total.aside) return [];
    const [, grade = '', side] = named;
    const scale = SCALES.find((grades) => rankIn(grades, grade) >= 0);
    const own = scale ? rankIn(scale, grade) : -1;
    if (!scale) return [];
    const run = gradesBefore(levels, total, scale);
    const parts = run.filter(({ rank }) => (side === '上' ? rank <= own : rank >= own));
    if (parts.length < 2 || !parts.some(({ rank }) => rank === own)) return [];
    const operands = parts.map(({ level }) => level.figure);
    return [
      {
        kind: 'counts',
        stated: { figure: total.figure, minus: false },
        operands,
        judged: addUp(total.figure, operands),
      },
    ];
  });
}

interface Graded {
  readonly level: Level;
  readonly rank: number;
}

/** The last run of grades from the better to the worse, in the sentence or the one before it. */
function gradesBefore(levels: readonly Level[], total: Level, scale: readonly RegExp[]): readonly Graded[] {
  const run: Graded[] = [];
  for (let index = total.index - 1; index >= Math.max(0, total.index - FURTHEST); index -= 1) {
    const level = levels[index];
    if (!level || level.paragraph !== total.paragraph || level.sentence < total.sentence - 1) break;
    if (dimension(level.figure) !== dimension(total.figure)) continue;
    const rank = rankIn(scale, bare(level.label).replace(/的?(?:有|为)?$/, ''));
    if (rank < 0 || rank >= (run[0]?.rank ?? scale.length)) break;
    run.unshift({ level, rank });
  }
  return run;
}

const rankIn = (scale: readonly RegExp[], word: string): number =>
  scale.findIndex((grade) => grade.test(word));

const bare = (label: string): string => label.replace(/^(?:选择|评价为|评为|认为|表示)/, '');
