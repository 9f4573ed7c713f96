import { scoreLayouts } from './layouts/read';
import type { Share } from './layouts/score';
import { development, heldOut } from './layouts/split';

const percent = ({ right, of }: Share): number => (of === 0 ? 100 : (right / of) * 100);

describe('the reading of the layouts', () => {
  it('is at least as good as it was on the development half', () => {
    const score = scoreLayouts(development);
    expect(percent(score.kinds)).toBeGreaterThan(88);
    expect(percent(score.columns)).toBeGreaterThan(91);
    expect(percent(score.rows)).toBeGreaterThan(59);
  });

  it('is at least as good as it was on the held-out half', () => {
    const { kinds, columns, rows } = scoreLayouts(heldOut);
    expect(percent(kinds)).toBeGreaterThan(90);
    expect(percent(columns)).toBeGreaterThan(89);
    expect(percent(rows)).toBeGreaterThan(65);
  });
});
