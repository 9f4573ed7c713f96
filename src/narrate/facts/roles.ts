import type { MoneyRole } from '../../evaluation';

/** Columns of money tables as a template names them. */
export const MONEY_ROLE_NAMES: { readonly [name: string]: MoneyRole } = {
  年初: 'initial',
  预算: 'budget',
  调整: 'adjusted',
  本年: 'actual',
  执行: 'executed',
  上年: 'previous',
  增减额: 'change',
  增减率: 'changeRate',
  占比: 'share',
  执行率: 'rate',
};
