import { schemeById } from './propose';
import { readScheme } from './schema';

/**
 * A scheme read from a file's data: whole, or with `base`, the id of a built-in scheme, only what differs from it. Gives the
 * places where it is none, as `readScheme` does.
 */
export function readSchemeFile(data: unknown): ReturnType<typeof readScheme> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return readScheme(data);
  const { base, ...fields } = data as Readonly<Record<string, unknown>>;
  if (base === undefined) return readScheme(fields);
  const from = schemeById(String(base));
  return from ? readScheme({ ...from, ...fields }) : { ok: false, places: ['base'] };
}
