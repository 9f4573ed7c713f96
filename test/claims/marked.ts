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

/** Kind, what is peculiar, and a text with a mark: right it is told and accuses nobody, wrong it is accused. Texts that accuse nobody. */
export function describeMarked(
  name: string,
  cases: readonly (readonly [string, string, string])[],
  right: readonly string[],
): void {
  describe(name, () => {
    test.each(cases)('%s: %s', (kind, _, marked) => {
      const told = claimsAt(marked, 1);
      expect(told.filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
      expect(told.filter((claim) => claim.own && claim.verdict !== 'unchecked')).toContainEqual(
        expect.objectContaining({ kind }),
      );
      expect(claimsAt(marked, 2)).toContainEqual({ kind, own: true, verdict: 'inconsistent' });
    });

    test.each(right)('no accusation: %s', (text) => {
      expect(readClaims(text).filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
    });
  });
}
