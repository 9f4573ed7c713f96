/**
 * How often a property is tried: few times beside the other tests, and `RUNS` times as often by
 * `RUNS=100 npx jest test/properties`.
 */
export const runs = (few: number): number => few * Math.max(1, Number(process.env['RUNS'] ?? '1'));

/** Seeds from 1 on. */
export const seeds = (few: number): readonly number[] =>
  Array.from({ length: runs(few) }, (_, index) => index + 1);
