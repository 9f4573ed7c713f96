import type { AccountTable, Entry } from '../../evaluation';
import { CURRENT_ROLES, slotOf } from '../facts/money';
import type { PlacedLine } from '../facts/money';
import { cellKey, joinSpans, lineOf, textSpan } from '../spans';
import type { Span } from '../types';
import { isZero } from '../../quantity';
import { currentAmount, movementOf } from '../figures';
import { Said } from '../template/values';
import type { Fields, Printed, Told } from '../template/values';
import { showsTail } from './context';
import type { Context } from './context';
import { treeSpans } from './entry';
import { lineSpans } from './line';
import { LEAD } from './movement';

/** What is told last, since it is what the rest of the report does not tell. */
export function otherFields(context: Context): Fields {
  return {
    其他收支: () => last('其他收支', false, (told) => otherMoney(context, told)),
    其他信息: () => last('其他信息', false, (told) => otherEntries(context, told)),
    尾差说明: () =>
      last('尾差说明', true, ({ tail }) => ({
        what: '尾差说明',
        spans: tail ? [textSpan(TAIL_NOTE)] : null,
      })),
  };
}

function last(what: string, note: boolean, make: (told: Told) => Printed): Said {
  return new Said({ what, spans: null, later: { note, make } });
}

const TAIL_NOTE = '注：部分数据因四舍五入，存在分项合计与总计不等的尾差情况。';

/**
 * Tables of money of which the report has told nothing, or not all: one paragraph for each, so that no figure of the
 * workbook is passed over.
 */
function otherMoney(context: Context, { cells }: Told): Printed {
  const { accounts, sangong } = context.facts;
  const untold = [...accounts, ...sangong].filter((line) => {
    const current = slotOf(line.line, CURRENT_ROLES);
    if (!current || cells.has(cellKey(current.slot.cell))) return false;
    // A zero that did not move says nothing here.
    return !isZero(current.slot.figure?.value ?? '0') || (movementOf(line)?.direction ?? 0) !== 0;
  });
  const tables = [...new Set(untold.map(({ table }) => table))];
  const paragraphs = tables.map((table) => {
    const lines = untold.filter((line) => line.table === table);
    const tops = lines.filter((line) => !line.parent || !lines.includes(line.parent));
    const mark = tops.some((top) => lines.some((line) => line.parent === top)) ? '。' : '；';
    const items = tops.map((line) => lineTree(context, line, lines, 0));
    return lineOf(inTargetForm(context, table), headingSpans(table), '方面，', joinSpans(items, mark), '。');
  });
  const tail = untold.some((line) =>
    showsTail(currentAmount(line), untold.filter((other) => other.parent === line).map(currentAmount)),
  );
  return { what: '其他收支', spans: paragraphs.length > 0 ? joinSpans(paragraphs, '\n') : null, tail };
}

/** A target form's money is what was applied for, not what came of the year. */
function inTargetForm({ facts: { evaluation } }: Context, { table }: AccountTable): string | null {
  const form = evaluation.indicators.find((one) => one.table.sheet === table.sheet);
  const applied = /申报/.test(table.title + table.sheet) || form?.stage === 'target';
  return applied && evaluation.indicators.some(({ stage }) => stage === 'evaluation')
    ? '绩效目标申报表中，'
    : null;
}

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
  const own = lineSpans(context, line, LEAD);
  if (parts.length === 0) return own;
  const items = joinSpans(
    parts.map((part) => lineTree(context, part, lines, depth + 1)),
    '；',
  );
  return depth === 0 ? lineOf(own, '，其中：', items) : lineOf(own, '（其中：', items, '）');
}

/** Facts about the unit that no sentence has told: labels with their values, so that nothing written is lost. */
function otherEntries({ facts }: Context, { cells }: Told): Printed {
  const { profile, staff, ratios } = facts.evaluation;
  const paragraphs = [profile, staff, ratios].flatMap((entries): Span[][] => {
    const untold = entries.filter(
      (entry) => entry.text.trim() !== '' && !cells.has(cellKey(entry.value.cell)) && !isFormHead(entry),
    );
    const tops = untold.filter(
      (entry) => entry.parent === null || !untold.includes(entries[entry.parent] ?? entry),
    );
    const items = tops.map((entry) => treeSpans(entry, entries, () => ''));
    return items.length > 0 ? [lineOf(joinSpans(items, '；'), '。')] : [];
  });
  return { what: '其他信息', spans: paragraphs.length > 0 ? joinSpans(paragraphs, '\n') : null };
}

/** Head lines of forms say what the form is, not what the unit did. */
function isFormHead(entry: Entry): boolean {
  return /名称|年度$|主管部门|实施单位|填报|联系|电话|负责人|日期|代码|编码/.test(
    entry.label.value.replace(/\s+/g, ''),
  );
}
