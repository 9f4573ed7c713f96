import type { Area, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook';
import { Random } from './random';

/** Words of such forms, whole and broken, beside anything else that stands in cells. */
const WORDS: readonly string[] = [
  [
    '项目支出绩效自评表',
    '年度收支决算表',
    '“三公”经费',
    '机构人员情况表',
    '绩效运行监控表',
    '（2024年度）',
    '单位：万元',
    '单位：元',
  ],
  [
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
    '指标性质',
    '度量单位',
  ],
  [
    '产出指标',
    '产出指标（50分）',
    '数量指标',
    '效益指标',
    '满意度指标',
    '成本指标',
    '投入',
    '过程',
    '履职效能',
  ],
  [
    '年度资金总额',
    '其中：当年财政拨款',
    '　　　上年结转资金',
    '年初预算数',
    '全年预算数（A）',
    '全年执行数（B）',
    '执行率（B/A）',
    '执行率（%）',
  ],
  [
    '项目',
    '决算数',
    '上年决算数',
    '增减额',
    '增减率',
    '占比',
    '合计',
    '小计',
    '总分',
    '自评等级',
    '优',
    '其中：',
    '一、基本支出',
    '　　人员经费',
  ],
  [
    '项目名称',
    '主管部门',
    '实施单位',
    '预期目标',
    '实际完成情况',
    '存在问题',
    '改进措施',
    '编制人数',
    '在职人数',
    '播发稿件',
  ],
  [
    '≥95%',
    '≤90万元',
    '＝0起',
    '9月前',
    '11月底前',
    '100百分比',
    '90%-95%',
    '10万+',
    '约3800条',
    '达成年度指标',
    '效果明显',
    '≥XX%',
    '定性',
    '≥',
  ],
  [
    '—',
    '无',
    '/',
    '',
    ' ',
    '　',
    '……',
    '指标1：',
    '指标2：稿件数',
    '329.77 ',
    '１２.５',
    '1,234.50',
    '-3',
    '1e5',
    '5%',
    '"',
    '=1+1',
    "'",
  ],
  [
    '#DIV/0!',
    '#REF!',
    '#N/A',
    '--（基数为0，不可比）',
    '下降',
    '增加-5万元',
    '2023年',
    '\u0000',
    '𠮷',
    'a'.repeat(300),
    '字'.repeat(500),
  ],
].flat();

const FORMATS = [
  'General',
  '0.00',
  '0.00%',
  '#,##0.00',
  '@',
  'yyyy年m月',
  '0.00E+00',
  '[Red]0',
  '####',
  'bad"format',
  ';;;',
  '0.0"万元"',
] as const;
const FORMULAS = [
  '=A1',
  '=SUM(A1:A9)',
  '=1/0',
  "='别处'!A1",
  '=SUM(A:A)',
  '=A1+',
  '=IF(N(B2)=0,"",C2/B2)',
] as const;

function valueOf(random: Random): CellValue {
  const kind = random.int(0, 9);
  if (kind < 5) return WORDS[random.int(0, WORDS.length - 1)] ?? null;
  if (kind < 8)
    return random.pick([
      0,
      1,
      0.95,
      10,
      50,
      100,
      random.int(-500, 99_999) / 100,
      random.int(0, 90),
      1e15,
      -1e-9,
      0.1 + 0.2,
      45_322,
      1e300,
    ]);
  if (kind === 8) return random.chance(10) ? random.chance(50) : null;
  return null;
}

/** Half the rows repeat a header of such forms, so that tables are found and filled with nonsense. */
const HEADERS: readonly (readonly string[])[] = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ['三级指标', '指标性质', '指标值', '度量单位', '完成值', '权重', '得分', '得分系数（%）'],
  ['项目', '决算数', '上年决算数', '增减额', '增减率', '占比'],
  [
    '项目资金（万元）',
    '',
    '年初预算数',
    '全年预算数（A）',
    '全年执行数（B）',
    '分值',
    '执行率（B/A）',
    '得分',
  ],
  ['项目', '预算数', '决算数', '完成率（%）', '原因'],
  ['一级指标', '三级指标', '年度指标值', '1—7月执行情况', '全年预计完成情况', '完成目标可能性'],
  ['统计项目', '计量单位', '完成数'],
  ['名称', '主要实施内容', '拟投入的资金（万元）', '期望达到的目标'],
];

function sheetOf(random: Random, name: string): SheetSnapshot {
  const [rows, columns] = [random.int(0, 18), random.int(1, 9)];
  const values = Array.from({ length: rows }, () => {
    const header = random.chance(18)
      ? random.pick(HEADERS as readonly [readonly string[], ...(readonly string[])[]])
      : null;
    return Array.from({ length: columns }, (_, column) =>
      header ? (header[column] ?? null) : valueOf(random),
    );
  });
  const isPlain = random.chance(60);
  const formulas = values.map((row) =>
    isPlain ? null : row.map(() => (random.chance(10) ? random.pick(FORMULAS) : null)),
  );
  const area: Area = {
    row: random.int(0, 5),
    column: random.int(0, 4),
    rows,
    columns: rows === 0 ? 0 : columns,
  };
  const merges: Area[] = Array.from({ length: random.int(0, 6) }, () => ({
    row: area.row + random.int(0, rows),
    column: area.column + random.int(0, columns),
    rows: random.int(1, 4),
    columns: random.int(1, 5),
  }));
  return {
    name,
    visibility: random.chance(90) ? 'visible' : 'veryHidden',
    protected: random.chance(10),
    area,
    values,
    formulas,
    formats: values.map((row) => (random.chance(40) ? null : row.map(() => random.pick(FORMATS)))),
    merges: random.chance(50) ? null : merges,
    uncomputed: formulas.flatMap((row, r) =>
      (row ?? []).flatMap((formula, c) =>
        formula !== null && random.chance(20) ? [{ row: area.row + r, column: area.column + c }] : [],
      ),
    ),
  };
}

const NAMES = ['自评表', '收支', "it's", '绩效自评报告', '2024年决算', 'Sheet1', '校验结果'] as const;

/** A workbook of words and figures in no order, with errors, merges and formats as they come. */
export function garbageOf(seed: number): WorkbookSnapshot {
  const random = new Random(seed * 2_654_435_761);
  const names = random.some(NAMES, random.int(0, 3));
  return { name: `garbage-${seed}.xlsx`, sheets: names.map((name) => sheetOf(random, name)) };
}
