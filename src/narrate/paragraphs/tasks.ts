import type { Task } from '../../evaluation';
import { isMoneyUnit } from '../../quantity';
import { amountSpans, cellAmount, countSpan, sumOf } from '../figures';
import type { Amount } from '../figures';
import { plain, spokenLabel } from '../facts/words';
import { fillPattern } from '../pattern';
import { choiceSpan, countedList, joinSpans, placedText, textSpan } from '../spans';
import type { Span } from '../types';
import { said, slot } from './context';
import type { Maker } from './context';

/** Tables of projects have the tasks' layout; their heading or sheet says that they list projects. */
export function isProject(task: Task): boolean {
  return /项目/.test(plain(task.table.title || task.table.sheet)) && !/任务/.test(plain(task.table.title));
}

/** Rows that hold a name only because the form prints it: 其他需完成的任务（可选填）. */
function isFilled(task: Task): boolean {
  const rest = task.content?.value || task.expected?.value || task.amount?.figure;
  return task.name.value.trim() !== '' && !(/选填/.test(task.name.value) && !rest);
}

/** The tasks that a report tells of. */
export function filledTasks(tasks: readonly Task[]): Task[] {
  const filled = tasks.filter(isFilled);
  const proper = filled.filter((task) => !isProject(task));
  return proper.length > 0 ? proper : [];
}

export function taskAmount(task: Task): Amount | null {
  const figure = task.amount?.figure;
  if (!task.amount || !figure) return null;
  const column = task.table.columns.find(({ role }) => role === 'amount')?.unit ?? null;
  const unit = isMoneyUnit(figure.unit) ? figure.unit : isMoneyUnit(column) ? column : task.table.unit;
  return {
    value: figure.value,
    decimals: figure.decimals,
    unit,
    ...cellAmount(task.amount.cell),
  };
}

export function taskName(task: Task): Span {
  return textSpan(placedText(spokenLabel(task.name.value)), [task.name.cell]);
}

/**
 * 重点工作任务. Slots: items, count, total. Slots of an item: name, content, amount, expected.
 */
export const tasks: Maker<'tasks'> = (context, content) => {
  const found = filledTasks(context.facts.evaluation.tasks);
  if (found.length === 0 && content.optional) return [];
  const items = found.map((task) => {
    const amount = taskAmount(task);
    return fillPattern(content.item, {
      name: slot('任务名称', [taskName(task)]),
      content: said('主要实施内容', task.content),
      amount: slot('拟投入资金', amount && amountSpans(amount)),
      expected: said('期望目标', task.expected),
    });
  });
  const amounts = found.map(taskAmount);
  const total = amounts.includes(null) ? null : sumOf(amounts.filter((amount) => amount !== null));
  const apart = content.layout === 'paragraphs' && items.length > 0;
  const intro = fillPattern(content.pattern, {
    ...context.common,
    count: slot(
      '重点工作任务数',
      found.length > 0
        ? [
            countSpan(
              found.length,
              '项',
              found.map((task) => task.name.cell),
            ),
          ]
        : null,
    ),
    total: slot('拟投入资金合计', total && amountSpans(total)),
    items: slot('重点工作任务', items.length > 0 && !apart ? countedList(items) : null),
  });
  if (!apart) return [{ spans: intro }];
  return [{ spans: intro }, ...items.map((item, index) => ({ spans: [textSpan(`${index + 1}.`), ...item] }))];
};

/**
 * The year's projects by name. Slots: count, names, settled (均年度内完成支付, only where every row says the same).
 */
export const projects: Maker<'projects'> = (context, content) => {
  const all = context.facts.evaluation.tasks.filter(isFilled);
  const listed = all.filter(isProject);
  if (listed.length === 0 && content.optional) return [];
  const names = listed.map((task, index) => [textSpan(`（${index + 1}）`), taskName(task)]);
  const states = listed.map((task) => task.actual ?? task.content ?? task.expected);
  const [state] = states;
  const same = state && states.every((other) => other && plain(other.text) === plain(state.text));
  return [
    {
      spans: fillPattern(content.pattern, {
        ...context.common,
        count: slot(
          '项目数',
          listed.length > 0
            ? [
                countSpan(
                  listed.length,
                  '个',
                  listed.map((task) => task.name.cell),
                ),
              ]
            : null,
        ),
        names: slot('项目名称', names.length > 0 ? joinSpans(names, '，') : null),
        settled: slot(
          '项目支付情况',
          same && listed.length > 1
            ? [
                choiceSpan('均', []),
                textSpan(
                  placedText(state.text),
                  states.flatMap((one) => one?.cell ?? []),
                ),
              ]
            : null,
        ),
      }),
    },
  ];
};
