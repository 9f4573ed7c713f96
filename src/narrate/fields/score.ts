import type { Entry, IndicatorTable, Slot } from '../../evaluation';
import { compare } from '../../quantity';
import { exactSpan } from '../figures';
import { plain } from '../facts/words';
import { cellKey, choiceSpan, placedText, textSpan } from '../spans';
import type { Span } from '../types';
import { Group, List, Said, said } from '../template/values';
import type { Fields, Printed } from '../template/values';
import { formName, isProjectForm, wholeUnit } from './forms';
import type { Context } from './context';

const TOTAL = /总分|总得分|自评得分|自评分|评价得分|综合得分|^得分/;
const GRADE = /等级|等次|结论|结果/;

/** 自评得分 and 自评等级. The grade is the one that the workbook states, else the one that the scheme's bands give. */
export function scoreFields(context: Context): Fields {
  return {
    自评得分: () => {
      const total = totalScore(context);
      return new Said(printedScore(context, total));
    },
    自评等级: () => said('自评等级', statedGrade(context) ?? gradeOf(context, totalScore(context))),
  };
}

function printedScore(context: Context, total: Total | null): Printed {
  return {
    what: '自评总分',
    spans: scoreSpans(total),
    grade: () => ({ what: '自评等级', spans: gradeOf(context, total) }),
  };
}

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

/** The score of each self-evaluation form: 项目, 得分, 等级. Where no form has a total, the unit's own score is told. */
export function scores(context: Context): List {
  const { evaluation } = context.facts;
  const forms = evaluation.indicators.filter((form) => form.stage === 'evaluation');
  const totals = forms.flatMap((form) => {
    const total = totalOf(form);
    return total ? [{ form, total }] : [];
  });
  const one = (total: Total | null, grade: Span[] | null, form: readonly Span[] | null): Group =>
    new Group(
      { what: '自评总分', spans: scoreSpans(total) ?? [] },
      {
        // A unit's own score is told without a name.
        项目: () => said('项目名称', form ?? []),
        得分: () => new Said(printedScore(context, total)),
        等级: () => said('自评等级', grade),
      },
    );
  const stated = totals.length === 1 ? statedGrade(context) : null;
  const own = (): Group => {
    const total = totalScore(context);
    return one(total, statedGrade(context) ?? gradeOf(context, total), null);
  };
  const items =
    totals.length > 0
      ? totals.map(({ form, total }) =>
          one(total, stated ?? gradeOf(context, total), formName(evaluation, form.table)),
        )
      : [own()];
  return new List({ what: '自评总分', spans: null }, items);
}

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
