import { readClaims } from '../../src/claims';
import { PAIRS } from './pairs';

const SLOT = /\[([^|\]]*)\|([^\]]*)\]/g;

/** The text with its right figures, but for the slot that is to be wrong. */
const withWrong = (text: string, wrong: number): string => {
  let slot = -1;
  return text.replace(SLOT, (_, right: string, slipped: string) => {
    slot += 1;
    return slot === wrong ? slipped : right;
  });
};

const accused = (text: string): readonly string[] =>
  readClaims(text).flatMap(({ verdict, kind, stated }) =>
    verdict === 'inconsistent' ? [`${kind} ${stated.text}`] : [],
  );

describe('what the words determine', () => {
  test('nothing is accused where the figures are right', () =>
    expect(PAIRS.filter((text) => accused(withWrong(text, -1)).length > 0)).toEqual([]));

  test('a wrong figure is found', () => {
    const passed = PAIRS.flatMap((text) =>
      [...text.matchAll(SLOT)].flatMap((_, slot) =>
        accused(withWrong(text, slot)).length > 0 ? [] : [withWrong(text, slot)],
      ),
    );
    expect(passed).toEqual([]);
  });
});
