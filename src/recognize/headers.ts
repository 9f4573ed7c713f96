import type { ColumnRole } from './types';
import { wordsOf } from './text';

/**
 * Header words as data. A pattern is held against a header's words after `wordsOf` has taken units, years, column
 * letters, spaces and width away. Sources: the forms of 财预〔2020〕10号 and of the national integrated budget system, and
 * published provincial variants.
 */

/** Columns of an indicator grid (自评表, 申报表, 监控表). Tried in this order. */
const INDICATOR_HEADERS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['level1', /^(?:一级(?:绩效|评价|考核)?(?:指标|类别)?(?:名称)?|指标一级|一级目标)$/u],
  ['level2', /^(?:二级(?:绩效|评价|考核)?(?:指标|类别)?(?:名称)?|指标二级|二级目标)$/u],
  [
    'name',
    /^(?:三级(?:绩效|评价|考核)?(?:指标)?(?:名称|内容)?|(?:绩效|具体|评价|考核|三级|共性|个性化?|细化)*指标(?:名称|内容|名|项|事项)|(?:具体|细化|分项|明细)指标|四级(?:绩效|评价|考核)?指标(?:名称)?)$/u,
  ],
  [
    'operator',
    /^(?:(?:绩效)?指标(?:性质|符号|值类型|类型|方向)|(?:运算|计算|比较|运算计算|运算\/计算)(?:符号?|符)|符号|性质)$/u,
  ],
  [
    'periodTarget',
    /^(?:项目)?(?:实施周期|实施期|中期|总体|三年|周期|中长期)(?:内)?(?:绩效)?(?:指标|目标)(?:值|指标值)$/u,
  ],
  ['adjustedTarget', /^(?:年中)?(?:调整|变更)(?:后)?(?:的)?(?:年度)?(?:绩效)?(?:指标|目标)(?:调整)?值?$/u],
  ['adjustedTarget', /^(?:指标|目标)(?:调整值|值调整后?)$/u],
  [
    'target',
    /^(?:某年|年度|本年度?|当年|年初|全年|预期|计划|设定|绩效|年初设定|申报|批复)*(?:指标值|目标值|指标目标值?|计划值|预期值|计划完成值|绩效目标)$/u,
  ],
  ['expected', /^(?:预计全年|全年预[计期])(?:完成|执行|实现)?(?:情况|值)$|^预计(?:完成|实现)(?:情况|值)$/u],
  ['possibility', /^(?:完成|实现)?(?:年度)?(?:绩效)?(?:目标|指标)?(?:的)?可能性$/u],
  [
    'possibility',
    /^(?:年度|全年|年底)?(?:绩效)?(?:目标|指标)?(?:能否|可否|是否能够?|是否可以?|预计能否)(?:按期|按时|如期|全部)?(?:完成|实现|达成)(?:年度|全年)?(?:绩效)?(?:目标|指标|任务)?$/u,
  ],
  [
    'actual',
    /^(?:某年|某月|全年|半年度?|上半年|下半年|第?[一二三四]?季度|前三季度|月度|年度|实际|本年|当年|当前|目前|年末|自评|指标|绩效指标|累计|截至目前|监控期|本期)*(?:完成值|完成情况|完成数值?|完成指标值?|实际值|实现值|完成结果|执行情况|实现情况|实际完成|完成数量)$/u,
  ],
  ['unit', /^(?:绩效)?(?:指标)?(?:值)?(?:计量|度量|数量)?单位$/u],
  ['coefficient', /^(?:得分|完成|评分|权重)?系数$/u],
  [
    'points',
    /^(?:指标|三级指标|执行率|标准|设定|设置|目标|应得|满分|分值)*(?:分值|权重|满分|标准分|权重分值?|分值权重|赋分|分数|权数|满分值)$/u,
  ],
  [
    'score',
    /^(?:单位|部门|项目|执行率|自我|自评|实际|实|评价|指标|最终|绩效|最后|评定|核定)*(?:得分|评分|自评分数?|分值得分|得分情况|打分)$/u,
  ],
  [
    'reason',
    /^(?=.*(?:原因|偏差|改进措施|差异说明|(?:扣|失|丢)分(?:说明|情况|理由|依据)))(?:未完成|超额|未|超|偏差|未达标|未达到|较大|大|差异|扣分|失分|丢分|指标|目标|绩效|自评|没有|完成|年度|值|的|或|和|与|及|原因|分析|说明|改进措施?|拟采取|采取|整改|措施|情况|存在问题|偏离|理由|依据|,|、|\/)+$/u,
  ],
  [
    'explanation',
    /^(?=.*(?:说明|解释|定义|内涵|标准|细则|办法|方法|公式|依据|来源))(?:指标|评分|评扣分|评价|计分|打分|计算|评分扣分|取值|数据|考核)(?:及|和|与|、|解释|说明|定义|内涵|标准|细则|办法|方法|公式|依据|来源|评分|指标|计算)+$/u,
  ],
  // What proves an actual value explains it, where no column does so in words.
  ['explanation', /^(?:绩效|指标|自评|完成情况)?(?:佐证|证明|支撑)(?:材料|资料)(?:名称|清单|附件)?$/u],
  ['core', /^(?:是否)?(?:为)?核心(?:绩效)?指标$/u],
];

