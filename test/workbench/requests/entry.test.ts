import fc from 'fast-check';
import { readEntry } from '../../../src/workbench/requests/entry';

const valueOf = (entry: unknown, format = 'General') => readEntry(entry, format)?.content.value;

describe('what is entered', () => {
  it.each([
    ['12', 12, undefined],
    ['-1,234.50', -1234.5, '#,##0.00'],
    ['(3)', -3, undefined],
    ['12.5%', 0.125, '0.00%'],
    ['¥1,000', 1000, '¥#,##0'],
    ['1e3', 1000, '0.00E+00'],
    ['.5', 0.5, undefined],
    ['2024/2/29', 45351, 'yyyy/m/d'],
    ['2023年5月', 45047, 'yyyy"年"m"月"'],
    ['12:30', 0.5208333333333334, 'h:mm'],
    ['１２．５', 12.5, undefined],
    ['true', true, undefined],
    ['#n/a', '#N/A', undefined],
  ])('%s is read as %p', (text, value, format) => {
    const entry = readEntry(text, 'General');
    expect(entry?.content).toEqual({ formula: null, value });
    expect(entry?.numberFormat).toBe(format);
    // A cell with a format of its own keeps it.
    expect(readEntry(text, '0.0')?.numberFormat).toBeUndefined();
  });

  it.each([
    '2023/2/30',
    '2023-13-1',
    '1,23',
    '12%以上',
    '第1段',
    '--1x'.slice(2),
    '1.2.3',
    '¥',
    '()',
    '%',
    'TRUEX',
  ])('%s stays text', (text) => {
    expect(readEntry(text, 'General')?.content).toEqual({ formula: null, value: text });
  });

  it('takes an apostrophe as the mark of text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(valueOf(`'${text}`)).toBe(text);
      }),
    );
  });

  it('takes text cells as they are', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => !text.startsWith("'")),
        (text) => {
          expect(valueOf(text, '@')).toBe(text);
        },
      ),
    );
  });

  it('makes formulas of what begins with a sign', () => {
    expect(readEntry('=A1', 'General')?.content.formula).toBe('=A1');
    expect(readEntry('-A1', 'General')?.content.formula).toBe('=-A1');
    expect(readEntry('+', 'General')?.content).toEqual({ formula: null, value: '+' });
  });

  it.each(['=SUM(', '=1+', '="a', '@x', { a: 1 }, '文'.repeat(32_768), `=${'1'.repeat(9000)}`])(
    'refuses %#',
    (entry) => {
      expect(() => readEntry(entry, 'General')).toThrow('The argument is invalid');
    },
  );
});
