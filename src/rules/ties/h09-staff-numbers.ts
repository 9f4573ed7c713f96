import { compare, equal, greatest, sum } from '../../quantity';
import type { Entry } from '../../evaluation';
import { rule } from '../rule';
import { holdRelations } from '../support/relationRule';

const POSTS = /^(?:核定|事业|行政|全额|差额|人员|机关)*编制(?:人员|人数|数|名额|总数)*$/;
const IN_POST =
  /^(?:年末|实有|实际|现有|财政供养)*(?:在编在职|在职在编|在编|在职|到位|实有)(?:人员|人数|数|职工)*$/;

/**
 * H09: staff add up, the same number is the same everywhere, and those in post are not more than the posts. Staff are
 * counts: no rounding.
 */
export const h09 = rule(
  {
    id: 'H09',
    slug: 'staff-numbers',
    group: 'ties',
    severity: 'warning',
    basis: ['framework2013', 'arithmetic'],
    messages: ['mismatch', 'exceeds', 'overPosts', 'differs'],
    fixes: [],
  },
  (facts, report) => {
    holdRelations(
      facts,
      { names: ['staffParts'] },
      {
        mismatch: (problem) => report({ severity: 'error', ...problem }),
        exceeds: (problem) => report({ severity: 'error', ...problem }),
      },
    );
    const counted = facts.evaluation.staff.flatMap((entry): readonly Counted[] =>
      entry.value.figure ? [{ ...entry, count: entry.value.figure.value }] : [],
    );
    const posts = counted.filter(({ subject }) => POSTS.test(subject));
    const [person, ...others] = counted.filter(({ subject }) => IN_POST.test(subject));
    if (person && posts.length > 0 && others.every(({ count }) => count === person.count)) {
      const allowed = wholeOf(posts);
      if (compare(person.count, allowed) > 0) {
        report({
          key: 'overPosts',
          cell: person.value.cell,
          subject: person.label.value,
          stated: person.value.text,
          values: { posts: allowed },
          related: posts.map(({ value }) => value.cell),
        });
      }
    }
    const seen = new Map<string, Counted>();
    for (const entry of counted.filter(isRoot)) {
      const earlier = seen.get(entry.subject);
      if (!earlier) seen.set(entry.subject, entry);
      else if (!equal(earlier.count, entry.count)) {
        report({
          key: 'differs',
          cell: entry.value.cell,
          subject: entry.label.value,
          stated: entry.value.text,
          values: { other: earlier.value.text },
          related: [earlier.value.cell],
        });
      }
    }
  },
);

/** An entry with its number. */
interface Counted extends Entry {
  readonly count: string;
}

/** Whether an entry is part of no other. */
const isRoot = ({ parent }: Counted): boolean => parent === null;

/** The largest of several entries, or the sum of those that are part of no other: whichever is more. */
function wholeOf(entries: readonly Counted[]): string {
  const roots = entries.filter(isRoot).map(({ count }) => count);
  return greatest(sum(roots), ...entries.map(({ count }) => count));
}
