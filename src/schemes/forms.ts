import { national2020 } from './national';
import type { Scheme, SchemeLevel } from './types';

/** The three forms of a year: targets declared, execution monitored, results evaluated. */
export type FormKind = 'target' | 'monitoring' | 'evaluation';

/** What a column of an indicator grid holds. `light` is the warning light of a monitoring form. */
export type FormRole =
  | 'level1'
  | 'level2'
  | 'name'
  | 'operator'
  | 'periodTarget'
  | 'target'
  | 'unit'
  | 'actual'
  | 'light'
  | 'expected'
  | 'points'
  | 'score'
  | 'reason'
  | 'possibility'
  | 'explanation'
  | 'standard'
  | 'remark';

export interface FormColumn {
  readonly role: FormRole;
  readonly header: string;
  /** In characters of the default font. */
  readonly width: number;
}

/** A standard form as it is laid out on a sheet of its own, from top to bottom. */
export interface StandardForm {
  readonly kind: FormKind;
  /** Name of its sheet, unless that is taken. */
  readonly sheet: string;
  readonly title: string;
  /** Fields of the head, each with a blank value. */
  readonly fields: readonly string[];
  /** Headers of the money block behind the column of sources; empty for a form without it. */
  readonly funds: readonly string[];
  /** The sources of money below 年度资金总额, which sums them up. */
  readonly sources: readonly string[];
  readonly columns: readonly FormColumn[];
  readonly levels: readonly SchemeLevel[];
  /** Points of the execution row; null for a form that scores nothing, and where the scheme sets none. */
  readonly executionPoints: string | null;
  /** Whether a 总分 row closes the grid. */
  readonly total: boolean;
  /** What to heed when it is filled in, printed below. */
  readonly note: string;
}

const column = (role: FormRole, header: string, width: number): FormColumn => ({ role, header, width });

const LEVEL1 = column('level1', '一级指标', 16);
const LEVEL2 = column('level2', '二级指标', 18);
const NAME = column('name', '三级指标', 28);
const SPLIT_TARGET: readonly FormColumn[] = [
  column('operator', '指标性质', 10),
  column('target', '指标值', 14),
  column('unit', '度量单位', 10),
];

/** The indicator columns before what is reported, by the scheme that prints them its own way (domain: provincial forms). */
const TARGET_COLUMNS: Readonly<Record<string, readonly FormColumn[]>> = {
  sichuan: SPLIT_TARGET,
  chongqing: [
    column('unit', '计量单位', 10),
    column('operator', '指标性质', 10),
    column('target', '年初指标值', 14),
  ],
  'guangzhou-target': [column('periodTarget', '实施周期指标值', 16), column('target', '年度指标值', 16)],
};

const TARGET = column('target', '年度指标值', 16);

const targetColumns = ({ id }: Scheme): readonly FormColumn[] => TARGET_COLUMNS[id] ?? [TARGET];

const REASON: Readonly<Record<string, string>> = { sichuan: '未完成原因分析' };

const FIELDS = ['项目名称', '主管部门', '实施单位'];
const SOURCES = ['其中：当年财政拨款', '上年结转资金', '其他资金'];

/** Without points or levels of its own a scheme uses the national levels. */
const levelsOf = (scheme: Scheme): readonly SchemeLevel[] =>
  scheme.levels.length > 0 ? scheme.levels : national2020.levels;

/** Percent of the pace below which a light is red or yellow, and from which overfulfilment is blue. */
export const LIGHT_BANDS = { red: '60', yellow: '80', blue: '120' } as const;
/** What a light says. */
export const LIGHTS = { red: '红', yellow: '黄', green: '绿', blue: '蓝', unclear: '待核实' } as const;
/** The label beside which a monitoring form holds its cut-off month, and the one of its worst light. */
export const MONTH_FIELD = '监控截止月份';
export const OVERALL_FIELD = '总体预警';

/** Columns of the sheet for the integrated budget system, which takes operator, bare number and unit apart. */
export const IMPORT_COLUMNS: readonly FormColumn[] = [
  LEVEL1,
  LEVEL2,
  column('name', '三级指标名称', 28),
  column('operator', '计算符号', 10),
  column('target', '年度指标值', 16),
  column('unit', '计量单位', 10),
  column('actual', '*当前完成值', 16),
  column('points', '权重', 10),
  column('reason', '偏差原因及改进措施', 30),
];

/** The standard form of a kind, as a scheme prints it. */
export function standardForm(kind: FormKind, scheme: Scheme): StandardForm {
  const levels = levelsOf(scheme);
  const shared = { kind, levels, fields: FIELDS, sources: SOURCES };
  const grid = [LEVEL1, LEVEL2, NAME, ...targetColumns(scheme)];
  if (kind === 'target') {
    return {
      ...shared,
      sheet: '绩效目标申报表',
      title: '项目支出绩效目标申报表',
      funds: ['年初预算数'],
      columns: [
        ...grid,
        column('points', '分值', 10),
        ...(scheme.id === 'hunan'
          ? [column('explanation', '指标解释', 24), column('standard', '评（扣）分标准', 24)]
          : []),
        column('remark', '备注', 24),
      ],
      executionPoints: null,
      total: false,
      note: `填表说明：指标值写明符号、数值和计量单位（如≥95%）；${pointsNote(levels, scheme)}`,
    };
  }
  if (kind === 'monitoring') {
    return {
      ...shared,
      sheet: '绩效运行监控表',
      title: '项目支出绩效目标执行监控表',
      funds: ['年初预算数', '{month}执行数', '执行率', '全年预计执行数', '进度预警'],
      columns: [
        ...grid,
        column('actual', '{month}执行情况', 18),
        column('light', '进度预警', 10),
        column('expected', '全年预计完成情况', 18),
        column('reason', '偏差原因分析', 30),
        column('possibility', '完成目标可能性', 16),
        column('remark', '备注', 16),
      ],
      executionPoints: null,
      total: false,
      note: `填表说明：${MONTH_FIELD}填1至12。按时间进度折算，完成不足${LIGHT_BANDS.red}%为红，不足${LIGHT_BANDS.yellow}%为黄，达到${LIGHT_BANDS.blue}%为蓝，其余为绿；反向指标不超过指标值为绿，超过为红；百分比指标（完成率、进度类除外）不折算。`,
    };
  }
  return {
    ...shared,
    sheet: '绩效自评表',
    title: '项目支出绩效自评表',
    funds: ['年初预算数', '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分'],
    columns: [
      ...grid,
      column('actual', scheme.id === 'chongqing' ? '全年完成值' : '实际完成值', 16),
      column('points', '分值', 10),
      column('score', '得分', 10),
      column('reason', REASON[scheme.id] ?? '偏差原因分析及改进措施', 34),
    ],
    executionPoints: scheme.executionPoints,
    total: true,
    note: '填表说明：完成值与指标值用同一计量单位；执行率、得分和总分由公式计算；未完成或偏离较大的指标写明原因和改进措施。',
  };
}

function pointsNote(levels: readonly SchemeLevel[], { executionPoints }: Scheme): string {
  const set = levels.flatMap(({ name, points }) => (points === null ? [] : [`${name}${points}分`]));
  if (set.length === 0) return '分值按本地评价方案填写。';
  const execution = executionPoints === null ? '' : `，自评时另加预算执行率${executionPoints}分`;
  return `分值：${set.join('、')}${execution}。`;
}
