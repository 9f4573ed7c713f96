import type { Scheme } from '../../../src/schemes';
import { SCHEMES } from '../../../src/schemes';
import { Random } from '../../support/generate/random';
import type { CellInput, SheetInput } from '../../support/workbook';

/** A workbook in known forms whose cells hold what does not go together, as on a bad day, and the scheme it is judged by. */
export interface Odd {
  readonly sheets: Readonly<Record<string, SheetInput>>;
  readonly scheme: Scheme;
}

type Some<T> = readonly [T, ...T[]];
type Row = readonly CellInput[];

const CLASSES: Some<readonly [string, string]> = [
  ['产出指标', '数量指标'],
  ['产出指标（50分）', '质量指标'],
  ['产出指标', '时效指标'],
  ['产出指标', '成本指标'],
  ['成本指标', '经济成本指标'],
  ['成本指标', '数量指标'],
  ['效益指标', '经济效益指标'],
  ['效益指标', '社会效益指标（10分）'],
  ['效益指标', '生态效益指标'],
  ['效益指标', '可持续影响指标'],
  ['效益指标', '服务对象满意度指标'],
  ['满意度指标（10分）', '服务对象满意度指标'],
  ['满意度指标', '数量指标'],
  ['', ''],
  ['履职效能', ''],
  ['过程', '预算执行'],
];
const NAMES: Some<string> = [
  '播发稿件数量',
  '播发稿件数量',
  '播发稿件篇数',
  '活动场次',
  '培训人数',
  '设备完好率',
  '验收合格率',
  '项目按时完成率',
  '完成时间',
  '项目总成本',
  '单位成本',
  '稿件差错率',
  '安全事故',
  '投诉次数',
  '群众满意度',
  '服务对象满意度',
  '预算执行率',
  '年度资金支付完成率100%',
  '工程资金金额',
  '投入人员',
  '社会效益',
  '数量指标',
  '指标1：工程完工率',
  '指标2：',
  '用户增长率',
  '带动就业人数',
  '全年无故障率',
  '提升宣传影响力',
  '对推动基建项目“四项制度”健全和落实的持续性影响',
  '设备采购数量≥5台',
  '政策知晓率',
  '小计',
  '',
  '……',
  'XX数量',
];
const TARGETS: Some<CellInput> = [
  '≥50篇',
  '≥50',
  '50',
  50,
  '50篇',
  '＝10场',
  '＝0起',
  '≤90万元',
  '≤90',
  '90万元以内',
  '≥90万元',
  '≥95%',
  '95%',
  0.95,
  '0.95',
  '≥100%',
  '≥100百分比',
  '＝100%',
  '120%',
  '≥0次',
  '≤3次',
  '<3次',
  '>3次',
  '90%-95%',
  '95%-90%',
  '9月前',
  '2023年9月前',
  '2025年3月前',
  '12月31日',
  '持续增强',
  '优良',
  '良好',
  '达成年度指标',
  '约100人',
  '10万+',
  '100人左右',
  '2.5人',
  '6000万元以上',
  '达到95%以上',
  'XX%',
  '≥XX篇',
  '/',
  '无',
  '',
  '不适用',
  '88',
  '*',
  '-5',
];
const ACTUALS: Some<CellInput> = [
  '50篇',
  '40篇',
  '50',
  50,
  40,
  80,
  '12场',
  '8场',
  '1起',
  '0起',
  '99万元',
  '90万元',
  '89.974',
  '95%',
  0.95,
  95,
  '96%',
  '100%',
  '105%',
  '7月',
  '10月',
  '12月',
  '11月15日',
  '达成年度指标',
  '部分达成年度指标并具有一定效果',
  '未达成年度指标且效果较差',
  '好',
  '已完成',
  '-3',
  '约100人',
  '',
  '',
  '/',
  'XX',
  '2.5',
  '3061篇',
  '88',
];
const REASONS: Some<string> = [
  '',
  '',
  '',
  '无',
  '暂无',
  '疫情影响',
  '资金未到位，下一步加快支付进度',
  '资金未到位',
  '全部完成，无偏差',
  '未完成全部任务，因人员调整，已增加人手',
  '问卷调查100份',
  '指标值设定偏低，今后提高',
];
const NOTES: Some<string> = ['', '', '每少1%扣1分', '按完成比例得分', '以验收报告为准', '问卷调查'];
const SIGNS: Some<string> = ['≥', '≤', '＝', '定性', '>', '', '/', '定量', '正向'];
const UNITS: Some<string> = ['篇', '%', '万元', '个', '', '人', '场', '/', '人次', '月'];
const POINTS: Some<CellInput> = [10, 10, 5, 20, 50, 0, '', '10', '5分', 12.5];
const SCORES: Some<CellInput> = [10, 8, 9.09, 5, 0, '', '', '10', 12, 8.123, '—', 7.5, 9];

