/** The least of any number of numbers; spreading a hundred thousand of them as arguments overflows the stack. */
export function least(numbers: readonly number[]): number {
  let found = Number.POSITIVE_INFINITY;
  for (const number of numbers) if (number < found) found = number;
  return found;
}

/** The most of any number of numbers. */
export function most(numbers: readonly number[]): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const number of numbers) if (number > found) found = number;
  return found;
}

/** Appends without spreading. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item);
}
