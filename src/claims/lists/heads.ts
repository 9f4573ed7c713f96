import { dimension } from '../judging/judge';
import type { Level, List } from '../statements/levels';
import { alike, keyOf } from '../statements/subjects';
import { AGAIN } from '../text/words';

export const BACK = 16;
const SIDED = /(?:^|[；。，])(?:收入|支出)(?:预算)?(?:主要)?(?:包括|构成|组成)/;
const DEEPEST = 6;
// A heading with its colon, and no word that says what it heads: 四、支出情况：….
export const PARTED =
  /其中|包括|分别|分为|组成|构成|含|分项|即：|如下|具体|(?:来源|用途|投向|去向)[是为有：]/;
// 本年收入中，…: parts of what is named.
export const WITHIN = /(?:^|[。；\n：）、])([^，。；\n]{2,40})[中里]，(?=[^，。；]*$)/;

/** What opens a list: the words, and whether a sentence ended between the total and them. */
export interface Opening {
  readonly words: string;
  readonly across: boolean;
}

/** The level that a list goes back to, lists within lists left. */
export function headOf(level: Level, listOf: ReadonlyMap<Level, List>): Level {
  let head = level;
  for (let steps = 0; steps < DEEPEST; steps += 1) {
    const list = listOf.get(head);
    if (!list || list.total === head) break;
    head = list.total;
  }
  return head;
}

/** 其中 speaks of the level before; 按…分 of a total before, of the one it names if it names one. */
export function totalFor(
  levels: readonly Level[],
  level: Level,
  last: Level,
  { words: opening, across }: Opening,
  listOf: ReadonlyMap<Level, List>,
): Level {
  const again = AGAIN.exec(opening);
  const within = again ? null : WITHIN.exec(opening)?.[1];
  if (within !== null && within !== undefined) {
    const name = keyOf(lastWords(within));
    return (
      levels
        .slice(Math.max(0, level.index - BACK), level.index)
        .findLast(
          ({ key, label, figure }) =>
            dimension(figure) === dimension(level.figure) &&
            (key === '' ? label !== '' && within.includes(label.slice(-6)) : alike(key, name)),
        ) ?? last
    );
  }
  // 收支总预算…。收入包括：A、B；支出包括：C、D: both of the total.
  if (!again && SIDED.test(opening)) return headOf(last, listOf);
  // 总收入…，其中：A、B、C。三、支出情况：…: a heading is about no item of the list before it.
  if (!again && across && !PARTED.test(opening)) return headOf(last, listOf);
  if (!again && dimension(last.figure) !== dimension(level.figure)) {
    // 接待214批次、1836人次，其中外事接待3批次.
    const measured = levels
      .slice(Math.max(0, last.index - 3), last.index)
      .findLast(
        ({ figure, sentence }) => sentence === last.sentence && dimension(figure) === dimension(level.figure),
      );
    if (measured) return measured;
  }
  if (!again) {
    const primary = levels
      .slice(Math.max(0, last.index - 2), last.index)
      .findLast(({ nature, sentence }) => nature !== 'previous' && sentence === last.sentence);
    // 支出28.24亿元，少于预算24.76亿元：…: of what was less than that.
    if (last.nature === 'previous' || /^(?:少于|低于|小于|多于|高于|大于|超过?)/.test(last.label))
      return primary && primary !== last ? primary : last;
    // 收入26.68亿元，由…0.42亿元组成。其中税收24.79亿元: of what the sentence before is about.
    if (across && level.figure.size > last.figure.size) {
      const head = levels
        .slice(Math.max(0, last.index - BACK), last.index)
        .find(
          ({ sentence, figure }) =>
            sentence === last.sentence && dimension(figure) === dimension(level.figure),
        );
      if (head && head.figure.size >= level.figure.size) return head;
    }
    // 决算为18万元，年初预算为25万元，其中：接待费决算…: the total of the items' nature.
    const kind = level.nature;
    if (kind === 'plain' || last.nature === 'plain' || kind === last.nature) return last;
    const same = levels
      .slice(Math.max(0, last.index - 3), last.index)
      .findLast(({ nature, sentence }) => nature === kind && sentence === last.sentence);
    return same ?? last;
  }
  const words = lastWords(opening.slice(0, again.index));
  const named = keyOf(words);
  const before = levels.slice(Math.max(0, level.index - BACK), level.index);
  if (named.length >= 2) {
    const like = before.filter(({ figure }) => dimension(figure) === dimension(level.figure));
    const found =
      like.findLast(({ key }) => alike(key, named)) ??
      // 地方收入分级看 of 地方公共财政收入.
      like.findLast(({ key }) => key.startsWith(named.slice(0, 2)) && key.endsWith(named.slice(-2)));
    if (found) return found;
  } else if (words.length >= LEAST_WORDS) {
    // 资金1686万元，物资591万元。资金按项目分：…: of the very words.
    const found = before.findLast(
      ({ label, sentence, figure }) =>
        sentence >= level.sentence - 1 &&
        label.replace(/(?:为|共|达)+$/, '') === words &&
        dimension(figure) === dimension(level.figure),
    );
    if (found) return found;
  }
  const list = listOf.get(last);
  if (list && list.depth === level.depth && dimension(list.total.figure) === dimension(level.figure))
    return list.total;
  if (dimension(last.figure) !== dimension(level.figure)) {
    // 项目124个，采购金额8215万元。按方式分：公开招标56个、…: of what is counted in the same measure.
    const measured = before.findLast(
      ({ figure, sentence, nature }) =>
        sentence === last.sentence &&
        nature !== 'previous' &&
        dimension(figure) === dimension(level.figure) &&
        figure.size > level.figure.size,
    );
    if (measured) return measured;
  }
  return last.nature === 'previous' ? (before.findLast(isOfSentence(last)) ?? last) : last;
}

