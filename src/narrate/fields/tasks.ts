import type { Task } from '../../evaluation';
import { isMoneyUnit } from '../../quantity';
import { amountSpans, cellAmount, countSpan, sumOf } from '../figures';
import type { Amount } from '../figures';
import { plain, spokenLabel } from '../facts/words';
import { choiceSpan, joinSpans, lineOf, placedText, textSpan } from '../spans';
import type { Span } from '../types';
import { Group, List, Said, said } from '../template/values';
import { words } from './context';
import type { Context } from './context';

/** Tables of projects have the tasks' layout; their heading or sheet says that they list projects. */
function isProject(task: Task): boolean {
  return /项目/.test(plain(task.table.title || task.table.sheet)) && !/任务/.test(plain(task.table.title));
}

/** Rows that hold a name only because the form prints it: 其他需完成的任务（可选填）. */
function isFilled(task: Task): boolean {
  const rest = task.content?.value || task.expected?.value || task.amount?.figure;
  return task.name.value.trim() !== '' && !(/选填/.test(task.name.value) && !rest);
}

/** The tasks that a report tells of. */
export function filledTasks(tasks: readonly Task[]): Task[] {
  return tasks.filter((task) => isFilled(task) && !isProject(task));
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

function counted(found: readonly Task[], what: string, unit: string): Said {
  const cells = found.map((task) => task.name.cell);
  return said(what, found.length > 0 ? [countSpan(found.length, unit, cells)] : null);
}

/** 重点工作任务: 数, 资金合计, and of each 名称, 内容, 资金, 目标. */
export function tasks({ facts }: Context): List {
  const found = filledTasks(facts.evaluation.tasks);
  const amounts = found.map(taskAmount);
  const total = amounts.includes(null) ? null : sumOf(amounts.filter((amount) => amount !== null));
  const items = found.map((task) => {
    const amount = taskAmount(task);
    return new Group(
      { what: '任务名称', spans: [taskName(task)] },
      {
        名称: () => said('任务名称', [taskName(task)]),
        内容: () => said('主要实施内容', words(task.content)),
        资金: () =>
          new Said({
            what: '拟投入资金',
            spans: amount && amountSpans(amount),
            ...(amount ? { amount } : {}),
          }),
        目标: () => said('期望目标', words(task.expected)),
      },
    );
  });
  return new List({ what: '重点工作任务', spans: namesOf(found, '、') }, items, {
    数: () => counted(found, '重点工作任务数', '项'),
    资金合计: () =>
      new Said({
        what: '拟投入资金合计',
        spans: total && amountSpans(total),
        ...(total ? { amount: total } : {}),
      }),
  });
}

function namesOf(found: readonly Task[], mark: string): Span[] | null {
  return found.length > 0
    ? joinSpans(
        found.map((task) => [taskName(task)]),
        mark,
      )
    : null;
}

/** The year's projects: 数, 名单 （1）…，（2）…, 支付情况 (均年度内完成支付, only where every row says the same). */
export function projects({ facts }: Context): List {
  const listed = facts.evaluation.tasks.filter((task) => isFilled(task) && isProject(task));
  const names = listed.map((task, index) => lineOf(`（${index + 1}）`, taskName(task)));
  const states = listed.map((task) => task.actual ?? task.content ?? task.expected);
  const [state] = states;
  const same = state && states.every((other) => other && plain(other.text) === plain(state.text));
  const settled =
    same && listed.length > 1
      ? lineOf(
          choiceSpan('均', []),
          textSpan(
            placedText(state.text),
            states.flatMap((one) => one?.cell ?? []),
          ),
        )
      : null;
  const items = listed.map(
    (task) =>
      new Group(
        { what: '项目名称', spans: [taskName(task)] },
        {
          名称: () => said('项目名称', [taskName(task)]),
          情况: () => said('项目支付情况', words(task.actual ?? task.content ?? task.expected)),
        },
      ),
  );
  return new List({ what: '项目名称', spans: namesOf(listed, '、') }, items, {
    数: () => counted(listed, '项目数', '个'),
    名单: () => said('项目名称', names.length > 0 ? joinSpans(names, '，') : null),
    支付情况: () => said('项目支付情况', settled),
  });
}
