import type { Dice } from './dice';
import type { Extent } from './indicators';
import type { At, Pen } from './pen';

const FIELDS: readonly (readonly [label: string, value: string])[] = [
  ['项目名称', '公共文化设施免费开放'],
  ['主管部门', '某市文化和旅游局'],
  ['实施单位', '某市图书馆'],
  ['项目负责人', '李某'],
  ['联系电话', '0000-6400'],
  ['单位名称', '某市图书馆'],
  ['主管部门及代码', '某市文化和旅游局 123'],
  ['项目类型', '经常性项目'],
  ['项目编码', 'P20230017'],
  ['项目单位', '某市图书馆'],
  ['预算单位', '某市图书馆'],
  ['项目属性', '延续项目'],
  ['填报人', '王某'],
  ['资金用途', '业务类'],
  ['项目实施单位', '某市文化馆'],
  ['部门（单位）名称', '某市科技馆'],
  ['项目周期', '2023-2025年'],
  ['项目起止时间', '2023年1月至12月'],
];

/** The fields at a form's head: one to three a row, each with its value some columns on. */
export function fieldRows(dice: Dice, pen: Pen, at: At, width: number): Extent {
  const chosen = dice.shuffled(FIELDS).slice(0, 2 + dice.below(4));
  // The first field of a form is one that everybody knows.
  chosen.sort(
    ([a], [b]) => Number(/^(?:项目名称|单位名称)$/.test(b)) - Number(/^(?:项目名称|单位名称)$/.test(a)),
  );
  if (!/^(?:项目名称|单位名称)$/.test(chosen[0]?.[0] ?? ''))
    chosen.unshift(['项目名称', '公共文化设施免费开放']);
  const gap = 1 + dice.below(2);
  const rows: Record<string, At>[] = [];
  let row = at.row;
  let right = 0;
  while (chosen.length > 0) {
    const many = Math.min(chosen.length, row === at.row ? 1 : 1 + dice.below(2));
    for (let index = 0; index < many; index += 1) {
      const [label = '', value = ''] = chosen.shift() ?? [];
      const column = at.column + index * Math.max(gap + 2, Math.floor(width / 2));
      rows.push({ label: pen.put(row, column, label), value: pen.put(row, column + gap, value) });
      right = Math.max(right, column + gap);
    }
    row += 1;
  }
  pen.expect({ kind: 'profile', columns: [], rows });
  return { rows: row - at.row, columns: right - at.column + 1 };
}

const GOAL = '完成馆舍免费开放，举办各类活动，提升公共文化服务水平。';
const REACHED = '馆舍全年免费开放，活动全部举办，服务水平提升。';

/** 年度总体目标 with what became of it. */
export function goalRows(dice: Dice, pen: Pen, at: At, width: number): Extent {
  const half = Math.max(2, Math.floor(width / 2));
  const side = dice.pick([
    '年度总体目标',
    '年度\n总体\n目标',
    '总体目标',
    '年度绩效目标',
    '年度总体目标完成情况',
    '年度目标',
  ]);
  if (dice.chance(30)) {
    pen.put(
      at.row,
      at.column,
      dice.pick(['年度总体目标', '总体目标', '年度绩效目标', '项目总体目标', '绩效目标']),
    );
    const expected = pen.put(at.row, at.column + 1, GOAL);
    pen.expect({ kind: 'goals', columns: [], rows: [{ expected }] });
    return { rows: 1, columns: 2 };
  }
  pen.put(at.row, at.column, side);
  pen.put(
    at.row,
    at.column + 1,
    dice.pick([
      '预期目标',
      '年初设定目标',
      '年度预期目标',
      '年初目标',
      '预期绩效目标',
      '年初设定的绩效目标',
      '设定目标',
    ]),
  );
  pen.put(
    at.row,
    at.column + 1 + half,
    dice.pick([
      '实际完成情况',
      '目标实际完成情况',
      '全年实际完成情况',
      '完成情况',
      '年度目标完成情况',
      '总体完成情况',
      '目标完成情况',
    ]),
  );
  const expected = pen.put(at.row + 1, at.column + 1, GOAL);
  const actual = pen.put(at.row + 1, at.column + 1 + half, REACHED);
  pen.expect({
    kind: 'goals',
    columns: [
      { role: 'expected', column: at.column + 1 },
      { role: 'actual', column: at.column + 1 + half },
    ],
    rows: [{ expected, actual }],
  });
  return { rows: 2, columns: half + 2 };
}

const REMARKS: readonly (readonly [label: string, value: string])[] = [
  ['存在问题', '部分活动因场地维修推迟，执行进度前慢后快。'],
  ['改进措施', '提前编制活动计划，按月调度执行进度。'],
  ['存在的主要问题', '人员配备不足。'],
  ['下一步改进措施', '增配专职人员。'],
  ['主要问题及原因分析', '采购周期较长，影响支付。'],
  ['下一步工作打算', '加快采购。'],
  ['评价结论', '总体完成较好。'],
  ['有关建议', '建议提前下达资金。'],
];

/** Problems and measures at a form's foot. */
export function remarkRows(dice: Dice, pen: Pen, at: At): Extent {
  const rows = dice
    .shuffled(REMARKS)
    .slice(0, 1 + dice.below(3))
    .map(([label, value], index) => ({
      label: pen.put(at.row + index, at.column, label),
      value: pen.put(at.row + index, at.column + 1, value),
    }));
  pen.expect({ kind: 'remarks', columns: [], rows });
  return { rows: rows.length, columns: 2 };
}
