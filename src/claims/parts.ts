import { abs, isZero, subtract, toNumber, type Judgement } from '../quantity';
import { confirmed, type Draft } from './draft';
import { addSigned, addUp, dimension, inUnit } from './judge';
import { completeParts } from './schemas';
import { oneDigitWrong } from './slips';
import type { Cause, Level } from './statements';

/** A total with all its parts. */
export interface Breakdown {
  readonly total: Level;
  readonly parts: readonly Level[];
  readonly judged: Judgement;
}

const OPENER = /其中|包括|分别|：|（|分为|组成|构成|^，?含|分项/;
const AGAIN = /按[^，。；：]{1,8}分|从[^，。；：]{1,8}(?:看|分析)|分部门|分级次|分项|分科目/;
const TOTAL_AFTER = /(?:合计|共计|总计|总量为?|总额为?|总数)$/;
const TOTAL_WORDS = /合计|总|共|小计|三公|收入|支出|编制/;
const NUMERALS = '零一二三四五六七八九十';
const MOST_PARTS = 30;

interface Run {
  readonly parts: readonly Level[];
  readonly end: number;
  readonly judged: Judgement;
}

/** Totals with their parts (sums, counts) and changes with theirs (causes). */
export function partClaims(
  levels: readonly Level[],
  causes: readonly Cause[],
): { drafts: readonly Draft[]; breakdowns: readonly Breakdown[] } {
  const found = breakdownsOf(levels);
  const drafts: Draft[] = found.map(({ total, parts, judged }) => ({
    kind: dimension(total.figure) === '元' ? 'sum' : 'counts',
    stated: { figure: total.figure, minus: false },
    operands: parts.map(({ figure }) => figure),
    judged,
  }));
  for (const breakdown of found) {
    const draft = causesIn(breakdown);
    if (draft) drafts.push(draft);
  }
  drafts.push(...listedCauses(causes));
  return { drafts, breakdowns: found };
}

function breakdownsOf(levels: readonly Level[]): readonly Breakdown[] {
  const ends = new Map<number, number>();
  const found: Breakdown[] = [];
  for (let index = levels.length - 1; index >= 0; index -= 1) {
    const total = levels[index];
    if (!total || total.figure.value.startsWith('-')) continue;
    const run = runAfter(levels, index, index + 1, ends);
    if (run) {
      ends.set(index, run.end);
      found.push({ total, parts: run.parts, judged: run.judged });
      continue;
    }
    const complete = completeParts(levels, index);
    if (complete) {
      const parts = [...complete];
      found.push({
        total,
        parts,
        judged: addUp(
          total.figure,
          parts.map(({ figure }) => figure),
        ),
      });
      continue;
    }
    const wrong = mistyped(levels, index);
    if (wrong) found.push(wrong);
  }
  for (let index = 2; index < levels.length; index += 1) {
    const level = levels[index];
    if (!level) continue;
    if (AGAIN.test(level.gap)) {
      const again = anotherBreakdown(levels, index, ends);
      if (again) found.push(again);
    }
    const before = totalAfter(levels, index);
    if (before) found.push(before);
  }
  return found;
}

/** 按级次分：…, 从结构看，…: once more the parts of a total before, of one already taken apart if there is one. */
function anotherBreakdown(
  levels: readonly Level[],
  index: number,
  ends: ReadonlyMap<number, number>,
): Breakdown | null {
  for (const known of [true, false]) {
    for (let back = index - 2; back >= Math.max(0, index - 14); back -= 1) {
      const total = levels[back];
      if (!total || ends.has(back) !== known) continue;
      const run = runAfter(levels, back, index, ends);
      if (run) return { total, parts: run.parts, judged: run.judged };
    }
  }
  return null;
}

/** The parts that begin at `from` and make up the total at `at`, nested breakdowns passed over. */
function runAfter(
  levels: readonly Level[],
  at: number,
  from: number,
  ends: ReadonlyMap<number, number>,
): Run | null {
  const total = levels[at];
  const first = levels[from];
  if (!total || !first || first.tabular || isZero(total.figure.value)) return null;
  const opened = OPENER.test(first.gap) || AGAIN.test(first.gap);
  const money = dimension(total.figure) === '元';
  const named = TOTAL_WORDS.test(total.label) && total.figure.text.length >= 3;
  if (/主要|重点/.test(first.gap) && !opened) return null;
  for (const nested of [true, false]) {
    const run = walk(levels, at, from, nested ? ends : new Map<number, number>());
    if (!run) continue;
    const single = run.parts.length === 1;
    if (!opened && !named && (single || !run.parts.every(({ share }) => share))) continue;
    if (single && !(opened && /其中|分为|：/.test(first.gap))) continue;
    if (!opened && (run.judged.verdict !== 'exact' || (!money && !run.parts.every(({ share }) => share))))
      continue;
    return run;
  }
  return null;
}

