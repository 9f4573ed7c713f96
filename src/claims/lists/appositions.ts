import { isNear, isSlipped, LIKELY } from './fits';
import { dimension } from '../judging/judge';
import type { Level } from '../statements/levels';
import { AGAIN, TOTAL_AFTER } from '../text/words';

/** Names that exclude each other and leave nothing out: a list of just these, one of each, is complete. */
const COMPLEMENTS: readonly (readonly RegExp[])[] = [
  [/一般债|一般政府债/, /专项债|专项政府债/],
  [/新增债/, /再融资债/],
  [/新增债/, /置换债/],
  [/一般性转移/, /专项转移/],
  [/资金|善款|现金|捐款|款项/, /物资|实物/],
  [/本级/, /^(?:对|转贷)?各?(?:市?县|县?区|市县?级|旗|乡镇|镇|下级)(?!.*本级)/],
  [/境内|国内/, /境外|国外|国\(境\)外|外宾/],
  [/省内/, /省外/],
  [/^(?:其中)?中央(?!.*(?:补助|转移))/, /^地方/],
  [/福利彩票|福彩/, /体育彩票|体彩/],
  [/行政编制|^行政(?!运行)|行政人员/, /事业编制|^事业(?!运行)|事业人员/],
  [/基本支出/, /项目支出/],
  [/^(?!.*非).*税收/, /非税/],
  [/专技|专业技术/, /管理/, /工勤/],
  [/男/, /女/],
  [/^小学/, /^(?:中学|初中)/],
  [/城镇|城市/, /农村|乡村/],
  [/线上/, /线下/],
  [/门诊/, /住院/],
  [/集中采购/, /分散采购/],
  [/^流动/, /^非流动/],
  [/^中标|^成交/, /^流标|^废标/],
  [/^(?:经?(?:检[验测查]|抽[检查]))?合格/, /^不合格/],
  [/^一般/, /^(?:重大|较大)/],
  [/^(?:公办|公立)/, /^(?:民办|民营)/],
  [/^已/, /^(?:正在|推进|在办|整改中)/],
  [/^(?:按时|按期|及时)/, /^(?:超时|逾期|超期)/],
  [/^已/, /^(?:尚|仍)?未/],
  [/第一产业/, /第二产业/, /第三产业/],
  [/货物/, /工程/, /服务/],
  [/一季度/, /二季度/, /三季度/, /四季度/],
  [/上半年/, /下半年/],
  [/^春季/, /^秋季/],
  [/^新建/, /^续建/],
  [/^一(?:部分|块|类|笔)/, /^另一(?:部分|块|类|笔)/],
];

const MEMBER = new RegExp(
  COMPLEMENTS.flat()
    .map(({ source }) => source)
    .join('|'),
);

/** Whether two names and more are the parts of one thing that exclude each other. */
export function complementary(items: readonly Level[]): boolean {
  return (
    (items.some(({ label }) => MEMBER.test(label)) &&
      COMPLEMENTS.some(
        (members) =>
          members.length === items.length &&
          members.every((member) => items.filter(({ label }) => member.test(label)).length === 1),
      )) ||
    isNegated(items)
  );
}

/** 学生120人、非学生30人; 完成18项，未完成2项. */
function isNegated(items: readonly Level[]): boolean {
  const [a, b] = items;
  return (
    items.length === 2 &&
    a !== undefined &&
    b !== undefined &&
    a.key.length > 1 &&
    [`非${a.key}`, `未${a.key}`, `不${a.key}`].includes(b.key)
  );
}

/** 基本支出127万元，占35%；项目支出236万元，占65%: ； divides what has words of its own. */
const halves = (items: readonly Level[]): boolean =>
  items.every(({ share }) => share !== null) && (complementary(items) || isHundred(items));

/** 网站公开19条，占44.2%；简报公开24条，占55.8%: their shares leave nothing out. */
const isHundred = (items: readonly Level[]): boolean =>
  Math.abs(items.reduce((sum, { share }) => sum + (share?.figure.size ?? 0), -100)) < 1e-6;

