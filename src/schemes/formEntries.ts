import type { FormRole } from './forms';
import type { SchemeLevel } from './types';

/** What the cells of a form take, and what a person is told there. Forms are Chinese in every language of the pane. */
export interface FormEntry {
  readonly title: string;
  readonly message: string;
  readonly allowed: FormAllowed;
  /** Whether anything else is refused. */
  readonly strict: boolean;
}

/** `levels` and `classes` are the form's own names of first and second levels. */
export type FormAllowed =
  | { readonly kind: 'any' | 'levels' | 'classes' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'whole' | 'decimal'; readonly from: number; readonly to: number | null };

const ANY = { kind: 'any' } as const;
const POINTS = { kind: 'decimal', from: 0, to: 100 } as const;

/** The signs of the integrated budget system, which are full-width, and its word for what has none. */
export const SIGN_ITEMS = ['＞', '≥', '＝', '＜', '≤', '定性'] as const;
export const POSSIBILITY_ITEMS = ['确定能', '有可能', '完全不可能'] as const;

const entry = (
  title: string,
  message: string,
  allowed: FormAllowed = ANY,
  strict = allowed.kind !== 'any' && allowed.kind !== 'levels' && allowed.kind !== 'classes',
): FormEntry => ({ title, message, allowed, strict });

const TARGET = entry(
  '指标值',
  '写明符号、数值和计量单位，如≥95%、≤3天、2025年9月底前。定性指标写可以核查的标准，不只写“提高”“加强”。',
);

/** By the column of a grid; what computes itself has no entry. */
export const COLUMN_ENTRIES: { readonly [role in FormRole]?: FormEntry } = {
  level1: entry('一级指标', '从列表中选择本方案的一级指标。', { kind: 'levels' }),
  level2: entry('二级指标', '从列表中选择，须属于左边的一级指标。', { kind: 'classes' }),
  name: entry('三级指标', '写要考核的事项，如“播发稿件数量”。数值写在指标值里；不写“指标1：”之类的序号。'),
  operator: entry(
    '指标性质',
    '从列表中选择：＞ ≥ ＝ ＜ ≤，没有数值的选“定性”。',
    { kind: 'list', items: SIGN_ITEMS },
    true,
  ),
  target: TARGET,
  periodTarget: TARGET,
  unit: entry('计量单位', '与指标值一致，如篇、%、万元、天。定性指标不填。'),
  actual: entry(
    '完成值',
    '与指标值用同一计量单位，填实际数。定性指标填“达成年度指标”“部分达成年度指标并具有一定效果”或“未达成年度指标且效果较差”。',
  ),
  expected: entry('全年预计', '与指标值用同一计量单位，填预计全年能够完成的数。'),
  points: entry('分值', '0至100的数。各指标分值与预算执行分值之和为100。', POINTS),
  score: entry('得分', '由“填充”按方案写成公式；定性指标由评分人在档次范围内填写，不超过分值。', POINTS),
  reason: entry('偏差原因', '未完成、得分低于分值或明显超过指标值时填写：先写原因，再写改进措施。'),
  possibility: entry('完成可能性', '从列表中选择。', { kind: 'list', items: POSSIBILITY_ITEMS }),
};

/** The same for a split target column, which takes a bare number. */
export const SPLIT_TARGET_ENTRY = entry(
  '指标值',
  '只填数值，符号和单位填在各自的列里。定性指标写可以核查的标准。',
);

/** For a qualitative indicator that is known when the form is made: one of the three tiers. */
export const tierEntry = (items: readonly string[]): FormEntry =>
  entry('完成值', '定性指标：从列表中选择完成档次。', { kind: 'list', items }, false);

export const MONEY_ENTRY = entry(
  '金额',
  '单位：万元。填数字，不带单位；没有的填0。',
  { kind: 'decimal', from: 0, to: null },
  false,
);
export const MONTH_ENTRY = entry(
  '监控截止月份',
  '填1至12的整数；表头和进度预警随之改变。',
  { kind: 'whole', from: 1, to: 12 },
  true,
);
export const GOAL_ENTRY = entry('年度总体目标', '用完整的句子写要完成什么、达到什么效果，不只写一个数。');
export const FINISHED_ENTRY = entry(
  '实际完成情况',
  '对照左边的预期目标逐项写完成情况，写实际数，不照抄目标。',
);

/** The names that a column of levels offers. */
export function levelNames(levels: readonly SchemeLevel[], kind: 'levels' | 'classes'): readonly string[] {
  const names = levels.flatMap(({ name, classes }) => (kind === 'levels' ? [name] : classes));
  return [...new Set(names)];
}
