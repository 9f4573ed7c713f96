import { judgedIf, type Draft } from '../judging/draft';
import { significantDigits, digitsOf, MONEY, type TextFigure } from '../text/figures';
import { put } from '../text/grouped';
import { same } from '../judging/judge';
import type { Level } from '../statements/levels';
import { mistyping } from '../judging/mistypings';
import type { Slip } from '../types';
import { areOfScopes } from './scopes';

/** How many levels of like name before and behind one are looked at. */
const REACH = 24;
const SHORTEST_NAME = 4;
const SHORTEST_TAIL = 2;
// What a figure is said to be, and when: no part of its name.
const AROUND =
  /^[一二三四五六七八九十]、|（[^）]*）|\d{4}年(?:度|初|末|底)?|截[至止]到?[^，。；：]{0,6}?(?:年底|月底|末|底|月|日)|(?:本|当|全)年(?:度)?|年内|(?:\d{1,2}月)?[末底]|实际|[已共约为是了达]|累计|各[类项种]|全部|全国|决算|数$|额$|完成/g;
// Names that any item may have.
const COMMON =
  /^(?:项目|资金|经费|支出|收入|预算|安排|下达|到位|执行|本级|部门|单位|建设|工程|人员|其他|其中|全[市县区省])*$/;

// So many digits that another quantity of the name is hardly off by just this: in a name of its own, and in a part of a name.
const OWN: Readonly<Partial<Record<Slip, number>>> = {
  'digits-transposed': 3,
  'digit-lost': 4,
  'digit-doubled': 4,
};
const SHARED: Readonly<Partial<Record<Slip, number>>> = {
  'digits-transposed': 4,
  'digit-lost': 4,
  'digit-doubled': 4,
};
const PRINTED = 4;
// This year and the next are near each other as well: one wrong digit is told of long figures alone.
const PRINTED_CHANGED = 5;
// 890.00 and 895.00: so near that a wrong digit is likelier than another quantity, though both are round.
const CLOSE = 0.01;
const VERY_CLOSE = 0.002;
const FULL_NAME = 6;
const COUNTED = 3;

interface Named {
  readonly level: Level;
  readonly name: string;
  /** The year before, where its year is said, is the actual figure of that year. */
  readonly nature: Level['nature'];
}

/**
 * 项目预算890万元 in one section, 项目预算895万元 in the next: a quantity that is stated again under its name, or the end of it,
 * and of which one slip of the hand makes the other. Where the text states a third value under the name, each may be another
 * quantity, and nothing is said.
 */
export function restatedClaims(levels: readonly Level[]): readonly Draft[] {
  const byTail = new Map<string, Named[]>();
  const named = levels.flatMap((level): Named[] => {
    // （其中：一般公共预算支出24万元）: of whatever stands before the bracket.
    if (level.tabular || level.aside || level.depth > 0) return [];
    if (level.figure.carried || level.figure.unit === null) return [];
    const nature = level.nature === 'previous' && level.year !== null ? 'actual' : level.nature;
    if (nature === 'previous' || digitsOf(level.figure) < SHORTEST_TAIL) return [];
    const name = nameOf(level);
    return name.length < SHORTEST_TAIL ? [] : [{ level, name, nature }];
  });
  for (const each of named) {
    const { level, name, nature } = each;
    const measured = `${level.figure.unit ?? ''} ${nature}`;
    put(byTail, `${name.slice(-SHORTEST_TAIL)} ${measured}`, each);
    // Longer than any such end.
    const subject = longSubjectOf(level);
    if (subject !== '') put(byTail, `${subject} ${measured}`, each);
  }
  const drafts: Draft[] = [];
  for (const group of byTail.values())
    group.forEach((later, at) => {
      const earlier = restatedBy(group, at, later);
      if (!earlier) return;
      const values = new Set([later.level.figure.value]);
      for (const each of group.slice(Math.max(0, at - REACH), at + REACH))
        if (areAlike(each, later)) values.add(each.level.figure.value);
      if (values.size === 2 && !areOfScopes(levels, earlier.level, later.level))
        drafts.push(draftOf(later.level.figure, earlier.level.figure));
    });
  return drafts;
}

/** The nearest earlier statement of a quantity that one slip of the hand makes a later one of. */
function restatedBy(group: readonly Named[], at: number, later: Named): Named | null {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const each = group[back];
    if (!each || !mayBeRestated(each.level, later.level)) continue;
    if (areAlike(each, later) && isRestated(each, later)) return each;
  }
  return null;
}

const draftOf = (figure: TextFigure, earlier: TextFigure): Draft => ({
  kind: 'repeated',
  stated: { figure, minus: false },
  operands: [earlier],
  ...judgedIf(true, same(figure, earlier)),
});

function nameOf({ label, key, topic }: Level): string {
  const name = label.replace(AROUND, '');
  return key === '' && topic !== '' && !name.startsWith(topic) ? `${topic}${name}` : name;
}