/** Sections that some forms use as the header of the name column. Only taken where no better name column is there. */
const WEAK_NAME =
  /^(?:绩效指标|评价指标|考核指标|指标|年度绩效指标|(?:实施期|实施周期|中长期|长期|中期|总体|年度|当年|本年度?|某年)(?:绩效)?指标)$/u;

const TASK_HEADERS: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'name',
    /^(?:(?:年度|本年度?|全年)?(?:重点|主要|重大|核心)?(?:工作)?(?:任务|事项)(?:名称|事项)?|项目名称|名称|(?:年度|本年度?|全年)?(?:重点|主要|重大|核心)?工作(?:名称|项目)?|(?:重点)?项目|任务\/项目名称|工作事项|任务事项)$/u,
  ],
  [
    'content',
    /^(?:任务|项目|工作|具体)?(?:主要|具体)?(?:实施|工作|任务|建设)?内容(?:概述)?$|^(?:任务|工作)描述$|^(?:主要|具体|工作|重点|推进)*(?:举措|做法|措施)$/u,
  ],
  [
    'amount',
    /^(?:拟|计划|预计|批复|下达|核定|本年|年度|项目|预算|所需|财政|专项|涉及|落实|配套|省级|市级|县级|区级)*(?:投入|安排|使用|预算)?(?:的)?(?:资金|金额|预算|预算数|经费)(?:额|数|金额|数额|总额|安排|需求|规模)?$|^(?:拟|计划|预计|预算|年初|安排)+(?:投入|投资)(?:额|数)?$/u,
  ],
  [
    'expected',
    /^(?:期望|预期|计划|拟|绩效|预计|年度|工作|任务)*(?:达到|完成|实现|取得)?(?:的)?(?:绩效)?(?:目标|成效|效果|成果|产出|标准)(?:概述|要求)?$/u,
  ],
];

const GOAL_HEADERS: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'expected',
    /^(?:项目|部门|单位)?(?:年初|年度|全年|本年|总体|设定)*(?:预期|年初设定|计划|设定|年初|年度)(?:绩效|总体|整体)*(?:目标)$/u,
  ],
  [
    'actual',
    /^(?:项目|部门|单位)?(?:年度|全年|本年|目标|绩效目标|总体目标|预期目标)*(?:(?:实际)?(?:完成|实现|达成)(?:情况|程度|结果)|实际(?:完成|实现|达成))$/u,
  ],
];

