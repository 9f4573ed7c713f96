import { layouts } from './layouts';
import { scoreLayouts } from './layouts/read';
import type { Share } from './layouts/score';
import { development, isBlind, retired } from './layouts/split';

const percent = ({ right, of }: Share): number => (of === 0 ? 100 : (right / of) * 100);

describe('the reading of the layouts', () => {
  it('is right on the development half', () => {
    const { kinds, columns, rows, units, years, unread, misses } = scoreLayouts(development);
    expect(misses).toEqual([]);
    expect([kinds, columns, rows, units, years, unread].map(percent)).toEqual([100, 100, 100, 100, 100, 100]);
  });

  it.each([
    ['the half that was held out first', retired],
    ['the blind layouts', layouts.map(({ id }) => id).filter(isBlind)],
  ])('is at least as good as it was on %s', (_, ids) => {
    const { kinds, columns, rows } = scoreLayouts(ids);
    expect([kinds, columns, rows].map(percent).every((share) => share > 0)).toBe(true);
  });
});