/** Two names of one quantity: the same, or one the end of the other; of one year. */
function areAlike(a: Named, b: Named): boolean {
  const years = [a.level.year, b.level.year];
  if (years[0] !== years[1] && !years.includes(null)) return false;
  if ((a.level.stage ?? b.level.stage) !== (b.level.stage ?? a.level.stage)) return false;
  return isTail(a, b) || haveOneSubject(a, b) || isShortened(a, b);
}

const isTail = (a: Named, b: Named): boolean =>
  (a.name.endsWith(b.name) || b.name.endsWith(a.name)) && !isDeedOfAnother(a, b) && !isDeedOfAnother(b, a);

const PLACE = /^[一-龥]{1,8}(?:[县市区镇乡村]|街道|公司|学校|医院)/;
const DEED = /^(?:支付|支出|使用|拨付|执行|到位|发放|兑付)$/;

/** 项目实际支付263.21万元。甲县分配资金290.42万元、支付263.81万元: a deed alone is that of whatever its sentence is about. */
const isDeedOfAnother = ({ name, level: { topic } }: Named, { level: other }: Named): boolean =>
  DEED.test(name) && other.topic !== topic && (other.label.startsWith('、') || PLACE.test(other.topic));

const HEAD = 2;
const TAIL = 4;

/** 五项社会保险基金收入合计, 五项基金收入合计: words in the middle are left out. */
function isShortened({ name: a, level: { figure } }: Named, { name: b }: Named): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (short.length < HEAD + TAIL || short.length === long.length || digitsOf(figure) < LONG) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head += 1;
  return head >= HEAD && short.length - head >= TAIL && long.endsWith(short.slice(head));
}

const LONG = 5;

/** What a level is of: its own words without 支出 and 预算, or the subject that goes on; empty where it is short. */
function longSubjectOf({ key, topic }: Level): string {
  const subject = key === '' ? topic : key;
  return subject.length < SHORTEST_NAME ? '' : subject;
}

/** 一般公共预算财政拨款支出3458.90万元，…支出决算3485.90万元: one subject, one side. */
function haveOneSubject({ level: a }: Named, { level: b }: Named): boolean {
  const subject = longSubjectOf(a);
  return subject !== '' && subject === longSubjectOf(b) && (a.side ?? b.side) === (b.side ?? a.side);
}

/** In another sentence, as finely printed, another value. */
const mayBeRestated = (a: Level, b: Level): boolean =>
  a.figure.value !== b.figure.value &&
  a.sentence !== b.sentence &&
  a.figure.decimals === b.figure.decimals &&
  mayBeMistyped(a.figure.bare, b.figure.bare);

function isRestated(earlier: Named, later: Named): boolean {
  const [a, b] = [earlier.level, later.level];
  if (a.year !== b.year && a.year !== null && b.year !== null) return false;
  const slip = mistyping(b.figure, a.figure.value);
  if (slip === null) return false;
  const own = earlier.name === later.name && isOwnName(later.name);
  const digits = Math.min(significantDigits(a.figure), significantDigits(b.figure));
  const off = Math.abs(a.figure.size - b.figure.size) / Math.max(a.figure.size, b.figure.size);
  if (isCount(b.figure) && isTail(earlier, later)) {
    const shorter = earlier.name.length < later.name.length ? earlier.name : later.name;
    const most = Math.max(significantDigits(a.figure), significantDigits(b.figure));
    if (slip === 'digit-changed' && most >= PRINTED && off < VERY_CLOSE && shorter.length >= FULL_NAME)
      return true;
    if (slip === 'digits-transposed' && most >= COUNTED && isOwnName(shorter)) return true;
  }
  if (slip === 'digit-changed') return printed(b.figure) >= PRINTED_CHANGED && off < CLOSE;
  // 占10%: a tenth of it has the same digits.
  if (slip !== 'digits-transposed' && !isTail(earlier, later)) return false;
  return digitsOf(b.figure) >= PRINTED && digits >= ((own ? OWN : SHARED)[slip] ?? 99);
}

const isOwnName = (name: string): boolean => name.length >= SHORTEST_NAME && !COMMON.test(name);

/** People and pieces are exact: 5890人 and 5895人 are not both rounded. */
const isCount = ({ unit, decimals }: TextFigure): boolean =>
  unit !== null && decimals === 0 && !(unit in MONEY) && !['%', '倍', '百分点', '分'].includes(unit);

/** Whether one slip may turn one into the other at all: a digit more or less, or two that differ. */
function mayBeMistyped(a: string, b: string): boolean {
  if (a.length !== b.length) return Math.abs(a.length - b.length) === 1;
  let differing = 0;
  for (let index = 0; index < a.length && differing < 3; index += 1)
    if (a[index] !== b[index]) differing += 1;
  return differing < 3;
}

/** The zeros of 890.00 are printed, those of 23500 are round. */
const printed = (figure: TextFigure): number =>
  figure.decimals > 0 ? digitsOf(figure) : significantDigits(figure);
