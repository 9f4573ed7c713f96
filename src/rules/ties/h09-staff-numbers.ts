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
    const { staff } = facts.evaluation;
    const posts = staff.filter(({ subject, value }) => POSTS.test(subject) && value.figure);
    const people = staff.filter(({ subject, value }) => IN_POST.test(subject) && value.figure);
    const [post] = posts;
    const [person] = people;
    if (post && person) {
      const [allowed, present] = [wholeOf(posts), wholeOf(people)];
      const one =
        people.length === 1 ||
        people.every(({ value }) => value.figure?.value === person.value.figure?.value);
      if (one && compare(person.value.figure?.value ?? present, allowed) > 0) {
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
    const seen = new Map<string, Entry>();
    for (const entry of staff) {
      const earlier = seen.get(entry.subject);
      if (!entry.value.figure || entry.parent !== null) continue;
      if (!earlier) seen.set(entry.subject, entry);
      else if (earlier.value.figure && !equal(earlier.value.figure.value, entry.value.figure.value)) {
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

/** The largest of several entries, or the sum of those that are part of no other: whichever is more. */
function wholeOf(entries: readonly Entry[]): string {
  const values = entries.map(({ value }) => value.figure?.value ?? '0');
  const roots = entries
    .filter(({ parent }) => parent === null)
    .map(({ value }) => value.figure?.value ?? '0');
  return greatest(sum(roots), ...values);
}
