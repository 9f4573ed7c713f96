import type { Blemish } from './types';

interface Instead {
  readonly message?: string;
  readonly replacement?: string | null;
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * A rule of one pattern: every match (its named group `at`, where it has one) with what to write instead; null where the
 * match is none after all.
 */
export function everywhere(
  pattern: RegExp,
  instead: (match: RegExpExecArray, text: string) => Instead | null = () => ({}),
): (text: string) => readonly Blemish[] {
  const global = new RegExp(pattern.source, [...new Set(`${pattern.flags}gd`)].join(''));
  return (text) => {
    const found: Blemish[] = [];
    for (const match of text.matchAll(global)) {
      const told = instead(match, text);
      const [start, end] = match.indices?.groups?.['at'] ?? match.indices?.[0] ?? [match.index, match.index];
      if (told)
        found.push({
          start,
          end,
          message: told.message ?? 'found',
          values: told.values ?? {},
          replacement: told.replacement ?? null,
        });
    }
    return found;
  };
}
