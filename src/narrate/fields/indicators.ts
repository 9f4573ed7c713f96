import type { Fact, Indicator, IndicatorTable, Slot } from '../../evaluation';
import { compare, compareMeasures } from '../../quantity';
import type { Measure } from '../../quantity';
import { countSpan, exactSpan } from '../figures';
import { saysNone } from '../facts/entries';
import { plain, spokenLabel } from '../facts/words';
import { gapSpan, lineOf, placedText, textSpan } from '../spans';
import type { Span } from '../types';
import { Group, List, said } from '../template/values';
import type { Fields } from '../template/values';
import { words } from './context';
import type { Context } from './context';
import { formName, wholeUnit } from './forms';

export type Stage = 'target' | 'evaluation';

/**
 * The indicators of each form: 名称 of the form (only where there are several), its 各级 by first level and its 数, 达标数, 超额数,
 * 未达标数. With `unit`, only the forms of the whole unit, where there are such.
 */
export function indicators({ facts: { evaluation } }: Context, stage: Stage, of: 'all' | 'unit'): List {
  const staged = evaluation.indicators.filter((form) => form.stage === stage);
  const forms = of === 'unit' ? wholeUnit(evaluation, staged) : staged;
  const items = forms.map((form) => {
    const name = formName(evaluation, form.table) ?? formTitle(form);
    return new Group(
      { what: '绩效指标', spans: name },
      {
        名称: () => said('表名', forms.length > 1 ? name : null),
        各级: () => new List({ what: '绩效指标', spans: null }, levelsOf(form).map(levelGroup)),
        ...counts(form.indicators),
      },
    );
  });
  return new List(
    { what: stage === 'target' ? '绩效指标及指标值' : '绩效指标完成情况', spans: null },
    items,
    counts(forms.flatMap((form) => form.indicators)),
  );
}

/** How many indicators there are, and how many of them reached their targets, went beyond them, or fell short. */
function counts(all: readonly Indicator[]): Fields {
  const named = all.filter((indicator) => indicator.name.value.trim() !== '');
  const judged = (): readonly Judged[] =>
    named.map((indicator) => ({ indicator, state: stateOf(indicator) }));
  const of = (name: string, wanted: readonly State[]): (() => ReturnType<typeof said>) => {
    return () => {
      const states = judged();
      const found = states.filter(({ state }) => state !== null && wanted.includes(state));
      const cells = found.map(({ indicator }) => indicator.name.cell);
      return said(name, isKnown(states) && cells.length > 0 ? [countSpan(cells.length, '项', cells)] : null);
    };
  };
  const throughout = (holds: (state: State | null) => boolean): ReturnType<typeof said> => {
    const states = judged();
    const holding = isKnown(states) && states.every(({ state }) => holds(state)) && states.length > 0;
    return said('', holding ? [] : null);
  };
  return {
    数: () => {
      const cells = named.map(({ name }) => name.cell);
      return said('绩效指标数', cells.length > 0 ? [countSpan(cells.length, '项', cells)] : null);
    },
    达标数: of('达到指标值的指标数', ['met', 'exceeded']),
    超额数: of('超过指标值的指标数', ['exceeded']),
    未达标数: of('未达到指标值的指标数', ['missed']),
    全部达标: () => throughout((state) => state !== 'missed'),
    全部未达标: () => throughout((state) => state === 'missed'),
  };
}

type State = 'met' | 'exceeded' | 'missed';

interface Judged {
  readonly indicator: Indicator;
  readonly state: State | null;
}

function isKnown(states: readonly Judged[]): boolean {
  return states.every(({ state }) => state !== null);
}

/** What was judged of indicators: a report counts the same ones several times. */
const states = new WeakMap<Indicator, { readonly state: State | null }>();

/** Whether a target was reached; null where its words do not say. */
function stateOf(indicator: Indicator): State | null {
  const known = states.get(indicator) ?? { state: judge(indicator) };
  states.set(indicator, known);
  return known.state;
}

function judge(indicator: Indicator): State | null {
  const target = (indicator.adjustedTarget ?? indicator.target)?.value;
  const actual = indicator.actual?.value;
  if (!target || !actual) return null;
  if (fellShort(indicator)) return 'missed';
  const { outcome, percent } = compareMeasures(target, actual);
  if (outcome === 'unmet') return 'missed';
  if (outcome === 'unknown') return hasFullScore(indicator) ? 'met' : null;
  const upward = target.kind === 'number' && target.operator !== '≤' && target.operator !== '<';
  return upward && percent !== null && compare(percent, '100') > 0 ? 'exceeded' : 'met';
}

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

