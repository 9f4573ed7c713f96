import { readQuality } from '../../../src/claims';
import { RIGHT } from './right';
import { WRONG } from './wrong';

const told = (text: string) => readQuality(text).map(({ rule, text: words }) => [rule, words] as const);

test('right paragraphs have no finding', () =>
  expect(RIGHT.flatMap((text) => told(text).map((one) => [...one, text]))).toEqual([]));

test.each(WRONG)('%s %s', (rule, text, words) => expect(told(text)).toContainEqual([rule, words]));
