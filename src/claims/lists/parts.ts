import { isZero } from '../../quantity';
import { complementary, pairBehind } from './appositions';
import { isAllOnceMore, twiceApart, twoInOne } from './divisions';
import { isJoined, kindsOf, measuresOf, rowsOf } from './columns';
import { judgedIf, type Draft } from '../judging/draft';
import { digitsOf, ENOUGH_DIGITS } from '../text/figures';
import { put } from '../text/grouped';
import { addUp, dimension, isRight } from '../judging/judge';
import { areOfOwnSum, totalCorroborated } from './corroboration';
import {
  areSiblings,
  areWholes,
  evidenceOf,
  isComposed,
  isEnumeration,
  isMixed,
  isOfBothSides,
  namesOf,
  numbered,
  type Known,
} from './evidence';
import type { Breakdown, Level, List, Outline } from '../statements/levels';
import {
  isFirstLine,
  isLine,
  isNear,
  isSlipped,
  isTaken,
  joinedBehind,
  mayBeOf,
  pairs,
  sameParts,
  SELDOM,
  TOTAL_NAME,
} from './fits';
import { mayBeApart } from './apart';
import { apposedTo } from './apposed';
import { followedBy } from './followed';
import { itemColumns } from './items';
import { isPartial } from './outline';
import { closes, completeParts } from './schemas';
import { alike } from '../statements/subjects';
import { goesOn, groupsOf, MOST_PARTS, NONE, walk, type Run } from './runs';
import { beginsExactly, meets, totalBehind } from './totals';
import { AGAIN, OPENER } from '../text/words';

/** Totals with the parts that the grammar or the arithmetic gives them. */
export function breakdownsOf(levels: readonly Level[], outline: Outline, text: string): readonly Breakdown[] {
  const found = new Finder(levels, outline, text);
  return found.all();
}

/** Sums and counts of breakdowns. */
export function partClaims(levels: readonly Level[], breakdowns: readonly Breakdown[]): readonly Draft[] {
  return breakdowns.map(({ total, parts, judged, complete: whole }) => {
    const complete = whole && (isRight(judged) || !mayBeApart(levels, total, parts));
    return {
      kind: dimension(total.figure) === '元' ? 'sum' : 'counts',
      stated: { figure: total.figure, minus: false },
      operands: parts.map(({ figure }) => figure),
      ...judgedIf(complete, judged),
    };
  });
}

// 公里均养护费5000元，其中县道10000元: an average is no sum.
const AVERAGE = /[人户亩校村县生床车次例台日月里米座件组平]均(?!衡)|单价|均价/;

class Finder {
  private readonly found: Breakdown[] = [];
  private readonly byTotal = new Map<Level, Breakdown[]>();
  private readonly ends = new Map<Level, number>();
  private readonly listsOf = new Map<Level, List[]>();

  constructor(
    private readonly levels: readonly Level[],
    private readonly outline: Outline,
    private readonly text: string,
  ) {
    for (const list of outline.lists) put(this.listsOf, list.total, list);
  }

  all(): readonly Breakdown[] {
    const open: List[] = [];
    for (let index = this.levels.length - 1; index >= 0; index -= 1) {
      const total = this.levels[index];
      if (!total || total.figure.size < 0) continue;
      const lists = this.listsOf.get(total) ?? [];
      let held = false;
      for (const list of lists) {
        if (this.byKind(list)) continue;
        if (this.inGroups(total, list)) held = true;
        else if (this.holds(total, list.items, list)) held ||= list.kind === 'among';
        else if (list.kind === 'among' && list.items.length > 1 && !this.ofAnother(list)) open.push(list);
        this.siblings(list);
        for (const { total: beside, parts } of measuresOf(this.levels, list)) {
          this.add(beside, parts, meets(total, list.items), true);
          // 450人次、67.5万元，其中…: what is all in one measure is all in the other.
          if (meets(beside, parts)) this.add(total, list.items, list.sure, true);
        }
        this.byItem(list);
      }
      if (!held) held = this.walked(total, index);
      if (!held) {
        const complete = completeParts(this.levels, index);
        if (complete) this.add(total, complete, true);
      }
    }
    const pending: { total: Level; parts: readonly Level[] }[] = [];
    for (const level of this.levels) {
      if (AGAIN.test(level.lead.gap)) this.again(level);
      const behind = totalBehind(this.levels, this.outline, level);
      if (behind?.open) pending.push({ total: level, parts: behind.parts });
      else if (behind) this.add(level, behind.parts, behind.complete);
    }
    this.judgeOpen(open, pending);
    for (const level of this.levels) {
      const columns = rowsOf(this.levels, level);
      const known = columns.some(({ total, parts }) => meets(total, parts));
      for (const { total, parts } of columns) this.add(total, parts, known, true);
    }
    for (const { total, parts } of this.found.filter(({ judged }) => isRight(judged)))
      this.onceMore(total, parts);
    const right = this.found.filter(({ judged }) => isRight(judged));
    const partOf = new Map(right.flatMap(({ total, parts }) => parts.map((part) => [part, total] as const)));
    const made = new Set(partOf.values());
    const wholeOf = (level: Level): Level | null => {
      const list = this.outline.listOf.get(level);
      return partOf.get(level) ?? (list && !made.has(list.total) ? list.total : null);
    };
    const known = this.found.length;
    for (const total of this.levels) {
      this.unopened(total);
      const beside =
        this.byTotal.has(total) || isZero(total.figure.value)
          ? null
          : (apposedTo(this.levels, this.outline, total) ?? followedBy(this.levels, total, wholeOf));
      if (beside) this.add(total, beside.parts, beside.complete);
    }
    for (const { total, parts, judged } of this.found.slice(known))
      if (isRight(judged)) this.onceMore(total, parts);
    return this.found;
  }

