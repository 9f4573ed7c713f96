import type { Draft } from '../judging/draft';
import { dimension } from '../judging/judge';
import type { Level, Outline } from '../statements/levels';
import { fundsBefore, isBare, latestOf, stageOf } from '../statements/funds';
import { FURTHEST } from './wholes';

const MONEY =
  /^(?:本|该)?(?:项目|专项|补助|财政|全部|实际|全年|总|到位|下达|拨付|安排|预算|计划|可用)*(?:总?资金|资金总[额量])(?:总[额量])?的?$/;
const NAMED = /到位|下达|拨付|安排|预算/;
const HANDED_ON = 3;

const PRICE = /^(?:合同|中标|结算|审定|成交|概算|预算控制|控制)(?:总)?(?:价款?|金额|总额|额|投资)的?$/;

/** 合同价2464万元，已支付1890万元，占合同价的76.71%: the one price of that name in the paragraph. */
function priceOf(levels: readonly Level[], level: Level, name: string): Level | null {
  const stem = name.slice(0, 2);
  const named = levels
    .slice(Math.max(0, level.index - FURTHEST), level.index)
    .filter(
      ({ label, paragraph, figure }) =>
        paragraph === level.paragraph &&
        label.includes(stem) &&
        dimension(figure) === dimension(level.figure),
    );
  const [only, ...more] = named;
  return only && more.length === 0 && only.figure.size >= level.figure.size ? only : null;
}

/** 项目资金4178万元，其中…。实际支出4055万元，占总资金的97.06%: the one sum that was there to be spent, in the words for the whole. */
export function fundsOfShare(levels: readonly Level[], level: Level, outline: Outline): Level | null {
  const { share } = level;
  if (!share || share.base || share.sentence !== level.sentence) return null;
  if (!isBare(level) || (stageOf(level) ?? 0) < HANDED_ON) return null;
  if (PRICE.test(share.whole)) return priceOf(levels, level, share.whole.replace(/的$/, ''));
  if (!MONEY.test(share.whole)) return null;
  const all = latestOf(fundsBefore(levels, level, outline));
  const name = NAMED.exec(share.whole)?.[0];
  const called = name === undefined ? [] : all.filter(({ label }) => label.includes(name));
  const funds = called.length > 0 ? called : all;
  const [nearest] = funds;
  if (!nearest || nearest.figure.size < level.figure.size) return null;
  return funds.every(({ figure }) => figure.size === nearest.figure.size) ? nearest : null;
}

/** 收入预算15亿元，完成13亿元，占86.7%; 已完成投资7314万元，占总投资的79.5%: what was done of what was to be done. */
export function asExecution(levels: readonly Level[], level: Level, draft: Draft): Draft {
  const { share } = level;
  // 落实资金1199万元，占拨付资金1200万元的99.9%.
  if (share?.base && share.base === draft.operands[1] && GIVEN.test(share.whole))
    return { ...draft, kind: 'executionRate' };
  const whole = levels
    .slice(Math.max(0, level.index - FURTHEST), level.index)
    .findLast(({ figure }) => figure === draft.operands[1]);
  if (!whole) return draft;
  const budget = whole.nature === 'budget' && level.share?.whole === '' && level.key === '';
  // 已支付791万元，占总投资的92%: a share of the whole project.
  const invested =
    (/合同(?:总)?价|概算/.test(whole.label) && DONE.test(level.label)) ||
    (/总投资/.test(whole.label) && COMPLETED.test(level.label));
  // 完成中央投资9689万元，占中央投资计划的58.5%.
  const planned = PLANNED.test(level.share?.whole ?? '') && DONE.test(level.label);
  return (level.nature === 'actual' && (budget || invested)) || planned
    ? { ...draft, kind: 'executionRate' }
    : draft;
}

const PLANNED = /(?:计划|任务|目标)(?:数|额|总额)?的?$/;
const GIVEN = /(?:拨付|到位|下达|安排)资金(?:总额)?(?:为|的)?$/;
const COMPLETED = /^(?:已|累计|共|实际)*完成/;
const DONE = /^(?:截[至止][^，]{2,12}?[日月底末前])?(?:已|累计|共|实际)*(?:完成|支付|付|支出|拨付)/;
