import type { Evaluation, Goal, IndicatorTable } from '../../evaluation';
import { rule } from '../rule';
import { projectOf } from '../support/formProject';
import { namedRows, shownOf, wordsOf } from '../support/indicators';

/** Kinds of work: the words by which a goal promises them, and those by which an indicator measures them. */
const WORKS: readonly (readonly [promised: RegExp, measured: RegExp])[] = [
  [/培训|轮训/, /培训|轮训|参训|受训|学员|课时/],
  [/采购|购置|配备/, /采购|购置|配备|配置|设备|装备|器材|车辆|物资|入库|到货/],
  [/维修|修缮|养护|检修/, /维修|维护|修缮|养护|检修|运维|巡检|故障|完好/],
  [/新建|改建|扩建|改造|建成/, /建设|新建|改建|扩建|改造|工程|完工|竣工|施工|建成/],
  [/宣传|宣讲/, /宣传|宣讲|播发|播出|报道|稿|推广|推文|推送|阅读|播放|知晓|媒体|视频|活动|栏目|专题/],
  [/补助|补贴|救助|奖补/, /补助|补贴|救助|奖补|发放|受助|受益/],
];

/**
 * B15: what the 总体目标 promises is measured by some indicator. Words decide only that a look is worthwhile: information.
 */
export const b15 = rule(
  {
    id: 'B15',
    slug: 'promise-without-indicator',
    group: 'classification',
    severity: 'info',
    basis: ['measures2020'],
    messages: ['none'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const form of evaluation.indicators) {
      const rows = namedRows(form);
      const goal = rows.length < FEWEST ? null : goalOf(evaluation, form);
      if (!goal?.expected) continue;
      // A goal that only repeats the project's name promises nothing more.
      const name = projectOf(evaluation, form.table)?.text ?? '';
      const text = goal.expected.value.replaceAll(name, '');
      const said = rows.map(
        ({ name, target, explanation }) => `${name.value} ${shownOf(target)} ${wordsOf(explanation)}`,
      );
      for (const [promised, measured] of WORKS) {
        const word = promised.exec(text)?.[0];
        if (word === undefined || said.some((words) => measured.test(words))) continue;
        report({
          key: 'none',
          cell: goal.expected.cell,
          subject: word,
          related: rows.slice(0, 1).map(({ cell }) => cell),
        });
      }
    }
  },
);

/** A form with fewer rows is still being written. */
const FEWEST = 3;

/** The goal of a form: the nearest above its grid, where the sheet has one for each grid. */
function goalOf({ goals, indicators }: Evaluation, { table }: IndicatorTable): Goal | null {
  const here = goals.filter((goal) => goal.table.sheet === table.sheet && goal.expected !== null);
  const grids = indicators.filter((other) => other.table.sheet === table.sheet);
  if (here.length !== grids.length) return null;
  return here.findLast((goal) => goal.table.area.row <= table.area.row) ?? null;
}
