import type { AccountTable, Entry } from '../../evaluation';
import { CURRENT_ROLES, slotOf } from '../facts/money';
import type { PlacedLine } from '../facts/money';
import { joinSpans, lineOf, textSpan } from '../spans';
import type { Span } from '../types';
import { isZero } from '../../quantity';
import { currentAmount, movementOf } from '../figures';
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
    if (!current || isTold(context, current.slot.cell)) return false;
    // A zero that did not move says nothing here.
    return !isZero(current.slot.figure?.value ?? '0') || (movementOf(line)?.direction ?? 0) !== 0;
  });
  return [...new Set(untold.map(({ table }) => table))].map((table): Paragraph => {
    const lines = untold.filter((line) => line.table === table);
    const tops = lines.filter((line) => !line.parent || !lines.includes(line.parent));
    const mark = tops.some((top) => lines.some((line) => line.parent === top)) ? '。' : '；';
    const items = tops.map((line) => lineTree(context, line, lines, 0));
    return { spans: lineOf(headingSpans(table), '：', joinSpans(items, mark), '。') };
  });
};

/** Heads of the first column that say nothing of what is in it. */
const GENERAL = /^(?:项目|科目|名称|内容|类别|指标|支出项目|收入项目)?$/;

/** What a table is about: its first column's head where that says so, else its heading, else its sheet. */
function headingSpans({ table }: AccountTable): Span[] {
  const head = table.columns.find(({ role }) => role === 'label')?.header.replace(/\s+/g, '') ?? '';
  const words = GENERAL.test(head) ? table.title || table.sheet : head;
  return [
    textSpan(
      words.replace(/\s+/g, '').replace(/(?:情况|总|明细)?表$/, ''),
      table.titleCell ? [table.titleCell] : [],
    ),
  ];
}

function lineTree(context: Context, line: PlacedLine, lines: readonly PlacedLine[], depth: number): Span[] {
  const parts = lines.filter((other) => other.parent === line);
  watchTail(context, currentAmount(line), parts.map(currentAmount));
  const whole = line.parent && currentAmount(line.parent);
  const own = breakdownItem(context, line, whole, '{label}{amount}[，{movement}]', MOVEMENT_WORDS);
  if (parts.length === 0) return own;
  const items = joinSpans(
    parts.map((part) => lineTree(context, part, lines, depth + 1)),
    '；',
  );
  return depth === 0 ? lineOf(own, '，其中：', items) : lineOf(own, '（其中：', items, '）');
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
