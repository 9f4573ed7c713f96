import { unlessAmended } from './acquittals/amended';
import { acquitted } from './acquittals';
import { additionsOf, settled } from './balances/additions';
import { availableClaims } from './balances/available';
import { bracketedRates } from './changes/bracketed';
import { cameTo } from './changes/cameTo';
import { causeClaims } from './changes/causes';
import { changeClaims } from './changes/changes';
import { closedSetClaims } from './lists/closedSets';
import { compact, type Compact } from './text/compact';
import { directionClaims } from './changes/directions';
import type { Draft } from './judging/draft';
import { echoes } from './echoes';
import { equationsOf, unreckoned } from './equations/equations';
import { unlessElsewhere } from './acquittals/elsewhere';
import { executionClaims } from './changes/executions';
import { extremeClaims } from './changes/extremes';
import { readFigures } from './text/figures';
import { impliedRates } from './changes/implied';
import { gradeClaims } from './lists/grades';
import { hundredClaims } from './shares/hundreds';
import { marksOf } from './text/marks';
import { movementClaims } from './changes/movements';
import { markClaims } from './lists/marks';
import { measuredClaims } from './lists/measured';
import { listedNames } from './lists/names';
import { outlineOf } from './lists/outline';
import { parallelClaims } from './lists/parallels';
import { breakdownsOf, partClaims } from './lists/parts';
import { percentClaims } from './shares/percents';
import { periodClaims } from './lists/periods';
import { pointClaims } from './changes/points';
import { Origins } from './changes/previous';
import { rankClaims } from './changes/ranks';
import { evenTotalClaims } from './repeats/evenTotals';
import { pointedClaims } from './repeats/pointed';
import { repeatedClaims, repeatedMoves } from './repeats/repeated';
import { restatedClaims } from './repeats/restated';
import { retoldClaims, retoldSeries } from './repeats/retellings';
import { looseRateClaims } from './changes/rates';
import {
  adjustedClaims,
  changedClaims,
  offClaims,
  remainderClaims,
  spaceClaims,
} from './balances/remainders';
import { deductedClaims } from './balances/deducted';
import { formedClaims } from './balances/formed';
import { rollClaims } from './balances/rolls';
import { stockClaims } from './balances/stocks';
import { rowClaims } from './lists/rows';
import { singleClaims } from './lists/singles';
import { scoreClaims } from './lists/scores';
import { searchedClaims } from './searches';
import { consequences } from './searches/consequences';
import { slippedClaims } from './searches/slipped';
import { rateClaims } from './shares/rates';
import { savingClaims } from './shares/savings';
import { shareClaims } from './shares/shares';
import { slipOf } from './judging/slips';
import { readStatements } from './statements/statements';
import { accusedBySlip } from './judging/suspicions';
import { outside, tableClaims } from './tables';
import type { Claim } from './types';
import { yearlyRates } from './changes/yearly';

/**
 * Reads a text's claims (docs/核对文字.md: the grammar) and judges each by its own figures. What cannot be attached with
 * confidence is `unchecked`. Offsets in UTF-16 units of `text`, in the order of the stated figures. Linear; never throws.
 */
export function readClaims(text: string): readonly Claim[] {
  const folded = compact(text);
  return echoes(text, folded, readDrafts(text, folded), (other) => readDrafts(other, compact(other)))
    .map((draft) => toClaim(text, folded, draft))
    .toSorted((a, b) => a.stated.start - b.stated.start);
}

