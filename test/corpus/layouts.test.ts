import { scoreLayouts } from './layouts/read';
import type { Share } from './layouts/score';
import { development, retired, retired2 } from './layouts/split';

const percent = ({ right, of }: Share): number => (of === 0 ? 100 : (right / of) * 100);

describe('the reading of the layouts', () => {
  it.each([
    ['the development half', development],
    ['the half that was held out first', retired],
    ['the second corpus', retired2],
  ])('is right on %s', (_, ids) => {
    const { kinds, columns, rows, units, years, unread, misses } = scoreLayouts(ids);
    expect(misses).toEqual([]);
    expect([kinds, columns, rows, units, years, unread].map(percent)).toEqual([100, 100, 100, 100, 100, 100]);
  });
});
