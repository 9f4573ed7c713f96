import fc from 'fast-check';
import { fillPattern, patternSlots } from '../../src/narrate/pattern';
import { spansText, textSpan } from '../../src/narrate/spans';

const slots = {
  a: { what: '甲', spans: [textSpan('1')] },
  b: { what: '乙', spans: null },
  ended: { what: '丙', spans: [textSpan('完成了吗？', [{ sheet: '表', row: 0, column: 0 }])] },
};

const fill = (pattern: string) => spansText(fillPattern(pattern, slots));

test('slots are filled, and what is missing shows as a gap', () => {
  expect(fill('共{a}项，占{b}。')).toBe('共1项，占【待补充：乙】。');
});

test('an optional part goes when a slot directly inside it has nothing', () => {
  expect(fill('共{a}项[，占{b}]。')).toBe('共1项。');
  expect(fill('共{a}项[，即{a}项[，占{b}]]。')).toBe('共1项，即1项。');
  expect(fill('[{b}：]共{a}项')).toBe('共1项');
});

test('a sentence that has ended is not ended twice', () => {
  expect(fill('{ended}。下文')).toBe('完成了吗？下文');
});

test('faults of a template throw: unknown slots, unbalanced marks', () => {
  expect(() => fill('{nobody}')).toThrow(RangeError);
  expect(() => fill('[{a}')).toThrow(SyntaxError);
  expect(() => fill('{a}]')).toThrow(SyntaxError);
  expect(() => fill('{a')).toThrow(SyntaxError);
});

test('the slots that a pattern uses are known, each once', () => {
  expect(patternSlots('{a}[{b}[{c}{a}]]')).toEqual(['a', 'b', 'c']);
});

test('text without marks stays as it is', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !/[[\]{}]/.test(text)),
      (text) => {
        expect(spansText(fillPattern(text, {}))).toBe(text);
      },
    ),
  );
});
