import type { Operator } from '../../quantity';

import { anyOf, where } from './words';

/**
 * Words by which rules read indicator names and reasons. Semantic findings rest on them, so they are never errors.
 */

/** What a header calls the budget after it was changed during the year. */
export const OF_THE_YEAR = /全年|调整/;

/** Signs of targets that more is better than. */
export const AT_LEAST = new Set<Operator | null>(['≥', '>']);
/** Signs of targets that less is better than. */
export const AT_MOST = new Set<Operator | null>(['≤', '<']);

/** Names whose figure should be low (domain of reverse indicators). */
const REVERSE =
  '成本|费用|支出控制|投诉|事故|故障|差错|错误|失误|超支|超时|能耗|排放|时长|耗时|逾期|延误|空缺率|变动率|停播|宕机|中断|超标|纠纷|违法|违规|违纪|死亡|伤亡|上访|信访|舆情|泄露|泄漏|丢失|损失|败诉|返工|缺陷|不合格|误差|流失率|发病率|投入产出比';
export const REVERSE_NAME = where(REVERSE, new RegExp(`(?<![无零未])(?:${REVERSE})`));

/** Names whose figure should be high. */
export const POSITIVE_NAME = anyOf(
  '数量|次数|人数|场次|条数|篇数|合格率|达标率|及时率|准时率|覆盖率|完成率|增长率|满意度|知晓率|阅读量|点击量|播放量|下载量|采用率|办结率|处理率|准确率|完好率|建设数',
);

/** Ratios that cannot exceed 100 %. Completion and growth can. */
export const BOUNDED_RATIO = anyOf(
  '合格率|满意度|满意率|覆盖率|达标率|及时率|准时率|准确率|正确率|知晓率|通过率|办结率|处理率|完好率|在线率|无故障率|使用率|利用率|公开率|参与率|到岗率|出勤率|入户率|优良率',
);

/** Phrases that cannot be measured (catalogue 5.11). */
export const VAGUE =
  /持续增强|不断提升|有效提升|显著提高|进一步加强|明显改善|较好|良好|有所提[高升]|逐步完善|大力推进|切实保障|充分发挥|积极促进|长期影响|效果明显|得到保障|稳步推进|基本满足|一定程度/;

/** What says that something will be done about it. */
export const MEASURE_WORDS = anyOf(
  '措施|改进|整改|加强|加快|加大|下一步|今后|将|拟|计划|完善|优化|强化|提高|提升|落实|推进|推动|建立|健全|督促|细化|调整|规范|争取|跟进|协调|扩大|增派|增设|补齐|补充|下年|下一年|明年|次年',
);

/** What says that a target was missed. */
export const UNMET_WORDS = anyOf('未完成|未达成|未达到|未达标|没有完成|尚未完成|未能完成|未实现');
/** What says that everything was done. */
export const ALL_DONE_WORDS = anyOf('全部完成|均已完成|全面完成|已完成|完成目标');

/** An answer that is none: nothing but a dash or 无. */
export const NO_ANSWER = /^(?:[-—–－/／\\]*|无|暂无|没有|无偏差|不适用|不涉及|略|同上)[。.]?$/;

/** Satisfaction of those served, in names and classes. */
export const SATISFACTION = anyOf('满意度|满意率');
