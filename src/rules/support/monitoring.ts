import { measureOfCell, parseOperator } from '../../quantity';
import type { Measure } from '../../quantity';
import type { Fact } from '../../evaluation';
import type { Table, TableCell } from '../../recognize';
import type { Facts } from '../facts';

/** One row of a 运行监控表. */
export interface Monitored {
  readonly table: Table;
  readonly name: TableCell;
  readonly target: Fact<Measure> | null;
  /** 执行情况 up to the day of monitoring. */
  readonly actual: Fact<Measure> | null;
  /** 全年预计完成情况. */
  readonly expected: Fact<Measure> | null;
  readonly possibility: TableCell | null;
  readonly reason: TableCell | null;
}

/** Every named row of the monitoring tables. */
export function monitoredRows({ evaluation }: Facts): readonly Monitored[] {
  return evaluation.monitoring.flatMap((table) =>
    table.rows.flatMap(({ cells }): Monitored[] => {
      const { name, possibility = null, reason = null } = cells;
      if (!name || name.text === '') return [];
      const unit = cells.unit && cells.unit.text !== '' ? cells.unit.text : null;
      const operator = cells.operator ? parseOperator(cells.operator.text) : null;
      const read = (cell: TableCell | undefined, sign: typeof operator): Fact<Measure> | null =>
        cell
          ? { value: measureOfCell(cell, { unit, operator: sign }), cell: cell.cell, text: cell.text }
          : null;
      return [
        {
          table,
          name,
          target: read(cells.target, operator),
          actual: read(cells.actual, null),
          expected: read(cells.expected, null),
          possibility,
          reason,
        },
      ];
    }),
  );
}
