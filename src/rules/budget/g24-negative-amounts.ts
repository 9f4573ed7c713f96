import { sign } from '../../quantity';
import type { MoneyRole } from '../../evaluation';
import { rule } from '../rule';
import { moneyTables } from '../support/money';

const ROLES: readonly MoneyRole[] = [
  'initial',
  'budget',
  'adjusted',
  'executed',
  'actual',
  'previous',
  'amount',
];
const MAY_BE_NEGATIVE = /调整|结余|结转|冲|退|收回|缴回|增减|变动|净|差额|弥补|分配|盈亏|余额|追加|追减/;

/** G24: amounts are negative only in lines that can be: adjustments, balances, returns. */
export const g24 = rule(
  {
    id: 'G24',
    slug: 'negative-amounts',
    group: 'budget',
    severity: 'warning',
    basis: ['arithmetic'],
    messages: ['negative'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { lines } of moneyTables(evaluation)) {
      for (const { slots, subject, label } of lines) {
        if (MAY_BE_NEGATIVE.test(label.value)) continue;
        for (const role of ROLES) {
          const slot = slots[role];
          if (!slot?.figure || sign(slot.figure.value) >= 0) continue;
          report({ key: 'negative', cell: slot.cell, subject, stated: slot.text });
        }
      }
    }
  },
);
