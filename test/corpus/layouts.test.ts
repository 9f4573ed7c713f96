import { scoreLayouts } from './layouts/read';
import type { Share } from './layouts/score';
import { development, heldOut } from './layouts/split';

const percent = ({ right, of }: Share): number => (of === 0 ? 100 : (right / of) * 100);

describe('the reading of the layouts', () => {
  it('is right on the development half', () => {
    const { kinds, columns, rows, units, years, unread, misses } = scoreLayouts(development);
    expect(misses).toEqual([]);
    expect([kinds, columns, rows, units, years, unread].map(percent)).toEqual([100, 100, 100, 100, 100, 100]);
  });

  it('is at least as good as it was on the held-out half', () => {
    const { kinds, columns, rows } = scoreLayouts(heldOut);
    expect(percent(kinds)).toBeGreaterThan(93);
    expect(percent(columns)).toBeGreaterThan(92);
    expect(percent(rows)).toBeGreaterThan(69);
  });
});
