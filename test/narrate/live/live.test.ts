import fc from 'fast-check';
import { liveText } from '../../../src/narrate';
import type { FigureSpan, Origin, Span } from '../../../src/narrate';
import { quoted } from '../../../src/narrate/live/pieces';
import { termOf } from '../../../src/narrate/live/term';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { workbookOf } from '../../support/workbook';

const at = (column: number, row = 0) => ({ sheet: "收'支", row, column });
const BOOK = workbookOf({ "收'支": [[1260.8, 895, 0, '95%', '约12', '1,000.50', 12.5]] });
const cellOrigin = (column: number): Origin => ({ kind: 'cell', cell: at(column) });

function amount(of: Origin, text: string, absolute = false): FigureSpan {
  const live = { kind: 'amount', of, decimals: 2, absolute, unit: '万元' } as const;
  return {
    kind: 'figure',
    value: '0',
    decimals: 2,
    unit: '万元',
    text,
    absolute,
    derivation: 'value',
    cells: [],
    live,
  };
}

const words = (text: string): Span => ({ kind: 'text', text, cells: [] });

/** The texts in quotes of a formula, as Excel reads them. */
const literals = (formula: string): string[] =>
  [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"'));

test('a paragraph is one formula of words and figures', () => {
  const spans = [words('本部门'), amount(cellOrigin(0), '1260.80万元'), words('。')];
  expect(liveText(spans, BOOK)).toEqual({
    kind: 'formula',
    formula: `="本部门"&IF(ISNUMBER('收''支'!A1),TEXT(ROUND('收''支'!A1,2),"0.00")&"万元","【待补充：数据】")&"。"`,
    text: '本部门1260.80万元。',
  });
});

test('a figure whose formula would read differently stays words', () => {
  expect(liveText([words('共'), amount(cellOrigin(0), '1260.81万元')], BOOK)).toEqual({
    kind: 'constant',
    text: '共1260.81万元',
  });
  expect(liveText([amount(cellOrigin(4), '12.00万元')], BOOK)).toMatchObject({ kind: 'constant' });
});

test('texts that are numbers are read by VALUE, percents as what is printed before the sign', () => {
  expect(termOf(cellOrigin(5), BOOK)).toMatchObject({ formula: `VALUE('收''支'!F1)`, value: 1000.5 });
  expect(termOf(cellOrigin(3), BOOK)).toMatchObject({ formula: `VALUE('收''支'!D1)*100`, value: 95 });
  expect(termOf(cellOrigin(4), BOOK)).toBeNull();
});

test('brackets follow the binding of the operators', () => {
  const difference: Origin = { kind: 'difference', left: cellOrigin(0), right: cellOrigin(1) };
  const percent: Origin = { kind: 'percent', part: difference, whole: cellOrigin(1) };
  const twice: Origin = { kind: 'difference', left: cellOrigin(0), right: difference };
  expect(termOf(percent, BOOK)?.formula).toBe(`('收''支'!A1-'收''支'!B1)/'收''支'!B1*100`);
  expect(termOf(twice, BOOK)?.formula).toBe(`'收''支'!A1-('收''支'!A1-'收''支'!B1)`);
  expect(termOf({ kind: 'shift', of: difference, power: -4 }, BOOK)?.formula).toBe(
    `('收''支'!A1-'收''支'!B1)/10000`,
  );
});

test('a person’s text is quoted, never evaluated, and cut where Excel asks for it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 900 }),
      fc.constantFrom('', '"', '=1+1', '"&A1&"'),
      (text, more) => {
        const whole = text + more + text;
        const formula = quoted(whole);
        expect(literals(formula).join('')).toBe(whole);
        expect(formula.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll('&', '')).toBe('');
        for (const [part] of formula.matchAll(/"(?:[^"]|"")*"/g))
          expect(part.length).toBeLessThanOrEqual(257);
      },
    ),
  );
});

test('what no formula can hold is told', () => {
  const long = [words('文'.repeat(8_200)), amount(cellOrigin(0), '1260.80万元')];
  expect(liveText(long, BOOK).kind).toBe('tooLong');
  expect(liveText([words('文'.repeat(40_000)), amount(cellOrigin(0), '1260.80万元')], BOOK).kind).toBe(
    'tooLong',
  );
});

test('amounts of any size: a formula gives the very text, or there is none', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 0, max: 4 }),
      (value, power) => {
        const workbook: WorkbookSnapshot = workbookOf({ 表: [[value]] });
        const of: Origin = {
          kind: 'shift',
          of: { kind: 'cell', cell: { sheet: '表', row: 0, column: 0 } },
          power: -power,
        };
        const found = liveText([amount(of, '0.00万元')], workbook);
        expect(found.text).toBe('0.00万元');
        expect(found.kind === 'formula').toBe(
          Math.abs(value) / 10 ** power < 0.005 && !(value < 0 && value / 10 ** power <= -0.005),
        );
      },
    ),
  );
});
