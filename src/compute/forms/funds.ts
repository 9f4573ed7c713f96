import { MONEY_ENTRY, type StandardForm } from '../../schemes';
import { formatLocal, type Area, type CellStyle } from '../../workbook';
import { computed, headerEntry, typed, type Entry, type SheetDraft } from './draft';
import type { FormContent } from './content';
import { moneyLight } from './lights';
import { HEADER, MONEY, PLAIN, RATE } from './looks';

export const TOTAL_FUNDS = '年度资金总额';
/** The first column of amounts: the labels take the two before. */
const FIRST = 2;
const LIGHT = '进度预警';
const INITIAL = '年初预算数';

export interface LaidFunds {
  /** The row behind the block. */
  readonly next: number;
  /** The warning lights of a monitoring form. */
  readonly lights: Area;
}

/** The block of money: the whole and its sources, by the columns of the form. */
export function layFunds(
  draft: SheetDraft,
  top: number,
  form: StandardForm,
  content: FormContent,
  month: string,
): LaidFunds {
  draft.put(top, 0, typed('项目资金（万元）'), HEADER);
  draft.put(top, 1, null, HEADER);
  draft.merge(top, 0, 1, FIRST);
  form.funds.forEach((text, index) =>
    draft.put(top, FIRST + index, headerEntry(text, month, content.month), HEADER),
  );
  const labels = [TOTAL_FUNDS, ...content.sources];
  labels.forEach((label, line) => {
    const row = top + 1 + line;
    draft.put(row, 0, typed(label), PLAIN);
    draft.merge(row, 0, 1, FIRST);
    const at = (index: number): string => formatLocal({ row, column: FIRST + index });
    form.funds.forEach((text, index) =>
      draft.put(row, FIRST + index, moneyEntry(text, label, form, content, at, month), styleOf(text)),
    );
  });
  form.funds.forEach((text, index) => {
    if (!/预算数|执行数/.test(text)) return;
    // A linked budget is not typed.
    const linked = text === INITIAL && content.budgets.size > 0;
    const column = { row: top + 1, column: FIRST + index, rows: labels.length, columns: 1 };
    if (!linked) draft.help(column, MONEY_ENTRY, form.levels);
  });
  return {
    next: top + 1 + labels.length,
    lights: { row: top + 1, column: FIRST + form.funds.indexOf(LIGHT), rows: labels.length, columns: 1 },
  };
}

function styleOf(text: string): CellStyle {
  if (text.includes('率')) return RATE;
  return text.includes('预警') ? { ...PLAIN, horizontal: 'center' } : MONEY;
}

function moneyEntry(
  text: string,
  label: string,
  form: StandardForm,
  { budgets }: FormContent,
  at: (index: number) => string,
  month: string,
): Entry | null {
  if (text === INITIAL) return budgets.get(label) ?? null;
  if (text === '分值' && form.executionPoints !== null)
    return label === TOTAL_FUNDS ? typed(Number(form.executionPoints), 'General') : typed('—');
  if (text === '得分' && label !== TOTAL_FUNDS) return typed('—');
  if (text === LIGHT) return computed(moneyLight(at(0), at(1), month), '');
  return null;
}
