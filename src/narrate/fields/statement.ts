import { isZero } from '../../quantity';
import type { CellAddress } from '../../workbook';
import { saysNone } from '../facts/entries';
import type { MoneyMeaning } from '../facts/meanings';
import { isMeaning } from '../facts/money';
import type { PlacedLine } from '../facts/money';
import { moneyCore } from '../facts/words';
import { amountSpans, currentAmount } from '../figures';
import { lineOf, textSpan } from '../spans';
import { Said, said } from '../template/values';
import type { Context } from './context';

/**
 * Money that a unit may or may not have (政府性基金 …): its amount where there is one, 没有… only where the workbook itself
 * says 无 or 0, else a gap.
 */
export function statedMoney(
  context: Context,
  meaning: MoneyMeaning,
  line: PlacedLine | null,
  name: string,
): Said {
  const what = `${name}情况`;
  const amount = line && currentAmount(line);
  if (amount && !isZero(amount.value))
    return new Said({ what, spans: lineOf(name, amountSpans(amount)), amount });
  const cell = amount?.cells[0] ?? deniedBy(context, meaning);
  return said(what, cell ? [textSpan(`没有${name}`, [cell])] : null);
}

/** Where the workbook says 无 in the row of that money. */
function deniedBy({ facts }: Context, meaning: MoneyMeaning): CellAddress | null {
  const { evaluation, accounts } = facts;
  for (const line of accounts) {
    if (!isMeaning(line.core, meaning)) continue;
    const denied = Object.values(line.line.slots).find(
      (one) => one && saysNone(one.text) && one.text.trim() !== '',
    );
    if (denied) return denied.cell;
  }
  const entries = [evaluation.profile, evaluation.remarks, evaluation.results, evaluation.ratios].flat();
  return (
    entries.find((entry) => isMeaning(moneyCore(entry.label.value), meaning) && saysNone(entry.text))?.value
      .cell ?? null
  );
}
