import { readClaims } from '../../src/claims';

const MARKED = /\[([^|\]]+)\|([^\]]+)\]/;

/** The claims of a text with its mark `[right|wrong]` read as the first or the second; `own`: those of the marked figure or word. */
export const claimsAt = (marked: string, pick: 1 | 2) => {
  const found = MARKED.exec(marked);
  const start = found?.index ?? 0;
  // A word is stated elsewhere than it stands.
  const isWord = !/^[\d.]+$/.test(found?.[1] ?? '');
  const text = marked.replace(MARKED, `$${pick}`);
  return readClaims(text).map(({ stated, operands, verdict, kind }) => ({
    kind,
    verdict,
    own: isWord || [stated, ...operands].some((mark) => mark.start === start),
  }));
};
