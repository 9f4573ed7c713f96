import { scoreLayouts } from './layouts/read';
import type { Share } from './layouts/score';
import { development, retired, retired2 } from './layouts/split';

const percent = ({ right, of }: Share): number => (of === 0 ? 100 : (right / of) * 100);

/** What the reader scored on the second corpus when it was first held against it; see the layouts' README. */
const FIRST_SECOND = [81.4, 75.7, 60.5];

describe('the reading of the layouts', () => {
  it.each([
    ['the development half', development],
    ['the half that was held out first', retired],
  ])('is right on %s', (_, ids) => {
    const { kinds, columns, rows, units, years, unread, misses } = scoreLayouts(ids);
    expect(misses).toEqual([]);
    expect([kinds, columns, rows, units, years, unread].map(percent)).toEqual([100, 100, 100, 100, 100, 100]);
  });

  it('is no worse on the second corpus than it was at first', () => {
    const { kinds, columns, rows } = scoreLayouts(retired2);
    const below = [kinds, columns, rows]
      .map(percent)
      .map((share, index) => share - (FIRST_SECOND[index] ?? 0));
    expect(below.every((gain) => gain >= 0)).toBe(true);
  });
});
