import { significantDigits, digitsOf, type TextFigure } from '../text/figures';
import { isZero } from '../../quantity';
import { judgedIf, type Draft } from '../judging/draft';
import { dimension, inUnit, isRight, same } from '../judging/judge';
import { certainMistyping, mistyping } from '../judging/mistypings';
import type { Breakdown, Level, Statements } from '../statements/levels';
import type { Slip } from '../types';
import { areOfScopes } from './scopes';
import { alike, keyOf } from '../statements/subjects';

/**
 * Later statements of a quantity: the same words or a long figure with the same value; another value is held against it
 * only where both are the same part of the same total, or one slip of the hand turns one into the other.
 */
export function repeatedClaims(levels: readonly Level[], breakdowns: readonly Breakdown[]): readonly Draft[] {
  const parents = new Map<Level, Breakdown>();
  for (const breakdown of breakdowns)
    if (breakdown.complete || isRight(breakdown.judged))
      for (const part of breakdown.parts) parents.set(part, breakdown);
  const byMeasure = new Map<string, Map<number, Level[]>>();
  const byPart = new Map<string, Level>();
  const byLabel = new Map<string, Level>();
  const byKey = new Map<string, Level[]>();
  const byPrint = new Map<string, Level>();
  const drafts: Draft[] = [];
  const told = new Set<TextFigure>();
  const tell = (draft: Draft): void => {
    drafts.push(draft);
    told.add(draft.stated.figure);
  };
  for (const level of levels) {
    const { figure } = level;
    const byValue = within(byMeasure, measure(figure.unit));
    const equals = byValue.get(figure.size);
    const apart = equals?.filter((each) => isApart(each, level)) ?? [];
    const earlier =
      apart.find((each) => alike(each.key, level.key) && level.key !== '') ??
      apart.find((each) => mayRepeat(each, level));
    const place = placeOf(level, parents.get(level));
    const placed = place === null ? undefined : byPart.get(place);
    const other =
      placed &&
      // 预算15万元 is no later statement of 支出11万元.
      (!isBudgetAndSpending(placed, level) ||
        mistyping(figure, inUnit(placed.figure, figure.unit).value) !== null) &&
      (placed.year === null || level.year === null || placed.year === level.year)
        ? placed
        : undefined;
    const named = nameOf(level);
    const labelled = named === null ? undefined : byLabel.get(named);
    const moved =
      other !== undefined &&
      isApart(other, level) &&
      inUnit(other.figure, '元').value !== inUnit(figure, '元').value;
    if (
      earlier &&
      !(moved && !alike(earlier.key, level.key)) &&
      !isZero(figure.value) &&
      mayRepeat(earlier, level)
    ) {
      tell(repeated(level, earlier, true));
    } else if (other && isApart(other, level) && dimension(other.figure) === dimension(figure)) {
      tell(
        repeated(
          level,
          other,
          parents.get(other) !== parents.get(level) &&
            figure.unit === other.figure.unit &&
            areOneList(parents.get(other), parents.get(level)),
        ),
      );
    } else if (labelled && isApart(labelled, level)) {
      const slip = certainMistyping(figure, inUnit(labelled.figure, figure.unit).value);
      // Rows of a table that lost its lines have one name for many things.
      const sure =
        !figure.carried &&
        (level.lead.clause.search(/上述|前述|以上/) >= 0 ||
          slip === 'digits-transposed' ||
          slip === 'unit' ||
          (slip !== null && digitsOf(level.figure) >= (/\d{4}年/.test(level.label) ? 5 : 6)));
      if (sure || isRight(same(figure, labelled.figure))) tell(repeated(level, labelled, sure));
    }
    const print = level.key === '' || digitsOf(level.figure) < 3 ? null : `${level.key} ${figure.bare}`;
    const printed = print === null ? undefined : byPrint.get(print);
    const name = nameIn(level);
    const slipped = told.has(figure)
      ? null
      : (slippedFrom(levels, level, parents.get(level)?.total ?? null) ??
        retoldFrom(levels, byKey.get(name) ?? [], level));
    if (slipped) tell(repeated(level, slipped, true));
    // 1.58元 for 1.58万元.
    if (
      printed &&
      isApart(printed, level) &&
      printed.figure.unit !== figure.unit &&
      !figure.carried &&
      !printed.figure.carried &&
      dimension(figure) === '元' &&
      dimension(printed.figure) === '元'
    )
      tell(repeated(level, printed, true));
    if (name.length >= SHORTEST_KEY && !level.aside && !level.tabular) putLast(byKey, name, level);
    if (print !== null) byPrint.set(print, level);
    putLast(byValue, figure.size, level);
    if (place !== null) byPart.set(place, level);
    if (named !== null) byLabel.set(named, level);
  }
  return drafts;
}

