import { equal, intersects, roundingInterval, sum, sumIntervals } from '../quantity';
import type { Figure } from '../quantity';
import { isTotalLabel } from '../recognize';
import type { TableRow } from '../recognize';
import type { MoneyLine } from './types';

/** What parts and wholes need of a line of money or an entry. */
export interface Node {
  readonly subject: string;
  readonly row: TableRow;
}

/** Lists of parts that are known to be all there are, by the words of the whole and of its parts. */
const WHOLES: readonly {
  readonly whole: RegExp;
  readonly needs: readonly RegExp[];
  readonly least: number;
}[] = [
  { whole: /^基本支出/u, needs: [/人员|工资福利/u, /公用|机关运行|商品和服务/u], least: 2 },
  { whole: /三公/u, needs: [/出国/u, /公务用车/u, /接待/u], least: 2 },
  { whole: /公务用车/u, needs: [/购置/u, /运行/u], least: 2 },
  { whole: /资金总额|总金额/u, needs: [/拨款|财政/u, /结转/u, /其他|单位资金|自有/u], least: 2 },
  { whole: /支出|预算|合计|决算/u, needs: [/^基本支出/u, /^项目支出/u], least: 2 },
];

/** Words that divide a thing without remainder. */
const DIVISIONS: readonly (readonly RegExp[])[] = [
  [/已/u, /正在/u, /未/u],
  [/^男/u, /^女/u],
  [/全额/u, /核补|差额|自筹/u],
];

/** The figure of a node in the column that is looked at. */
type FigureOf<T> = (node: T) => Figure | null;

/** Whether parts are all that make up the whole: said by 合计 and headings, known by their words, or shown by their sum. */
export function isComplete<T extends Node>(whole: T, parts: readonly T[], figureOf: FigureOf<T>): boolean {
  if (parts.length === 0) return false;
  if (covers(whole, parts)) return true;
  const known = WHOLES.find(
    ({ whole: pattern, needs }) =>
      pattern.test(whole.subject) && parts.some((part) => needs.some((need) => need.test(part.subject))),
  );
  const some = parts.some(({ row }) => row.role === 'ofWhich');
  if (!some && isTotalLabel(whole.subject)) return true;
  if (!some && !known && parts.length > 1) return true;
  return addsUp(whole, parts, figureOf);
}

function covers(whole: Node, parts: readonly Node[]): boolean {
  const known = WHOLES.some(
    ({ whole: pattern, needs, least }) =>
      pattern.test(whole.subject) &&
      needs.filter((need) => parts.some((part) => need.test(part.subject))).length >= least &&
      parts.every((part) => needs.some((need) => need.test(part.subject)) || !isTotalLabel(part.subject)),
  );
  return (
    known ||
    DIVISIONS.some((division) => division.every((word) => parts.some((part) => word.test(part.subject))))
  );
}

function addsUp<T extends Node>(whole: T, parts: readonly T[], figureOf: FigureOf<T>): boolean {
  const stated = figureOf(whole);
  const figures = parts.map(figureOf);
  if (!stated || parts.length < 2 || figures.some((figure) => figure === null)) return false;
  const present = figures.filter((figure) => figure !== null);
  if (equal(sum(present.map(({ value }) => value)), stated.value)) return true;
  return (
    stated.decimals > 0 && intersects(roundingInterval(stated), sumIntervals(present.map(roundingInterval)))
  );
}

/** Completeness of a line's parts by the first column that has figures. */
export function isWhole(line: MoneyLine, parts: readonly MoneyLine[]): boolean {
  if (breakdowns(line, parts).length > 1) return false;
  const roles = ['actual', 'executed', 'adjusted', 'budget', 'initial', 'previous', 'change'] as const;
  const role = roles.find((candidate) => line.slots[candidate]?.figure);
  return isComplete(line, parts, (node) => (role === undefined ? null : (node.slots[role]?.figure ?? null)));
}

/** How expenditure is divided by its nature. */
const NATURE = /^(?:基本支出|项目支出|事业发展性支出|经营支出|上缴上级支出|对附属单位补助支出)/u;

/** Parts of one whole, cut where they divide it more than once: 按资金来源 and 按资金运用. */
export function breakdowns(whole: MoneyLine, parts: readonly MoneyLine[]): MoneyLine[][] {
  const groups = new Map<string, MoneyLine[]>();
  const natures = parts.filter(({ subject }) => NATURE.test(subject));
  const others = parts.filter(({ subject }) => !NATURE.test(subject));
  const grouped = parts.some(({ group }) => group !== null);
  if (
    !grouped &&
    natures.some(({ subject }) => subject.startsWith('基本')) &&
    natures.length > 1 &&
    others.length > 1
  ) {
    // 基本支出 and 项目支出, then the same money by function.
    return [natures, others];
  }
  for (const part of parts) {
    const key = part.group?.value ?? '';
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  const named = [...groups.keys()].filter((key) => key !== '');
  const several =
    groups.size > 1 &&
    whole.group === null &&
    (named.every((key) => /^按|来源|运用|用途|分类|性质/u.test(key)) ||
      eachAddsUp(whole, [...groups.values()]));
  return several ? [...groups.values()] : [[...parts]];
}

function eachAddsUp(whole: MoneyLine, groups: readonly (readonly MoneyLine[])[]): boolean {
  return groups.every((group) =>
    (['actual', 'budget', 'executed'] as const).some((role) => {
      const stated = whole.slots[role]?.figure;
      const figures = group.map((part) => part.slots[role]?.figure ?? null);
      return (
        stated &&
        figures.every((figure) => figure !== null) &&
        equal(sum(figures.flatMap((figure) => (figure ? [figure.value] : []))), stated.value)
      );
    }),
  );
}
