import type { Random } from './cells';

/** A small generator of its own, so that one number is one paragraph. */
export function randomOf(seed: number): Random {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 0x1_00_00_00_00) * most);
  };
}
