import type { Signed } from '../judging/judge';
import type { Level } from '../statements/levels';

/** What a level is in a balance: the opening one, what came in, what went out, what is left. */
export type Part = 'opening' | 'in' | 'out' | 'closing' | null;

export const OPENING =
  /(?:上年|年初|期初|上期|上年末|去年|历年|年初累计|以前年度|以往年度).{0,8}(?:结转|结余|余额|滚存)|上年(?:度)?结[转余]|年初余额|期初余额|(?:余额|结余)(?:年初|期初)|旧存|(?:年初|期初|月初)(?:数|存量|库存|结存|藏量|实有|保有)?(?:量|数)?(?:为|有)?$|^(?:年初|期初|上年末|上年底)(?!.*(?:预算|计划|安排))/;
const CLOSING =
  /(?:年末|期末|年终|本年末|累计|滚存).{0,8}(?:结转|结余|余额)|结转(?:至|到)?(?:下年|下一年|次年)|(?:年末|期末|月末|季末)余额|结余结转|未结|(?:年末|期末|月末|季末|年终)(?:数|存量|库存|结存|藏量|实有|保有)?(?:量|数)?(?:为|有)?$|^(?:年末|期末|年底|年终)(?!.*(?:预算|计划))|^(?:全?[省市县区州盟旗](?:本?级)?)?结转(?:资金)?$/;
const IN =
  /收入|拨入|新收|收案|转入|新购|购入|新建|筹措|募集|接收|举借|举债|转贷|发行|收到|接受|接收|下达|筹集|新增|借入|到位|增加|调入|当年举借|补助|上缴(?=收入|利润|收益)|受赠|缴存|流入|计提(?!折旧|减值|摊销)|收$/;
const OUT =
  /支出|总费用|费用(?:总计|合计|总额)|撤销|报废|退休|调离|离职|减员|处置|汇往|列支|缴入|结案|发放|减去|偿还|还本|归还|减少|上解|拨付|使用|支付|调出|(?:安排|补充)(?:预算)?稳定调节基金|核销|剔旧|注销|淘汰|提取|领用|流出|支用|(?<!企业|下级|单位|基层)(?:上缴|缴回|交回|退回|收回)(?!收入|利润|收益|的)|用去|(?:仅|已|实|共)用$|付$|审结|办结/;
const BALANCE =
  /差额|空间|净资产|余款|收支(?:总量)?(?:相抵|结余|差额|平衡)|结余|赤字|节余|盈余|净结余|当年结余|本年结余|缺口|收不抵支|入不敷出|增值收益|利润|亏损/;
export const LEFT =
  /空间|净资产|权益|差额|赤字|缺口|余款|尚差|结转下年|^结转|剩余|尚余|尚有|仍有|余额|结余|未(?:支出|使用|执行|结|办结|审结|完成|整改|支付|拨付)|^(?:还|仅|尚|仍|现)?[剩余]/;
const REST =
  /^(?:还|仅|尚|仍|现)?(?:剩余?|余下?|剩下|有余)$|^剩余|^尚余|^尚有|^仍有|剩下了?$|^(?:尚|仍)?未(?:结|办结|审结|完成|整改|支付|拨付|到位)|未(?:支出|使用|执行)$|净值|净额/;

/** 结余分配, 使用非财政拨款结余: flows, though they bear the name of a balance. */
const SHARED_OUT = /结余分配(?!后)/;
const DRAWN_ON = /^(?:使用|动用)[^，。；]{0,8}结余/;

/** 上年末余额, 上年滚存结余: what the year begins with. */
const OF_THEN = /(?:上年|去年|上月|上季|上期)末|(?:上年|去年|上期|年初|期初)(?:累计)?滚存/;

export function partOf({ label, topic, lead }: Pick<Level, 'label' | 'topic' | 'lead'>): Part {
  const words = label === '' ? topic : label;
  // 新增限额: what may be owed, and no flow.
  if (words.includes('限额') && !/余|空间/.test(words)) return null;
  if (SHARED_OUT.test(words)) return 'out';
  if (DRAWN_ON.test(words)) return 'in';
  if (OF_THEN.test(words) && OPENING.test(words)) return 'opening';
  if (CLOSING.test(words) || REST.test(words)) return 'closing';
  if (OPENING.test(words)) return 'opening';
  if (BALANCE.test(words) || /收支(?:总量)?相抵/.test(lead.gap.slice(-16))) return 'closing';
  if (OUT.test(words)) return 'out';
  return IN.test(words) ? 'in' : null;
}

/** What both sides make is a part of neither. */
export const NO_PART = /赤字|缺口|^收支/;
export const SHORT = /赤字|超支|缺口|亏损|收不抵支|入不敷出/;

/** A printed minus stays; an outlay is taken away. */
export const signedAs = (figure: Signed['figure'], minus: boolean): Signed => ({ figure, minus });

export const isTotal = ({ label }: Level): boolean => /总|合计/.test(label);
