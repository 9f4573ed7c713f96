import { currentAmount, movementOf } from '../figures';
import { findLine } from '../facts/money';
import type { Wish } from '../facts/money';
import type { MoneyMeaning } from '../facts/meanings';
import { Money } from '../template/values';
import { breakdownFields } from './breakdown';
import { causeList, causeSpans } from './causes';
import { wishFor } from './context';
import type { Context } from './context';
import { lineFields, printedAmountOf } from './line';
import { LEAD } from './movement';
import { statedMoney } from './statement';

/** What money is called where a template prints it and the workbook has none. */
const NAMES: Readonly<Record<MoneyMeaning, string>> = {
  income: '收入合计',
  expenditure: '支出合计',
  basic: '基本支出',
  project: '项目支出',
  fiscalIncome: '财政拨款收入',
  sangong: '“三公”经费',
  abroad: '因公出国（境）费',
  vehicle: '公务用车购置及运行维护费',
  vehiclePurchase: '公务用车购置费',
  vehicleOperation: '公务用车运行维护费',
  reception: '公务接待费',
  otherFiscal: '其他财政性资金',
  governmentFund: '政府性基金预算支出',
  stateCapital: '国有资本经营预算支出',
  socialInsurance: '社会保险基金预算支出',
};

/** Money of a meaning: the line that fits the wish best, with what it is made of. */
export function moneyOfMeaning(context: Context, meaning: MoneyMeaning, wish: Wish = {}, lead = LEAD): Money {
  const placed = findLine(context.facts.accounts, meaning, wishFor(context, wish));
  const what = NAMES[meaning];
  const fields = lineFields(context, placed, { what, lead, whole: null });
  const amount = placed && currentAmount(placed);
  const movement = placed && movementOf(placed);
  return new Money(
    printedAmountOf(what, amount),
    {
      ...fields,
      原因: () => causeSpans(context, placed, movement, what),
      变动分项: () => causeList(context, placed, movement, what, lead),
      ...breakdownFields(context, placed, lead),
    },
    {
      amount,
      percentDecimals: context.scheme.percentDecimals,
      choose: (more, other) => moneyOfMeaning(context, meaning, { ...wish, ...more }, other ?? lead),
      stated: (name) => statedMoney(context, meaning, placed, name),
    },
  );
}
