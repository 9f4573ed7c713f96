import { compare, divide, fromNumber, isDecimal } from '../../quantity';
import { SCHEMES } from '../../schemes';
import type { CellValue } from '../../workbook';

/** What a value may be; also the key of the sentence for one that is not. */
export type ValueKind =
  | 'number'
  | 'points'
  | 'share'
  | 'decimals'
  | 'formula'
  | 'overshoot'
  | 'capped'
  | 'completion'
  | 'level'
  | 'rule'
  | 'base'
  | 'template'
  | 'text';

/** A value read, or nothing where it is none of its kind. */
export type ReadValue = { readonly value: unknown } | null;

const plain = (value: CellValue): string =>
  typeof value === 'string'
    ? value.normalize('NFKC').replace(/\s+/g, '')
    : value === null
      ? ''
      : String(value);

function decimal(value: CellValue): string | null {
  if (typeof value === 'number') return fromNumber(value);
  const text = plain(value)
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?:%|分|位)$/, '');
  return isDecimal(text) ? text : null;
}

const choice =
  <T>(choices: Readonly<Record<string, T>>) =>
  (value: CellValue): ReadValue => {
    const text = plain(value);
    return Object.hasOwn(choices, text) ? { value: choices[text] } : null;
  };

const wrapped = <T>(value: T | null): ReadValue => (value === null ? null : { value });

/** How values of each kind are read. */
export const READ: Readonly<Record<ValueKind, (value: CellValue) => ReadValue>> = {
  text: (value) => wrapped(typeof value === 'string' && value.trim() !== '' ? value.trim() : null),
  number: (value) => wrapped(decimal(value)),
  // 不设: the scheme leaves these points open.
  points: (value) =>
    ['', '不设', '-', '—'].includes(plain(value)) ? { value: null } : wrapped(decimal(value)),
  share: (value) => {
    const read = decimal(value);
    if (read === null) return null;
    const percent = plain(value).endsWith('%') || compare(read, '1') > 0;
    return { value: percent ? divide(read, '100', 6) : read };
  },
  decimals: (value) => {
    const read = decimal(value);
    return wrapped(read !== null && /^[0-4]$/.test(read) ? Number(read) : null);
  },
  formula: choice({
    线性: 'linear',
    比值: 'ratio',
    全扣: 'allOrNothing',
    linear: 'linear',
    ratio: 'ratio',
    allOrNothing: 'allOrNothing',
  }),
  overshoot: choice<string | null>({ 满分: 'full', 人工: 'review', 不设: null }),
  capped: choice({ 是: true, 否: false }),
  completion: choice({ 全年预算: 'adjusted', 批复预算: 'approved', 可用资金: 'available' }),
  level: choice({ 错误: 'error', 警告: 'warning', 提示: 'info', 关闭: 'off' }),
  rule: (value) => wrapped(/^[A-I]\d{2}/.exec(plain(value).toUpperCase())?.[0] ?? null),
  base: (value) =>
    wrapped(SCHEMES.find(({ id, name }) => id === plain(value) || name.zh === plain(value))?.id ?? null),
  template: (value) => wrapped(SCHEMES.find(({ template }) => template === plain(value))?.template ?? null),
};

/** Single values: label, field of the scheme, kind. */
export const FIELDS: Readonly<Record<string, { readonly field: string; readonly kind: ValueKind }>> = {
  方案名称: { field: 'name', kind: 'text' },
  依据文件: { field: 'basis', kind: 'text' },
  基础方案: { field: 'base', kind: 'base' },
  总分: { field: 'totalPoints', kind: 'number' },
  预算执行率分值: { field: 'executionPoints', kind: 'points' },
  反向指标算法: { field: 'reverseFormula', kind: 'formula' },
  等值指标超出目标: { field: 'equalsOvershoot', kind: 'overshoot' },
  执行率得分封顶: { field: 'executionCapped', kind: 'capped' },
  预算完成率分母: { field: 'completionBase', kind: 'completion' },
  '超额说明界限(%)': { field: 'overshootPercent', kind: 'number' },
  得分小数位数: { field: 'scoreDecimals', kind: 'decimals' },
  百分比小数位数: { field: 'percentDecimals', kind: 'decimals' },
  报告模板: { field: 'template', kind: 'template' },
};

interface Column {
  readonly header: string;
  readonly key: string;
  readonly kind: ValueKind;
  /** Whether an empty cell is a value too. */
  readonly open?: boolean;
}

/** Small tables: field of the scheme and columns from the left. */
export const TABLES: readonly { readonly field: string; readonly columns: readonly Column[] }[] = [
  {
    field: 'levels',
    columns: [
      { header: '一级指标', key: 'name', kind: 'text' },
      { header: '分值', key: 'points', kind: 'points', open: true },
      { header: '二级指标', key: 'classes', kind: 'text', open: true },
    ],
  },
  {
    field: 'grades',
    columns: [
      { header: '等级', key: 'name', kind: 'text' },
      { header: '起点分', key: 'from', kind: 'number' },
    ],
  },
  {
    field: 'totalCaps',
    columns: [
      { header: '执行率低于(%)', key: 'belowPercent', kind: 'number' },
      { header: '总分最高', key: 'most', kind: 'number' },
    ],
  },
  {
    field: 'tiers',
    columns: [
      { header: '定性档次', key: 'name', kind: 'text' },
      { header: '上限(%)', key: 'high', kind: 'share' },
      { header: '下限(%)', key: 'low', kind: 'share' },
    ],
  },
  {
    field: 'rules',
    columns: [
      { header: '规则', key: 'rule', kind: 'rule' },
      { header: '级别', key: 'level', kind: 'level' },
    ],
  },
];

/** Rows with these labels are for people. */
export const REMARKS = ['评价方案', '说明', '备注', '填写说明'];
