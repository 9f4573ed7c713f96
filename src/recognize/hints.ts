import { wordsOf } from './text';
import type { ColumnRole } from './types';

/**
 * What a header of an indicator grid most likely says where none of the known forms' words are printed: the words that such
 * headers are made of, wherever they stand in it. Only asked beside columns that are known, and held against what the column
 * holds. Tried in this order; a pattern's second part says what the header must not speak of.
 */
const HINTS: readonly (readonly [ColumnRole, RegExp, RegExp | null])[] = [
  [
    'explanation',
    /说明|解释|依据|来源|口径|公式|办法|细则|规则|方法|定义|内涵|释义|描述|材料|资料|(?:评分|评价|扣分|计分|赋分|考核)标准/u,
    /原因|偏差|差异|改进|整改|纠偏|未完成|未达|扣分(?:情况|说明|及)/u,
  ],
  [
    'reason',
    /原因|理由|偏差|措施|举措|差异|改进|整改|纠偏|未完成|未达|扣分/u,
    /率|偏差[度值]|差异[度值额]|系数|标准/u,
  ],
  ['possibility', /可能性/u, null],
  ['core', /核心/u, null],
  ['coefficient', /系数/u, null],
  ['score', /得分|评分|打分|实得|自评分/u, /应得|率|标准|系数|比例/u],
  ['points', /分值|权重|满分|权数|应得|赋分|分数|(?:标准|基础|基本|设定|总)分/u, /率|比例|扣分/u],
  ['expected', /预计|预期完成|预期实现/u, /时间|日期|金额|资金/u],
  [
    'actual',
    /完成|实现|实际|达成|达到|达标|执行|业绩|实绩|监控|现[值状达有]|进展/u,
    /率|比例|程度|时间|时限|日期|计划|预期|预计|完成目标|目标值|应|未|金额|资金|预算|是否|单位|年初|上年|历史|近.年|偏离|人$/u,
  ],
  [
    'periodTarget',
    /(?:实施期|周期|中长期|长期|中期|三年|总).*(?:指标|目标|值)/u,
    /半年|季度|月|上年|近.年|平均|分值/u,
  ],
  ['adjustedTarget', /(?:调整|变更).*(?:指标|目标|值)/u, null],
  [
    'target',
    /目标|指标值|标准值|计划(?!.*(?:资金|投入|投资|金额|支出|安排|时间|措施))|应达|预期|值$/u,
    /上年|历史|近.年|平均|半年|季度|某月|名称|差|率|编码|代码|类型|性质/u,
  ],
  ['operator', /符号|方向|性质/u, null],
  ['unit', /单位$/u, /责任|负责|实施|主管|完成/u],
  ['level1', /一级|^(?:指标)?(?:大类|类型)$|(?:维度|板块|方面|领域)$/u, null],
  ['level2', /二级|^(?:指标)?(?:小类|类别)$/u, null],
  ['name', /三级|四级|(?:指标|考核|评价|绩效).*(?:名称|内容|事项|要点)|事项$/u, /编码|代码/u],
];

const LONGEST = 20;

/** The role that a header's words hint at; null where they hint at none. */
export function hintOf(text: string): ColumnRole | null {
  const { open } = wordsOf(text);
  if (open === '' || open.length > LONGEST) return null;
  return HINTS.find(([, says, not]) => says.test(open) && not?.test(open) !== true)?.[0] ?? null;
}