/** Words that name the label column of a table of money or of counts. */
const LABEL_HEADER =
  /^(?:(?:预算|决算|支出|收入|收支|经费|资金|费用|功能|经济|功能分类|经济分类|支出功能分类|支出经济分类|部门|单位|主要|具体|按|项目|部门预算|部门决算|工作|宣传|成果|人员|机构|任务|发稿|媒体|平台|渠道|统计|三公|三公经费|“三公”经费|"三公"经费|资产|政府采购|变动|变化|增减|采购|基本|指标|成效|事业发展性|总|其他|培训|活动|刊播|播出|级次)*(?:项目|科目|科目名称|类款项|支出|收入|来源|划分|性质|用途|类别|分类|类型|内容|名称|事项|经费|资金|级次|构成|指标|成果|级别|层级|平台|媒体|渠道|栏目|种类|费用|方向|情况|要素|明细|原因|形式|岗位|管理效率|履职效能|(?:管理|主要|运行|财务)?比率|比率名称|要点|指标名称|内容名称))$/u;

const ORDINAL_HEADER = /^(?:序号|编号|行次|行号|序|号|NO\.?|No\.?)$/iu;
const CODE_HEADER =
  /^(?:(?:(?:支出|收入|预算|部门预算)?(?:支出)?(?:功能|经济)(?:分类)?)?(?:科目|指标|项目|单位|部门|预算单位|预算部门)?(?:编码|代码|编号)|科目编码\(?类款项\)?)$/u;
const NOTE_HEADER = /^(?:备注|说明|备注说明|附注|其他说明)$/u;
const FUNCTION_HEADER = /^(?:支出)?(?:功能)(?:分类)?(?:科目)?(?:名称)?$/u;
const UNIT_HEADER = /^(?:绩效)?(?:指标)?(?:值)?(?:计量|度量|数量)?单位$/u;

/** Header of the value column of counted results, staff and other labelled values. */
const VALUE_HEADER =
  /^(?:某年|某月|本年度?|年度|全年|实际|完成|累计|年末|统计|自评|评价|指标|计算|支出|落实|发稿|刊播|刊发|播发|播出|采用|推送|发布|活动|作品|成果|稿件|核定|实有|当年|发稿件|发表|上稿|用稿)*(?:数量|数值|数目|数额|数据|数|篇数|条数|次数|人数|期数|场次|场数|件数|个数|天数|总量|量|值|情况|完成情况|内容|结果|比率值?|比值|率)$/u;

const REMARK_HEADER =
  /^(?:存在|自评|自评发现|发现)?(?:的)?(?:主要|突出)?(?:困难)?(?:和|及)?问题(?:及(?:其)?原因(?:分析)?|描述|和不足|与不足)?$|^(?:下一步|今后|后续)?(?:拟采取的?|拟)?(?:工作)?(?:改进|整改|解决|工作)(?:的)?(?:措施|意见|计划|方向|打算|建议)(?:及建议)?$/u;

/** A word of a money header; a header is one only when it is made of such words alone. */
const MONEY_WORDS =
  /^(?:本年度?|上年度?|去年度?|上一年度?|前一年度?|当年度?|全年|年初|年末|年度|某年|某月|部门|单位|财政|预算|决算|执行|实际|完成|支出|收入|使用|支付|到位|批复|下达|安排|调整|调剂|追加|核定|累计|金额|资金|经费|数据|数额|数|额|合计|总计|总额|增加|减少|增减|增|减|变动|变化|增长|下降|升降|差额|差异|率|幅度|幅|比率|比例|比重|百分比|占|总|的|与|和|较|相比|对比|同比|比|后|前|情况|%|\+|-|±|\/|[()]|项|本|拨款|当期|同期|上期|本期|预计|基数|基本支出|项目支出|构成|同|期|按|及|发生|结算|初|年|小计|为|进度|已|拨付|支用|分配|投入|列支|开支|报销|申报|审定|核减|所|年中|初步|采购|原|变更|额度|指标(?=[数额]|金额|总额|额度)|其|用|付|款|批准|已经|时|点|截至|目前|占用|对|成交|中标|统计|核算)+$/u;

