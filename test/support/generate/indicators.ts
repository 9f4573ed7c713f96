import { scoreOf } from './exact';
import type { Random } from './random';

export type Sign = '≥' | '≤' | '＝';

/** A number of an indicator: whole units of the last decimal that is printed. */
export interface Size {
  readonly value: number;
  readonly decimals: 0 | 1 | 2;
}

export interface Line {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly kind: 'number' | 'date' | 'qualitative';
  readonly sign: Sign;
  readonly target: Size;
  readonly actual: Size;
  readonly unit: string;
  /** Words of a date or of a quality. */
  readonly words: readonly [target: string, actual: string];
  /** Hundredths. */
  readonly points: number;
  readonly score: number;
  readonly reason: string;
}

interface Pattern {
  readonly name: string;
  readonly unit: string;
  readonly sign: Sign;
  readonly kind?: Line['kind'];
  readonly low: number;
  readonly high: number;
  readonly decimals?: 0 | 1 | 2;
  /** The most that there can be: 100 of a rate. */
  readonly most?: number;
  readonly words?: readonly [string, string];
}

const rate = (name: string, low = 85, high = 98): Pattern => ({
  name,
  unit: '%',
  sign: '≥',
  low,
  high,
  most: 100,
});
const count = (name: string, unit: string, low: number, high: number): Pattern => ({
  name,
  unit,
  sign: '≥',
  low,
  high,
});
const atMost = (name: string, unit: string, low: number, high: number, decimals: 0 | 1 | 2 = 0): Pattern => ({
  name,
  unit,
  sign: '≤',
  low,
  high,
  decimals,
});

const QUANTITY: readonly Pattern[] = [
  count('播发新闻稿件数', '篇', 200, 6000),
  count('举办培训班期数', '期', 3, 30),
  count('维护设备数量', '台', 20, 400),
  count('组织宣传活动次数', '场', 4, 60),
  count('制作短视频数量', '条', 40, 900),
  count('巡检次数', '次', 12, 120),
  count('新建健身步道长度', '公里', 3, 40),
  { name: '发放补助人数', unit: '人', sign: '＝', low: 20, high: 3000 },
];
const QUALITY: readonly Pattern[] = [
  rate('项目验收合格率'),
  rate('设备完好率'),
  { name: '稿件差错率', unit: '%', sign: '≤', low: 10, high: 300, decimals: 2 },
  { name: '安全责任事故数', unit: '起', sign: '＝', low: 0, high: 0 },
  { name: '资料归档达标率', unit: '%', sign: '≥', low: 850, high: 985, decimals: 1, most: 1000 },
];
const TIME: readonly Pattern[] = [
  rate('任务按时完成率'),
  rate('故障响应及时率'),
  { name: '设备到货时间', unit: '', sign: '≤', kind: 'date', low: 0, high: 0, words: ['11月底前', '10月'] },
  { name: '工程完工时间', unit: '', sign: '≤', kind: 'date', low: 0, high: 0, words: ['12月底前', '9月'] },
];
const COST: readonly Pattern[] = [
  atMost('单期培训成本', '万元', 50, 900, 2),
  atMost('单台设备年维护成本', '元', 300, 9000),
  atMost('人均活动成本', '元/人', 40, 500),
];
const ECONOMIC: readonly Pattern[] = [
  count('带动群众增收', '万元', 20, 900),
  count('吸引游客数量', '万人次', 2, 90),
];
const SOCIAL: readonly Pattern[] = [
  count('受益群众人数', '人', 500, 90_000),
  rate('信息播发覆盖率'),
  count('上级媒体采用稿件数', '篇', 20, 400),
];
const ECOLOGICAL: readonly Pattern[] = [rate('生活污水处理率'), count('新增绿化面积', '平方米', 200, 9000)];
const LASTING: readonly Pattern[] = [
  {
    name: '运行维护管理制度',
    unit: '',
    sign: '≥',
    kind: 'qualitative',
    low: 0,
    high: 0,
    words: ['制度印发并按月执行', '达成年度指标'],
  },
  count('设备使用年限', '年', 3, 10),
];
const SATISFACTION: readonly Pattern[] = [
  rate('服务群众满意度', 80, 92),
  rate('受训人员满意度', 80, 92),
  rate('办事企业满意度', 80, 92),
];

/** Patterns by class; every scheme's classes are among these. */
const PATTERNS: Readonly<Record<string, readonly Pattern[]>> = {
  数量指标: QUANTITY,
  质量指标: QUALITY,
  时效指标: TIME,
  成本指标: COST,
  经济成本指标: COST,
  社会成本指标: [atMost('群众有效投诉次数', '次', 2, 12), atMost('施工扰民投诉次数', '次', 2, 9)],
  生态环境成本指标: [atMost('单位面积能耗', '千瓦时', 20, 200), atMost('施工扬尘超标次数', '次', 2, 9)],
  经济效益指标: ECONOMIC,
  社会效益指标: SOCIAL,
  生态效益指标: ECOLOGICAL,
  可持续影响指标: LASTING,
  服务对象满意度指标: SATISFACTION,
  预算配置: [atMost('在职人员控制率', '%', 98, 100), atMost('重点支出安排偏离率', '%', 3, 10)],
  预算执行: [
    rate('预算完成率', 85, 95),
    atMost('公用经费控制率', '%', 95, 100),
    rate('政府采购执行率', 85, 95),
  ],
  预算管理: [rate('预决算公开及时率'), rate('制度健全率'), rate('基础信息完善率')],
  职责履行: QUANTITY,
  履职效益: SOCIAL,
  预算编制: [rate('预算编制完整率')],
  信息公开: [rate('信息公开及时率')],
  绩效管理: [rate('绩效目标编报率')],
  采购管理: [rate('采购合同备案及时率')],
  资产管理: [rate('固定资产利用率')],
  运行成本: [atMost('人均公用经费', '元/人', 3000, 9000)],
  部门整体绩效产出: QUANTITY,
  部门整体绩效效益: SOCIAL,
};

