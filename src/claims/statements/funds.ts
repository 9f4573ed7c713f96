import { dimension } from '../judging/judge';
import type { Level, Outline } from './levels';
import { natureOf } from './subjects';

/** How far money of a project has come: planned, given, arrived, handed on, spent. */
type Stage = 0 | 1 | 2 | 3 | 4;

const PLANNED = /总投资|计划投资|投资额|投资计划|概算|估算|预算|计划|批复|应到位/;
const GIVEN =
  /^(?:资金|收入)?(?:合计|共计|总计|累计|总量|总额)(?:为|共)?$|可供?(?:使?用|支配|统筹)的?资金|分配(?:资金|额度)|安排|下达|额度|资金(?:来源)?(?:总额|规模|总量|总计|合计|共计|来源)?(?:为|共|是)?$|专款(?:为|共)?$|经费(?:为|共)?$|核定|合同(?:价|金额|总价)/;
const ARRIVED = /到位|收到|拨入|筹集|筹措|到账|划拨/;
const SPENT = /支出|支付|使用|执行|兑付|发放|列支|付款|报销|完成投资|投资完成|完成$|支$/;
const OTHER =
  /结余|结转|剩余|余额|未|收入|收回|追加|调[整增减]|节约|核减|审|罚|欠|超|缺口|贷款|人均|标准|问题|违规|挪用|闲置/;

const AVAILABLE = /^(?:全年|当年|本年)?可供?(?:使?用|支配|统筹)的?资金/;

// 安排用于公路: what some of it is spent on.
const USE = /用于/;
const LAST_WORDS = 8;

/** The stage that the words of a level say; null where they say another thing. */
export function stageOf({ label: words, stage, nature }: Level): Stage | null {
  const label = words.replace('计划生育', '');
  if (nature === 'budget' && stage === 'adjusted') return 0;
  if (OTHER.test(label.slice(-LAST_WORDS)) || USE.test(label)) return null;
  if (/(?:预算|计划)(?:数|总?额|资金|安排)?(?:为|是|共)?$|^(?:应|计划|预算)/.test(label)) return 0;
  if (AVAILABLE.test(label)) return 1;
  if (SPENT.test(label)) return natureOf(label) === 'budget' ? 0 : 4;
  if (/拨付/.test(label)) return 3;
  if (ARRIVED.test(label)) return 2;
  if (PLANNED.test(label)) return 0;
  return GIVEN.test(label) ? 1 : null;
}

const BARE =
  /^(?:部门|单位|整体)*决算支出(?:数|总额|合计)?(?:为|共|是)?$|^(?:截[至止]到?[^，]{2,14}?(?:[底末日月]|前)?，?)?(?:目前|至今|全年|当年|年内|上半年|前?[一二三四]季度|前?\d{1,2}(?:个月|至\d{1,2}月)|本年|[该本]?项目|[各全](?:[省市县区州旗盟地]|县区|市县|乡镇|单位|级)+|县区|市县|县市区|[两三四五]年|专项|财政|补助|到位(?=资金))*(?:资金)?(?:已经?|实际|累计|共|合计|总)*(?:到位|收到|拨付|支出|支付|使用|执行|兑付|发放|列支|完成投资|投资完成)(?:到位)?(?:了)?(?:各类|各项|项目|专项|补助|财政)*(?:资金|金额|数额?|总额|额|投资)?(?:为|共|共计|是)?$/;

/** Whether it is said of all that there is, and names no part: 实际支出, 截至12月底累计支付. */
export function isBare({ label }: Level): boolean {
  const words = label.replace(/20\d\d年度?/g, '');
  return BARE.test(words) && !A_NAME.test(words);
}

const A_NAME = /^(?:项目|专项|财政|补助|基本)+支出(?:决算)?(?:数|为)?$/;

/** Of one year, or of one that is not said. */
export const ofOneYear = (a: Level, b: Level): boolean =>
  a.year === null || b.year === null || a.year === b.year || !a.dated || !b.dated;

const UP_TO = /截[至止]到?[^，。；]{0,4}20\d\d年[^。；\n]*$/;

/** 2022年下达5000万元。截至2023年12月31日，已支付4800万元: what an earlier year has given may be spent by then. */
const isOfItsYears = (fund: Level, deed: Level): boolean =>
  ofOneYear(fund, deed) || (Number(fund.year) < Number(deed.year) && UP_TO.test(deed.lead.gap));

const REACH = 24;
const PARAGRAPHS = 2;

/** 年初预算A，追加B，调整后预算C: the changed budget alone, where the nearest is one. */
export const latestOf = (funds: readonly Level[]): readonly Level[] =>
  funds.some(({ stage }) => stage === 'adjusted') ? funds.filter(({ stage }) => stage !== 'initial') : funds;

const MADE = /^(?:资金|收入)?(?:来源)?(?:合计|共计|总计|累计)|^资金总[量额]/;

/** 上年结转104万元，本年预算2072万元，共计2176万元: a sum that is told behind what makes it. */
export const isMade = (levels: readonly Level[], { label, index, sentence }: Level): boolean =>
  (MADE.test(label) || (AVAILABLE.test(label) && !SPENT.test(label))) &&
  levels[index - 1]?.sentence === sentence;

/**
 * What there is to be spent: the sums of earlier stages before a deed, the nearest first; parts of a list are passed over.
 * Those of the paragraphs before count where its own has none.
 */
export function fundsBefore(levels: readonly Level[], deed: Level, { listOf }: Outline): readonly Level[] {
  const stage = stageOf(deed);
  if (stage === null) return [];
  const found: Level[] = [];
  for (let index = deed.index - 1; index >= Math.max(0, deed.index - REACH); index -= 1) {
    const level = levels[index];
    if (!level || level.tabular || level.paragraph < deed.paragraph - PARAGRAPHS) break;
    if (level.paragraph < deed.paragraph && found.length > 0) break;
    if (dimension(level.figure) !== dimension(deed.figure) || level.aside || level.depth > deed.depth)
      continue;
    const own = stageOf(level);
    // Another deed as far: what stands before it was there for that.
    if (own === stage && isBare(level) && !listOf.has(level)) break;
    // ；2022年度安排452万元，支出439万元: both of the year before.
    const isOther = level.nature === 'previous' && (level.year === null || level.year !== deed.year);
    if (own === null || own >= stage || isOther || !isOfItsYears(level, deed)) continue;
    // 其中甲、乙，实际到位: behind a list, and none of its items.
    if (listOf.has(level) && !isBare(level)) continue;
    found.push(level);
    // 上年结转104万元，本年预算2072万元，共计2176万元: it holds what stands before it.
    if (isMade(levels, level)) break;
  }
  return found;
}
