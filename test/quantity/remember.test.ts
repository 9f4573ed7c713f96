import { remember } from '../../src/quantity/remember';

test('what was made is given again, until too much is kept', () => {
  const known = new Map<string, { readonly of: string }>();
  const made: string[] = [];
  const give = (key: string) =>
    remember(known, 2, key, () => {
      made.push(key);
      return { of: key };
    });
  expect(give('a')).toEqual({ of: 'a' });
  expect(give('a')).toBe(give('a'));
  give('b');
  expect(made).toEqual(['a', 'b']);
  // A third one does not fit: all are made anew.
  give('c');
  expect([...known.keys()]).toEqual(['c']);
  give('a');
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