type ColumnOf = (random: Random) => CellInput;
const fixed: Readonly<Record<string, ColumnOf>> = {
  年度指标值: (random) => random.pick(TARGETS),
  实际完成值: (random) => random.pick(ACTUALS),
  分值: (random) => random.pick(POINTS),
  得分: (random) => random.pick(SCORES),
  偏差原因分析及改进措施: (random) => random.pick(REASONS),
};
/** Columns that some forms have. */
const more: Readonly<Record<string, ColumnOf>> = {
  指标性质: (random) => random.pick(SIGNS),
  计量单位: (random) => random.pick(UNITS),
  实施周期指标值: (random) => random.pick(TARGETS),
  调整指标值: (random) => (random.chance(30) ? random.pick(TARGETS) : ''),
  评分标准: (random) => random.pick(NOTES),
  得分系数: (random) => random.pick(['', '100%', 0.8, '80%']),
  是否核心指标: (random) => random.pick(['是', '否', '', '否']),
  上年完成值: (random) => random.pick(ACTUALS),
};
const monitored: Readonly<Record<string, ColumnOf>> = {
  年度指标值: (random) => random.pick(TARGETS),
  '1-7月执行情况': (random) => random.pick(ACTUALS),
  全年预计完成情况: (random) => random.pick(ACTUALS),
  偏差原因分析: (random) => random.pick(REASONS),
  完成目标可能性: (random) => random.pick(['确定能', '有可能', '完全不可能', '']),
};

/** A text as some type it: with a space before or behind. */
function spaced(random: Random, cell: CellInput): CellInput {
  return typeof cell === 'string' && cell !== '' && random.chance(8) ? ` ${cell} ` : cell;
}

/** A grid of indicators; some lack one of the level columns. */
function grid(random: Random, columns: Readonly<Record<string, ColumnOf>>, rows: number): Row[] {
  const headers = Object.keys(columns);
  const levels = random.chance(80) ? [0, 1] : random.some([0, 1], random.int(0, 1));
  const body: Row[] = [];
  let classes = random.pick(CLASSES);
  for (let row = 0; row < rows; row += 1) {
    if (random.chance(60)) classes = random.pick(CLASSES);
    const shown = levels.map((level) => classes[level] ?? null);
    const cells = headers.map((header) => columns[header]?.(random) ?? null);
    body.push([...shown, random.pick(NAMES), ...cells].map((cell) => spaced(random, cell)));
  }
  return [
    [...levels.map((level) => ['一级指标', '二级指标'][level] ?? null), '三级指标', ...headers],
    ...body,
  ];
}

const AMOUNTS: Some<CellInput> = [
  100,
  100,
  60,
  40,
  0,
  '',
  '—',
  -3,
  100.5,
  33.333,
  '1,000.00',
  '50万元',
  1000000,
  '12.5 ',
];
const RATES: Some<CellInput> = [
  1,
  0.6,
  '60%',
  '60.00%',
  '100%',
  0.862,
  '—',
  '',
  '0%',
  '#DIV/0!',
  '86.2',
  '102.5%',
  '-40%',
  '增长5%',
];

function funds(random: Random): Row[] {
  const line = (label: string): Row => [
    null,
    label,
    random.pick(AMOUNTS),
    random.pick(AMOUNTS),
    random.pick(AMOUNTS),
    random.pick([10, 20, '—', '']),
    random.pick(RATES),
    random.pick(SCORES),
  ];
  const head = [
    '项目资金（万元）',
    null,
    '年初预算数',
    '全年预算数（A）',
    '全年执行数（B）',
    '分值',
    '执行率（B/A）',
    '得分',
  ];
  const lines = ['其中：当年财政拨款', '　上年结转资金', '　其他资金'].filter(() => random.chance(80));
  return [head, line('年度资金总额'), ...lines.map(line)];
}