/** Later statements of one change, by words and value alike. */
export function repeatedMoves({ levels, causes }: Statements): readonly Draft[] {
  const told = [
    ...levels.flatMap(({ moves, topic }) =>
      moves.flatMap(({ amount }) => (amount ? [{ ...amount, topic }] : [])),
    ),
    ...causes.map(({ figure, minus, name }) => ({ figure, minus, topic: keyOf(name) })),
  ].toSorted((a, b) => a.figure.from - b.figure.from);
  const byMeasure = new Map<string, Map<number, (typeof told)[number]>>();
  return told.flatMap((each): Draft[] => {
    const known = within(byMeasure, `${each.minus} ${measure(each.figure.unit)}`);
    const earlier = known.get(each.figure.size);
    known.set(each.figure.size, each);
    if (!earlier || earlier.figure === each.figure || each.figure.size === 0) return [];
    const { figure, minus } = each;
    const long = figure.bare.replace(/\D/g, '').length >= 4;
    if (!long && !(alike(earlier.topic, each.topic) && each.topic !== '')) return [];
    return [
      {
        kind: 'repeated',
        stated: { figure, minus },
        operands: [earlier.figure],
        judged: same(figure, earlier.figure),
      },
    ];
  });
}

/** 预算15万元 and 支出11万元 of one thing. */
const isBudgetAndSpending = ({ nature: a }: Level, { nature: b }: Level): boolean =>
  (a === 'budget' && b === 'actual') || (a === 'actual' && b === 'budget');

const isApart = (a: Level, b: Level): boolean => a.sentence !== b.sentence;

function repeated(level: Level, earlier: Level, sure: boolean): Draft {
  const judged = same(level.figure, earlier.figure);
  return {
    kind: 'repeated',
    stated: { figure: level.figure, minus: false },
    operands: [earlier.figure],
    ...judgedIf(sure, judged),
  };
}

// Of the statements of one value, so many are kept.
const KEPT = 4;

function putLast<Key>(map: Map<Key, Level[]>, key: Key, level: Level): void {
  const kept = map.get(key);
  if (!kept) map.set(key, [level]);
  else if (kept.unshift(level) > KEPT) kept.pop();
}

/** What is known of one measure, by its values. */
function within<Known>(byMeasure: Map<string, Map<number, Known>>, of: string): Map<number, Known> {
  const known = byMeasure.get(of);
  if (known) return known;
  const made = new Map<number, Known>();
  byMeasure.set(of, made);
  return made;
}

/** One part of one total: its name, and the total's value. */
function placeOf(level: Level, breakdown: Breakdown | undefined): string | null {
  if (!breakdown || level.key === '') return null;
  return `${shortName(level.key)} ${inUnit(breakdown.total.figure, '元').value}`;
}

const sizes = ({ parts }: Breakdown): string =>
  parts
    .map(({ figure }) => figure.size)
    .toSorted((one, other) => one - other)
    .join(' ');

/** Whether two lists of one total state the same: of the names that both have, at most one or half differ, or two are swapped. */
function areOneList(a: Breakdown | undefined, b: Breakdown | undefined): boolean {
  if (!a || !b) return true;
  const known = new Map(a.parts.map(({ key, figure }) => [shortName(key), figure.size]));
  let [agreeing, differing] = [0, 0];
  for (const { key, figure } of b.parts) {
    const size = known.get(shortName(key));
    if (size === figure.size) agreeing += 1;
    else if (size !== undefined) differing += 1;
  }
  if (sizes(a) === sizes(b)) return true;
  // Both make the total: what was there, and what was spent.
  if (isRight(a.judged) && isRight(b.judged)) return false;
  return differing < 2 || agreeing >= differing;
}

const shortName = (key: string): string => key.replace(/^(?:其中|小计)|支出|费用|经费|费$/g, '');

const SLIP_REACH = 60;

/** An earlier level of a longer or shorter name whose long figure one slip of the hand turns into this one. */
function slippedFrom(levels: readonly Level[], level: Level, whole: Level | null): Level | null {
  const { figure } = level;
  if (digitsOf(level.figure) < 5 || level.tabular || level.aside || figure.carried) return null;
  for (let back = level.index - 1; back >= Math.max(0, level.index - SLIP_REACH); back -= 1) {
    const earlier = levels[back];
    // A part bears the name of its whole and may well have a figure like it.
    if (!earlier || earlier === whole || earlier.figure.unit !== figure.unit || !isApart(earlier, level))
      continue;
    if (!mayBeMiscopied(earlier.figure.bare, figure.bare)) continue;
    if (earlier.nature !== level.nature || (earlier.year ?? level.year) !== (level.year ?? earlier.year))
      continue;
    // 年初预算为 of another item is another figure.
    if (earlier.topic !== '' && level.topic !== '' && !alike(earlier.topic, level.topic)) continue;
    const names = [earlier.label, level.label].map((label) =>
      label.replace(/\d{4}年度?|数为?$|[为是共]$/g, ''),
    );
    const [a = '', b = ''] = names;
    if (
      (Math.min(a.length, b.length) < 4 && !/^总(?:收入|支出)$/.test(b)) ||
      !(a.endsWith(b) || b.endsWith(a))
    )
      continue;
    if (certainMistyping(figure, earlier.figure.value) && !isOfWhich(levels, earlier, level)) return earlier;
  }
  return null;
}

