import type { CellInput } from '../../support/workbook';
import type { Dice } from './dice';
import type { Extent } from './indicators';
import type { At, Pen } from './pen';

const PARTS = ['合计', '因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'] as const;
const BUDGET = ['预算数', '年初预算数', '2023年预算数', '全年预算数', '本年预算数'];
const ACTUAL = ['决算数', '2023年决算数', '支出数', '本年决算数', '执行数', '实际支出数'];
const BUDGET_ROLE: Readonly<Record<string, string>> = { 全年预算数: 'adjusted' };

/** The 三公经费 with its parts as columns: figures of budget and final accounts in groups of columns, in pairs, or in rows. */
export function sangongAcross(dice: Dice, pen: Pen, at: At): Extent {
  const budget = dice.pick(BUDGET);
  const actual = dice.pick(ACTUAL);
  const role = BUDGET_ROLE[budget] ?? 'budget';
  const parts = dice.chance(50)
    ? PARTS
    : (['合计', '因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'] as const);
  const grouped = parts === PARTS && dice.chance(50);
  let row = at.row;
  pen.put(row, at.column, '2023年度“三公”经费支出决算表');
  row += 1;
  pen.put(row, at.column + parts.length, dice.pick(['单位：万元', '金额单位：万元']));
  row += 1;
  const figure = (): CellInput => dice.pick<CellInput>([0, 1.25, 7.8, 12.6, '3.40']);
  const shape = dice.pick(['groups', 'pairs', 'rows'] as const);
  const labels: At[] = [];
  const rows: Record<string, At>[] = [];
  const head = (from: number, column: (index: number) => number, own: boolean): void => {
    parts.forEach((part, index) => {
      const under = grouped && part.startsWith('公务用车');
      if (grouped && part === '公务用车购置费') pen.put(from, column(index), '公务用车购置及运行维护费');
      const put = pen.put(
        from + (under ? 1 : 0),
        column(index),
        part === '合计' ? dice.pick(['合计', '“三公”经费合计']) : part,
      );
      if (own) labels[index] = put;
    });
  };
  const deep = grouped ? 2 : 1;
  if (shape === 'groups') {
    pen.put(row, at.column, budget);
    pen.put(row, at.column + parts.length, actual);
    head(row + 1, (index) => at.column + index, true);
    head(row + 1, (index) => at.column + parts.length + index, false);
    row += 1 + deep;
    parts.forEach((_, index) => {
      const first = labels[index];
      if (!first) return;
      rows.push({
        label: first,
        [role]: pen.put(row, at.column + index, figure()),
        actual: pen.put(row, at.column + parts.length + index, figure()),
      });
    });
    row += 1;
  } else if (shape === 'pairs') {
    head(row, (index) => at.column + index * 2, true);
    row += deep;
    parts.forEach((_, index) => {
      const first = labels[index];
      if (!first) return;
      pen.put(row, at.column + index * 2, budget);
      pen.put(row, at.column + index * 2 + 1, actual);
      rows.push({
        label: first,
        [role]: pen.put(row + 1, at.column + index * 2, figure()),
        actual: pen.put(row + 1, at.column + index * 2 + 1, figure()),
      });
    });
    row += 2;
  } else {
    pen.put(row, at.column, dice.pick(['项目', '年度', '类别']));
    head(row, (index) => at.column + 1 + index, true);
    row += deep;
    pen.put(row, at.column, budget);
    pen.put(row + 1, at.column, actual);
    parts.forEach((_, index) => {
      const first = labels[index];
      if (!first) return;
      rows.push({
        label: first,
        [role]: pen.put(row, at.column + 1 + index, figure()),
        actual: pen.put(row + 1, at.column + 1 + index, figure()),
      });
    });
    row += 2;
  }
  pen.expect({ kind: 'sangong', unit: '万元', columns: [], rows });
  return { rows: row - at.row, columns: parts.length * 2 };
}
