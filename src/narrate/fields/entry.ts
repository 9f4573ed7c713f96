import type { Entry } from '../../evaluation';
import { isMoneyUnit, unitScale } from '../../quantity';
import { amountSpans, cellAmount, exactSpan } from '../figures';
import { labelUnit, spokenLabel } from '../facts/words';
import { joinSpans, placedText, textSpan } from '../spans';
import type { Span } from '../types';

/** The unit of a row: its own 单位 column, its label's or its column's bracket, its table's, else a usual one for what is counted. */
function unitOfEntry(entry: Entry, usual: string): string {
  const column = entry.row.cells.unit?.text.trim();
  const header = entry.table.columns.find(({ role }) => role === 'value')?.header ?? '';
  return column || labelUnit(entry.label.value) || labelUnit(header) || entry.table.measure || usual;
}

/**
 * An entry's value with its unit: a figure where the cell holds one, else the person's words (超140万, 5300余, 第二),
 * with the unit of the row where the words end in a number.
 */
function valueSpans(entry: Entry, usual = ''): Span[] {
  const { figure, cell } = entry.value;
  const unit = unitOfEntry(entry, usual);
  if (figure) {
    if (isMoneyUnit(figure.unit ?? unit)) {
      const money = figure.unit ?? unit;
      return amountSpans({
        value: figure.value,
        decimals: figure.decimals,
        unit: isMoneyUnit(money) ? money : null,
        ...cellAmount(cell),
      });
    }
    const scaleOnly = figure.unit !== null && figure.unit !== '%' && unitScale(figure.unit).base === '';
    const own = scaleOnly && figure.unit !== null ? figure.unit + unit : undefined;
    return [exactSpan(entry.value, figure, unit, own)];
  }
  const words = placedText(entry.text);
  const endsInNumber = /[\d０-９万亿千百十余多+＋]$/.test(words) && !words.endsWith(unit);
  return [textSpan(endsInNumber ? words + unit : words, [cell])];
}

/** A text that reads on after its label: 超140万, 第二, 七十多万. */
const COUNTED = /^(?:[\d０-９]|[超近约逾第达共]|[一二三四五六七八九十百千]+(?:余|多|几)?[万亿千百])/;

/** The label and its value: 党委会46次; a value in words after a colon: 单位性质：公益二类. */
export function entrySpans(entry: Entry, usual = ''): Span[] {
  const label = spokenLabel(entry.label.value);
  const value = valueSpans(entry, usual);
  const [first] = value;
  const wordy = first?.kind === 'text' && !COUNTED.test(first.text) && !entry.row.cells.unit;
  return [textSpan(label, [entry.label.cell]), ...(wordy && label !== '' ? [textSpan('：')] : []), ...value];
}

/** An entry with its parts in brackets: 退休人员66人（其中：财政全额拨款11人，财政核补55人）. */
export function treeSpans(
  entry: Entry,
  entries: readonly Entry[],
  usual: (entry: Entry) => string,
  beside: (entry: Entry) => readonly Span[] = () => [],
): Span[] {
  const index = entries.indexOf(entry);
  const parts = entries.filter(
    (other) => other.parent === index && other !== entry && other.value.text !== '',
  );
  const own = [...entrySpans(entry, usual(entry)), ...beside(entry)];
  if (parts.length === 0) return own;
  return [
    ...own,
    textSpan('（其中：'),
    ...joinSpans(
      parts.map((part) => treeSpans(part, entries, usual, beside)),
      '，',
    ),
    textSpan('）'),
  ];
}