  private add(total: Level, parts: readonly Level[], complete: boolean, inColumns = false): void {
    const known = this.byTotal.get(total) ?? [];
    if (known.some((each) => sameParts(each.parts, parts)) || areSiblings(total, parts)) return;
    const judged = addUp(
      total.figure,
      parts.map(({ figure }) => figure),
    );
    const sure =
      complete &&
      !AVERAGE.test(total.label) &&
      (inColumns || !isJoined(total)) &&
      !(beginsExactly(total, parts) || areOfOwnSum(total, parts)) &&
      (isRight(judged) ||
        inColumns ||
        ((mayBeOf(total, parts) || (complementary(parts) && isNear(total, parts))) &&
          !isTaken(this.levels, total, parts)));
    const breakdown = { total, parts, judged, complete: sure };
    this.found.push(breakdown);
    put(this.byTotal, total, breakdown);
  }

  private inGroups(total: Level, { items }: List): boolean {
    const whole = groupsOf(total, items).filter((group) => group.length > 1 && meets(total, group));
    for (const group of whole) this.add(total, group, false);
    const two = whole.length > 0 || meets(total, items) ? [] : twoInOne(total, items);
    for (const { parts, complete } of two) this.add(total, parts, complete);
    return whole.length + two.length > 0;
  }

  /** The items of a list, where they make the total. */
  private holds(total: Level, items: readonly Level[], list: List): boolean {
    if (items.length === 0 || items.length > MOST_PARTS || isZero(total.figure.value)) return false;
    if (items.length === 1 && !/其中|分为|：|包括/.test(list.opening)) return false;
    if (!meets(total, items)) return false;
    this.add(total, items, false);
    const last = items.at(-1);
    if (last) this.ends.set(total, this.ends.get(last) ?? last.index);
    return true;
  }

  /** 原值1200万元，净值750万元。其中：…: the parts of a level before the last. */
  private ofAnother({ total, items }: List): boolean {
    const first = items[0]?.index ?? total.index;
    const before = this.levels.slice(Math.max(0, total.index - 8), Math.max(total.index, first));
    const other = before.findLast(
      (level) =>
        level !== total &&
        level.sentence === total.sentence &&
        dimension(level.figure) === dimension(total.figure) &&
        meets(level, items),
    );
    if (!other) return false;
    if (items.length > 1) this.add(other, items, false);
    return items.length > 1;
  }

  /** 预算100万元，决算90万元。其中：…预算60万元，决算50万元；…: the budget's parts stand in the same list. */
  private siblings({ total, members, items }: List): void {
    if (members.length <= items.length) return;
    for (const sibling of this.levels.slice(Math.max(0, total.index - 3), total.index + 3)) {
      if (sibling.nature === total.nature || sibling.sentence !== total.sentence) continue;
      if (members.includes(sibling)) continue;
      const parts = members.filter(
        ({ nature, label }) =>
          nature === sibling.nature || (sibling.nature === 'budget' && /预算|安排/.test(label)),
      );
      if (parts.length < 2) continue;
      // One for one with parts that make their own total.
      const paired =
        meets(total, items) &&
        parts.length === items.length &&
        parts.every((part, index) => pairs(items[index], part));
      if (meets(sibling, parts) || paired) this.add(sibling, parts, paired);
    }
  }

