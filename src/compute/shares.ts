import type { AccountTable, Evaluation, MoneyLine, MoneyRole, Relation, Slot } from '../evaluation';
import type { Table } from '../recognize';

const TOTAL_LABEL = /合计|总计|小计|共计|总额/;
const MOST_DEPTH = 20;
const BASES: readonly MoneyRole[] = ['actual', 'executed', 'adjusted', 'budget', 'initial'];

/**
 * The shares of an evaluation as they may be filled. A share of a line below a total that is still blank is taken for one
 * of that total, and waits for it: it has no operands until then. The total's own share is the whole, where a column of
 * shares leaves it blank.
 */
export function fillableShares(evaluation: Evaluation): readonly Relation[] {
  const accounts = [...evaluation.funds, ...evaluation.accounts, ...evaluation.sangong];
  const byTable = new Map(accounts.map((account) => [account.table, new Lines(account)] as const));
  const held = evaluation.relations.map((relation) =>
    relation.name === 'share' && byTable.get(relation.table)?.waits(relation)
      ? { ...relation, operands: [] }
      : relation,
  );
  return [...held, ...[...byTable.values()].flatMap((lines) => lines.wholes())];
}

/** The lines of one table by their rows. */
class Lines {
  private readonly byRow: ReadonlyMap<number, MoneyLine>;

  constructor(private readonly account: AccountTable) {
    this.byRow = new Map(account.lines.map((line) => [line.row.row, line]));
  }

  waits({ operands }: Relation): boolean {
    const [, whole] = operands;
    const role = whole && roleAt(this.account.table, whole.cell.column);
    const line = whole && this.byRow.get(whole.cell.row);
    return role !== undefined && line !== undefined && this.isBelowBlank(line, role, MOST_DEPTH);
  }

  private isBelowBlank({ row }: MoneyLine, role: MoneyRole, depth: number): boolean {
    const above = row.parent === null ? undefined : this.account.lines[row.parent];
    if (!above || depth === 0) return false;
    return (
      (TOTAL_LABEL.test(above.subject) && isBlank(above.slots[role])) ||
      this.isBelowBlank(above, role, depth - 1)
    );
  }

  wholes(): readonly Relation[] {
    const { table, lines } = this.account;
    const base = BASES.find((role) => table.columns.some((column) => column.role === role));
    if (base === undefined || !table.columns.some(({ role }) => role === 'share')) return [];
    return lines.flatMap((line): readonly Relation[] => {
      const [share, whole] = [line.slots.share, line.slots[base]];
      const isWhole = line.row.parent === null && line.parts.length > 0 && TOTAL_LABEL.test(line.subject);
      const shown = line.parts.some((part) => lines[part]?.slots.share !== undefined);
      if (!share || !isBlank(share) || !whole || isBlank(whole) || !isWhole || !shown) return [];
      return [
        {
          kind: 'quotient',
          name: 'share',
          form: 'plain',
          result: share,
          operands: [whole, whole],
          signs: [],
          complete: true,
          exact: false,
          subject: line.subject,
          table,
        },
      ];
    });
  }
}

const isBlank = (slot: Slot | undefined): boolean => (slot?.source ?? 'empty') === 'empty';

const roleAt = (table: Table, column: number): MoneyRole | undefined => {
  const role = table.columns.find((candidate) => candidate.column === column)?.role;
  return BASES.find((base) => base === role);
};
