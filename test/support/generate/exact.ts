/** Exact arithmetic on whole numbers, apart from the product's own: amounts are hundredths (分, or 0.01 万元). */

/** `part × scale ÷ whole`, half-up to a whole number, away from zero. */
export function quotient(part: number, scale: number, whole: number): number {
  const product = BigInt(part) * BigInt(scale);
  const [over, under] = [product < 0n ? -product : product, BigInt(Math.abs(whole))];
  const rounded = (2n * over + under) / (2n * under);
  return Number(product < 0n !== whole < 0 ? -rounded : rounded);
}

/** Hundredths as the number that a cell holds. */
export const fromHundredths = (hundredths: number): number => hundredths / 100;

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Points of a fulfilment, in hundredths: `numerator ÷ denominator` of the points. */
export const scoreOf = (points: number, numerator: number, denominator: number): number =>
  quotient(points, numerator, denominator);
