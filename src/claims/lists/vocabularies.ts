import { dimension } from '../judging/judge';
import type { Level } from '../statements/levels';

/** A closed vocabulary: a list of two or more of its members, each once, holds all that are not 0. */
interface Vocabulary {
  readonly total: RegExp;
  readonly members: readonly RegExp[];
  /** Those without which a list may be an extract. */
  readonly needed: readonly RegExp[];
  readonly not?: RegExp;
  /** How many members a list has at least; two where nothing is said. */
  readonly least?: number;
  /** There may be others: told where they are more than the total. */
  readonly over?: true;
  /** They are some of all as well: of a list that misses little only. */
  readonly loose?: true;
}

const VOCABULARIES: readonly Vocabulary[] = [
  {
    // The sources of a unit's receipts.
    total: /收入|来源/,
    not: /财政收入|公共预算收入完成|税/,
    members: [
      /^(?:一般公共预算)?(?:本年)?(?:当年)?财政(?:补助|拨款)|^一般公共预算/,
      /政府性基金/,
      /国有资本经营/,
      /上级补助/,
      /^事业(?:单位)?(?:事业)?收入/,
      /经营收入/,
      /附属单位/,
      /财政专户/,
      /非同级/,
      /结转|结余/,
      /^其他收入|^其他资金/,
    ],
    needed: [/财政(?:补助|拨款)|一般公共预算/],
  },
  {
    // What one budget hands down to another.
    total: /补助|转移支付|转移性收入/,
    members: [/返还/, /一般性转移/, /专项转移/, /体制/, /结算/],
    needed: [/一般性转移/, /专项转移/],
  },
  {
    // What one budget hands over to others, or to the next year.
    total: /转移性支出/,
    members: [/上解/, /调出/, /还本/, /结转|结余/, /稳定调节/, /补助/, /转贷/],
    needed: [/上解/, /调出|还本|结转/],
    least: 3,
  },
  {
    total: /转移性收入/,
    members: [/返还/, /补助|转移支付/, /上解/, /调入/, /结转|结余/, /转贷|债/, /稳定调节/],
    needed: [/补助|转移支付/, /结转|结余|调入|债/],
    least: 3,
  },
  { total: /三保/, members: [/民生/, /工资/, /运转/], needed: [/民生/, /工资/, /运转/] },
  {
    // The economic classes of outlays.
    total: /支出/,
    members: [/工资福利/, /商品和服务/, /个人和家庭/, /资本性/, /债务/, /^其他/],
    needed: [/工资福利/, /商品和服务/],
  },
  {
    // Fixed assets.
    total: /资产/,
    members: [
      /房屋|构筑物/,
      /通用设备|^设备/,
      /专用设备/,
      /车辆/,
      /文物|陈列/,
      /图书|档案/,
      /家具|用具/,
      /其他/,
    ],
    needed: [/通用设备|房屋/, /专用设备|家具/],
  },
  {
    // Vehicles of a unit.
    total: /车辆|用车/,
    members: [
      /^副?[部省厅]/,
      /主要(?:领导|负责人)/,
      /机要/,
      /应急/,
      /执法/,
      /特种/,
      /离退休/,
      /一般公务/,
      /其他/,
    ],
    needed: [],
    least: 3,
  },
  {
    // What it costs to run vehicles.
    total: /车.*(?:运行|维护)/,
    members: [/燃油|燃料|油料|油费/, /维修|维护|保养/, /过桥|过路|路桥|通行|停车/, /保险/, /年检|审车|其他/],
    needed: [/燃油|燃料|油料|油费/, /维修|维护|保养/, /保险/],
    least: 3,
  },
  {
    // Which purse pays.
    total: /资金|投资|补助|经费|拨款/,
    members: [/^中央/, /^省/, /^市/, /^[县区旗]/, /^[乡镇]/, /自筹/, /社会|其他/],
    needed: [/^省|^中央/, /^市|^[县区旗]|自筹/],
  },
  {
    total: /分|得|满/,
    members: [/预算执行/, /投入/, /产出/, /效益|效果/, /满意度/, /成本/, /决策/, /过程|管理/],
    needed: [/产出/, /效益|效果/],
  },
  {
    // Levels of government, of articles, prizes, places.
    total: /./,
    members: [/^(?:中央|国家)级/, /^省级/, /^市级/, /^[县区旗]级/, /^[乡镇]级/],
    needed: [/^省级/],
    least: 3,
    loose: true,
  },
  {
    // Titles of those who have one.
    total: /人|名|教师|职工|专技|技术|医师|卫技/,
    members: [/正高|高级(?!工)/, /副高/, /中级/, /初级|助理|员级/, /未定|无职称|其他/],
    needed: [/正高|副高|高级/, /中级/, /初级|助理/],
    least: 3,
    over: true,
  },
  {
    // How people complain.
    total: /件|次|投诉|诉求|信访/,
    members: [/来信|信件|信函/, /来访|接访/, /来电|电话|热线/, /网络|网上|微信|线上|邮件|平台|留言/],
    needed: [/来信|来访|来电|电话/],
    least: 3,
    loose: true,
  },
  {
    // Sorts of cases.
    total: /案/,
    members: [/刑事/, /民事|民商/, /行政/, /执行/, /赔偿/, /减刑|假释/, /^其他/],
    needed: [/刑事|民事|民商/],
    least: 3,
    loose: true,
  },
  {
    // Ranks of hospitals and the like.
    total: /./,
    members: [/^三级/, /^二级/, /^一级/, /未定级|^其他/],
    needed: [/^三级/, /^二级/],
    least: 3,
    loose: true,
  },
  { total: /./, members: [/第一产业/, /第二产业/, /第三产业/], needed: [/第一/, /第二/, /第三/] },
];

