import { addUp, dimension, isRight } from '../judging/judge';
import type { Level } from '../statements/levels';

export const MOST_PARTS = 40;
const TOLERANCE = 1e-9;
/** No breakdown is passed over. */
export const NONE: ReadonlyMap<Level, number> = new Map();

const OF_PART = /（(?:含|其中|内有|包括|包含)[^（）]*$/;

/** Parts that follow one another and make a total. */
export interface Run {
  readonly parts: readonly Level[];
  readonly end: number;
  readonly exact: boolean;
}

/** What follows from `from` on, nested breakdowns passed over, until it makes the total. */
export function walk(
  levels: readonly Level[],
  total: Level,
  from: number,
  ends: ReadonlyMap<Level, number>,
): Run | null {
  const of = dimension(total.figure);
  const target = total.figure.size;
  let slack = total.figure.slack;
  let reached = 0;
  const parts: Level[] = [];
  for (
    let index = from;
    index < levels.length && parts.length < MOST_PARTS && index - from < 3 * MOST_PARTS;
  ) {
    const part = levels[index];
    if (!part || part.paragraph > total.paragraph + 12) return null;
    if (part.paragraph > total.paragraph && part.lead.mark === null && part.figure.unit !== total.figure.unit)
      return null;
    if (dimension(part.figure) !== of || part.nature === 'previous' || part.aside) {
      index += 1;
      continue;
    }
    if (part.tabular) return null;
    // 市级1200万元，县级1400万元（含债券500万元）: no part beside its own whole.
    if (part.depth > total.depth && parts.length > 0 && OF_PART.test(part.lead.gap)) {
      index += 1;
      continue;
    }
    reached += part.figure.size;
    slack += part.figure.slack;
    parts.push(part);
    index = (ends.get(part) ?? index) + 1;
    const near = slack + Math.abs(target) * TOLERANCE;
    if (reached > target + near) return null;
    if (reached >= target - near) {
      const end = withZeros(levels, index, parts, total);
      const judged = addUp(
        total.figure,
        parts.map(({ figure }) => figure),
      );
      if (!isRight(judged)) {
        if (reached > target || end < index) return null;
        index = end;
        continue;
      }
      return { parts, end: end - 1, exact: judged.verdict === 'exact' };
    }
  }
  return null;
}

function withZeros(levels: readonly Level[], from: number, parts: Level[], total: Level): number {
  let index = from;
  for (;;) {
    const next = levels[index];
    const last = parts.at(-1);
    if (!next || !last || next.figure.size !== 0 || next.sentence !== last.sentence) return index;
    if (dimension(next.figure) !== dimension(total.figure)) return index;
    parts.push(next);
    index += 1;
  }
}

/** 一是A；二是B；三是C: the next mark is behind the last of them. */
export function goesOn(levels: readonly Level[], parts: readonly Level[]): boolean {
  const [last, before] = [parts.at(-1), parts.at(-2)];
  const mark = last?.lead.mark;
  if (!last || !mark || mark.ordinal < 2 || before?.lead.mark?.kind !== mark.kind) return false;
  return levels.slice(last.index + 1, last.index + 4).some(
    ({ lead, figure, label }) =>
      lead.mark?.kind === mark.kind &&
      lead.mark.ordinal === mark.ordinal + 1 &&
      // 本年收入390万元：1.拨款382万元；2.补助8万元；3.上年结转190万元.
      !/结转|结余/.test(label) &&
      dimension(figure) === dimension(last.figure) &&
      figure.size > 0,
  );
}

const LEAST_GROUPED = 4;

/** 学生12人：一班5人、二班7人；男生6人，女生6人: ； divides one breakdown of the total from another, or what makes it does. */
export function groupsOf(total: Level, items: readonly Level[]): readonly (readonly Level[])[] {
  if (items.length > MOST_PARTS || items.length < LEAST_GROUPED) return [];
  const groups: Level[][] = [];
  for (const item of items)
    if (groups.length === 0 || item.lead.semicolon) groups.push([item]);
    else groups.at(-1)?.push(item);
  return groups.length > 1 ? groups : inRuns(total, items);
}

/** 派单601件，热线532件，互动69件，按时597件，超时4件: one breakdown after the other, each of which makes the total. */
function inRuns(total: Level, items: readonly Level[]): readonly (readonly Level[])[] {
  const runs: Level[][] = [[]];
  let reached = 0;
  for (const item of items) {
    if (reached >= total.figure.size) {
      runs.push([]);
      reached = 0;
    }
    runs.at(-1)?.push(item);
    reached += item.figure.size;
    if (reached > total.figure.size) return [];
  }
  return reached === total.figure.size ? runs : [];
}
