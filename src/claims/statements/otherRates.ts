import { dimension } from '../judging/judge';
import type { Lead } from './leads';
import type { Level } from './levels';
import type { Role } from './roles';
import { keyOf } from './subjects';

export type RatioRole = Extract<Role, { kind: 'share' | 'execution' }>;

const WITHIN = 10;
const BEFORE = /上年|去年|同期|上期|上月|上一年/;
const COMPARED = /[比较与]|[高低]于|超过|约定|规定|要求|上限|下限/;
const LIMIT = /^%?的(?:上限|下限|要求|规定|约定|标准|目标)/;

/** 比上年执行率85.3%; 付款比例85%的上限: a rate that another one is compared with, and none of what was told. */
export function isOfOther(
  levels: readonly Level[],
  { kind, named, ofWhole }: RatioRole,
  { after, paragraph: own }: Lead,
): boolean {
  if (kind !== 'execution' || ofWhole) return false;
  if (COMPARED.test(named) || LIMIT.test(after)) return true;
  return (
    BEFORE.test(named) &&
    !levels
      .slice(-WITHIN)
      .some(
        ({ nature, label, paragraph }) => paragraph === own && (nature === 'previous' || BEFORE.test(label)),
      )
  );
}

const WORK = /指标|目标|产出|数量|质量|工程|形象|建设|施工|培训|购置|设备|工作|任务/;
const MONEY = /资金|预算|支出|投资|经费/;

/** 数量完成率, 工程形象进度完成率: of what was done, and not of what was paid for it. */
const isOfWork = ({ kind, named, words }: RatioRole): boolean =>
  kind === 'execution' && /完成|进度/.test(words) && WORK.test(named) && !MONEY.test(named);

/** 购置298台，实际购置290台、支出762万元，数量完成率97.32%: of the count that stands before the amount. */
export function countOf(levels: readonly Level[], current: Level | null, role: RatioRole): Level | null {
  if (!current || !isOfWork(role) || dimension(current.figure) !== '元') return null;
  return (
    levels
      .slice(-WITHIN)
      .findLast(
        (level) =>
          level.sentence === current.sentence &&
          level.nature === 'actual' &&
          dimension(level.figure) !== '元',
      ) ?? null
  );
}

const GENERIC =
  /截[至止]到?[^，]*|\d{4}年度?|[其之]中|资金|预算|项目|财政|拨款|专项|全年|本年|当年|年度|部门|单位|实际|总体|总额|总|收入|支出|经费|投资|补助|[的各该本已]/g;
const PERIOD = /\d{1,2}月|[一二三四]季度|上半年|前三季度/;

/** 绩效目标完成率, “三公”经费控制率, 6月底执行率, 资金到位率 behind an outlay: by its own words it may well be of another thing. */
export function mayBeOfOther(
  levels: readonly Level[],
  { label, side, figure, paragraph: own }: Level,
  role: RatioRole,
): boolean {
  const { kind, named, words } = role;
  if (kind !== 'execution') return false;
  const near = levels.slice(-WITHIN).filter(({ paragraph }) => paragraph === own);
  const period = PERIOD.exec(named)?.[0];
  if (period !== undefined) return !near.some((level) => level.label.includes(period));
  if (isOfWork(role) && dimension(figure) === '元') return true;
  if (words.includes('到位') && /支出|支付|使用/.test(label)) return true;
  if (side === '收入' && /支出|支付/.test(words)) return true;
  const of = /^(?:项目支出|基本支出)(?=执行|完成|支付)/.exec(words)?.[0];
  if (of !== undefined) return !near.some((level) => level.label.includes(of.slice(0, 2)));
  const key = keyOf(named.replace(GENERIC, ''));
  if (dimension(figure) !== '元' || key.length < 2) return false;
  return !near.some((level) => level.label.includes(key) || level.topic.includes(key));
}
