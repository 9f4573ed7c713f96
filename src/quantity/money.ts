import { shift } from './decimal';
import type { Decimal, Figure, MoneyUnit } from './types';

const POWERS: Readonly<Record<MoneyUnit, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };

export const MONEY_UNITS: readonly MoneyUnit[] = ['元', '千元', '万元', '亿元'];

export function isMoneyUnit(unit: string | null): unit is MoneyUnit {
  return unit !== null && Object.hasOwn(POWERS, unit);
}

/** An amount in another unit of money, exactly. */
export function convertMoney(value: Decimal, from: MoneyUnit, to: MoneyUnit): Decimal {
  return shift(value, POWERS[from] - POWERS[to]);
}

/**
 * A printed amount in another unit of money; its decimals move with it, so that it stands for the same interval
 * (fewer than zero decimals: 3 亿元 in 元 is known to hundred millions).
 */
export function convertFigure(figure: Figure, to: MoneyUnit): Figure {
  if (!isMoneyUnit(figure.unit) || figure.unit === to) return figure;
  return {
    ...figure,
    value: convertMoney(figure.value, figure.unit, to),
    decimals: figure.decimals + POWERS[to] - POWERS[figure.unit],
    unit: to,
  };
}
