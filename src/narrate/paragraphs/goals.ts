import { gapSpan, placedText, textSpan } from '../spans';
import { formName, wholeUnit } from './forms';
import type { Maker, Paragraph } from './context';

/**
 * 年度总体目标 as written: what was expected, or what came of it. Where several forms have goals, each is introduced by
 * its form's name; a goal that only repeats another is told once.
 */
export const goals: Maker<'goals'> = (context, content) => {
  const { evaluation } = context.facts;
  const all = content.of === 'unit' ? wholeUnit(evaluation, evaluation.goals) : evaluation.goals;
  const seen = new Set<string>();
  const found = all.flatMap((goal) => {
    const fact = content.side === 'expected' ? goal.expected : goal.actual;
    const text = fact ? placedText(fact.text) : '';
    if (!fact || text === '' || seen.has(text)) return [];
    seen.add(text);
    return [{ goal, text, cell: fact.cell }];
  });
  if (found.length === 0) {
    return content.optional
      ? []
      : [{ spans: [gapSpan(content.side === 'expected' ? '年度总体绩效目标' : '绩效目标实际完成情况')] }];
  }
  const sheets = new Set(found.map(({ goal }) => goal.table.sheet));
  // Rows of one list of goals are numbered; goals of several forms carry their form's name.
  return found.map(({ goal, text, cell }, index): Paragraph => {
    const name = sheets.size > 1 ? formName(evaluation, goal.table) : null;
    const lead = name
      ? [...name, textSpan('：')]
      : sheets.size === 1 && found.length > 1
        ? [textSpan(`${index + 1}.`)]
        : [];
    return { spans: [...lead, textSpan(text, [cell]), textSpan('。')] };
  });
};
