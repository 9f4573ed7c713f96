import fc from 'fast-check';
import { claims, plainNarrative } from '../../src/assistant';
import { isProblem, linesOf, marksOf, stepFrom } from '../../src/taskpane/claimMarks';

const marked = (text: string) => marksOf(claims(plainNarrative(text), null));

test('a slip within a figure’s mark is told with it; marks never overlap', () => {
  const text = '支出100万元，其中：基本支出60万元，项目支出30万元，占总支出的30.0，完成（甲)。';
  const marks = marked(text);
  expect(marks.map(({ state, start, end }) => [state, text.slice(start, end)])).toEqual([
    ['wrong', '100'],
    ['words', '30.0'],
    ['words', '（甲)'],
  ]);
});

test('the lines and their marks put together are the text', () => {
  const piece = fc.constantFrom(
    '支出',
    '100',
    '万元',
    '，',
    '其中：',
    '（',
    ')',
    '增加（减少）',
    '\n',
    '一、',
    '，，',
    '60',
    '2202年',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const lines = linesOf(text, marked(text));
      for (const { start, text: line, marks } of lines) {
        expect(text.slice(start, start + line.length)).toBe(line);
        let at = start;
        for (const mark of marks) {
          expect(mark.start).toBeGreaterThanOrEqual(at);
          expect(mark.end).toBeLessThanOrEqual(start + line.length);
          at = mark.end;
        }
      }
      expect(lines.map(({ text: line }) => line)).toEqual(text.split('\n').filter((line) => line !== ''));
    }),
  );
});

test('steps go round, and on from a place that is no problem any more', () => {
  const problems = marked('增加（减少）甲，，乙××').filter(isProblem);
  const [first, second, third] = problems;
  expect(problems).toHaveLength(3);
  expect(stepFrom(problems, null, 1)).toBe(first);
  expect(stepFrom(problems, null, -1)).toBe(third);
  expect(stepFrom(problems, third?.id ?? '', 1)).toBe(first);
  expect(stepFrom(problems, '1', 1)).toBe(second);
  expect(stepFrom(problems, '1', -1)).toBe(first);
  expect(stepFrom([], null, 1)).toBeUndefined();
});
