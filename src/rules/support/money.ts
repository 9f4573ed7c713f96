import { convertFigure, isMoneyUnit } from '../../quantity';
import type { Figure } from '../../quantity';
import type { AccountTable, Evaluation, MoneyRole, Slot } from '../../evaluation';

/** Every table of money: accounts, 三公, 项目资金. */
export function moneyTables({ accounts, sangong, funds }: Evaluation): readonly AccountTable[] {
  return [...accounts, ...sangong, ...funds];
}

/** Roles whose cells hold amounts of money, not rates or points. */
export const AMOUNTS: readonly MoneyRole[] = [
  'initial',
  'budget',
  'adjusted',
  'executed',
  'actual',
  'previous',
  'change',
  'amount',
];

/** An amount in 元, by its own unit or else the table's; as printed when neither is known. */
export function inYuan(slot: Pick<Slot, 'figure'>, table: Pick<AccountTable, 'unit'>): Figure | null {
  const { figure } = slot;
  if (!figure) return null;
  const unit = isMoneyUnit(figure.unit) ? figure.unit : table.unit;
  return unit ? convertFigure({ ...figure, unit }, '元') : figure;
}
