/** What tells whether a text has something of interest. */
export interface Test {
  readonly test: (text: string) => boolean;
}

/** Bits of a character's code by which words are first told apart. */
const MASK = 0xfff;

/**
 * Whether a text holds one of the words, given as a list or with | between them as in a regular expression. Quicker than that:
 * rules ask it of every row, and most names hold no character that a word begins with.
 */
export function anyOf(words: string | readonly string[]): Test {
  const beginnings = new Uint8Array(MASK + 1);
  const byFirst = new Map<number, string[]>();
  for (const word of typeof words === 'string' ? words.split('|') : words) {
    const code = word.charCodeAt(0);
    beginnings[code & MASK] = 1;
    byFirst.set(code, [...(byFirst.get(code) ?? []), word]);
  }
  return {
    test: (text) => {
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (beginnings[code & MASK] !== 1) continue;
        for (const word of byFirst.get(code) ?? []) if (text.startsWith(word, at)) return true;
      }
      return false;
    },
  };
}

/** A regular expression that is only asked of texts with one of the words: without any of them it cannot match. */
export function where(words: string, pattern: RegExp): Test {
  const { test } = anyOf(words);
  return { test: (text) => test(text) && pattern.test(text) };
}