/** Its key; 支出预算, 部门决算 have none, and are told again by their very words within a paragraph. */
function nameIn({ key, label, paragraph }: Level): string {
  if (key !== '') return key;
  const words = label.replace(/\d{4}年度?|批[复准]的?|本[年级]|数|为|是|共/g, '');
  return /^(?:部门|单位)?(?:收入|支出)(?:预算|决算)$/.test(words) ? `${paragraph} ${words}` : '';
}

const SHORTEST_KEY = 2;
// So many digits that another quantity of the name is hardly off by just this.
const TELLING: Readonly<Partial<Record<Slip, number>>> = {
  'digits-transposed': 4,
  'digit-doubled': 4,
  'digit-lost': 4,
  'digit-changed': 7,
};

/** An earlier level of the very name that one slip of the hand turns into this one: 682.40 and 6822.40. */
function retoldFrom(levels: readonly Level[], known: readonly Level[], level: Level): Level | null {
  const { figure } = level;
  if (level.aside || level.tabular || figure.carried || level.nature === 'previous') return null;
  const same = known.find(
    (each) =>
      each.figure.unit === figure.unit && each.figure.bare === figure.bare && each.nature === level.nature,
  );
  if (same) return null;
  // Each fund has its balance.
  const balance = /结余|余额|结转/.test(level.key);
  return (
    known.find((each) => {
      if (balance && each.paragraph !== level.paragraph) return false;
      if (areOfScopes(levels, each, level)) return false;
      if (!isApart(each, level) || each.figure.unit !== figure.unit) return false;
      if (
        each.nature !== level.nature &&
        each.nature !== 'plain' &&
        level.nature !== 'plain' &&
        each.stage !== level.stage
      )
        return false;
      if ((each.year ?? level.year) !== (level.year ?? each.year) || each.nature === 'previous') return false;
      if (each.figure.decimals !== figure.decimals) return false;
      const slip = mistyping(figure, each.figure.value);
      // 80.00 and 820.00 are round: other figures as likely.
      const digits = Math.min(significantDigits(level.figure), significantDigits(each.figure));
      return slip !== null && digits >= (TELLING[slip] ?? 99);
    }) ?? null
  );
}

/** 年初预算10万元……。其中：财政拨款年初预算9万元: told in the sentence behind, under a longer name, as one of its parts. */
function isOfWhich(levels: readonly Level[], earlier: Level, level: Level): boolean {
  if (level.sentence !== earlier.sentence + 1 || level.label.length <= earlier.label.length) return false;
  const first = levels.find(({ sentence }) => sentence === level.sentence);
  return first !== undefined && /其中[：:，]?\s*[^，。；]*$/.test(first.lead.gap);
}

/** One or two digits differ. */
function mayBeMiscopied(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let differing = 0;
  for (let index = 0; index < a.length && differing < 3; index += 1)
    if (a[index] !== b[index]) differing += 1;
  return differing < 3;
}

// Long enough to name one quantity in full.
const LONG_LABEL = 6;

function nameOf({ label, labelKey, year, figure, tabular, aside }: Level): string | null {
  if (label.length < LONG_LABEL || tabular || aside || labelKey.length < 2) return null;
  return `${label} ${year ?? ''} ${figure.unit ?? ''}`;
}

/** 61名 and 61人, 95条 and 95条次 are one measure. */
const measure = (unit: string | null): string =>
  unit === null
    ? ''
    : unit.endsWith('元')
      ? '元'
      : unit.startsWith('名') || unit.startsWith('人')
        ? '人'
        : unit.replace(/次$/, '');

/** Whether two equal figures speak of one thing: by their names, or because so long a figure is no chance. */
function mayRepeat(earlier: Level, level: Level): boolean {
  const digits = significantDigits(level.figure);
  if (digits >= 4) return true;
  if (alike(earlier.key, level.key) && level.key.length >= 2) return true;
  if (earlier.topic !== '' && alike(earlier.topic, level.topic)) return true;
  if (
    digits >= 3 &&
    dimension(level.figure) === '元' &&
    (level.key === '' || sharesWords(earlier.topic, level.topic))
  )
    return true;
  return sharesWords(named(earlier), named(level));
}

/** The name of a count may stand behind it: 7个内设机构. */
const named = ({ label, lead }: Level): string =>
  `${label} ${/^[^，。；：、（）\d]{0,8}/.exec(lead.after)?.[0] ?? ''}`;

const COMMON =
  /项目|支出|收入|经费|预算|决算|合计|其中|年度|单位|部门|数量|个数|人员|建设|实际|完成|开展|组织|增加|减少/g;

/** Two characters in a row that both names have. */
function sharesWords(a: string, b: string): boolean {
  const bare = a.replace(COMMON, ' ').slice(-30);
  const other = b.replace(COMMON, ' ').slice(-30);
  for (let index = 0; index + 1 < bare.length; index += 1)
    if (isHan(bare, index) && isHan(bare, index + 1) && other.includes(bare.slice(index, index + 2)))
      return true;
  return false;
}

/** 一 to 龥. */
const isHan = (text: string, at: number): boolean =>
  text.charCodeAt(at) >= 0x4e00 && text.charCodeAt(at) <= 0x9fa5;
