import fc from 'fast-check';
import { recognize } from '../../src/recognize';
import { SCHEMES } from '../../src/schemes';
import { shareRows, type WorkbookSnapshot } from '../../src/workbook';
import { edited, readAgain, steps } from '../support/edits';
import { bookOf } from '../support/generate/book';
import { garbageOf } from '../support/generate/garbage';
import { evaluation as formOf, row } from '../rules/forms';
import { workbookOf } from '../support/workbook';

/** The reading of each workbook of a list, each after the one before it. */
function readings(books: readonly WorkbookSnapshot[]) {
  let before: WorkbookSnapshot | null = null;
  return books.map((book) => {
    const shared: WorkbookSnapshot = before ? shareRows(before, readAgain(book)) : readAgain(book);
    const reading = recognize(shared, undefined, before);
    before = shared;
    return reading;
  });
}

describe('a workbook that was read before', () => {
  test('gives after any edits what it gives read for the first time', () => {
    const start = fc.oneof(
      fc
        .tuple(fc.constantFrom(...SCHEMES), fc.integer({ min: 1, max: 400 }))
        .map(([scheme, seed]) => bookOf(scheme, seed).workbook),
      fc.integer({ min: 1, max: 100_000 }).map(garbageOf),
    );
    fc.assert(
      fc.property(start, steps, (first, some) => {
        const books = [first];
        for (const step of some) books.push(edited(books.at(-1) ?? first, step));
        const fresh = books.map((book) => recognize(readAgain(book)));
        expect(readings(books)).toEqual(fresh);
      }),
      { numRuns: 40 },
    );
  });

  const rows = Array.from({ length: 12 }, (_, i) =>
    row('产出/数量', `第${i}类稿件数量`, '≥2篇', '2篇', 3, 3),
  );
  const book = (...changed: readonly (readonly [at: number, column: number, value: string])[]) =>
    workbookOf(
      formOf(
        ...rows.map((one, i) =>
          changed.filter(([at]) => at === i).reduce((was, [, column, value]) => was.with(column, value), one),
        ),
      ),
    );

  test('keeps the rows that did not change, and the cells of one that did', () => {
    const [before, after] = readings([book(), book([7, 4, '1篇'])]).map(
      ({ tables }) => tables.find(({ kind }) => kind === 'indicators')?.rows ?? [],
    );
    expect(after).toHaveLength(12);
    expect(after?.map((one, i) => one === before?.[i])).toEqual(rows.map((_, i) => i !== 7));
    expect(after?.[7]?.cells.actual?.text).toBe('1篇');
    expect(after?.[7]?.cells.name).toBe(before?.[7]?.cells.name);
  });

  test('carries a changed class down to the rows below it', () => {
    const blank = rows.map((one, i) => (i === 0 ? one : one.with(0, '').with(1, '')));
    const named = (level: string) =>
      workbookOf(formOf(...blank.map((one, i) => (i === 4 ? one.with(1, level) : one))));
    const levels = readings([named('质量指标'), named('时效指标')]).map(({ tables }) =>
      tables
        .find(({ kind }) => kind === 'indicators')
        ?.rows.slice(3, 7)
        .map(({ cells }) => cells.level2?.text),
    );
    expect(levels).toEqual([
      [expect.stringContaining('数量'), '质量指标', '质量指标', '质量指标'],
      [expect.stringContaining('数量'), '时效指标', '时效指标', '时效指标'],
    ]);
  });
});