function evaluation(random: Random): SheetInput {
  const chosen = random.some(Object.keys(more), random.int(0, 3));
  const usual = Object.entries(fixed).filter(() => random.chance(88));
  const columns = Object.fromEntries([
    ...usual,
    ...chosen.map((key) => [key, more[key] ?? (() => null)] as const),
  ]);
  const whole = grid(random, columns, random.int(6, 14));
  const rows: Row[] = [
    [random.pick(['项目支出绩效自评表', '部门整体支出绩效自评表', '2024年项目绩效自评表'])],
    [random.pick(['（2024年度）', '（2023年度）', ''])],
    [
      '项目名称',
      random.pick(['融媒体设备购置', '办公楼修缮', '宣传活动', '']),
      null,
      '主管部门',
      random.pick(['甲市宣传部', '']),
    ],
    ...(random.chance(70) ? funds(random) : []),
    ...(random.chance(60)
      ? [
          ['年度总体目标', '预期目标', null, null, '实际完成情况'],
          [
            null,
            random.pick(['采购设备5台，播发稿件。', '', '43.2', '提升宣传影响力，群众满意。']),
            null,
            null,
            random.pick([
              '采购设备5台，播发稿件。',
              '',
              '37.24',
              '今年已全部完成，群众一致好评，截止12月底。',
            ]),
          ],
        ]
      : []),
    ...whole,
    ...(random.chance(70)
      ? [
          [
            '总分',
            null,
            null,
            null,
            null,
            random.pick([100, 90, '']),
            random.pick([100, 89.995, 60, 92.5, '']),
          ],
        ]
      : []),
    ...(random.chance(40) ? [['自评等级', random.pick(['优', '优秀', '良', '中', ''])]] : []),
    ...(random.chance(40)
      ? [['填报人：', null, '填报日期：', random.pick(['2024年12月1日', '2025年3月1日', ''])]]
      : []),
  ];
  return { rows };
}

const LINES: Some<readonly string[]> = [
  ['本年支出合计', '基本支出', '人员经费', '公用经费', '项目支出', '机关运行经费'],
  ['支出合计', '一、基本支出', '　　人员经费', '　　公用经费', '二、项目支出', '其中：重点项目支出'],
  ['本年收入合计', '财政拨款收入', '事业收入', '其他收入'],
  [
    '“三公”经费合计',
    '因公出国（境）费',
    '公务用车购置及运行维护费',
    '公务用车购置费',
    '公务用车运行维护费',
    '公务接待费',
  ],
  ['上年结转和结余', '本年收入合计', '本年支出合计', '年末结转和结余'],
];

function accounts(random: Random): SheetInput {
  const headers = random.some(
    ['年初预算数', '全年预算数', '本年决算数', '上年决算数', '增减额', '增减率', '占比', '备注'],
    random.int(2, 7),
  );
  const cell = (header: string): CellInput => {
    if (header === '备注')
      return random.pick(['', '人员增加', '小于预算数', '决算数大于预算数', '比上年减少5万元', '占30']);
    return /率|占/.test(header) ? random.pick(RATES) : random.pick(AMOUNTS);
  };
  return {
    rows: [
      [random.pick(['2024年收支决算表', '2023年支出决算表', '2024年“三公”经费支出表', '支出情况表'])],
      [random.pick(['单位：万元', '单位：元', ''])],
      ['项目', ...headers],
      ...random.pick(LINES).map((line) => [line, ...headers.map(cell)]),
    ],
  };
}

const STAFF: Some<CellInput> = [8, 9, 54, 61, '', '12人', 7.5];

function department(random: Random): SheetInput {
  const number = () => random.pick(STAFF);
  return {
    rows: [
      ['机构人员情况表'],
      ['项目', '数量'],
      ...['内设机构', '编制人数', '事业编制数', '在职人数', '年末在编人数', '退休人数', '人员合计'].map(
        (label) => [label, number()],
      ),
      [],
      ['年度重点工作任务'],
      ['任务名称', '主要实施内容', '拟投入资金（万元）', '期望目标'],
      ...['设备购置', '宣传活动'].map((name) => [
        name,
        '按计划实施',
        random.pick(AMOUNTS),
        random.pick(['完成5台', '']),
      ]),
    ],
  };
}

/** Ninety of them, always the same. */
export const ODD: readonly Odd[] = Array.from({ length: 90 }, (_, index) => {
  const random = new Random(1000 + index);
  const sheets: Record<string, SheetInput> = { 自评表: evaluation(random) };
  if (random.chance(30)) sheets['乙项目自评'] = evaluation(random);
  if (random.chance(40))
    sheets['申报表'] = {
      rows: [
        ['项目支出绩效目标申报表'],
        ['（2024年度）'],
        ...grid(
          random,
          { 年度指标值: fixed['年度指标值'] ?? (() => null), 分值: fixed['分值'] ?? (() => null) },
          8,
        ),
      ],
    };
  if (random.chance(40))
    sheets['监控表'] = {
      rows: [['项目支出绩效运行监控表'], ['（2024年度）'], ...grid(random, monitored, 8)],
    };
  if (random.chance(60)) sheets['收支'] = accounts(random);
  if (random.chance(40)) sheets['收支二'] = accounts(random);
  if (random.chance(40)) sheets['人员任务'] = department(random);
  return { sheets, scheme: SCHEMES[index % SCHEMES.length] ?? SCHEMES[0] };
});