function readDrafts(text: string, folded: Compact): readonly Draft[] {
  const tables = tableClaims(text, folded);
  const statements = readStatements(folded.text, outside(readFigures(text, folded), tables.owned));
  const { levels, causes, leads } = statements;
  const outline = outlineOf(levels);
  const breakdowns = breakdownsOf(levels, outline, folded.text);
  const origins = new Origins(levels);
  const additions = additionsOf(statements, outline);
  const equations = equationsOf(text, folded);
  // One copy of each list: a spread goes through them one by one.
  const drafts = ([] as readonly Draft[]).concat(
    additions.drafts,
    movementClaims(levels, outline, breakdowns, origins),
    shareClaims(levels, outline, breakdowns),
    savingClaims(statements),
    rateClaims(statements),
    hundredClaims(levels, outline, breakdowns),
    unlessElsewhere(unlessAmended(executionClaims(levels, outline), statements), levels),
    partClaims(levels, breakdowns),
    measuredClaims(levels, outline),
    closedSetClaims(levels, breakdowns, folded.text),
    periodClaims(levels),
    singleClaims(levels),
    scoreClaims(levels),
    markClaims(levels),
    gradeClaims(levels),
    causeClaims(breakdowns, causes, outline),
    parallelClaims(levels),
    rowClaims(levels),
    changeClaims(statements),
    percentClaims(leads),
    looseRateClaims(statements),
    bracketedRates(leads),
    pointClaims(leads),
    yearlyRates(statements),
    impliedRates(statements),
    cameTo(text, folded, leads),
    rollClaims(statements, outline, breakdowns, additions.added),
    formedClaims(leads),
    stockClaims(statements),
    availableClaims(statements),
    remainderClaims(levels, outline),
    spaceClaims(levels),
    adjustedClaims(statements),
    changedClaims(statements, outline),
    offClaims(levels, outline),
    deductedClaims(levels),
    repeatedClaims(levels, breakdowns),
    restatedClaims(levels),
    retoldClaims(levels),
    retoldSeries(levels),
    evenTotalClaims(levels),
    pointedClaims(levels, outline),
    repeatedMoves(statements),
    unlessAmended(directionClaims(text, folded, statements, origins, outline), statements),
    rankClaims(text, folded, statements, outline),
    extremeClaims(text, folded, statements),
    listedNames(text, folded),
    tables.drafts,
    equations.drafts,
  );
  const sure = acquitted(accusedBySlip(settled(unique(drafts, folded), additions)), levels);
  const searched = searchedClaims(statements, sure);
  const found = new Set(searched.map(({ stated }) => stated.figure));
  const told = sure
    .filter(({ judged, stated }) => judged !== null || !found.has(stated.figure))
    .concat(searched);
  const slipped = slippedClaims(levels, told);
  const judged = acquitted(settled(unique(told.concat(slipped), folded), additions), levels);
  return consequences(levels, unreckoned(judged, equations));
}

/** Each relation once, judged if any reading of it is; two readings of one stated figure are told apart by their operands. */
function unique(drafts: readonly Draft[], { text }: Compact): readonly Draft[] {
  const found: Draft[] = [];
  // What was found last at each place of the text, and of each draft what was found there before it.
  const lastAt = new Int32Array(text.length + 1).fill(-1);
  const before: number[] = [];
  for (const draft of drafts) {
    const { from } = draft.word ?? draft.stated.figure;
    const last = lastAt[from] ?? -1;
    let at = last;
    while (at >= 0 && !isSame(draft, found[at])) at = before[at] ?? -1;
    if (at < 0) {
      before.push(last);
      lastAt[from] = found.push(draft) - 1;
    } else if (draft.judged !== null && found[at]?.judged === null) found[at] = draft;
  }
  return found;
}

const isSame = ({ kind, operands }: Draft, other: Draft | undefined): boolean =>
  kind === other?.kind &&
  operands.length === other.operands.length &&
  operands.every(({ from }, at) => from === other.operands[at]?.from);

function toClaim(text: string, folded: Compact, draft: Draft): Claim {
  const place = draft.word ?? draft.stated.figure;
  const [start, end] = clauseOf(folded, place.from, place.to);
  const verdict = draft.judged?.verdict ?? 'unchecked';
  return {
    kind: draft.kind,
    text: text.slice(start, end),
    start,
    end,
    stated: mark(place),
    operands: [...draft.operands, ...(draft.names ?? [])].map(mark),
    recomputed: draft.judged?.recomputed ?? null,
    interval: draft.judged?.interval ?? null,
    verdict,
    slip: verdict === 'inconsistent' ? slipOf(draft) : null,
  };
}

const mark = ({ text, start, end }: { text: string; start: number; end: number }) => ({ text, start, end });

const BREAKS = marksOf('，。；：、！？\n');
const LONGEST_SIDE = 200;

function clauseOf({ text, at }: Compact, from: number, to: number): [number, number] {
  let first = from;
  while (first > 0 && from - first < LONGEST_SIDE && BREAKS[text.charCodeAt(first - 1)] === 0) first -= 1;
  let last = to;
  while (last < text.length && last - to < LONGEST_SIDE && BREAKS[text.charCodeAt(last)] === 0) last += 1;
  return [at[first] ?? 0, (at[last - 1] ?? 0) + 1];
}
