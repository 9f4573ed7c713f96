import { currentAmount, amountSpans, movementOf, percentOf, rateSpans, statedRate, sumOf } from '../figures';
import type { Amount } from '../figures';
import { BUDGET_BLOCKS } from '../facts/meanings';
import { CURRENT_ROLES, findLine, groupIn, partsOf, slotOf } from '../facts/money';
import type { LineGroup, PlacedLine } from '../facts/money';
import { remarkOf } from '../facts/entries';
import { fillPattern } from '../pattern';
import type { Pattern } from '../pattern';
import { joinSpans } from '../spans';
import type { MovementWords } from '../content';
import type { Span } from '../types';
import { labelSpans } from './account';
import { said, slot, slotsFor, watchTail, wishFor } from './context';
import type { Context, Maker } from './context';
import { MOVEMENT_WORDS, movementSpans } from './movement';

/**
 * What a total is made of, by source, function, nature or economic class.
 * Slots: amount (the total's), items. Slots of an item: label, amount, share (of the total), movement, remark.
 */
export const breakdown: Maker<'breakdown'> = (context, content) => {
  const whole = findLine(context.facts.accounts, content.of, wishFor(context, content.wish));
  const lines = whole ? content.groups.flatMap((group) => membersOf(context, whole, group)) : [];
  if (lines.length === 0 && content.optional) return [];
  const words = { ...MOVEMENT_WORDS, ...content.words };
  const amount = whole && currentAmount(whole);
  const items = lines.map((line) => breakdownItem(context, line, amount, content.item, words));
  if (content.groups.length === 1) watchTail(context, amount, lines.map(currentAmount));
  return [
    {
      spans: fillPattern(content.pattern, {
        ...slotsFor(context, whole),
        amount: slot('合计数', amount && amountSpans(amount)),
        items: slot('分项金额', items.length > 0 ? joinSpans(items, '；') : null),
      }),
    },
  ];
};

/** The lines of a group: parts of the total itself where it has such, else those of its table. */
function membersOf(context: Context, whole: PlacedLine, group: LineGroup): PlacedLine[] {
  const { accounts } = context.facts;
  const parts = partsOf(accounts, whole).filter(
    (part) => part.group === group && slotOf(part.line, CURRENT_ROLES),
  );
  const found = parts.length > 0 ? parts : groupIn(accounts, whole, group);
  // A line under another line of the same group is told with that one.
  return found.filter((line) => !(line.parent && found.includes(line.parent)));
}

/** One line of a list of amounts. */
export function breakdownItem(
  context: Context,
  line: PlacedLine,
  whole: Amount | null,
  item: Pattern,
  words: MovementWords,
): Span[] {
  const amount = currentAmount(line);
  const stated = line.line.slots.share;
  const share = stated?.figure
    ? statedRate(stated, null, null)
    : amount && whole
      ? percentOf(amount, whole)
      : null;
  return fillPattern(item, {
    ...context.common,
    label: slot('项目', labelSpans(line.line)),
    amount: slot('金额', amount && amountSpans(amount)),
    share: slot('占比', share?.kind === 'rate' ? rateSpans(share, context.scheme.percentDecimals) : null),
    movement: slot('增减变化', movementSpans(movementOf(line), context.scheme, words)),
    remark: said('主要内容', remarkOf(line.line.row)),
  });
}

/**
 * One block of a target form's budget: what the form lists, and its sum. Slots: amount, items. Slots of an item: label,
 * amount.
 */
export const budgetBlock: Maker<'budgetBlock'> = (context, content) => {
  const fits = BUDGET_BLOCKS[content.block];
  const sheet = budgetSheet(context);
  const lines = context.facts.accounts.filter(
    (line) => fits.test(line.core) && line.table.table.sheet === sheet && currentAmount(line) !== null,
  );
  // A line with parts of its own stands for them.
  const listed = lines.filter((line) => !(line.parent && lines.includes(line.parent)));
  if (listed.length === 0 && content.optional) return [];
  const amount = sumOf(listed.flatMap((line) => currentAmount(line) ?? []));
  const items = listed.map((line) => breakdownItem(context, line, amount, content.item, MOVEMENT_WORDS));
  return [
    {
      spans: fillPattern(content.pattern, {
        ...context.common,
        amount: slot('预算合计', amount && amountSpans(amount)),
        items: slot('预算金额', items.length > 0 ? joinSpans(items, '，') : null),
      }),
    },
  ];
};

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