  /** 预算100万元，决算90万元。（一）甲预算60万元，决算50万元；（二）…: of each total, once one of them is made. */
  private byItem(list: List): void {
    const columns = itemColumns(this.levels, list).filter(({ total }) => !this.outline.listOf.has(total));
    const made = columns.filter(({ total, parts }) => meets(total, parts));
    for (const column of made.length > 0 ? columns : [])
      if (made.includes(column) || !made.some(({ parts }) => sameParts(parts, column.parts)))
        this.add(column.total, column.parts, true, true);
  }

  /** 资产210亿元，负债135亿元。其中，市属资产80亿元、负债55亿元，…: the parts of each total, by their names. */
  private byKind(list: List): boolean {
    const columns = kindsOf(this.levels, list);
    const known = columns?.some(({ total, parts }) => meets(total, parts)) ?? false;
    for (const { total, parts } of columns ?? []) this.add(total, parts, known);
    return columns !== null;
  }

  private walked(total: Level, index: number): boolean {
    const run = this.runAfter(total, index + 1);
    if (!run) return false;
    this.ends.set(total, run.end);
    const more = joinedBehind(this.levels, run.parts);
    // 共1120万元，中央700万元、省级420万元、县级160万元: the list goes on.
    const all = [...run.parts, ...more];
    if (more.length > 0 && closes(total, all)) this.add(total, all, true);
    else this.add(total, run.parts, false);
    return true;
  }

  /** 按级次分：…, 从结构看，…: once more the parts of a total before, of one already taken apart if there is one. */
  private again(level: Level): void {
    for (const known of [true, false]) {
      for (let back = level.index - 2; back >= Math.max(0, level.index - 14); back -= 1) {
        const total = this.levels[back];
        if (!total || this.ends.has(total) !== known) continue;
        const run = this.runAfter(total, level.index);
        if (!run) continue;
        this.add(total, run.parts, false);
        return;
      }
    }
  }

  /** 货物77亿元、工程145亿元；集中98亿元、分散124亿元: the total is made exactly once more, right behind its parts. */
  private onceMore(total: Level, parts: readonly Level[]): void {
    const last = parts.at(-1);
    if (!last || last.index < total.index || total.tabular) return;
    const from = (this.ends.get(last) ?? last.index) + 1;
    const first = this.levels[from];
    if (!first || first.sentence > last.sentence + 1 || first.paragraph !== total.paragraph) return;
    const told = digitsOf(total.figure) >= ENOUGH_DIGITS;
    const run = told ? walk(this.levels, total, from, this.ends) : null;
    const own =
      run?.exact === true && run.parts.length > 1 && !run.parts.some((part) => alike(part.key, total.key));
    if (run && own && run.parts.every(({ sentence }) => sentence === first.sentence))
      this.add(total, run.parts, false);
    const pair =
      run || (told === false && dimension(total.figure) === '元')
        ? null
        : pairBehind(this.levels, total, last, from);
    if (pair) this.add(total, pair, true);
  }

  /** The parts from `from` on that make up the total, nested breakdowns passed over. */
  private runAfter(total: Level, from: number): Run | null {
    const first = this.levels[from];
    if (!first || first.tabular || isZero(total.figure.value)) return null;
    const { gap } = first.lead;
    for (const nested of [true, false]) {
      const run = walk(this.levels, total, from, nested ? this.ends : NONE);
      if (!run) continue;
      const opened = OPENER.test(gap) || AGAIN.test(gap);
      if (/主要|重点/.test(gap) && !opened) return null;
      const money = dimension(total.figure) === '元';
      const named =
        TOTAL_NAME.test(total.label) &&
        (total.figure.bare.length >= 3 || /(?:合计|小计|总计|总额)$/.test(total.label));
      const sangong = /三公/.test(total.label) && run.parts.every(({ label }) => /出国|接待|车/.test(label));
      const single = run.parts.length === 1;
      if (this.hasMore(total, run.parts)) continue;
      const shared = run.parts.every(({ share }) => share !== null);
      const lines = (isLine(total) || isFirstLine(total)) && run.parts.every(isLine);
      if (!opened && !named && !sangong && !lines && (single || !shared)) continue;
      if (single && !(opened && /其中|分为|：/.test(gap))) continue;
      if (!opened && (!run.exact || (!money && !shared))) continue;
      return run;
    }
    return null;
  }

