import type { Entry } from '../../evaluation';
import { CURRENT_ROLES, slotOf } from '../facts/money';
import type { PlacedLine } from '../facts/money';
import { joinSpans, textSpan } from '../spans';
import { currentAmount } from '../figures';
import { breakdownItem } from './breakdown';
import { isTold, watchTail } from './context';
import type { Context, Maker, Paragraph } from './context';
import { treeSpans } from './entry';
import { MOVEMENT_WORDS } from './movement';

/** What the rest of the report rests on must be known first. */
export const MADE_LAST: ReadonlySet<string> = new Set(['otherMoney', 'otherEntries', 'tailNote']);

/**
 * Tables of money of which the report has told nothing, or not all: one paragraph for each, so that no figure of the
 * workbook is passed over.
 */
export const otherMoney: Maker<'otherMoney'> = (context) => {
  const { accounts, sangong } = context.facts;
  const untold = [...accounts, ...sangong].filter((line) => {
    const current = slotOf(line.line, CURRENT_ROLES);
    return current !== null && !isTold(context, current.slot.cell);
  });
  return [...new Set(untold.map(({ table }) => table))].map((table): Paragraph => {
    const lines = untold.filter((line) => line.table === table);
    const tops = lines.filter((line) => !line.parent || !lines.includes(line.parent));
    return {
      spans: [
        ...titleSpans(table.table.title || table.table.sheet, table),
        ...joinSpans(
          tops.map((line) => lineTree(context, line, lines)),
          '；',
        ),
        textSpan('。'),
      ],
    };
  });
};

function titleSpans(title: string, { table }: PlacedLine['table']) {
  const words = title.replace(/\s+/g, '').replace(/(?:情况)?表$/, '');
  return [textSpan(`${words}：`, table.titleCell ? [table.titleCell] : [])];
}

function lineTree(
  context: Context,
  line: PlacedLine,
  lines: readonly PlacedLine[],
): ReturnType<typeof breakdownItem> {
  const parts = lines.filter((other) => other.parent === line);
  watchTail(context, currentAmount(line), parts.map(currentAmount));
  const own = breakdownItem(
    context,
    line,
    line.parent && currentAmount(line.parent),
    '{label}{amount}[，{movement}]',
    MOVEMENT_WORDS,
  );
  return parts.length > 0
    ? [
        ...own,
        textSpan('，其中：'),
        ...joinSpans(
          parts.map((part) => lineTree(context, part, lines)),
          '，',
        ),
      ]
    : own;
}

/** Facts about the unit that no sentence has told: labels with their values, so that nothing written is lost. */
export const otherEntries: Maker<'otherEntries'> = (context) => {
  const { profile, staff, ratios } = context.facts.evaluation;
  const paragraphs = [profile, staff, ratios].flatMap((entries): Paragraph[] => {
    const untold = entries.filter(
      (entry) => entry.text.trim() !== '' && !isTold(context, entry.value.cell) && !isFormHead(entry),
    );
    const tops = untold.filter(
      (entry) => entry.parent === null || !untold.includes(entries[entry.parent] ?? entry),
    );
    if (tops.length === 0) return [];
    return [
      {
        spans: [
          ...joinSpans(
            tops.map((entry) => treeSpans(entry, entries, () => '')),
            '；',
          ),
          textSpan('。'),
        ],
      },
    ];
  });
  return paragraphs;
};

/** Head lines of forms say what the form is, not what the unit did. */
function isFormHead(entry: Entry): boolean {
  return /名称|年度$|主管部门|实施单位|填报|联系|电话|负责人|日期|代码|编码/.test(
    entry.label.value.replace(/\s+/g, ''),
  );
}

/** The note on tail differences, only when a listed sum has one. */
export const tailNote: Maker<'tailNote'> = (context, content) =>
  context.tails.found ? [{ spans: [textSpan(content.text)] }] : [];