export type MoneyHeader =
  | 'initial'
  | 'budget'
  | 'adjusted'
  | 'actual'
  | 'previous'
  | 'change'
  | 'changeRate'
  | 'share'
  | 'rate'
  | 'amount';

/** A share of a whole that is named in any words: 占三公合计比重. */
const RATE_HEADER =
  /^(?:某年|本年|全年|实际|财政拨款)*(?:决算|支出|执行|完成|支付)(?:数|额)?(?:为|占|与).{0,8}(?:预算|年初|指标)|^完成.{0,6}预算/u;
/** 完成全年预算: a rate, with or without its sign. */
const PLAIN_RATE = /^完成(?:全年|年初|当年|本年|调整后?)*预算(?:的)?$/u;
const SHARE_HEADER = /^占.{0,12}(?:比重|比例|百分比|之比|的比|%)$/u;

const BUDGET_AFTER =
  /^(?:年中|本年|当年|某年|全年|年度)*[\u4e00-\u9fa5]{2,6}后(?:的)?(?:全年|年度|支出|总)*(?:预算|指标|额度)?(?:安排)?(?:[数额]|金额|总额)?$/u;

/** 决算比预算增减额: the change column of a table is the one against last year. */
const AGAINST_BUDGET =
  /(?:比|较)(?!.{0,6}(?:上年|去年|上期|同期)).{0,4}(?:预算|年初)(?:数|额)?.{0,6}(?:增|减|差|变动|变化|升|降)/u;

