import { judgedIf, type Draft } from '../judging/draft';
import { isTaken } from './fits';
import { addUp, dimension, isRight } from '../judging/judge';
import type { Breakdown, Level } from '../statements/levels';

/** What a total is made of by its nature: each member by its words, and those by which it is said that there is none of it. */
interface ClosedSet {
  readonly total: RegExp;
  readonly members: readonly RegExp[];
  readonly not?: RegExp;
  /** Whether members that are said to be nothing may be left out. */
  readonly silent?: true;
}

const SETS: readonly ClosedSet[] = [
  { total: /三公/, members: [/出国|出境/, /接待/, /车/], not: /占|平均/, silent: true },
  {
    total: /(?:一般公共预算|公共财政(?:预算)?|财政|地方)总?收入(?:完成|为|达)?$/,
    members: [/^(?!.*非).*税收/, /非税/],
    not: /税|拨款/,
  },
  {
    total: /采购(?:规模|金额|总额|支出|支出总额|总规模|合同)?(?:为|达)?$/,
    members: [/货物/, /工程/, /服务/],
    not: /货物|工程|服务/,
  },
];

const REACH = 10;
const FAR = 3;
const TOTAL_BEHIND = /(?:合计|共计|总计|共)(?:支出|安排)?(?:为|达)?$/;

/** 三公经费749万元。接待费238万元，用车费511万元，无因公出国: totals whose names tell that the three are all, whatever stands between. */
export function closedSetClaims(
  levels: readonly Level[],
  breakdowns: readonly Breakdown[],
  text: string,
): readonly Draft[] {
  const known = new Set(
    breakdowns.flatMap(({ total, judged, complete }) => (complete || isRight(judged) ? [total] : [])),
  );
  return levels.flatMap((total): readonly Draft[] => {
    if (known.has(total) || total.tabular || total.aside || total.nature === 'previous') return [];
    const set = SETS.find(
      ({ total: words, not }) => words.test(total.label) && not?.test(total.label) !== true,
    );
    if (!set || total.figure.size <= 0) return [];
    // 中央收入269亿元，地方收入302亿元。税收487亿元: of none of several.
    const twin = levels
      .slice(Math.max(0, total.index - REACH), total.index + REACH)
      .some(
        (each) =>
          each !== total &&
          each.paragraph === total.paragraph &&
          each.nature === total.nature &&
          each.year === total.year &&
          each.figure.value !== total.figure.value &&
          set.total.test(each.label) &&
          set.not?.test(each.label) !== true,
      );
    if (twin) return [];
    const near = nearOf(levels, total);
    for (const part of near) {
      const parts = part && membersOf(set, part, total, text);
      if (!parts) continue;
      const figures = parts.map(({ figure }) => figure);
      const added = figures.reduce((sum, { size }) => sum + size, 0);
      if (added > FAR * total.figure.size || FAR * added < total.figure.size) continue;
      const judged = addUp(total.figure, figures);
      if (!isRight(judged) && isTaken(levels, total, parts)) continue;
      return [
        {
          kind: 'sum',
          stated: { figure: total.figure, minus: false },
          operands: figures,
          ...judgedIf(true, judged),
        },
      ];
    }
    return [];
  });
}

/** What stands behind the total in its paragraph, or before it in its sentence where it is added up there. */
function nearOf(levels: readonly Level[], total: Level): readonly (readonly Level[])[] {
  const like = (level: Level): boolean =>
    !level.tabular &&
    !level.aside &&
    level.nature !== 'previous' &&
    level.year === total.year &&
    dimension(level.figure) === dimension(total.figure) &&
    (level.nature === total.nature || level.nature === 'plain' || total.nature === 'plain');
  const behind = levels
    .slice(total.index + 1, total.index + 1 + REACH)
    .filter((level) => level.paragraph === total.paragraph && like(level));
  const before = levels
    .slice(Math.max(0, total.index - REACH), total.index)
    .filter(({ paragraph, sentence }) => paragraph === total.paragraph && sentence >= total.sentence - 1)
    .filter(like);
  return TOTAL_BEHIND.test(total.label) ? [before, behind] : [behind];
}

/** One level for each member, or the words that there is none; null where one is missing or told twice. */
function membersOf(
  { members, silent, not, total: words }: ClosedSet,
  near: readonly Level[],
  total: Level,
  text: string,
): readonly Level[] | null {
  const stop = near.findIndex(
    ({ label, index }) => index > total.index && words.test(label) && not?.test(label) !== true,
  );
  const own = stop < 0 ? near : near.slice(0, stop);
  const parts: Level[] = [];
  for (const member of members) {
    const named = own.filter(({ label }) => member.test(label));
    const [first, ...more] = named;
    if (first) {
      const outer = more.filter((level) => !isWithin(level, first));
      // 购置费16万元，运行维护费12万元: two of one.
      if (isHalf(first) && outer.length === 1 && outer[0]) parts.push(first, outer[0]);
      else if (isHalf(first) || outer.length > 0) return null;
      else parts.push(first);
    } else if (silent !== true || !isNone(member, total, text)) return null;
  }
  return parts.length > 1 ? parts.toSorted((a, b) => a.index - b.index) : null;
}

/** 用车费28万元（购置16万元、运行12万元）: a part of what was named right before, or the same told again. */
const isWithin = ({ label, depth, lead, figure, index }: Level, first: Level): boolean =>
  depth > first.depth ||
  figure.value === first.figure.value ||
  (index <= first.index + 2 && /其中|包括|（|：/.test(lead.gap)) ||
  (/购置|运行|维护|国内|外宾|外事/.test(label) && !isHalf(first) && index <= first.index + 3);

/** 购置费 without 运行: another is to follow. */
const isHalf = ({ label }: Level): boolean => /车.*购置|购置.*车/.test(label) && !/运行|维护/.test(label);

function isNone(member: RegExp, { figure }: Level, text: string): boolean {
  const from = text.lastIndexOf('\n', figure.from) + 1;
  const end = text.indexOf('\n', figure.to);
  const line = text.slice(from, end < 0 ? undefined : end);
  // 因公出国（境）费用不安排预算: the bracket is a part of the name.
  const words = /（境）[^，。；（）\d]*(?:不安排|没有|未发生|无)/.test(line)
    ? line.replaceAll('（境）', '')
    : line;
  return words
    .split(/[，。；（）]/)
    .some((clause) => member.test(clause) && !/[1-9]/.test(clause) && /[无未零没0]|不安排/.test(clause));
}
