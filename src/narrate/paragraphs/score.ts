import type { Entry, IndicatorTable, Slot } from '../../evaluation';
import { compare } from '../../quantity';
import { exactSpan } from '../figures';
import { plain } from '../facts/words';
import { fillPattern } from '../pattern';
import { cellKey, choiceSpan, joinSpans, placedText, textSpan } from '../spans';
import type { Span } from '../types';
import { slot } from './context';
import { formName, isProjectForm, wholeUnit } from './forms';
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
        score: slot('自评总分', scoreSpans(total)),
        grade: slot('自评等级', grade),
      }),
    },
  ];
};

/** A score with the points that it is out of, where these are printed. */
interface Total {
  readonly score: Slot;
  readonly points: Slot | null;
}

function totalOf({ total }: IndicatorTable): Total | null {
  return total?.score?.figure ? { score: total.score, points: total.points } : null;
}

/**
 * 总分 of the unit: in a table of its own, else the 总分 row of the unit's form where there is just one. A project's score
 * is not the unit's.
 */
function totalScore({ facts }: Context): Total | null {
  const { score: entries, indicators } = facts.evaluation;
  const ofForms = new Set(
    indicators.flatMap(({ total }) => (total?.score ? [cellKey(total.score.cell)] : [])),
  );
  const own = entries.find(
    (entry) =>
      TOTAL.test(plain(entry.label.value)) && entry.value.figure && !ofForms.has(cellKey(entry.value.cell)),
  );
  if (own) return { score: own.value, points: null };
  const forms = indicators.filter(
    (form) => form.stage === 'evaluation' && totalOf(form) && !isProjectForm(facts.evaluation, form.table),
  );
  const [only, ...others] = wholeUnit(facts.evaluation, forms);
  return only && others.length === 0 ? totalOf(only) : null;
}

/**
 * The score of each self-evaluation form. Slots of an item: form, score, grade. Where no form has a total, the unit's own
 * score is told.
 */
export const scores: Maker<'scores'> = (context, content) => {
  const forms = context.facts.evaluation.indicators.filter((form) => form.stage === 'evaluation');
  const totals = forms.flatMap((form) => {
    const total = totalOf(form);
    return total ? [{ form, total }] : [];
  });
  const one = (total: Total | null, grade: Span[] | null, form: readonly Span[] | null): Span[] =>
    fillPattern(content.item, {
      ...context.common,
      form: slot('项目名称', form ?? []),
      score: slot('自评总分', scoreSpans(total)),
      grade: slot('自评等级', grade),
    });
  if (totals.length === 0) {
    const total = totalScore(context);
    return [
      { spans: [...one(total, statedGrade(context) ?? gradeOf(context, total), null), textSpan('。')] },
    ];
  }
  const stated = totals.length === 1 ? statedGrade(context) : null;
  const items = totals.map(({ form, total }) =>
    one(total, stated ?? gradeOf(context, total), formName(context.facts.evaluation, form.table)),
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

function scoreSpans(total: Total | null): Span[] | null {
  const figure = total?.score.figure;
  return total && figure ? [exactSpan(total.score, figure, '', '分')] : null;
}

/** The grade by the scheme's bands; null for a score out of other points than the bands are made for. */
function gradeOf({ scheme }: Context, total: Total | null): Span[] | null {
  const value = total?.score.figure?.value;
  if (!total || value === undefined) return null;
  const points = total.points?.figure?.value;
  if (points !== undefined && compare(points, scheme.totalPoints) !== 0) return null;
  const grade = scheme.grades.find(({ from }) => compare(value, from) >= 0);
  if (!grade) return null;
  const { cell } = total.score;
  const bands = scheme.grades.map(({ name, from }) => ({ test: '>=', than: from, text: name }) as const);
  const otherwise = bands.at(-1)?.text ?? '';
  return [choiceSpan(grade.name, [cell], { kind: 'bands', of: { kind: 'cell', cell }, bands, otherwise })];
}
