import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compareMeasures,
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
import { ACTUALS, CONTEXTS, FORMATS, IN_CONTEXT, NUMBERS, TARGETS, TEXTS, UNIT_PAIRS } from './texts';

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

/** What was read before; while it is written down, what is read now. */
function before(section: string, input: string, read: string): string | undefined {
  if (!update) return kept[section]?.[input];
  (found[section] ??= {})[input] = read;
  return read;
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
  const read = measureLine(parseMeasure(text));
  expect(read).toBe(before('measure', text, read));
});

test.each(TEXTS.map((text) => [text]))('figure %j', (text) => {
  const read = figureLine(parseFigure(text));
  expect(read).toBe(before('figure', text, read));
});

test('operators of an operator column', () => {
  const read = TEXTS.filter((text) => parseOperator(text) !== null).map((text) => [
    text,
    parseOperator(text),
  ]);
  expect(JSON.stringify(read)).toBe(before('operator', 'all', JSON.stringify(read)));
});

test.each(CONTEXTS.flatMap((context) => IN_CONTEXT.map((text) => [context, text] as const)))(
  'in columns %j: %j',
  (context, text) => {
    const read = measureLine(parseMeasure(text, context as MeasureContext));
    expect(read).toBe(before('context', `${JSON.stringify(context)} ${text}`, read));
  },
);

test.each(FORMATS.flatMap((format) => NUMBERS.map((value) => [format, value] as const)))(
  'format %j of %d',
  (format, value) => {
    const cell = { value, format, text: String(value) };
    const read = [
      figureLine(figureOfCell(cell, null)),
      figureLine(figureOfCell(cell, '万元', 3)),
      measureLine(measureOfCell(cell, { operator: '≥', unit: '人' })),
      String(typedDecimals(cell)),
    ].join(' | ');
    expect(read).toBe(before('cell', `${format} ${value}`, read));
  },
);

test.each(FORMATS.map((format) => [format]))('format %j', (format) => {
  const read = JSON.stringify(numberFormat(format));
  expect(read).toBe(before('format', format, read));
});

test.each(TEXTS.filter((text) => /^[\d(¥-]/.test(text)).map((text) => [text]))(
  'typed in a cell: %j',
  (text) => {
    const cell = { value: text, format: 'General' };
    const read = [
      figureLine(figureOfCell(cell, '万元', 2)),
      figureLine(figureOfCell(cell, null)),
      String(typedDecimals(cell)),
    ].join(' | ');
    expect(read).toBe(before('textCell', text, read));
  },
);

test('the most decimals of none are none', () => {
  expect(mostDecimals([])).toBe(0);
});

test.each(UNIT_PAIRS)('units %j and %j', (one, other) => {
  const base = inBaseUnit('12', one);
  const read = [
    unitsAgree(one, other),
    unitsAgree(other, one),
    base.value,
    base.base,
    isMoneyUnit(one),
    JSON.stringify(unitScale(one)),
  ].join(' ');
  expect(read).toBe(before('units', `${one ?? 'none'} ${other ?? 'none'}`, read));
});

test.each(TARGETS.map((text) => [text]))('what is reached of %j', (text) => {
  const target = parseMeasure(text);
  const read = ACTUALS.map((reached) => {
    const { outcome, percent, why } = compareMeasures(target, parseMeasure(reached));
    return `${reached}: ${outcome}${percent === null ? '' : ` ${percent}`}${why === null ? '' : ` ${why}`}`;
  }).join('; ');
  expect(read).toBe(before('achievement', text, read));
});

afterAll(() => {
  if (update) writeFileSync(FILE, `${JSON.stringify(found, null, 2)}\n`);
});
