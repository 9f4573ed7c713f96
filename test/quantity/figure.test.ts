import fc from 'fast-check';
import {
  figureOfCell,
  mostDecimals,
  numberFormat,
  parseFigure,
  roundFigure,
  toText,
  typedDecimals,
  unitScale,
  withDecimals,
} from '../../src/quantity';

const read = (text: string) => {
  const figure = parseFigure(text);
  return figure && [figure.value, figure.decimals, figure.unit];
};

test.each([
  ['1260.8', ['1260.8', 1, null]],
  ['1,260.80', ['1260.8', 2, null]],
  ['1，260.80', ['1260.8', 2, null]],
  ['1 260.80', ['1260.8', 2, null]],
  ['329.77 ', ['329.77', 2, null]],
  ['３２９．７７', ['329.77', 2, null]],
  ['\u00a0-328.79', ['-328.79', 2, null]],
  ['－328.79', ['-328.79', 2, null]],
  ['(328.79)', ['-328.79', 2, null]],
  ['+20.63', ['20.63', 2, null]],
  ['¥1,234.00', ['1234', 2, null]],
  ['￥ 1234元', ['1234', 0, '元']],
  ['人民币12.5万元', ['12.5', 1, '万元']],
  ['1.2亿元', ['1.2', 1, '亿元']],
  ['.5', ['0.5', 1, null]],
  ['007', ['7', 0, null]],
  ['95%', ['95', 0, '%']],
  ['９５．５０％', ['95.5', 2, '%']],
  ['95 %', ['95', 0, '%']],
  ['百分之九十五', ['95', 0, '%']],
  ['百分之95.5', ['95.5', 1, '%']],
  ['百分之百', ['100', 0, '%']],
  ['100百分比', ['100', 0, '%']],
  ['39篇', ['39', 0, '篇']],
  ['12人次', ['12', 0, '人次']],
  ['3（个）', ['3', 0, '个']],
  ['两次', ['2', 0, '次']],
  ['一百零二个', ['102', 0, '个']],
  ['5个百分点', ['5', 0, '个百分点']],
  ['24元/平方米', ['24', 0, '元/平方米']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  '',
  ' ',
  '无',
  '—',
  '/',
  '不适用',
  '--',
  '一般',
  '三公经费',
  '12 5',
  '1,2345',
  '1.2.3',
  '12个项目已完成',
  '#DIV/0!',
  '2023年12月',
  '1:3',
  '零',
  '百分之',
  '-',
])('%j is no figure', (text) => {
  expect(parseFigure(text)).toBeNull();
});

test('any text is read without an exception, and long ones too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(() => parseFigure(text)).not.toThrow();
    }),
  );
  for (const piece of ['1', ' ', '1,', '１', '百', '(', '1 '])
    expect(() => parseFigure(piece.repeat(32_767 / piece.length))).not.toThrow();
});

test('what is printed reads back', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom('', '%', '万元', '人次'),
      (n, decimals, unit) => {
        const printed =
          toText((n / 10 ** decimals).toPrecision(15).includes('e') ? '0' : String(n), decimals) + unit;
        expect(parseFigure(printed)).toMatchObject({ decimals, unit: unit === '' ? null : unit });
      },
    ),
  );
});

const cell = (value: string | number | null, format = 'General') => ({ value, format });

describe('cells', () => {
  test.each([
    [cell(0.95, '0.00%'), ['95', 2, '%']],
    [cell(1, '0%'), ['100', 0, '%']],
    [cell(0.862037037, '0.00%'), ['86.2', 2, '%']],
    [cell(328.78999999999996), ['328.79', 2, '万元']],
    [cell(1260.8, '#,##0.00'), ['1260.8', 2, '万元']],
    [cell(1260.8, '#,##0.00_ ;[Red]-#,##0.00\\ '), ['1260.8', 2, '万元']],
    [cell(12, '0"人"'), ['12', 0, '人']],
    [cell(1.25, '0.0##'), ['1.25', 2, '万元']],
    [cell(890), ['890', 0, '万元']],
    [cell('1，260.80'), ['1260.8', 2, '万元']],
    [cell('15%'), ['15', 0, '%']],
  ])('%j', (given, expected) => {
    const figure = figureOfCell(given, '万元');
    expect(figure && [figure.value, figure.decimals, figure.unit]).toEqual(expected);
  });

  test.each([
    cell(null),
    cell('#DIV/0!'),
    cell('无'),
    cell(45291, 'yyyy"年"m"月"'),
    cell(''),
    cell(0.5, '[h]:mm'),
  ])('%j holds no figure', (given) => {
    expect(figureOfCell(given, null)).toBeNull();
  });

  test('a format that says nothing takes the decimals of its neighbours', () => {
    const typed = [cell(890), cell(365.8), cell('12.25'), cell(0.333333, '0.0')];
    expect(typed.map(typedDecimals)).toEqual([0, 1, 2, null]);
    expect(mostDecimals(typed)).toBe(2);
    expect(figureOfCell(cell(890), '万元', 2)).toMatchObject({ value: '890', decimals: 2 });
    expect(figureOfCell(cell(890, '0'), '万元', 2)).toMatchObject({ value: '890', decimals: 0 });
    expect(figureOfCell(cell('12%'), '万元', 2)).toMatchObject({ decimals: 0, unit: '%' });
  });
});

test.each([
  ['General', 'general', null, null],
  ['0.00', 'number', { least: 2, most: 2 }, null],
  ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 'number', { least: 2, most: 2 }, null],
  ['0.00%', 'percent', { least: 2, most: 2 }, null],
  ['[$¥-804]#,##0.00', 'number', { least: 2, most: 2 }, null],
  ['0.00"万元"', 'number', { least: 2, most: 2 }, '万元'],
  ['yyyy/m/d', 'date', null, null],
  ['@', 'text', null, null],
  ['0.00E+00', 'general', null, null],
  ['#,##0,', 'general', null, null],
])('number format %s', (format, kind, decimals, unit) => {
  expect(numberFormat(format)).toEqual({ kind, decimals, unit });
});

test.each([
  ['万元', 4, '元'],
  ['千元', 3, '元'],
  ['亿元', 8, '元'],
  ['万人次', 4, '人次'],
  ['千米', 0, '千米'],
  ['万', 4, ''],
])('%s is 10^%d %s', (unit, power, base) => {
  expect(unitScale(unit)).toEqual({ power, base });
});

test('a figure is rounded half-up, and shown with more decimals, never with fewer', () => {
  const figure = { value: '2.345', decimals: 3, unit: '%', text: '2.345%' };
  expect(roundFigure(figure, 2)).toEqual({ ...figure, value: '2.35', decimals: 2 });
  expect(withDecimals(figure, 5)).toEqual({ ...figure, decimals: 5 });
  expect(withDecimals(figure, 3)).toBe(figure);
  expect(withDecimals(figure, 0)).toBe(figure);
});

test.each([
  ['百分之九点十', null],
  ['百分之九点九', '9.9'],
  ['百分之九点零五', '9.05'],
  ['百分之百', '100'],
  ['百分之百点五', '100.5'],
  ['百分之一一', null],
  ['5(元)个', null],
  ['5(元', null],
  ['5元. ;', '5'],
  ['5(元;)', '5'],
  ['1'.repeat(63), '1'.repeat(63)],
  ['1'.repeat(200), null],
])('%s is %s', (text, value) => {
  expect(parseFigure(text)?.value ?? null).toBe(value);
});
