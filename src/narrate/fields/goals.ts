import { ITEM_MARK, joinSpans, lineOf, placedText, textSpan } from '../spans';
import type { Span } from '../types';
import { Said } from '../template/values';
import type { Context } from './context';
import { formName, wholeUnit } from './forms';

/**
 * 年度总体目标 as written, a paragraph each: what was expected, or what came of it. Where several forms have goals, each is
 * introduced by its form's name; a goal that only repeats another is told once; several goals of one list are numbered.
 */
export function goals(
  { facts: { evaluation } }: Context,
  side: 'expected' | 'actual',
  of: 'all' | 'unit',
): Said {
  const all = of === 'unit' ? wholeUnit(evaluation, evaluation.goals) : evaluation.goals;
  const seen = new Set<string>();
  const found = all.flatMap((goal) => {
    const fact = side === 'expected' ? goal.expected : goal.actual;
    const text = fact ? placedText(fact.text) : '';
    if (!fact || text === '' || seen.has(text)) return [];
    seen.add(text);
    return [{ goal, text, cell: fact.cell }];
  });
  const sheets = new Set(found.map(({ goal }) => goal.table.sheet));
  const lines = found.map(({ goal, text, cell }): Span[] => {
    const name = sheets.size > 1 ? formName(evaluation, goal.table) : null;
    const item = sheets.size === 1 ? ITEM_MARK : null;
    return lineOf(name, name && '：', item, textSpan(text, [cell]), '。');
  });
  return new Said({
    what: side === 'expected' ? '年度总体绩效目标' : '绩效目标实际完成情况',
    spans: lines.length > 0 ? joinSpans(lines, '\n') : null,
  });
}
