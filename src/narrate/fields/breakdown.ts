import { currentAmount, sumOf } from '../figures';
import { BUDGET_BLOCKS } from '../facts/meanings';
import type { BudgetBlock } from '../facts/meanings';
import { CURRENT_ROLES, groupIn, partsOf, slotOf } from '../facts/money';
import type { LineGroup, PlacedLine } from '../facts/money';
import { joinSpans } from '../spans';
import { Group, Said } from '../template/values';
import type { Fields, List } from '../template/values';
import { showsTail } from './context';
import type { Context } from './context';
import { lineSpans, moneyList, moneyOfLine, printedAmountOf } from './line';
import { LEAD } from './movement';

const GROUPS: Readonly<Record<string, { readonly group: LineGroup; readonly what: string }>> = {
  按来源: { group: 'source', what: '按资金来源的分项金额' },
  按功能: { group: 'function', what: '按功能分类的分项金额' },
  按性质: { group: 'nature', what: '按支出性质的分项金额' },
  按经济分类: { group: 'economic', what: '按经济分类的分项金额' },
};

/** What a total is made of: 按来源, 按功能, 按性质, 按经济分类. */
export function breakdownFields(context: Context, whole: PlacedLine | null, lead: string): Fields {
  return Object.fromEntries(
    Object.entries(GROUPS).map(([name, { group, what }]) => [
      name,
      (): List => {
        const lines = whole ? membersOf(context, whole, group) : [];
        const amount = whole && currentAmount(whole);
        const items = lines.map((line) => moneyOfLine(context, line, { lead, whole: amount }));
        const joined = joinSpans(
          lines.map((line) => lineSpans(context, line, lead)),
          '；',
        );
        return moneyList(what, items, joined, showsTail(amount, lines.map(currentAmount)));
      },
    ]),
  );
}

/** The lines of a group: parts of the total itself where it has such, else those of its table. */
export function membersOf(
  { facts: { accounts } }: Context,
  whole: PlacedLine,
  group: LineGroup,
): PlacedLine[] {
  const parts = partsOf(accounts, whole).filter(
    (part) => part.group === group && slotOf(part.line, CURRENT_ROLES),
  );
  const found = parts.length > 0 ? parts : groupIn(accounts, whole, group);
  // A line under another line of the same group is told with that one.
  return found.filter((line) => !(line.parent && found.includes(line.parent)));
}

/** The lines of one block of a target form's budget; a line with parts of its own stands for them. */
export function budgetLines(context: Context, block: BudgetBlock): PlacedLine[] {
  const fits = BUDGET_BLOCKS[block];
  const sheet = budgetSheet(context);
  const lines = context.facts.accounts.filter(
    (line) => fits.test(line.core) && line.table.table.sheet === sheet && currentAmount(line) !== null,
  );
  return lines.filter((line) => !(line.parent && lines.includes(line.parent)));
}

/** One block of a target form's budget: 金额, the sum of what the form lists, and 分项. */
export function budgetBlock(context: Context, block: BudgetBlock, what: string): Group {
  const listed = budgetLines(context, block);
  const amount = sumOf(listed.flatMap((line) => currentAmount(line) ?? []));
  const items = listed.map((line) => moneyOfLine(context, line, { lead: LEAD, whole: amount }));
  const joined = joinSpans(
    listed.map((line) => lineSpans(context, line, LEAD)),
    '，',
  );
  return new Group(printedAmountOf(what, amount), {
    金额: () => new Said(printedAmountOf(what, amount)),
    分项: () => moneyList(`${what}的分项`, items, joined, false),
  });
}

/**
 * The sheet of the target form: the one with the most lines of such blocks. Accounts on other sheets name the same money,
 * and counting both would double it.
 */
function budgetSheet({ facts }: Context): string | null {
  const counts = new Map<string, number>();
  for (const { core, table } of facts.accounts) {
    const blocks = Object.values(BUDGET_BLOCKS).filter((fits) => fits.test(core)).length;
    const { sheet } = table.table;
    if (blocks > 0) counts.set(sheet, (counts.get(sheet) ?? 0) + blocks);
  }
  let best: string | null = null;
  for (const [sheet, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = sheet;
  return best;
}