const MOST = 12;
/** 四个项目累计未使用80万元: a total of what stands before it. */
const OF_SEVERAL = /^[两二三四五六七八九十]个?[^，。；、\d]{1,6}(?:累计|合计|共计?|总计)/;

/**
 * What stands right behind a level in its sentence without 其中, one after the other: 支出100万元，基本支出60万元、项目支出40万元.
 * Up to ；, except behind a colon, to a total, or to what has no name of its own.
 */
export function appositionOf(levels: readonly Level[], total: Level): readonly Level[] {
  const items: Level[] = [];
  const next = levels[total.index + 1];
  if (
    !next ||
    !/^[，：、]/.test(next.lead.gap) ||
    AGAIN.test(next.lead.gap) ||
    total.tabular ||
    total.aside ||
    total.nature === 'previous'
  )
    return items;
  for (let index = total.index + 1; index < levels.length && items.length < MOST; index += 1) {
    const level = levels[index];
    if (!level || level.sentence !== total.sentence || level.tabular) break;
    if (level.depth > total.depth || level.aside) continue;
    if (level.depth < total.depth) break;
    if (level.lead.semicolon && !next.lead.gap.includes('：') && !halves([...items, level])) break;
    if (dimension(level.figure) !== dimension(total.figure)) {
      if (items.length > 0 && !level.lead.semicolon) continue;
      break;
    }
    if (level.nature === 'previous') continue;
    if (TOTAL_AFTER.test(level.label) || OF_SEVERAL.test(level.label)) break;
    // 已完成320件，推进中65件; 处理完毕2349件，其余568件.
    if (level.key === '' && !/^(?:已|其余)/.test(level.label)) break;
    if (total.key !== '' && level.key.includes(total.key) && !/^(?:一|另一)(?:部分|块|类|笔)/.test(level.key))
      break;
    if (items.some(({ key }) => key === level.key)) break;
    items.push(level);
  }
  return items.length > 1 ? items : [];
}

const LEAST_LISTED = 3;

/** 采购项目58个，公开招标21个、磋商34个、单一来源3个。: nothing but 、 between the items, and the sentence ends with them. */
export function isBareList(total: Level, items: readonly Level[]): boolean {
  const [first] = items;
  return (
    items.length >= LEAST_LISTED &&
    // People may be counted in several of them.
    !/^[人名]/.test(dimension(total.figure)) &&
    first?.index === total.index + 1 &&
    /^[，：]/.test(first.lead.gap) &&
    items.slice(1).every(({ lead }) => /^[、和及与]/.test(lead.gap)) &&
    // …，已全部到位: all of it.
    /^(?:[。；\n]|$|，(?:已|均|现)*(?:全部|全额))/.test(items.at(-1)?.lead.after ?? '')
  );
}

/** 收入81亿元：中央35亿元、地方46亿元；税收67亿元、非税14亿元: names that leave nothing out, right behind parts of the total. */
export function pairBehind(
  levels: readonly Level[],
  total: Level,
  last: Level,
  from: number,
): readonly Level[] | null {
  const pair = levels.slice(from, from + 2);
  const own = ({ sentence, side, figure, nature }: Level): boolean =>
    sentence === last.sentence &&
    (side === null || side === total.side) &&
    nature !== 'previous' &&
    dimension(figure) === dimension(total.figure);
  const [first] = pair;
  if (!first || !complementary(pair) || !isNear(total, pair)) return null;
  if (first.lead.semicolon && pair.every(own)) return pair;
  // 派单601件，其中热线532件、互动69件。按时结案597件，超时办理4件: of the only total of the sentence before.
  const next = ({ sentence, paragraph, figure, nature }: Level): boolean =>
    sentence === last.sentence + 1 &&
    paragraph === total.paragraph &&
    nature !== 'previous' &&
    dimension(figure) === dimension(total.figure);
  return dimension(total.figure) !== '元' &&
    first.lead.breaks &&
    pair.every(next) &&
    isSlipped(total, pair, LIKELY)
    ? pair
    : null;
}
