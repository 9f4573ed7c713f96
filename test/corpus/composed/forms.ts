import { fieldRows, goalRows, remarkRows } from './fields';
import type { Dice } from './dice';
import { indicatorGrid } from './indicators';
import { accountsTable, fundsTable } from './money';
import type { At, Pen } from './pen';

/** A form of blocks one right below the other, as the standard self-evaluation is. */
export function wholeForm(dice: Dice, pen: Pen, at: At): void {
  let row = at.row;
  pen.put(
    row,
    at.column,
    dice.pick([
      '项目支出绩效自评表',
      '部门整体支出绩效自评表',
      '项目绩效目标执行情况表',
      '2023年度项目支出绩效自评表',
    ]),
  );
  row += 1;
  if (dice.chance(50)) {
    pen.put(row, at.column, dice.pick(['（2023年度）', '（2023年）', '（ 2023 年度）']));
    row += 1;
  }
  row += fieldRows(dice, pen, { row, column: at.column }, 8).rows;
  if (dice.chance(75)) row += fundsTable(dice, pen, { row, column: at.column }).rows;
  if (dice.chance(75)) row += goalRows(dice, pen, { row, column: at.column }, 8).rows;
  row += indicatorGrid(dice, pen, { row, column: at.column }).rows;
  if (dice.chance(50)) remarkRows(dice, pen, { row, column: at.column });
}

/** Tables of several kinds on one sheet, a blank row between them. */
export function severalTables(dice: Dice, pen: Pen, at: At): void {
  let row = at.row;
  const blocks = dice.shuffled([
    () => accountsTable(dice, pen, { row, column: at.column }),
    () => accountsTable(dice, pen, { row, column: at.column }, 'sangong'),
    () => {
      pen.put(row, at.column, dice.pick(['绩效指标完成情况', '表三 绩效指标', '二、绩效指标']));
      const { rows, columns } = indicatorGrid(dice, pen, { row: row + 1, column: at.column });
      return { rows: rows + 1, columns };
    },
  ]);
  for (const block of blocks.slice(0, 2 + dice.below(2))) row += block().rows + 1;
}

/** Two tables beside each other, a blank column between them. */
export function besideEachOther(dice: Dice, pen: Pen, at: At): void {
  const blocks = dice.shuffled([
    (column: number) => accountsTable(dice, pen, { row: at.row, column }),
    (column: number) => accountsTable(dice, pen, { row: at.row, column }, 'sangong'),
    (column: number) => indicatorGrid(dice, pen, { row: at.row, column }),
  ]);
  const [left, right] = blocks;
  const { columns } = left?.(at.column) ?? { columns: 0 };
  right?.(at.column + columns + 1);
}
