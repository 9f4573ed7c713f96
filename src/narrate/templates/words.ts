import type { MovementWords } from '../content';

/** Wordings that several templates share. */
export const TAIL_NOTE = '注：部分数据因四舍五入，存在分项合计与总计不等的尾差情况。';

/** 比上年增加448.50万元，增长55.21%. */
export const THAN_LAST_YEAR: Partial<MovementWords> = {
  movement: '比上年{direction}{change}[，{trend}{rate}]',
  same: '与上年持平',
};

export const THREE_PUBLIC_ITEM = '{label}{amount}[，{movement}]';

/** One indicator of a self-evaluation. */
export const EVALUATED =
  '“{name}”年度指标值为{target}，实际完成值为{actual}[，分值{points}][，得{score}][，未达标原因及改进措施：{reason}][（{note}）]';

/** One indicator of a target form. */
export const TARGETED = '“{name}”[实施周期指标值为{period}，]年度指标值为{target}[，分值{points}]';

export const FUNDS =
  '[{form}：]年初预算数{initial}，全年预算数{budget}，全年执行数{executed}，预算执行率{rate}[，得{score}]。[其中：{parts}。]';
export const FUNDS_PART =
  '{label}[年初预算{initial}][，全年预算{budget}][，全年执行{executed}][，执行率{rate}]';

export const TASK = '{name}[：{content}][，拟投入资金{amount}][，期望目标：{expected}]';

export const SCORE = '从评价情况来看，{year}年度整体支出绩效自评得分{score}，自评等级为“{grade}”。';
