import type { Scheme } from '../../../src/schemes';
import { quotient, sumOf } from './exact';
import { linesOf, type LevelPlan, type Line } from './indicators';
import type { Random } from './random';

/** Amounts in hundredths of 万元. */
export interface Money {
  readonly initial: number;
  readonly budget: number;
  readonly executed: number;
}

export interface Subject {
  readonly year: number;
  /** 项目名称 or 部门名称. */
  readonly label: '项目名称' | '部门名称';
  readonly name: string;
  readonly unitName: string;
  readonly department: string;
  /** 当年财政拨款, 上年结转资金, 其他资金. */
  readonly sources: readonly [Money, Money, Money];
  readonly goal: readonly [expected: string, actual: string];
  readonly lines: readonly Line[];
  /** Hundredths; null where execution earns no points. */
  readonly executionPoints: number | null;
}

export const totalOf = (sources: readonly Money[]): Money => ({
  initial: sumOf(sources.map(({ initial }) => initial)),
  budget: sumOf(sources.map(({ budget }) => budget)),
  executed: sumOf(sources.map(({ executed }) => executed)),
});

/** Hundredths of points that execution earns. */
export function executionScore({ executionPoints, sources }: Subject): number {
  const { budget, executed } = totalOf(sources);
  if (executionPoints === null) return 0;
  return executed >= budget ? executionPoints : quotient(executionPoints, executed, budget);
}

export const totalScore = (subject: Subject): number =>
  executionScore(subject) + sumOf(subject.lines.map(({ score }) => score));

export const totalPoints = ({ executionPoints, lines }: Subject): number =>
  (executionPoints ?? 0) + sumOf(lines.map(({ points }) => points));

export function gradeOf(scheme: Scheme, score: number): string {
  return scheme.grades.find(({ from }) => score >= Number(from) * 100)?.name ?? '';
}

/** The first levels of a scheme with points; where it sets none, a split of our own that adds up to the total. */
export function levelsOf(random: Random, scheme: Scheme): LevelPlan[] {
  const execution = executionOf(scheme) ?? 0;
  const rest = Number(scheme.totalPoints) * 100 - execution;
  const known = scheme.levels.flatMap(({ name, points, classes }) =>
    points === null ? [] : [{ name, points: Number(points) * 100, classes }],
  );
  if (known.length > 0) return known;
  if (scheme.id === 'guangzhou-department') {
    const management = scheme.levels.find(({ name }) => name === '管理效率')?.classes ?? [];
    return [
      { name: '履职效能', points: 5000, classes: ['部门整体绩效产出', '部门整体绩效效益'] },
      { name: '管理效率', points: 5000, classes: management },
    ];
  }
  if (scheme.levels.length === 0) return NATIONAL;
  const satisfaction = 1000;
  const output =
    random.int(Math.floor((rest - satisfaction) / 200), Math.floor((rest - satisfaction) / 100) - 12) * 100;
  const points = [output, rest - satisfaction - output, satisfaction];
  return scheme.levels.map(({ name, classes }, index) => ({ name, classes, points: points[index] ?? 0 }));
}

const NATIONAL: LevelPlan[] = [
  { name: '产出指标', points: 5000, classes: ['数量指标', '质量指标', '时效指标', '成本指标'] },
  {
    name: '效益指标',
    points: 3000,
    classes: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'],
  },
  { name: '满意度指标', points: 1000, classes: ['服务对象满意度指标'] },
];

/** Guangdong's and Guangzhou's schemes set no points for execution; Guangdong's forms are the national ones. */
export function executionOf(scheme: Scheme): number | null {
  if (scheme.id === 'guangdong-2020') return 1000;
  return scheme.executionPoints === null ? null : Number(scheme.executionPoints) * 100;
}

const UNITS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'national-2020': ['示例市图书馆', '示例县水务局'],
  'national-2021': ['示例市博物馆', '示例县林业局'],
  'guangzhou-department': ['广州市示例区融媒体中心', '广州市番禺区示例中心'],
  'guangzhou-target': ['广州市番禺区示例馆', '广州市示例区图书馆'],
  'guangdong-2020': ['韶关市示例局', '广东省清远市示例中心'],
  anhui: ['安徽省六安市示例局', '六安市金安区示例中心'],
  hunan: ['湖南省邵阳市示例局', '邵阳市大祥区示例中心'],
  hubei: ['湖北省宜昌市示例局', '武汉市示例区图书馆'],
  sichuan: ['四川省达州市示例局', '成都市示例区文化馆'],
  chongqing: ['重庆市示例区融媒体中心', '重庆市示例县文化馆'],
};

const PROJECTS = [
  '新媒体平台运行维护',
  '公共设施维修养护',
  '基层文化活动补助',
  '应急广播系统维护',
  '智慧服务平台运行',
] as const;

export const isWholeUnit = (scheme: Scheme): boolean =>
  ['guangzhou-department', 'guangzhou-target', 'hunan'].includes(scheme.id);

/** A project (or a whole unit) of a scheme's jurisdiction with everything that its forms say. */
export function subjectOf(random: Random, scheme: Scheme, year: number): Subject {
  const unitName = random.pick(UNITS[scheme.id] ?? ['示例市图书馆']);
  const whole = isWholeUnit(scheme);
  const name = whole ? unitName : random.pick(PROJECTS);
  const lines = linesOf(random, levelsOf(random, scheme));
  return {
    year,
    label: whole ? '部门名称' : '项目名称',
    name,
    unitName,
    department: '示例市宣传主管部门',
    sources: [
      moneyOf(random, 2000, 40_000),
      random.chance(40) ? moneyOf(random, 100, 4000) : NONE,
      random.chance(50) ? moneyOf(random, 100, 9000) : NONE,
    ],
    goal: [
      `完成${name}年度工作，保障服务持续稳定，按计划完成各项任务并做好群众服务。`,
      `年度工作按计划推进，${lines.filter(({ score, points }) => score === points).length}项指标达到预期，其余在偏差原因中说明。`,
    ],
    lines,
    executionPoints: executionOf(scheme),
  };
}

const NONE: Money = { initial: 0, budget: 0, executed: 0 };

function moneyOf(random: Random, low: number, high: number): Money {
  const initial = random.int(low, high);
  const budget = random.chance(40)
    ? initial + random.int(-Math.floor(initial / 20), Math.floor(initial / 20))
    : initial;
  const executed = random.chance(25) ? budget : random.int(Math.ceil(budget * 0.85), budget);
  return { initial, budget, executed };
}
