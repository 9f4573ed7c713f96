import { parseCell, sheetNamed, textAt } from '../../../src/workbook';
import { bookOf, resolved, type Marked } from './score';
import type { Narrated } from './texts';

export type SlipKind = 'transposed' | 'digit' | 'lost' | 'tenfold' | 'row' | 'column';

/** A narrative in which one figure is wrong: what a person may have typed or copied instead. */
export interface Slipped {
  readonly kind: SlipKind;
  readonly text: string;
  readonly wrong: string;
  readonly figure: Marked;
  /** The other figures of the text, where they stand now. */
  readonly others: readonly number[];
}

const GRADES = '优良中差';

/** Every slip of every figure of a narrative that the tables have. */
export function slipsOf(narrated: Narrated): readonly Slipped[] {
  const { text, figures } = resolved(narrated);
  return figures.flatMap((figure) =>
    figure.cells.length === 0 || Number(figure.text) === 0
      ? []
      : slips(figure, narrated.sample)
          .filter(([, wrong]) => !isRounded(figure.text, wrong))
          .map(([kind, wrong]): Slipped => {
            const end = figure.start + figure.text.length;
            const by = wrong.length - figure.text.length;
            return {
              kind,
              text: text.slice(0, figure.start) + wrong + text.slice(end),
              wrong,
              figure,
              others: figures.flatMap(({ start }) =>
                start === figure.start ? [] : start > figure.start ? start + by : start,
              ),
            };
          }),
  );
}

/** 1.4 for 1.45 is a rounding of it, and no slip. */
function isRounded(right: string, wrong: string): boolean {
  const decimals = (wrong.split('.')[1] ?? '').length;
  const apart = Math.abs(Number(right) - Number(wrong));
  return decimals > 0 && apart <= 0.5 * 10 ** -decimals + 1e-9;
}

function slips({ text, cells: [cell = ''] }: Marked, book: Narrated['sample']): [SlipKind, string][] {
  if (GRADES.includes(text))
    return [...GRADES].filter((grade) => grade !== text).map((grade) => ['digit', grade]);
  const found: [SlipKind, string][] = [];
  for (let index = 0; index + 1 < text.length; index += 1) {
    const [a = '', b = ''] = [text[index], text[index + 1]];
    if (!/\d\d/.test(a + b) || a === b || (index === 0 && b === '0')) continue;
    found.push(['transposed', text.slice(0, index) + b + a + text.slice(index + 2)]);
    break;
  }
  const second = text.slice(1).search(/\d/) + 1;
  if (second > 0) {
    const other = String((Number(text[second]) + 3) % 10);
    found.push(['digit', text.slice(0, second) + other + text.slice(second + 1)]);
  }
  if (/\d\d/.test(text)) found.push(['lost', text.replace(/(\d)\d/, '$1')]);
  found.push(['tenfold', text.includes('.') ? text.replace(/\.(\d)/, '$1.').replace(/\.$/, '') : `${text}0`]);
  return [...found, ...neighbours(cell, book)].filter(([, wrong]) => Number(wrong) !== Number(text));
}

/** The other figures of the cell's row (another year, the budget), and those above and below it (a part, another item). */
function neighbours(cell: string, book: Narrated['sample']): [SlipKind, string][] {
  const place = parseCell(cell);
  const sheet = place?.sheet === undefined ? undefined : sheetNamed(bookOf(book), place.sheet);
  if (!place || !sheet) throw new RangeError(`no cell ${cell}`);
  const { row, column } = place;
  const own = number(textAt(sheet, row, column));
  const at = (kind: SlipKind, r: number, c: number): [SlipKind, string][] => {
    const value = r < 0 ? null : number(textAt(sheet, r, c));
    return value === null || Number(value) === Number(own) ? [] : [[kind, value]];
  };
  const across = Array.from({ length: 9 }, (_, index) => index + 1).filter((c) => c !== column);
  return [
    ...across.flatMap((c) => at('row', row, c)),
    ...at('column', row - 1, column),
    ...at('column', row + 1, column),
  ];
}

function number(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/,/g, '').replace(/−/g, '-');
  return /^-?\d+(?:\.\d+)?(?:%|[一-龥]+)?$/.test(plain) ? plain.replace(/[^\d.]/g, '') : null;
}
