import { report } from '../../src/assistant/report';
import type { FigureSpan } from '../../src/narrate';
import { SCHEMES } from '../../src/schemes';
import { cellOf, formatCell, type CellAddress, type WorkbookSnapshot } from '../../src/workbook';
import { bookOf, type Book } from '../support/generate/book';
import { seeds } from './runs';

/** The one number of a cell, whether it is a number or a text with words around it; null for none. */
function numberAt(workbook: WorkbookSnapshot, address: CellAddress): number | null {
  const cell = cellOf(workbook, address);
  if (typeof cell?.value === 'number') return cell.value;
  const [digits, more] = String(cell?.value ?? '').match(/-?\d+(?:\.\d+)?/gu) ?? [];
  return digits === undefined || more !== undefined ? null : Number(digits);
}

/** 万元 beside 元, and percents beside fractions. */
const SCALES = [1, 100, 0.01, 10_000, 0.0001, 100_000_000];

function wrongIn({ workbook, seed }: Book, span: FigureSpan): string[] {
  const figure = Number(span.value);
  const half = 0.5 * 10 ** -span.decimals + 1e-9;
  const numbers = span.cells.map((cell) => numberAt(workbook, cell));
  const place = `${seed} ${span.text} (${span.derivation}) of ${span.cells.map(formatCell).join(', ')}`;
  if (span.cells.length === 0) return [`${place}: no cell`];
  // A count counts cells whatever they hold.
  if (span.derivation === 'count' || numbers.includes(null)) return [];
  const [first = 0, second = 0] = numbers.map(Number);
  const results =
    span.derivation === 'sum'
      ? [numbers.reduce<number>((sum, one) => sum + Number(one), 0)]
      : span.derivation === 'difference'
        ? [first - second, second - first]
        : span.derivation === 'changeRate'
          ? [(first - second) / second, first]
          : span.derivation === 'quotient'
            ? [first / second, first]
            : [first];
  const near = results.some((result) =>
    SCALES.some((scale) => Math.abs(Math.abs(result * scale) - Math.abs(figure)) <= half),
  );
  return near ? [] : [`${place}: ${numbers.join(', ')}`];
}

test.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
  'every figure in the report of a workbook of %s follows from the cells that it names',
  (id, scheme) => {
    let figures = 0;
    const wrong = seeds(10).flatMap((seed) => {
      const book = bookOf(scheme, seed);
      const spans = report(book.workbook, { scheme: id }).report.blocks.flatMap((block) => block.spans);
      return spans.flatMap((span) => {
        if (span.kind !== 'figure') return [];
        figures += 1;
        return wrongIn(book, span);
      });
    });
    expect(wrong).toEqual([]);
    expect(figures).toBeGreaterThan(20);
  },
);
