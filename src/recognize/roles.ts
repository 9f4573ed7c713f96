import type { ColumnRole, TableKind } from './types';

type RoleWords = { readonly [role in ColumnRole]?: string };

const INDICATORS: RoleWords = {
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  operator: '运算符号',
  target: '年度指标值',
  adjustedTarget: '调整后指标值',
  unit: '计量单位',
  periodTarget: '实施周期指标值',
  actual: '实际完成值',
  points: '分值',
  score: '得分',
  coefficient: '得分系数',
  reason: '偏差原因分析及改进措施',
  explanation: '评分标准',
  core: '是否核心指标',
};

const ACCOUNTS: RoleWords = {
  label: '项目',
  function: '功能分类',
  budget: '预算数',
  adjusted: '调整预算数',
  actual: '决算数',
  previous: '上年数',
  change: '增减额',
  changeRate: '增减率',
  share: '占比',
  rate: '执行率',
  reason: '增减原因',
  explanation: '备注',
};

const COUNTS: RoleWords = { label: '项目', value: '数量', unit: '计量单位', explanation: '备注' };
const FIELDS: RoleWords = { ...COUNTS, value: '内容' };

/**
 * The columns that a kind of table has, each with the header word of ours that a local word is read as. The roles are the
 * command line contract's; the words those of 财预〔2020〕10号 and of the final accounts forms.
 */
export const ROLE_WORDS: { readonly [kind in TableKind]: RoleWords } = {
  indicators: INDICATORS,
  monitoring: { ...INDICATORS, expected: '全年预计完成情况', possibility: '完成目标可能性' },
  funds: {
    label: '资金来源',
    initial: '年初预算数',
    budget: '全年预算数',
    executed: '全年执行数',
    points: '分值',
    rate: '执行率',
    score: '得分',
  },
  accounts: ACCOUNTS,
  sangong: ACCOUNTS,
  tasks: {
    name: '任务名称',
    content: '主要内容',
    amount: '拟投入资金',
    expected: '期望目标',
    actual: '完成情况',
  },
  goals: { expected: '预期目标', actual: '实际完成情况' },
  profile: FIELDS,
  staff: COUNTS,
  results: COUNTS,
  ratios: { ...COUNTS, value: '数值' },
  score: { ...COUNTS, value: '数值' },
  remarks: FIELDS,
};

export const TABLE_KINDS = Object.keys(ROLE_WORDS) as readonly TableKind[];

/** Columns that tables with labels have too, told by what stands in them: no header word names them for certain. */
const GROUPS: readonly ColumnRole[] = ['level1', 'level2', 'content'];

/** The roles that a header word can name in such a table, in the order of the form. */
export function wordRolesOf(kind: TableKind): readonly ColumnRole[] {
  return Object.keys(ROLE_WORDS[kind]) as ColumnRole[];
}

/** The roles that a column of such a table can have: those of its words first. */
export function rolesOf(kind: TableKind): readonly ColumnRole[] {
  const named = wordRolesOf(kind);
  return keyRole(kind) === 'label' ? [...named, ...GROUPS] : named;
}

export const hasRole = (kind: TableKind, role: ColumnRole): boolean => rolesOf(kind).includes(role);

/** The role whose words name a row of such a table. */
export function keyRole(kind: TableKind): ColumnRole {
  if (kind === 'indicators' || kind === 'monitoring' || kind === 'tasks') return 'name';
  return kind === 'goals' ? 'expected' : 'label';
}

/** The role of the figures or words that a table of this kind is about, where nothing else says which column it is. */
export function mainRole(kind: TableKind): ColumnRole {
  if (kind === 'indicators' || kind === 'monitoring') return 'target';
  if (kind === 'funds') return 'budget';
  if (kind === 'accounts' || kind === 'sangong' || kind === 'goals') return 'actual';
  return kind === 'tasks' ? 'content' : 'value';
}
