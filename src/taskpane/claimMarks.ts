import type { ClaimsResult, PlacedClaim } from '../assistant';
import type { HeldFigure, QualityFinding } from '../claims';

/** What a mark in the text says, the worst of what is known of its place. */
export type MarkState = 'wrong' | 'near' | 'right' | 'open' | 'words';

export const MARK_STATES: readonly MarkState[] = ['wrong', 'near', 'right', 'open', 'words'];

/** Beside the colour, so that nobody needs to tell colours apart. */
export const SYMBOLS: Readonly<Record<MarkState, string>> = {
  wrong: '✗',
  near: '≈',
  right: '✓',
  open: '?',
  words: '✎',
};

/** A place of the text with all that is known of it. */
export interface TextMark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly state: MarkState;
  readonly claims: readonly PlacedClaim[];
  readonly figure: HeldFigure | null;
  readonly quality: readonly QualityFinding[];
}

/** A line of the text with the marks in it, in order and apart from one another. */
export interface MarkedLine {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly TextMark[];
}

interface Draft {
  readonly start: number;
  end: number;
  readonly claims: PlacedClaim[];
  figure: HeldFigure | null;
  readonly quality: QualityFinding[];
}

/**
 * The marks of a text: a figure or word that claims state, a figure that the tables have, words with a slip. What slips
 * within another mark, or across one, is told with it. Figures that the tables have no word of are not marked. Linear.
 */
export function marksOf({ claims, figures, quality }: ClaimsResult): readonly TextMark[] {
  const drafts = new Map<number, Draft>();
  const at = (start: number, end: number): Draft => {
    const known = drafts.get(start);
    if (known) return known;
    const draft: Draft = { start, end, claims: [], figure: null, quality: [] };
    drafts.set(start, draft);
    return draft;
  };
  for (const claim of claims) at(claim.stated.start, claim.stated.end).claims.push(claim);
  for (const figure of figures) {
    if (figure.verdict !== 'unchecked') at(figure.mark.start, figure.mark.end).figure = figure;
  }
  const taken = [...drafts.values()].toSorted((a, b) => a.start - b.start);
  let next = 0;
  for (const finding of quality) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= finding.start) next += 1;
    const crossed = taken[next];
    if (crossed && crossed.start < finding.end) crossed.quality.push(finding);
    else at(finding.start, finding.end).quality.push(finding);
  }
  let last = -1;
  return [...drafts.values()]
    .toSorted((a, b) => a.start - b.start)
    .flatMap((draft) => {
      if (draft.start < last) return [];
      last = draft.end;
      return [{ ...draft, id: `${draft.start}`, state: stateOf(draft) }];
    });
}

function stateOf({ claims, figure, quality }: Draft): MarkState {
  const verdicts = new Set([...claims, ...(figure ? [figure] : [])].map(({ verdict }) => verdict));
  if (verdicts.has('inconsistent')) return 'wrong';
  if (quality.length > 0) return 'words';
  if (verdicts.has('truncated') || verdicts.has('within-rounding')) return 'near';
  return verdicts.has('exact') ? 'right' : 'open';
}

/** The lines of a text with their marks; a mark ends with its line. Empty lines are left out. */
export function linesOf(text: string, marks: readonly TextMark[]): readonly MarkedLine[] {
  const lines: MarkedLine[] = [];
  let next = 0;
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const own: TextMark[] = [];
    for (let mark = marks[next]; mark && mark.start < Math.max(end, start + 1); mark = marks[next]) {
      own.push(mark.end > end ? { ...mark, end } : mark);
      next += 1;
    }
    if (end > start) lines.push({ start, text: text.slice(start, end), marks: own });
    start = end + 1;
  }
  return lines;
}

/** How many marks there are of each state. */
export function countStates(marks: readonly TextMark[]): Readonly<Record<MarkState, number>> {
  const counts = { wrong: 0, near: 0, right: 0, open: 0, words: 0 };
  for (const { state } of marks) counts[state] += 1;
  return counts;
}

/** What a person is led to by F8. */
export const isProblem = ({ state }: TextMark): boolean => state === 'wrong' || state === 'words';

/** The next (1) or previous (−1) problem from a mark, round at the ends. */
export function stepFrom(
  problems: readonly TextMark[],
  current: string | null,
  by: 1 | -1,
): TextMark | undefined {
  const at = problems.findIndex(({ id }) => id === current);
  if (at < 0) {
    const place = current === null ? -1 : Number(current);
    if (by === 1) return problems.find(({ start }) => start > place) ?? problems[0];
    return (
      (current === null ? undefined : problems.findLast(({ start }) => start < place)) ?? problems.at(-1)
    );
  }
  return problems[(at + by + problems.length) % problems.length];
}