/** The indicators of one first level: 名称 (产出指标), 指标. */
function levelGroup({ level1, indicators: all }: Level): Group {
  let former: string | null = null;
  const items = all.map((indicator) => {
    const level2 = indicator.level2 ? plain(indicator.level2.value) : null;
    const begins = indicator.level2 !== null && level2 !== former;
    former = level2;
    return indicatorGroup(indicator, begins);
  });
  const name = level1 && [textSpan(levelName(level1.value), [level1.cell])];
  return new Group(
    { what: '一级指标', spans: name ?? [] },
    {
      名称: () => said('一级指标', name),
      指标: () => new List({ what: '三级指标', spans: null }, items),
    },
  );
}

/** 产出指标（50分） is 产出指标. */
function levelName(text: string): string {
  return placedText(text)
    .replace(/\s+/g, '')
    .replace(/[（(][\d.]+分?[)）]$/, '');
}

function indicatorGroup(indicator: Indicator, begins: boolean): Group {
  const level2 =
    begins && indicator.level2
      ? [textSpan(placedText(indicator.level2.value), [indicator.level2.cell])]
      : null;
  const fields = indicatorFields(indicator);
  const heading = { 类别: () => said('二级指标', level2) };
  if (indicator.name.value.trim() === '') {
    const gap = gapSpan(`${placedText(indicator.level2?.value ?? '') || '三级指标'}的名称和指标值`);
    return new Group(
      { what: '三级指标', spans: lineOf(level2, level2 && '：', gap), whole: true },
      { ...heading, ...fields },
    );
  }
  return new Group({ what: '指标名称', spans: nameOf(indicator) }, { ...heading, ...fields });
}

function nameOf({ name }: Indicator): Span[] {
  return [textSpan(placedText(spokenLabel(name.value)), [name.cell])];
}

function indicatorFields(indicator: Indicator): Fields {
  const written =
    indicator.reason && placedText(indicator.reason.value) !== '' && !saysNone(indicator.reason.value);
  const reason = written ? indicator.reason : null;
  const short = fellShort(indicator);
  return {
    名称: () => said('指标名称', nameOf(indicator)),
    指标值: () => said('年度指标值', measureSpans(indicator.adjustedTarget ?? indicator.target)),
    周期值: () => said('实施周期指标值', measureSpans(indicator.periodTarget)),
    完成值: () => said('实际完成值', measureSpans(indicator.actual)),
    分值: () => said('分值', pointsSpans(indicator.points)),
    得分: () => said('得分', pointsSpans(indicator.score)),
    // Lost points without a word of explanation are owed one (财预〔2020〕10号); otherwise a note is only a note.
    原因: () =>
      said('未达标原因及改进措施', short ? (words(reason) ?? [gapSpan('未达标原因及改进措施')]) : null),
    未达标说明: () => said('未达标原因及改进措施', short ? shortfallSpans(reason) : null),
    说明: () => said('说明', short ? null : words(reason)),
  };
}

/** What a reason's own words begin with, and where among them the remedy begins. */
const REASON_HEAD = /^(?:未(?:达标|完成)|偏差|主要)?原因(?:分析|是)?[:：]\s*/;
const REMEDY_HEAD = /[\s。；;，,]*(?:改进|整改)措施(?:是)?[:：]\s*/;

/**
 * 未达标原因：…；改进措施：… for a target that was missed. A cell that tells both apart is told so; one that does not stands
 * under both; one that is empty is a gap.
 */
function shortfallSpans(reason: Fact<string> | null): Span[] {
  if (!reason) return [gapSpan('未达标原因及改进措施')];
  const text = reason.value.trim().replace(REASON_HEAD, '');
  const part = (words: string): Span => textSpan(placedText(words), [reason.cell]);
  const at = REMEDY_HEAD.exec(text);
  if (!at) return lineOf('未达标原因及改进措施：', part(text));
  const [cause, remedy] = [text.slice(0, at.index), text.slice(at.index + at[0].length)];
  if (placedText(remedy) === '') return lineOf('未达标原因：', part(cause), '；', gapSpan('改进措施'));
  return placedText(cause) === ''
    ? lineOf(gapSpan('未达标原因'), '；改进措施：', part(remedy))
    : lineOf('未达标原因：', part(cause), '；改进措施：', part(remedy));
}

function fellShort({ points, score }: Indicator): boolean {
  return points?.figure && score?.figure ? compare(score.figure.value, points.figure.value) < 0 : false;
}

/** What its words cannot say, its full score does. */
function hasFullScore({ points, score }: Indicator): boolean {
  return points?.figure && score?.figure ? compare(score.figure.value, points.figure.value) === 0 : false;
}

function pointsSpans(value: Slot | null): Span[] | null {
  return value?.figure ? [exactSpan(value, value.figure, '', '分')] : null;
}

/** A 指标值 or 完成值 as it is written: a figure keeps its sign and unit (≥95%, 6000万元以上). Null for a blank. */
function measureSpans(fact: Fact<Measure> | null): Span[] | null {
  if (!fact) return null;
  const measure = fact.value;
  // In a sentence 0次 needs no equals sign.
  const text = placedText(measure.text).replace(/^[=＝]\s*/, '');
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
