import type { Lead } from '../statements/leads';
import { countKey } from './forms';

/** A count of indicators that was told before in the sentence. */
export interface Counted {
  readonly key: string;
  readonly ofClass: boolean;
}

const UNIT = /^[个项条]$/;
const NAME = '(?:三级|绩效|评价|考核|个性)*指标';
/** 11项三级指标, 7项指标得满分. */
const BEHIND = new RegExp(`^${NAME}(?:中)?(?:均|都|全部)?(.{0,8})`);
/** 三级指标8个, 满分指标10个, 未达目标的指标有4个. */
const BEFORE = new RegExp(`^(.{0,12}?)(?:的)?${NAME}(?:共|有|为|数|个数|数量|合计)*$`);
const SET =
  /^(?:其中|(?:本|该|此)?(?:项目|部门|单位)?)?(?:自评表|绩效目标)?(?:中)?(?:共|一共|总共|合计|共计|全部)?(?:设置|设立|设定|设|有|包括|涉及|细化)?(?:了|为|有)?$/;

const QUALITIES: readonly (readonly [string, RegExp])[] = [
  ['扣分', /^(?:被)?(?:扣分|扣了分|失分|未得满分)/],
  ['满分', /^(?:得|获|获得|得到|取得)?(?:了)?满分/],
  [
    '未达标',
    /^(?:未|没有)(?:能)?(?:全部|按期)?(?:完成|达标|达到|实现|达)(?:年度|预期|绩效)*(?:目标值?|指标值)?/,
  ],
  ['达标', /^(?:均|都|全部|已|按期)*(?:完成|达标|达到|实现)(?:了)?(?:年度|预期|绩效)*(?:目标值?|指标值)?/],
];
const END = /^(?:[，。；、：）]|$|\n)/;

/** Which indicators a figure counts, by the key of their number; null where it counts none, or nobody knows which. */
export function countedBy(
  { figure, clause, after }: Lead,
  last: Counted | null,
  known: (key: string) => boolean,
): Counted | null {
  if (figure.unit === null || !UNIT.test(figure.unit)) return null;
  const words = clause
    .replace(/^.*(?:项目|部门|单位|工程)(?=未|扣|满|得|完成|达|三级|绩效|共|设)/, '')
    .replace(/^(?:其中)?(?:20\d\d年(?:度)?)?(?:[一二三四五六七八九十]是)?/, '')
    .replace(/(?:共|有|为|仅|分别)+$/, '');
  const behind = BEHIND.exec(after);
  if (behind) {
    const quality = qualityOf(behind[1] ?? '');
    const before = qualityOf(words);
    if (quality !== null) return SET.test(words) ? counted(quality) : null;
    if (before !== null) return counted(before);
    return SET.test(words) && /^(?:中)?(?:[，。；、：）]|$|\n)/.test(after.slice(after.indexOf('指标') + 2))
      ? counted('')
      : null;
  }
  if (!END.test(after) && qualityOf(after) === null) return null;
  const before = BEFORE.exec(words);
  if (before) {
    const named = before[1] ?? '';
    const name = named.replace(
      /^(?:本|该|此)?(?:项目|部门|单位)?(?:共)?(?:设置|设立|设定|设|有|包括)?(?:了)?/,
      '',
    );
    const quality = qualityOf(after) ?? (name === '' ? '' : qualityOf(name));
    if (quality !== null) return name === '' || qualityOf(name) !== null ? counted(quality) : null;
    const ofClass = `${name.replace(/类$/, '')}指标`;
    return known(countKey('', ofClass)) ? { key: countKey('', ofClass), ofClass: true } : null;
  }
  if (!last || last.ofClass) return null;
  const quality = SET.test(words) ? qualityOf(after) : qualityOf(words);
  return quality === null ? null : counted(quality);
}

const counted = (quality: string): Counted => ({ key: countKey(quality), ofClass: false });

const qualityOf = (words: string): string | null =>
  QUALITIES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