const LEAST_WORDS = 2;
const WRONG_UNIT = 1000;

/** 转移支付的来源有八：…, 本年支出的具体构成为：…: what the heading names. */
export function headedTotal(
  levels: readonly Level[],
  { index, figure, paragraph }: Level,
  opening: string,
): Level | null {
  const words =
    /([^，。；：、\n]{2,24}?)的?(?:具体|主要)?(?:来源|构成|组成|用途|投向|明细)(?:有[二三四五六七八九十]|如下|为|是)?：[^：]*$/.exec(
      opening,
    )?.[1];
  const key = words === undefined ? '' : keyOf(words);
  // 实际支出4512万元，资金来源为：…: of what stands before, and not of 其他资金.
  if (words === undefined || words.length < LEAST_WORDS || /^(?:项目)?(?:资金|经费|款项)$/.test(words))
    return null;
  return (
    levels
      .slice(Math.max(0, index - BACK), index)
      .findLast(
        (level) =>
          (key.length < 2
            ? level.label.replace(/(?:合计|总计|决算)?(?:为|共|的)?$/, '').endsWith(words)
            : level.key === key) &&
          level.paragraph >= paragraph - 1 &&
          level.nature !== 'previous' &&
          dimension(level.figure) === dimension(figure),
      ) ?? null
  );
}

/** 收入100万元，上年同期90万元。分科目：…: of this year. */
const isOfSentence =
  (last: Level) =>
  ({ nature, sentence, figure }: Level): boolean =>
    nature !== 'previous' && sentence === last.sentence && dimension(figure) === dimension(last.figure);

const lastWords = (text: string): string =>
  text.slice(Math.max(...[...'，；。：\n'].map((char) => text.lastIndexOf(char))) + 1);

/** 后者中一般1.6万元、专项0.9万元; 医疗收入由门诊60万元和住院98万元组成; 善款来自甲项30万元: parts of what the clause names first. */
const NAMED_FIRST =
  /^(?:其中|在|而)?(?!(?:主要|具体|分别|大致|一般)(?:包|来|分|由|是|按))([^，。；：、（）\d]{2,20}?)(?:中|里|来自|来源于|包括|包含|由(?!于)|又分为?|再分为?|细分为?|分为|(?:的)?(?:来源|构成|组成|用途)(?:是|为)|(?:已|均|全部)*用于[^，。；：、（）\d]{0,8}：|按[^，。；：、（）\d]{2,6}(?:为|是|有|分为?)：?)(?=[^，。；：、（）\d]{2,})/;

/** The level whose parts a clause tells, by its own words: of the very name, nearby. */
export function namedTotal(
  levels: readonly Level[],
  { lead, index, figure, paragraph }: Level,
): Level | null {
  const name = NAMED_FIRST.exec(lead.clause)?.[1];
  if (name === undefined) return null;
  const before = levels
    .slice(Math.max(0, index - BACK), index)
    .filter(
      (level) =>
        level.paragraph === paragraph &&
        !level.aside &&
        level.nature !== 'previous' &&
        dimension(level.figure) === dimension(figure),
    );
  if (name === '后者') return before.at(-1) ?? null;
  if (name === '前者') return before.at(-2) ?? null;
  const key = keyOf(name);
  if (key.length < 2) return null;
  const found = before.filter((level) => level.key === key);
  const near = found.length > 0 ? found : before.filter((level) => level.key !== '' && alike(level.key, key));
  const total = near.at(-1);
  if (!total) return null;
  // 上级资金中分配市本级376亿元 of 809万元: a wrong unit.
  return total.figure.size >= figure.size || figure.size > WRONG_UNIT * total.figure.size ? total : null;
}
