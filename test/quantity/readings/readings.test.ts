import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  figureOfCell,
  formatMeasure,
  inBaseUnit,
  isMoneyUnit,
  measureOfCell,
  mostDecimals,
  numberFormat,
  parseFigure,
  parseMeasure,
  parseOperator,
  typedDecimals,
  unitsAgree,
  unitScale,
  type Figure,
  type Measure,
  type MeasureContext,
} from '../../../src/quantity';
import { CONTEXTS, FORMATS, IN_CONTEXT, NUMBERS, TEXTS, UNIT_PAIRS } from './texts';

/**
 * What is read of some eight hundred texts, numbers in their formats and pairs of units, one line each: whoever changes the
 * reading sees which of them change. `UPDATE=1 npx jest test/quantity/readings` writes them down anew, to be read before they
 * are kept.
 */
const FILE = join(__dirname, 'readings.json');
const update = process.env['UPDATE'] === '1';
const kept = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, Readonly<Record<string, string>>>>)
  : {};
const found: Record<string, Record<string, string>> = {};

function holds(section: string, input: string, read: string): void {
  if (update) (found[section] ??= {})[input] = read;
  else expect([input, read]).toEqual([input, kept[section]?.[input]]);
}

const figureLine = (figure: Figure | null): string =>
  figure ? `${figure.value} (${figure.decimals}) ${figure.unit ?? '-'}` : 'no figure';

function measureLine(measure: Measure): string {
  const canonical = formatMeasure(measure);
  switch (measure.kind) {
    case 'number':
      return `${canonical} | ${measure.operator ?? '-'} ${figureLine(measure.figure)}${measure.approximate ? ' about' : ''}`;
    case 'range':
      return `${canonical} | ${figureLine(measure.low)} to ${figureLine(measure.high)}`;
    case 'date':
      return `${canonical} | ${JSON.stringify(measure.date)}${measure.before ? ' before' : ''}`;
    default:
      return measure.kind === 'tier' ? `tier ${measure.tier}` : measure.kind;
  }
}

test.each(TEXTS.map((text) => [text]))('measure %j', (text) => {
  holds('measure', text, measureLine(parseMeasure(text)));
});

test.each(TEXTS.map((text) => [text]))('figure %j', (text) => {
  holds('figure', text, figureLine(parseFigure(text)));
});

test.each(TEXTS.map((text) => [text]))('operator %j', (text) => {
  const operator = parseOperator(text);
  if (operator !== null || !update) {
    if (update) holds('operator', text, operator ?? '');
    else expect([text, operator]).toEqual([text, kept['operator']?.[text] ?? null]);
  }
});

test.each(CONTEXTS.flatMap((context) => IN_CONTEXT.map((text) => [context, text] as const)))(
  'in columns %j: %j',
  (context, text) => {
    const key = `${JSON.stringify(context)} ${text}`;
    holds('context', key, measureLine(parseMeasure(text, context as MeasureContext)));
  },
);

test.each(FORMATS.flatMap((format) => NUMBERS.map((value) => [format, value] as const)))(
  'format %j of %d',
  (format, value) => {
    const cell = { value, format, text: String(value) };
    const line = [
      figureLine(figureOfCell(cell, null)),
      figureLine(figureOfCell(cell, '万元', 3)),
      measureLine(measureOfCell(cell, { operator: '≥', unit: '人' })),
      String(typedDecimals(cell)),
    ].join(' | ');
    holds('cell', `${format} ${value}`, line);
  },
);

test.each(FORMATS.map((format) => [format]))('format %j', (format) => {
  holds('format', format, JSON.stringify(numberFormat(format)));
});

test('typed texts in cells', () => {
  for (const text of TEXTS.filter((one) => /^[\d(¥-]/.test(one))) {
    const cell = { value: text, format: 'General' };
    const line = [
      figureLine(figureOfCell(cell, '万元', 2)),
      figureLine(figureOfCell(cell, null)),
      String(typedDecimals(cell)),
    ].join(' | ');
    holds('textCell', text, line);
  }
  expect(mostDecimals([])).toBe(0);
});

test.each(UNIT_PAIRS)('units %j and %j', (one, other) => {
  const base = inBaseUnit('12', one);
  const line = [unitsAgree(one, other), unitsAgree(other, one), base.value, base.base, isMoneyUnit(one)];
  holds('units', `${one ?? 'none'} ${other ?? 'none'}`, [...line, JSON.stringify(unitScale(one))].join(' '));
});

afterAll(() => {
  if (update) writeFileSync(FILE, `${JSON.stringify(found, null, 2)}\n`);
});