/** Whether a list names members of a closed vocabulary, each once. */
export function listsVocabulary(total: Level, items: readonly Level[]): boolean {
  // One source and nothing else is an extract.
  if (items.filter(({ figure }) => figure.size > 0).length < 2) return false;
  const words = `${total.topic}${total.label}${countedBy(total)}`;
  return VOCABULARIES.some((vocabulary) => listsAll(vocabulary, total, words, items));
}

function listsAll(
  { total, members, needed, not, over, loose, least = 2 }: Vocabulary,
  level: Level,
  words: string,
  items: readonly Level[],
): boolean {
  if (items.length < least || !total.test(words) || not?.test(words) === true) return false;
  // 过程25分，产出35分、效益25分: a member is no total.
  if (dimension(level.figure) === '分' && members.some((member) => member.test(level.label)))
    if (!/得|总|合计|评价|自评/.test(level.label)) return false;
  if (over === true && !(isClose(level, items) && addedUp(items) > level.figure.size)) return false;
  if (loose === true && !isClose(level, items)) return false;
  const found = items.map(({ label }) => members.findIndex((member) => member.test(label)));
  return (
    !found.includes(-1) &&
    new Set(found).size === found.length &&
    needed.every((each) => named(items, each) > 0)
  );
}

export const named = (items: readonly Level[], part: RegExp): number =>
  items.filter(({ label }) => part.test(label)).length;

/** The name of a count may stand behind it: 46个项目. */
export const countedBy = ({ figure, lead }: Level): string =>
  dimension(figure) === '元'
    ? ''
    : `${figure.unit ?? ''}${/^[^，。；：、（）\d]{0,6}/.exec(lead.after)?.[0] ?? ''}`;

const CLOSE = 0.1;
const addedUp = (items: readonly Level[]): number => items.reduce((sum, { figure }) => sum + figure.size, 0);
const isClose = ({ figure: { size } }: Level, items: readonly Level[]): boolean =>
  Math.abs(addedUp(items) - size) <= CLOSE * size;