const CAUSES = [
  '部分供应商交货晚于合同约定',
  '受台风天气影响外场工作停工',
  '推广渠道单一',
  '项目启动时间晚于计划',
] as const;
const MEASURES = [
  '改进措施：提前两个月启动采购并按月通报进度。',
  '改进措施：增设备用场地，按季度核对进度。',
  '改进措施：下一年度每季度开展一次线下推广。',
] as const;

/** One indicator of a class, fulfilled or not; `taken` are names that the form has. */
export function lineOf(
  random: Random,
  level1: string,
  level2: string,
  points: number,
  taken: Set<string>,
): Line | null {
  const free = (PATTERNS[level2] ?? []).filter(({ name }) => !taken.has(name));
  const [pattern] = random.some(free, 1);
  if (!pattern) return null;
  taken.add(pattern.name);
  const { kind = 'number', decimals = 0, sign } = pattern;
  const base = { level1, level2, name: pattern.name, kind, sign, unit: pattern.unit, points };
  if (kind !== 'number') {
    const reason = kind === 'qualitative' ? '依据印发的管理制度和12个月的检查记录评定。' : '';
    const nothing: Size = { value: 0, decimals: 0 };
    return {
      ...base,
      target: nothing,
      actual: nothing,
      words: pattern.words ?? ['', ''],
      score: points,
      reason,
    };
  }
  const target = random.int(pattern.low, pattern.high);
  const isMet = random.chance(65);
  const actual = actualFor(random, pattern, target, isMet);
  const score = scoreFor(sign, target, actual, points);
  const satisfaction = pattern.name.includes('满意度') ? '问卷调查，样本量200份，收回有效问卷186份。' : '';
  const isLost = score < points || (sign === '≤' && actual > target);
  const reason = isLost ? `${random.pick(CAUSES)}。${random.pick(MEASURES)}` : '';
  return {
    ...base,
    target: { value: target, decimals },
    actual: { value: actual, decimals },
    words: ['', ''],
    score,
    reason: satisfaction + reason,
  };
}

function actualFor(random: Random, { sign, most }: Pattern, target: number, isMet: boolean): number {
  const some = (share: number): number => Math.max(1, Math.round(target * share));
  if (sign === '＝') return target;
  if (sign === '≤') {
    if (target === 0) return 0;
    return isMet
      ? random.int(Math.max(1, target - some(0.2)), target)
      : random.int(target + 1, target + some(0.4));
  }
  if (isMet)
    return Math.min(
      most === undefined ? Infinity : most - 1,
      random.int(target, target + Math.floor(target * 0.2)),
    );
  return Math.max(1, random.int(target - some(0.3), target - 1));
}

/** Scores by the national formulas, reverse indicators in proportion to what was exceeded. */
export function scoreFor(sign: Sign, target: number, actual: number, points: number): number {
  if (sign === '≤')
    return actual <= target ? points : scoreOf(points, Math.max(0, 2 * target - actual), target);
  return actual >= target ? points : scoreOf(points, actual, target);
}

/** `≥95%`, and `96%` for an actual value. */
export const sizeText = ({ value, decimals }: Size): string => {
  if (decimals === 0) return String(value);
  const digits = String(value).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};

/** The number itself. */
export const sizeNumber = ({ value, decimals }: Size): number => value / 10 ** decimals;

export const targetText = (line: Line): string =>
  line.kind === 'number' ? `${line.sign}${sizeText(line.target)}${line.unit}` : line.words[0];

export const actualText = (line: Line): string =>
  line.kind === 'number' ? `${sizeText(line.actual)}${line.unit}` : line.words[1];

/** A first level with its points in hundredths and its classes. */
export interface LevelPlan {
  readonly name: string;
  readonly points: number;
  readonly classes: readonly string[];
}

/** The indicator rows of a form, class by class; the points are whole numbers and add up to those of the levels. */
export function linesOf(random: Random, levels: readonly LevelPlan[]): Line[] {
  const taken = new Set<string>();
  return levels.flatMap(({ name, points, classes }) => {
    // A second indicator only where there are points for it.
    let spare = Math.floor(points / 200) - classes.length;
    const places = classes.flatMap((one) => {
      const isDouble = random.chance(35) && spare > 0 && (PATTERNS[one] ?? []).length > 1;
      if (isDouble) spare -= 1;
      return isDouble ? [one, one] : [one];
    });
    const shares = random.split(points / 100, places.length, 1);
    return places.flatMap((place, index) => {
      const line = lineOf(random, name, place, (shares[index] ?? 1) * 100, taken);
      if (!line) throw new Error(`no indicator left for ${place}`);
      return [line];
    });
  });
}
