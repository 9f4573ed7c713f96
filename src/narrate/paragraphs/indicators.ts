import type { Fact, Indicator, IndicatorTable, Slot } from '../../evaluation';
import { compare } from '../../quantity';
import type { Measure } from '../../quantity';
import { exactSpan } from '../figures';
import { saysNone } from '../facts/entries';
import { plain, spokenLabel } from '../facts/words';
import { fillPattern } from '../pattern';
import { gapSpan, joinSpans, placedText, textSpan } from '../spans';
import type { Span } from '../types';
import type { ContentOf } from '../content';
import { said, slot } from './context';
import type { Context, Maker, Paragraph } from './context';
import { formName, wholeUnit } from './forms';

/**
 * The indicators of each form, one paragraph for each first level. Slots of an item: name, target, period, actual,
 * points, score, reason. A class without an indicator shows as a gap.
 */
export const indicators: Maker<'indicators'> = (context, content) => {
  const { evaluation } = context.facts;
  const staged = evaluation.indicators.filter(({ stage }) => stage === content.stage);
  const forms = content.of === 'unit' ? wholeUnit(evaluation, staged) : staged;
  if (forms.length === 0) {
    return content.optional
      ? []
      : [{ spans: [gapSpan(content.stage === 'target' ? '绩效指标及指标值' : '绩效指标完成情况')] }];
  }
  return forms.flatMap((form) => {
    const name = formName(evaluation, form.table);
    const paragraphs = levelsOf(form).map((level) => levelParagraph(context, level, content));
    const heading: Paragraph = { heading: true, spans: name ?? formTitle(form) };
    return forms.length > 1 ? [heading].concat(paragraphs) : paragraphs;
  });
};

function formTitle({ table }: IndicatorTable): Span[] {
  return table.titleCell ? [textSpan(table.title, [table.titleCell])] : [textSpan(table.sheet)];
}

interface Level {
  readonly level1: Fact<string> | null;
  readonly indicators: Indicator[];
}

function levelsOf(form: IndicatorTable): Level[] {
  const levels: Level[] = [];
  for (const indicator of form.indicators) {
    const last = levels.at(-1);
    if (last && plain(last.level1?.value ?? '') === plain(indicator.level1?.value ?? ''))
      last.indicators.push(indicator);
    else levels.push({ level1: indicator.level1, indicators: [indicator] });
  }
  return levels;
}

function levelParagraph(context: Context, level: Level, content: ContentOf<'indicators'>): Paragraph {
  let former: string | null = null;
  const items = level.indicators.map((indicator) => {
    const level2 = indicator.level2 ? plain(indicator.level2.value) : null;
    const named =
      indicator.level2 && level2 !== former
        ? [textSpan(placedText(indicator.level2.value), [indicator.level2.cell]), textSpan('：')]
        : [];
    former = level2;
    return [...named, ...indicatorSpans(context, indicator, content)];
  });
  const heading = level.level1
    ? [textSpan(levelName(level.level1.value), [level.level1.cell]), textSpan('方面，')]
    : [];
  return { spans: [...heading, ...joinSpans(items, '；'), textSpan('。')] };
}

/** 产出指标（50分） is 产出指标. */
function levelName(text: string): string {
  return placedText(text)
    .replace(/\s+/g, '')
    .replace(/[（(][\d.]+分?[)）]$/, '');
}

function indicatorSpans(context: Context, indicator: Indicator, content: ContentOf<'indicators'>): Span[] {
  if (indicator.name.value.trim() === '')
    return [gapSpan(`${placedText(indicator.level2?.value ?? '') || '三级指标'}的名称和指标值`)];
  const written =
    indicator.reason && placedText(indicator.reason.value) !== '' && !saysNone(indicator.reason.value);
  const reason = written ? indicator.reason : null;
  const short = fellShort(indicator);
  return fillPattern(content.item, {
    ...context.common,
    name: slot('指标名称', [textSpan(placedText(spokenLabel(indicator.name.value)), [indicator.name.cell])]),
    target: slot('年度指标值', measureSpans(indicator.adjustedTarget ?? indicator.target)),
    period: slot('实施周期指标值', measureSpans(indicator.periodTarget)),
    actual: slot('实际完成值', measureSpans(indicator.actual)),
    points: slot('分值', pointsSpans(indicator.points)),
    score: slot('得分', pointsSpans(indicator.score)),
    // Lost points without a word of explanation are owed one (财预〔2020〕10号); otherwise a note is only a note.
    reason: short
      ? reason
        ? said('', reason)
        : slot('', [gapSpan('未达标原因及改进措施')])
      : slot('', null),
    note: short ? slot('', null) : said('', reason),
  });
}

function fellShort({ points, score }: Indicator): boolean {
  return points?.figure && score?.figure ? compare(score.figure.value, points.figure.value) < 0 : false;
}

function pointsSpans(value: Slot | null): Span[] | null {
  return value?.figure ? [exactSpan(value, value.figure, '', '分')] : null;
}

/** A 指标值 or 完成值 as it is written: a figure keeps its sign and unit (≥95%, 6000万元以上). Null for a blank. */
function measureSpans(fact: Fact<Measure> | null): Span[] | null {
  if (!fact) return null;
  const measure = fact.value;
  const text = placedText(measure.text);
  if (measure.kind === 'blank' || measure.kind === 'placeholder' || text === '') return null;
  if (measure.kind !== 'number') return [textSpan(text, [fact.cell])];
  const { value, decimals, unit } = measure.figure;
  return [
    {
      kind: 'figure',
      value,
      decimals,
      unit: unit ?? '',
      text,
      absolute: false,
      derivation: 'value',
      cells: [fact.cell],
      live: { kind: 'shown', cell: fact.cell },
    },
  ];
}
