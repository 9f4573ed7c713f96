import type { Entry, Slot } from '../../evaluation';
import { compare } from '../../quantity';
import { exactSpan } from '../figures';
import { plain } from '../facts/words';
import { fillPattern } from '../pattern';
import { cellKey, choiceSpan, joinSpans, placedText, textSpan } from '../spans';
import type { Span } from '../types';
import { slot } from './context';
import { formName, wholeUnit } from './forms';
import type { Context, Maker } from './context';

const TOTAL = /总分|总得分|自评得分|自评分|评价得分|综合得分|^得分/;
const GRADE = /等级|等次|结论|结果/;

/**
 * 自评结论. Slots: score, grade. The grade is the one that the workbook states, else the one that the scheme's bands
 * give for the score.
 */
export const score: Maker<'score'> = (context, content) => {
  const total = totalScore(context);
  const grade = statedGrade(context) ?? gradeOf(context, total);
  if (!total && !grade && content.optional) return [];
  return [
    {
      spans: fillPattern(content.pattern, {
        ...context.common,
        score: slot(
          '自评总分',
          total?.figure ? [exactSpan({ ...total.figure, unit: null }, total.cell, '分')] : null,
        ),
        grade: slot('自评等级', grade),
      }),
    },
  ];
};

/** 总分 of the workbook: its own table, else the 总分 row of the unit's form (the only one, or the one of 部门, 单位, 整体). */
function totalScore({ facts }: Context): Slot | null {
  const { score: entries, indicators } = facts.evaluation;
  const ofForms = new Set(
    indicators.flatMap(({ total }) => (total?.score ? [cellKey(total.score.cell)] : [])),
  );
  const own = entries.find(
    (entry) =>
      TOTAL.test(plain(entry.label.value)) && entry.value.figure && !ofForms.has(cellKey(entry.value.cell)),
  );
  if (own) return own.value;
  const forms = indicators.filter((form) => form.stage === 'evaluation' && form.total?.score?.figure);
  const [only, ...others] = wholeUnit(facts.evaluation, forms);
  return others.length === 0 ? (only?.total?.score ?? null) : null;
}

/**
 * The score of each self-evaluation form. Slots of an item: form, score, grade. Where no form has a total, the unit's own
 * score is told.
 */
export const scores: Maker<'scores'> = (context, content) => {
  const forms = context.facts.evaluation.indicators.filter((form) => form.stage === 'evaluation');
  const totals = forms.flatMap((form) =>
    form.total?.score?.figure ? [{ form, total: form.total.score }] : [],
  );
  const one = (total: Slot | null, grade: Span[] | null, form: readonly Span[] | null): Span[] =>
    fillPattern(content.item, {
      ...context.common,
      form: slot('项目名称', form ?? []),
      score: slot(
        '自评总分',
        total?.figure ? [exactSpan({ ...total.figure, unit: null }, total.cell, '分')] : null,
      ),
      grade: slot('自评等级', grade),
    });
  if (totals.length === 0) {
    const total = totalScore(context);
    return [
      { spans: [...one(total, statedGrade(context) ?? gradeOf(context, total), null), textSpan('。')] },
    ];
  }
  const items = totals.map(({ form, total }) =>
    one(total, gradeOf(context, total), formName(context.facts.evaluation, form.table)),
  );
  return [{ spans: [...joinSpans(items, '；'), textSpan('。')] }];
};

function words(entry: Entry): string {
  return placedText(entry.text).replace(/^[“"]|[”"]$/g, '');
}

function statedGrade({ facts, scheme }: Context): Span[] | null {
  const known = scheme.grades.map(({ name }) => name);
  const entry = facts.evaluation.score.find(
    (one) =>
      GRADE.test(plain(one.label.value)) &&
      words(one) !== '' &&
      (words(one).length <= 4 || known.includes(words(one))),
  );
  const remark = facts.evaluation.remarks.find(
    (one) => /等级|等次/.test(plain(one.label.value)) && words(one) !== '',
  );
  const found = entry ?? remark;
  return found ? [textSpan(words(found), [found.value.cell])] : null;
}

function gradeOf({ scheme }: Context, total: Slot | null): Span[] | null {
  const value = total?.figure?.value;
  if (!total || value === undefined) return null;
  const grade = scheme.grades.find(({ from }) => compare(value, from) >= 0);
  return grade ? [choiceSpan(grade.name, [total.cell])] : null;
}
