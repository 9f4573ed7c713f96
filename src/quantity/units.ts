import { shift } from './decimal';
import type { Decimal } from './types';

/** Measure words of counts, times, sizes and money as indicator tables use them. */
const WORDS = new Set(
  [
    '个百分点 百分点 平方千米 平方公里 平方米 立方米 工作日 人次数 自然村 行政村 千瓦时',
    '公里 千米 公顷 公斤 千克 小时 分钟 人次 人天 人日 场次 班次 批次 家次 车次 件次',
    '户次 台套 台次 课时 学时 学分 季度 个月 星期 项目 单位 部门 美元 港元 欧元 角',
    '分 元 吨 克 米 亩 度 升 瓦 秒 天 日 周 月 年 岁 届 期 季 人 名 位 户 家',
    '个 只 头 匹 羽 条 件 台 套 辆 艘 架 部 本 册 份 张 幅 篇 首 集 档 项 次',
    '起 宗 例 场 批 类 种 类别 级 层 间 座 处 所 栋 幢 口 眼 株 棵 片 块 段',
    '支 根 把 盏 扇 门 节 课 班 组 队 村 镇 县 市 省 国 点 路 线 卷 道 面 笔',
    '单 票 倍 成 帧 字 页 版 则 期次',
  ]
    .join(' ')
    .split(' '),
);

const SCALES: readonly (readonly [string, number])[] = [
  ['百万', 6],
  ['千万', 7],
  ['十万', 5],
  ['万', 4],
  ['亿', 8],
  ['千', 3],
  ['百', 2],
];

/** A unit without its scale: 万人次 is 人次 times 10^4. */
export interface UnitScale {
  readonly power: number;
  readonly base: string;
}

/** The scale and the base of a unit: 万元 → 10^4 元, 千元 → 10^3 元, 万 → 10^4 of anything, 公里 → 公里. */
export function unitScale(unit: string | null): UnitScale {
  const whole = unit ?? '';
  // Of most figures.
  if (whole === '' || whole === '%') return { power: 0, base: whole };
  for (const [prefix, power] of SCALES) {
    if (whole.startsWith(prefix) && !UNSCALED.has(whole)) return { power, base: whole.slice(prefix.length) };
  }
  return { power: 0, base: whole };
}

// Words that begin with a scale's character and mean something else.
const UNSCALED = new Set(['百分点', '千米', '千克', '千瓦时', '千瓦']);

/** A value in the base of its unit: 1.2 万人次 is 12000 人次. */
export function inBaseUnit(value: Decimal, unit: string | null): { value: Decimal; base: string } {
  const { power, base } = unitScale(unit);
  return { value: shift(value, power), base };
}

/** Whether two units name the same thing; no unit at all agrees with any. */
export function unitsAgree(a: string | null, b: string | null): boolean {
  const baseA = unitScale(a).base;
  const baseB = unitScale(b).base;
  return (
    baseA === baseB || baseA === '' || baseB === '' || SAME.some((set) => set.has(baseA) && set.has(baseB))
  );
}

// Counters of the same things, used for one another everywhere.
const SAME = [
  new Set(['人', '名', '位']),
  new Set(['天', '日']),
  new Set(['个', '家', '所', '处', '项']),
  new Set(['公里', '千米']),
  new Set(['公斤', '千克']),
  new Set(['条', '篇', '件', '则']),
  new Set(['场', '次', '场次']),
  new Set(['辆', '台']),
  new Set(['台', '套', '台套']),
];

const LATIN = /^(?:[A-Za-z]{1,4}[²³]?|℃|°|㎡|m3|km2|m2|公顷)$/;

/** Whether a text is one measure word of the list. */
export function isMeasureWord(text: string): boolean {
  return WORDS.has(text);
}

// Characters that make a text a statement rather than a measure word.
const STATEMENT =
  /[前后内外上下底末已未完成达无有不及以的为在和与或均较比共增减是了并且等其中约近余多几至到第]/;

/**
 * Whether a text can be the unit behind a number: a scale, a measure word (万人次, 台套, 个/年, 元/人·年), a short
 * Latin unit, or another short word that states nothing.
 */
export function isUnit(text: string): boolean {
  if (text === '%' || text === '‰' || LATIN.test(text)) return true;
  const parts = text.split(/[/·]/);
  if (parts.length > 1) return parts.length <= 3 && parts.every((part) => part !== '' && isUnit(part));
  const { base } = unitScale(text);
  if (base === '' || WORDS.has(base)) return text !== '';
  return /^\p{Script=Han}{1,4}$/u.test(base) && !STATEMENT.test(base);
}
