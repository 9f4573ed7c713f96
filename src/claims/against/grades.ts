import type { Evaluation } from '../../evaluation';
import { compare } from '../../quantity';
import type { Scheme } from '../../schemes';
import type { CellAddress } from '../../workbook';
import type { TableFacts } from './facts';
import { Scopes, type Scope } from './projects';
import { TOTAL_SCORE } from './subjects';
import type { HeldFigure } from './types';

const GRADE = '优秀|良好|中等|合格|不合格|较差|优|良|中|差';
const SAID = new RegExp(
  `(?:(?:等级|等次|评级|(?:自评|评价|考核|评定)(?:结果|结论))(?:评定|评价|确定|定)?(?:为|是|：|:)*|(?:评|评定|确定)为)[“"‘「『《【]?(?<at>${GRADE})[”"’」』》】]?(?=[，。；、,;）)\\s]|[级档]|等|$)`,
  'gd',
);

const LONGEST = 60;
/** Grades that others give, and those of another time. */
const OTHERS = /第三方|财政局?(?:部门)?(?:复|抽|评|重)|复核|复评|抽查|专家|上年|去年|目标等[级次]|力争|争取/;

function isOfOther(text: string, at: number, year: string | null): boolean {
  const near = text.slice(Math.max(0, at - LONGEST), at);
  const words = near.slice(
    Math.max(near.lastIndexOf('。'), near.lastIndexOf('；'), near.lastIndexOf('\n')) + 1,
  );
  const said = [...words.matchAll(/20\d\d(?=年)/g)].at(-1)?.[0] ?? null;
  return OTHERS.test(words) || (said !== null && year !== null && said !== year);
}

/** A grade of the tables: its cell, or the total's where only the scheme's bands say it. */
interface Given {
  readonly grade: string;
  readonly cell: CellAddress;
  readonly text: string;
}

/**
 * Holds the grades that a text says against the tables' own, else against the scheme's bands of their total. Where the
 * tables give several, only those of the project that is spoken of count.
 */
export function heldGrades(
  text: string,
  evaluation: Evaluation,
  facts: TableFacts,
  grades: Scheme['grades'],
): readonly HeldFigure[] {
  const matches = [...text.matchAll(SAID)];
  if (matches.length === 0) return [];
  const own = evaluation.score.flatMap(({ label, text: grade, value }): Given[] =>
    /等级|等次|评级/.test(label.value) && isGrade(grade) ? [{ grade, cell: value.cell, text: grade }] : [],
  );
  const given = own.length > 0 ? own : bandsOf(facts, grades);
  const scopes = new Scopes(text, facts.projects);
  return matches.flatMap((match): HeldFigure[] => {
    const [start, end] = match.indices?.groups?.['at'] ?? [match.index, match.index];
    const said = text.slice(start, end);
    if (isOfOther(text, start, facts.year)) return [];
    const meant = within(given, scopes.before(start));
    if (meant.length === 0 || !grades.some(({ name }) => isSame(name, said))) return [];
    const agree = meant.filter(({ grade }) => isSame(grade, said));
    const [first] = meant;
    const isWrong = agree.length === 0;
    if (isWrong && !(first && meant.every(({ grade }) => isSame(grade, first.grade)))) return [];
    const told = isWrong ? meant : agree;
    return [
      {
        mark: { text: said, start, end },
        verdict: isWrong ? 'inconsistent' : 'exact',
        by: 'meaning',
        cells: told.map(({ cell }) => cell),
        shown: told.map((one) => one.text),
        recomputed: null,
        interval: null,
        right: isWrong && first ? likeIn(first.grade, said) : null,
      },
    ];
  });
}

function bandsOf({ byKey }: TableFacts, grades: Scheme['grades']): readonly Given[] {
  return (byKey.get(TOTAL_SCORE) ?? []).flatMap(({ aspect, printed, cell, text }): Given[] => {
    const band =
      aspect === 'score' ? grades.find(({ from }) => compare(printed.value, from) >= 0) : undefined;
    return band && compare(printed.value, '100') <= 0 ? [{ grade: band.name, cell, text }] : [];
  });
}

const within = (given: readonly Given[], scope: Scope | null): readonly Given[] =>
  scope === null ? given : given.filter(({ cell }) => scope.holds(cell.sheet));

const isGrade = (text: string): boolean => new RegExp(`^(?:${GRADE})(?:等?级|等)?$`).test(text.trim());

/** 优 and 优秀 are one grade, 不合格 and 差 are not. */
const isSame = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((grade) => grade.trim().replace(/等?级$|(?<=.)[秀好等]$/, ''));
  return one === other;
};

/** 优秀 for 良好, 优 for 良. */
const likeIn = (grade: string, said: string): string =>
  said.length === 1 ? grade.trim().charAt(0) : grade.trim();
