import fc from 'fast-check';
import { coverAreas, PlaceMap, splitRows } from '../../src/excel/areas';
import { contentOf, entryOf, holds } from '../../src/excel/cells';
import { areasOfEvent } from '../../src/excel/watch';
import { containsCell, MAX_COLUMNS, MAX_ROWS } from '../../src/workbook';

const text = (value: string) => ({ formula: null, value });

describe('what is set in a cell', () => {
  it('is plain for words, also for words with figures', () => {
    for (const value of [
      '指标',
      '95%以上',
      '≥95%',
      '第1段',
      '一、概况',
      '2023年收入1679.56万元',
      'a-b',
      '3个',
      '优',
    ]) {
      expect(entryOf(text(value), 'General')).toBe(value);
    }
  });

  it('has an apostrophe where Excel could read something else, and in text cells only before another', () => {
    for (const value of ['=1', '＋1', '001', '12%', '2023年5月', '二〇二三年', 'TRUE', "'x", ' -x', '3 PM']) {
      expect(entryOf(text(value), 'General')).toBe(`'${value}`);
      expect(entryOf(text(value), '@')).toBe(value === "'x" ? "''x" : value);
    }
  });

  it('is the value itself for numbers, truth values, errors and formulas; empty for nothing', () => {
    expect(
      [1.5, true, '#N/A', null, ''].map((value) => entryOf({ formula: null, value }, 'General')),
    ).toEqual([1.5, true, '#N/A', '', '']);
    expect(entryOf({ formula: '=A1', value: 3 }, '@')).toBe('=A1');
  });
});

describe('what Excel gives of a cell', () => {
  it('tells formulas from texts that look like one', () => {
    expect(contentOf(2, '=1+1')).toEqual({ formula: '=1+1', value: 2 });
    expect(contentOf('', '=""')).toEqual({ formula: '=""', value: null });
    expect(contentOf('=1+1', '=1+1')).toEqual({ formula: null, value: '=1+1' });
    expect(contentOf('', '')).toEqual({ formula: null, value: null });
  });

  it('is what was set, up to the last digit that Excel keeps', () => {
    expect(holds(text('1'), { formula: null, value: 1 })).toBe(false);
    expect(holds({ formula: null, value: 0.3 }, { formula: null, value: 0.1 + 0.2 })).toBe(true);
    expect(holds({ formula: null, value: 0.3001 }, { formula: null, value: 0.3 })).toBe(false);
    expect(holds(text('=A1'), { formula: '=A1', value: null })).toBe(false);
    expect(holds({ formula: null, value: null }, text(''))).toBe(true);
  });
});

describe('covering cells by rectangles', () => {
  const places = fc.uniqueArray(fc.record({ row: fc.nat(40), column: fc.nat(12) }), {
    selector: ({ row, column }) => `${row}:${column}`,
    maxLength: 120,
  });

  it('is exact without a gap: every place once, nothing else', () => {
    fc.assert(
      fc.property(places, (cells) => {
        const areas = coverAreas(cells);
        for (const cell of cells) expect(areas.filter((area) => containsCell(area, cell))).toHaveLength(1);
        expect(areas.reduce((sum, area) => sum + area.rows * area.columns, 0)).toBe(cells.length);
      }),
    );
  });

  it('takes fewer rectangles with a gap, and still no place twice', () => {
    fc.assert(
      fc.property(places, fc.nat(10), (cells, gap) => {
        const areas = coverAreas(cells, gap);
        expect(areas.length).toBeLessThanOrEqual(Math.max(cells.length, 0));
        for (const cell of cells) expect(areas.filter((area) => containsCell(area, cell))).toHaveLength(1);
      }),
    );
  });

  it('takes one rectangle for a block of columns', () => {
    const cells = Array.from({ length: 300 }, (_, index) => ({
      row: index % 100,
      column: 3 + Math.floor(index / 100),
    }));
    expect(coverAreas(cells)).toEqual([{ row: 0, column: 3, rows: 100, columns: 3 }]);
  });

  it('cuts into bands of whole rows', () => {
    expect(splitRows({ row: 5, column: 1, rows: 5, columns: 3 }, 7)).toEqual([
      { row: 5, column: 1, rows: 2, columns: 3 },
      { row: 7, column: 1, rows: 2, columns: 3 },
      { row: 9, column: 1, rows: 1, columns: 3 },
    ]);
  });

  it('finds what was kept for a place', () => {
    const map = new PlaceMap<string>();
    map.set(1, 2, 'a');
    map.set(1, 2, 'b');
    expect([map.get(1, 2), map.get(2, 1), map.get(1, 3)]).toEqual(['b', undefined, undefined]);
  });
});

describe('the address of an event', () => {
  it('may be cells, whole columns, whole rows, or several', () => {
    expect(areasOfEvent('B7')).toEqual([{ row: 6, column: 1, rows: 1, columns: 1 }]);
    expect(areasOfEvent("'S'!A1:B2,D:C")).toEqual([
      { row: 0, column: 0, rows: 2, columns: 2 },
      { row: 0, column: 2, rows: MAX_ROWS, columns: 2 },
    ]);
    expect(areasOfEvent('3:5')).toEqual([{ row: 2, column: 0, rows: 3, columns: MAX_COLUMNS }]);
    expect(areasOfEvent('')).toEqual([]);
  });
});