function walk(
  levels: readonly Level[],
  at: number,
  from: number,
  ends: ReadonlyMap<number, number>,
): Run | null {
  const total = levels[at];
  if (!total) return null;
  const of = dimension(total.figure);
  const goal = inUnit(total.figure, total.figure.unit);
  const target = toNumber(goal.value);
  let slack = 0.5 * 10 ** -goal.decimals;
  let reached = 0;
  const parts: Level[] = [];
  let index = from;
  while (index < levels.length && parts.length < MOST_PARTS && index - from < 3 * MOST_PARTS) {
    const part = levels[index];
    if (!part || part.paragraph > total.paragraph + 12) return null;
    if (dimension(part.figure) !== of || part.nature === 'previous') {
      index += 1;
      continue;
    }
    if (part.tabular) return null;
    const printed = inUnit(part.figure, total.figure.unit);
    reached += toNumber(printed.value);
    slack += 0.5 * 10 ** -printed.decimals;
    parts.push(part);
    index = (ends.get(index) ?? index) + 1;
    if (reached > target + slack * 1.0001 + 1e-9) return null;
    if (Math.abs(reached - target) <= slack * 1.0001 + 1e-9) {
      index = withZeros(levels, index, parts, total);
      const judged = addUp(
        total.figure,
        parts.map(({ figure }) => figure),
      );
      if (judged.verdict !== 'inconsistent') return { parts, end: index - 1, judged };
      return null;
    }
  }
  return null;
}

function withZeros(levels: readonly Level[], from: number, parts: Level[], total: Level): number {
  let index = from;
  for (;;) {
    const next = levels[index];
    const last = parts.at(-1);
    if (!next || !last || !isZero(next.figure.value) || next.sentence !== last.sentence) return index;
    if (dimension(next.figure) !== dimension(total.figure)) return index;
    parts.push(next);
    index += 1;
  }
}

/** 共…，其中…: a list that misses its total by exactly one mistyped digit. */
function mistyped(levels: readonly Level[], at: number): Breakdown | null {
  const total = levels[at];
  const first = levels[at + 1];
  if (!total || !first || !/其中|：/.test(first.gap) || !/共|合计|总|人员编制/.test(total.label)) return null;
  if (/主要|重点/.test(first.gap)) return null;
  const parts: Level[] = [];
  for (let index = at + 1; index < Math.min(levels.length, at + MOST_PARTS); index += 1) {
    const part = levels[index];
    if (!part || part.sentence !== first.sentence || part.depth !== first.depth || /；/.test(part.gap)) break;
    if (dimension(part.figure) === dimension(total.figure) && !part.tabular) parts.push(part);
  }
  if (parts.length < 2) return null;
  const figures = parts.map(({ figure }) => figure);
  const judged = addUp(total.figure, figures);
  const missing = abs(subtract(inUnit(total.figure, total.figure.unit).value, judged.recomputed));
  if (!oneDigitWrong(missing, total.figure, figures)) return null;
  return { total, parts, judged };
}

/** A、B，合计C. With 三项 before 合计 the number of parts is said too. */
function totalAfter(levels: readonly Level[], at: number): Breakdown | null {
  const total = levels[at];
  if (!total || !TOTAL_AFTER.test(total.label) || total.tabular) return null;
  const parts: Level[] = [];
  const numeral = new RegExp(`([${NUMERALS}两])项`).exec(total.label)?.[1];
  const count = numeral === undefined ? null : numeral === '两' ? 2 : NUMERALS.indexOf(numeral);
  for (let index = at - 1; index >= Math.max(0, at - MOST_PARTS); index -= 1) {
    const part = levels[index];
    if (!part || part.sentence !== total.sentence || part.tabular) break;
    if (dimension(part.figure) !== dimension(total.figure)) continue;
    parts.unshift(part);
    if (parts.length < 2) continue;
    const judged = addUp(
      total.figure,
      parts.map(({ figure }) => figure),
    );
    if (judged.verdict !== 'inconsistent') return { total, parts, judged };
    if (count === parts.length && levels[index - 1]?.sentence !== total.sentence)
      return { total, parts, judged };
  }
  return null;
}

/** The changes of all parts make the change of the total. */
function causesIn({ total, parts, judged }: Breakdown): Draft | null {
  const { change } = total;
  if (
    !change ||
    judged.verdict === 'inconsistent' ||
    !parts.every(({ change: each, level }) => each ?? level)
  )
    return null;
  const moved = parts.flatMap(({ change: each }) => (each ? [each] : []));
  if (
    moved.length === 0 ||
    moved.some(({ basis }) => basis !== null && change.basis !== null && basis !== change.basis)
  )
    return null;
  return {
    kind: 'causes',
    stated: change,
    operands: moved.map(({ figure }) => figure),
    judged: OPENER.test(parts[0]?.gap ?? '') ? addSigned(change, moved) : confirmed(addSigned(change, moved)),
  };
}

/** 主要原因：一是…增加…；二是…减少…: the causes that are listed with their amounts. */
function listedCauses(causes: readonly Cause[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let index = 0;
  while (index < causes.length) {
    const first = causes[index];
    if (!first) break;
    let end = index;
    while (causes[end]?.after === first.after) end += 1;
    const group = causes.slice(index, end);
    index = end;
    const { change, figure } = first.after;
    if (!change || !group.every((cause) => dimension(cause.figure) === dimension(figure))) continue;
    const enumerated = group.length > 1 && group.every(({ gap }) => /[一二三四五六七八九十]是/.test(gap));
    if (!enumerated && !/原因/.test(first.gap)) continue;
    const judged = addSigned(change, group);
    const sure = enumerated && !/主要|等|原因/.test(first.gap);
    drafts.push({
      kind: 'causes',
      stated: change,
      operands: group.map((cause) => cause.figure),
      judged: sure ? judged : confirmed(judged),
    });
  }
  return drafts;
}
