import type { Indicator } from '../../evaluation';
import { amountSpans, currentAmount } from '../figures';
import type { Amount } from '../figures';
import type { PlacedLine } from '../facts/money';
import { spokenLabel } from '../facts/words';
import type { Context } from '../fields';
import { budgetLines } from '../fields/breakdown';
import { wholeUnit } from '../fields/forms';
import { filledTasks, taskAmount } from '../fields/tasks';
import { gapSpan, placedText, spansText } from '../spans';
import type { Annex, AnnexCell } from '../types';
import { mergeDown } from './mergeDown';

/** The first column names the block, the others hold what it has. */
const WIDTHS = [0.7, 1.2, 1.2, 1.7, 1.3, 1.9] as const;
const MONEY = '预算金额（万元）';

/**
 * The 部门整体预算绩效目标申报表 as a filled form: the unit, its budget by use, source and level, the goal, the tasks and the
 * indicators. What is missing stands there as a gap. Nothing where the workbook holds no target form.
 */
export function targetForm(context: Context): readonly Annex[] {
  const { evaluation, unitName } = context.facts;
  const forms = wholeUnit(
    evaluation,
    evaluation.indicators.filter(({ stage }) => stage === 'target'),
  );
  if (forms.length === 0) return [];
  const unit: AnnexCell = unitName ? { text: placedText(unitName.value), columns: 4 } : gap('单位名称', 4);
  return [
    {
      title: '部门整体预算绩效目标申报表',
      caption: null,
      unit: null,
      widths: WIDTHS,
      heads: 0,
      rows: [
        [{ ...head('部门名称'), columns: 2 }, unit],
        ...block('预算整体情况', budgetRows(context)),
        ...block('总体绩效目标', [[goalCell(context)]]),
        ...block('年度重点工作任务', taskRows(context)),
        ...block('绩效指标', indicatorRows(forms.flatMap(({ indicators }) => indicators))),
      ],
    },
  ];
}

type Row = readonly AnnexCell[];

const head = (text: string): AnnexCell => ({ text, kind: 'head' });

function gap(what: string, columns = 1): AnnexCell {
  return { text: gapSpan(what).text, kind: 'gap', ...(columns > 1 && { columns }) };
}

/** The rows of a block with its name beside all of them. */
function block(name: string, rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) =>
    index === 0 ? [{ ...head(name), ...(rows.length > 1 && { rows: rows.length }) }, ...row] : row,
  );
}

/** Lines under a head, each with its amount; nothing for no lines. */
const pairs = (name: string, lines: readonly PlacedLine[]): readonly Row[] =>
  lines.length === 0
    ? []
    : [
        [head(name), head(MONEY)],
        ...lines.map((line) => [
          { text: spokenLabel(line.line.label.value) },
          { text: printed(currentAmount(line)) },
        ]),
      ];

/** What the money is for on the left; where it comes from, and which level spends it, on the right. */
function budgetRows(context: Context): readonly Row[] {
  const lists = (['expenditure', 'source', 'level'] as const).map((name) => budgetLines(context, name));
  const [uses = [], sources = [], levels = []] = lists;
  if (lists.every((lines) => lines.length === 0)) return [[gap('部门预算', 5)]];
  const left = pairs('部门预算支出', uses);
  const right = [...pairs('收入来源', sources), ...pairs('按预算级次划分', levels)];
  const blank: Row = [{ text: '' }, { text: '' }];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row): Row => {
    const [name = { text: '' }, money = { text: '' }] = right[row] ?? blank;
    return [...(left[row] ?? blank), { ...name, columns: 2 }, money];
  });
}

/** An amount under a head that says its unit. */
function printed(amount: Amount | null): string {
  return amount ? spansText(amountSpans(amount)).replace(/万元$/, '') : '';
}

const said = (text = ''): AnnexCell => ({ text: placedText(text), kind: 'words' });

function goalCell({ facts: { evaluation } }: Context): AnnexCell {
  const goals = wholeUnit(evaluation, evaluation.goals).flatMap(
    ({ expected }) => expected?.text.trim() ?? [],
  );
  const text = goals.filter((goal) => goal !== '').join('\n');
  return text === '' ? gap('年度总体绩效目标', 5) : { text, columns: 5, kind: 'words' };
}

function taskRows({ facts: { evaluation } }: Context): readonly Row[] {
  const tasks = filledTasks(evaluation.tasks);
  if (tasks.length === 0) return [[gap('重点工作任务', 5)]];
  return [
    [
      head('名称'),
      { ...head('主要实施内容'), columns: 2 },
      head('拟投入的资金（万元）'),
      head('期望达到的目标（概述）'),
    ],
    ...tasks.map((task): Row => [
      said(spokenLabel(task.name.value)),
      { ...said(task.content?.text), columns: 2 },
      { text: printed(taskAmount(task)) },
      said(task.expected?.text),
    ]),
  ];
}

function indicatorRows(indicators: readonly Indicator[]): readonly Row[] {
  const periods = indicators.some(({ periodTarget }) => periodTarget !== null);
  const target = (indicator: Indicator): Row => {
    const own = measure(indicator.adjustedTarget ?? indicator.target);
    return periods ? [measure(indicator.periodTarget), own] : [{ ...own, columns: 2 }];
  };
  const heads = periods
    ? [head('实施周期指标值'), head('年度指标值')]
    : [{ ...head('年度指标值'), columns: 2 }];
  return [
    [head('一级指标'), head('二级指标'), head('三级指标'), ...heads],
    ...mergeDown(
      indicators.map((indicator): Row => {
        const { level1, level2, name } = indicator;
        const levels = [level1, level2].map((level): AnnexCell => ({ text: placedText(level?.value ?? '') }));
        return name.value.trim() === ''
          ? [...levels, gap(`${placedText(level2?.value ?? '') || '三级指标'}的名称和指标值`, 3)]
          : [...levels, said(spokenLabel(name.value)), ...target(indicator)];
      }),
      2,
    ),
  ];
}

function measure(fact: Indicator['target']): AnnexCell {
  return { text: fact?.value.text.trim() ?? '' };
}
