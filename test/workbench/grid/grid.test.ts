import fc from 'fast-check';
import { fromUniverCell, toUniverCell } from '../../../src/workbench/grid/cell';
import { fileColor } from '../../../src/workbench/grid/colors';
import { areaOf, interpret, rangeOf } from '../../../src/workbench/grid/commands';
import { fromUniverStyle, hexColor, toUniverStyle } from '../../../src/workbench/grid/style';
import { DEFAULT_STYLE, type StoreStyle } from '../../../src/workbench/store';

/** Excel itself computes tints in steps of 1/240. */
const near = (a: string, b: string): boolean =>
  [1, 3, 5].every(
    (at) =>
      Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)) <= 2,
  );

const told = (id: string, params: object, options = {}) =>
  interpret({ id, params: { unitId: 'w', subUnitId: 's', ...params } }, options, 'w');

const cells = (cell: object) => ({ cellValue: { 2: { 1: cell, 3: cell } } });

describe('cells', () => {
  test('values survive the grid’s terms', () => {
    const value = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('1001', '0.10', 'TRUE', '=1+1', '１２', ' 5 '),
    );
    fc.assert(
      fc.property(value, (given) => {
        const back = fromUniverCell(toUniverCell({ formula: null, value: given }));
        expect(Object.is(back, given) || back === given).toBe(true);
      }),
    );
  });

  test('text that looks like a number is kept as text, a formula replaces everything', () => {
    expect(toUniverCell({ formula: null, value: '1001' })).toMatchObject({ v: '1001', t: 4, f: null });
    expect(toUniverCell({ formula: '=A1', value: 3 })).toMatchObject({ f: '=A1', v: 3, p: null, si: null });
  });

  test('rich text typed by hand is its plain text', () => {
    expect(fromUniverCell({ p: { body: { dataStream: '甲\r乙\r\n' } } })).toBe('甲\n乙');
  });
});

describe('styles', () => {
  const style: fc.Arbitrary<StoreStyle> = fc.record({
    numberFormat: fc.constantFrom('General', '0.00%', '#,##0.00'),
    bold: fc.boolean(),
    fontName: fc.constantFrom('等线', '宋体'),
    fontSize: fc.integer({ min: 6, max: 40 }),
    color: fc.constantFrom('#000000', '#C00000'),
    fill: fc.constantFrom('', '#FFE699'),
    horizontal: fc.constantFrom('general', 'left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'center', 'bottom'),
    wrap: fc.boolean(),
    indent: fc.integer({ min: 0, max: 15 }),
    locked: fc.boolean(),
  });

  test('formats survive the grid’s terms', () => {
    fc.assert(
      fc.property(style, (given) => {
        expect(fromUniverStyle(toUniverStyle(given), given.locked)).toEqual(given);
      }),
    );
  });

  test('what is not set is Excel’s default, what is not named is not touched', () => {
    expect(fromUniverStyle(null, true)).toEqual(DEFAULT_STYLE);
    expect(toUniverStyle({ bold: true })).toEqual({ bl: 1 });
  });

  test.each([
    ['#abc', '#AABBCC'],
    ['rgb(255, 0, 16)', '#FF0010'],
    ['#12345678', '#123456'],
    ['red', ''],
    [undefined, ''],
  ])('colour %s is %s', (given, expected) => expect(hexColor(given)).toBe(expected));
});

describe('colours of files', () => {
  test.each([
    [{ rgb: 'FFF2F2F2' }, '#F2F2F2'],
    [{ theme: 4 }, '#4472C4'],
    // Excel's "Blue, Accent 1, Lighter 80 %" and "White, Background 1, Darker 15 %".
    [{ theme: 4, tint: 0.7999816888943144 }, '#D9E1F2'],
    [{ theme: 0, tint: -0.149998474074526 }, '#D9D9D9'],
    [{ indexed: 10 }, '#FF0000'],
    [{ indexed: 2 }, '#FF0000'],
    [{ indexed: 64 }, ''],
    [{}, ''],
  ])('%j is %s', (given, expected) => {
    const got = fileColor(given, undefined);
    expect(got === expected || near(got, expected)).toBe(true);
  });

  test('a file’s own theme goes first', () => {
    expect(fileColor({ theme: 1 }, ['FFFFFF', '112233'])).toBe('#112233');
  });
});

describe('what the grid reports', () => {
  test('contents, formats and results of calculation are told apart', () => {
    const id = 'sheet.mutation.set-range-values';
    expect(told(id, cells({ v: 1 }))).toEqual({
      kind: 'contents',
      sheet: 's',
      area: { row: 2, column: 1, rows: 1, columns: 3 },
    });
    expect(told(id, cells({ s: { bl: 1 } }))).toEqual({ kind: 'formats', sheet: 's' });
    expect(told(id, cells({ v: 1 }), { fromFormula: true })).toBeNull();
  });

  test('other workbooks, unknown commands and selections under way mean nothing', () => {
    expect(
      interpret({ id: 'sheet.mutation.insert-row', params: { unitId: 'x', subUnitId: 's' } }, {}, 'w'),
    ).toBeNull();
    expect(told('sheet.operation.set-zoom-ratio', {})).toBeNull();
    const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 };
    expect(told('sheet.operation.set-selections', { selections: [{ range }], type: 1 })).toBeNull();
    expect(told('sheet.operation.set-selections', { selections: [{ range }], type: 2 })).toMatchObject({
      kind: 'selected',
    });
  });

  test('areas and ranges are each other’s inverse', () => {
    const area = fc.record({
      row: fc.nat(1000),
      column: fc.nat(100),
      rows: fc.integer({ min: 1, max: 50 }),
      columns: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(fc.property(area, (given) => expect(areaOf(rangeOf(given))).toEqual(given)));
  });
});