  /** Whether the list of the parts goes on with parts that are not 0, and they belong to the total too. */
  private hasMore(total: Level, parts: readonly Level[]): boolean {
    if (goesOn(this.levels, parts)) return true;
    const composed = this.listsOf.get(total)?.find(isComposed)?.items ?? [];
    if (parts[0] === composed[0] && composed.slice(parts.length).some(({ figure }) => figure.size > 0))
      return true;
    const list = parts[0] && this.outline.listOf.get(parts[0]);
    if (list?.sure !== true || list.total !== total) return false;
    const rest = list.items.filter((item) => !parts.includes(item) && item.figure.size > 0);
    const known = closes(total, list.items) || isEnumeration(list) || numbered(list);
    // 由三项构成：…；用车费400万元，其中购置费100万元: a part of a part is none of them.
    const nested = parts.some((part) => {
      const own = this.outline.listOf.get(part)?.total;
      return own && own !== total && part.figure.size <= own.figure.size && parts.includes(own);
    });
    return rest.length > 0 ? parts.length === 1 || known : known && nested;
  }

  /** 盟本级…；旗级…, （一）…（二）…: parts without 其中, accused where what is said of them shows that they are all. */
  private unopened(total: Level): void {
    const last = this.outline.listOf.get(total)?.items.at(-1) === total;
    if (total.aside || total.tabular || this.byTotal.has(total) || !TOTAL_NAME.test(total.label) || last)
      return;
    if (
      !total.moves.some(({ amount, rate }) => amount && rate) &&
      !total.executions.some(({ base }) => base !== null)
    )
      return;
    const parts: Level[] = [];
    for (let index = total.index + 1; index < Math.min(this.levels.length, total.index + 8); index += 1) {
      const part = this.levels[index];
      if (!part || part.paragraph > total.paragraph + 4 || part.tabular) break;
      if (dimension(part.figure) !== dimension(total.figure) || part.aside || part.nature === 'previous')
        continue;
      parts.push(part);
      if (parts.length > 1 && !meets(total, parts) && totalCorroborated(total, parts))
        return this.add(total, [...parts], true);
    }
  }

  /** Lists that miss their total: a contradiction where their completeness is known, otherwise unchecked. */
  private judgeOpen(
    lists: readonly List[],
    pending: readonly { total: Level; parts: readonly Level[] }[],
  ): void {
    const known: Known = {
      parallels: new Map(
        this.found.filter(({ judged }) => isRight(judged)).map((each) => [namesOf(each.parts), each]),
      ),
      isOpen: (list) => isPartial(list, this.text),
    };
    // 福利彩票…，体育彩票…，累计…: where the same names made a total elsewhere, they should make this one.
    for (const { total, parts } of pending)
      if (
        !this.byTotal.has(total) &&
        (known.parallels.has(namesOf(parts)) || isSlipped(total, parts, SELDOM))
      )
        this.add(total, parts, true);
    // Taken apart once more: where these are all its parts by their names, or one slip explains what they miss.
    const held = new Set(this.found.flatMap(({ parts, judged }) => (isRight(judged) ? parts : [])));
    for (const list of this.outline.lists) {
      const { total, items, kind } = list;
      if (kind !== 'again' || items.length < 2 || items.every((item) => held.has(item))) continue;
      if (meets(total, items) || total.tabular || isMixed(items) || areWholes(total, items)) continue;
      const apart = (this.byTotal.get(total) ?? []).some(({ judged }) => isRight(judged));
      if (isAllOnceMore(this.levels, list, this.outline.listOf, apart, known.isOpen(list)))
        this.add(total, items, true);
    }
    for (const { total, items } of twiceApart(this.outline.lists.filter((list) => !known.isOpen(list))))
      this.add(total, items, true);
    // Two readings of one list: the one that is known to be all comes first.
    const weighed = lists.toReversed().map((list) => ({ list, complete: evidenceOf(list, known) }));
    for (const { list, complete } of weighed.toSorted((a, b) => Number(b.complete) - Number(a.complete))) {
      const { total, items } = list;
      // Of a row of cells, the columns tell what is added.
      if (items.length < 2 || isZero(total.figure.value) || total.tabular) continue;
      const told = (this.byTotal.get(total) ?? []).filter(
        ({ judged, complete: all }) => isRight(judged) || all,
      );
      // Taken apart elsewhere: what is known to be all must make it as well.
      const elsewhere = complete && told.every(({ parts }) => !parts.some((part) => items.includes(part)));
      if (told.length > 0 && !elsewhere && !isOfBothSides(list)) continue;
      this.add(total, items, complete);
    }
  }
}