/** Whether a header names a column in which final accounts are compared with the budget: an amount, or a rate. */
export function budgetDifference(text: string): 'amount' | 'rate' | null {
  const { open: printed, unit } = wordsOf(text);
  const open = printed.replace(/[、“”"]/gu, '');
  if (!AGAINST_BUDGET.test(open) || !MONEY_WORDS.test(open)) return null;
  return unit === '%' || /率|幅|%|比例/u.test(open) ? 'rate' : 'amount';
}

/** What the header of a money column says; null when it is made of other words. */
export function moneyHeader(text: string): MoneyHeader | null {
  const { open: printed, unit } = wordsOf(text);
  const open = printed.replace(/[、“”"]/gu, '');
  if (open.length > 22 || open === '') return null;
  // 决算数为调整预算数的%, 支出占预算的比例: how much of the budget was carried out.
  if (RATE_HEADER.test(open) && (unit === '%' || /%|率|比例|比重|百分比/u.test(open))) return 'rate';
  if (PLAIN_RATE.test(open)) return 'rate';
  if (SHARE_HEADER.test(open)) return 'share';
  // Against the budget: no change against the year before, and no role of its own.
  if (/(?:比|较|与)(?:年初|全年|调整后?|部门)*预算/u.test(open) && !/上年|去年/u.test(open)) return null;
  // What the budget came to in the end, whatever it was that changed it: 压减后预算.
  if (BUDGET_AFTER.test(open) && unit !== '%') return 'adjusted';
  if (!MONEY_WORDS.test(open)) return null;
  const percent = unit === '%' || /率|幅|%|比例|比重|百分比|占|进度/u.test(open);
  if (/预算?.{0,3}决算?.{0,3}(?:差异|对比)|预决算/u.test(open) || AGAINST_BUDGET.test(open)) return null;
  if (/占|比重|构成/u.test(open)) return 'share';
  if (
    /增减|增加|减少|变动|变化|增长|下降|升降|差额|差异|对比|同比|相比|增幅|降幅|[±]|较|^比上|.比(?!例|重|率)|增额|减额/u.test(
      open,
    )
  ) {
    return percent || open === '同比' ? 'changeRate' : 'change';
  }
  if (percent) {
    if (/预计/u.test(open)) return null;
    if (/执行|完成|支出|支付|进度|使用/u.test(open)) return 'rate';
    return /^(?:占?比例|百分比|比率)$/u.test(open) ? 'share' : null;
  }
  if (/上年|去年|上一年|前一年|上期|同期/u.test(open)) return 'previous';
  if (/预计/u.test(open)) return null;
  if (/决算|实际|执行|完成|支付|发生|结算|成交|中标/u.test(open)) return 'actual';
  if (/核减/u.test(open)) return null;
  if (/预算|批复|下达|核定|分配|申报|审定|指标|额度/u.test(open)) {
    if (/调整|调剂|追加|全年/u.test(open)) return 'adjusted';
    return /年初|批复|下达|^原/u.test(open) ? 'initial' : 'budget';
  }
  if (/年初数|年初安排/u.test(open)) return 'initial';
  if (
    /支出(?:数|额|金额)|收入(?:数|额|金额)|(?:使用|拨付|支用|拨款)(?:数|额|金额)|到位|^(?:某年|某月|截至|已|累计)+(?:止|底|末)?(?:累计|已)*(?:支出|使用|拨付)$/u.test(
      open,
    ) &&
    !/本年|当年|某年/u.test(open)
  )
    return 'actual';
  // Of the year, planned or spent: the rest of the table says which.
  if (/本年|当年|某年|本期|全年/u.test(open)) return 'amount';
  return /^(?:资金)?(?:总)?(?:金额|数额|资金|合计|小计|总计|总额|资金额|经费|资金数)(?:合计)?$/u.test(open)
    ? 'amount'
    : null;
}

const matcher =
  (table: readonly (readonly [ColumnRole, RegExp])[]) =>
  (text: string): ColumnRole | null => {
    const { key, open } = wordsOf(text);
    if (key.length > 26) return null;
    return table.find(([, pattern]) => pattern.test(key) || pattern.test(open))?.[0] ?? null;
  };

export const indicatorHeader = matcher(INDICATOR_HEADERS);
export const taskHeader = matcher(TASK_HEADERS);
export const goalHeader = matcher(GOAL_HEADERS);

const tester = (pattern: RegExp) => (text: string) => {
  const { key } = wordsOf(text);
  return key.length <= 20 && pattern.test(key);
};

/** A column of goals beside ordinals. */
const GOAL_LIST = /^(?:年度|绩效|总体|整体|工作|部门|部门整体|预期|主要)*目标(?:内容|任务)?$/u;
export const isGoalHeader = tester(GOAL_LIST);
/** The goal of one of several periods. */
export const isPeriodGoal = tester(
  /^(?:项目)?(?:实施期|实施周期|中长期|长期|中期|三年|总体|某年|年度|本年度?|当年)(?:总体|绩效|整体)*目标(?:\(.*\))?$/u,
);
export const isWeakName = tester(WEAK_NAME);
export const isLabelHeader = tester(LABEL_HEADER);
export const isOrdinalHeader = tester(ORDINAL_HEADER);
export const isCodeHeader = tester(CODE_HEADER);
export const isNoteHeader = tester(NOTE_HEADER);
export const isFunctionHeader = tester(FUNCTION_HEADER);
export const isUnitHeader = tester(UNIT_HEADER);
export const isValueHeader = tester(VALUE_HEADER);
export const isRemarkHeader = tester(REMARK_HEADER);

const known = new Map<string, boolean>();

/** Whether a cell's text is a header word of any kind. Cached: bodies of a hundred thousand rows ask this. */
export function isHeaderWord(text: string): boolean {
  if (text.length > 30) return false;
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  if (known.size > 50_000) known.clear();
  const answer =
    indicatorHeader(text) !== null ||
    moneyHeader(text) !== null ||
    budgetDifference(text) !== null ||
    taskHeader(text) !== null ||
    goalHeader(text) !== null ||
    isLabelHeader(text) ||
    isValueHeader(text) ||
    isRemarkHeader(text) ||
    isOrdinalHeader(text) ||
    isCodeHeader(text) ||
    isUnitHeader(text) ||
    isNoteHeader(text) ||
    isWeakName(text) ||
    isGoalHeader(text) ||
    isPeriodGoal(text);
  known.set(text, answer);
  return answer;
}
