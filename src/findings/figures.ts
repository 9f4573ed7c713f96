/** A cell's value as fingerprints use it: numbers by value, text half-width and without spaces. */
export function normalizeValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value.normalize('NFKC').replace(/[\s,]+/g, '') : JSON.stringify(value);
}
