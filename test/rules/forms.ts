import type { CellInput, Rows } from '../support/workbook';

type Row = readonly CellInput[];
type Sheets = Readonly<Record<string, Rows>>;

const LEVELS = ['一级指标', '二级指标', '三级指标'];
const EVALUATION = [...LEVELS, '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'];
const FUNDS = [
  '项目资金（万元）',
  null,
  '年初预算数',
  '全年预算数（A）',
  '全年执行数（B）',
  '分值',
  '执行率（B/A）',
  '得分',
];

/** An indicator row: `row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 8)`. */
export function row(levels: string, ...cells: readonly CellInput[]): Row {
  const [level1 = '', level2 = ''] = levels.split('/');
  return [`${level1}指标`, `${level2}指标`, ...cells];
}

/** A grid of indicators with target, actual value, points, score and reason in D to H; the first row is row 2. */
export function evaluation(...rows: readonly Row[]): Sheets {
  return { 自评表: [EVALUATION, ...rows] };
}

/** A grid with other columns behind the three levels. */
export function grid(columns: readonly string[], ...rows: readonly Row[]): Sheets {
  return { 指标表: [[...LEVELS, ...columns], ...rows] };
}

/** A target form: name in C, target in D. */
export function targets(...rows: readonly Row[]): Sheets {
  return { 申报表: [['绩效目标申报表'], [...LEVELS, '年度指标值'], ...rows] };
}

interface Form {
  /** 年度资金总额 and its sources: 年初, 全年, 执行, 分值, 执行率, 得分 in C to H of row 4 on. */
  readonly funds?: readonly Row[];
  readonly goals?: Row;
  /** Indicators; the first is in the row after their header. */
  readonly rows: readonly Row[];
  /** 分值 and 得分 of the 总分 row, in F and G. */
  readonly total?: readonly [CellInput, CellInput];
}

/** A whole self-evaluation form on one sheet: funds from row 3, then goals, indicators, 总分. */
export function form({ funds, goals, rows, total }: Form): Sheets {
  return {
    自评表: [
      ['项目支出绩效自评表'],
      ['（2024年度）'],
      ...(funds ? [FUNDS, ...funds] : []),
      ...(goals
        ? [
            ['年度总体目标', '预期目标', null, null, '实际完成情况'],
            [null, goals[0] ?? null, null, null, goals[1] ?? null],
          ]
        : []),
      EVALUATION,
      ...rows,
      ...(total ? [['总分', null, null, null, null, ...total]] : []),
    ],
  };
}

/** A table of money under its title and unit: header in row 3, first line in row 4. */
export function money(title: string, columns: readonly string[], ...rows: readonly Row[]): Sheets {
  return { 收支: [[title], ['单位：万元'], ['项目', ...columns], ...rows] };
}
