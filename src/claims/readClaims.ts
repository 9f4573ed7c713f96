import { compact, type Compact } from './compact';
import { readFigures } from './figures';
import { movementClaims } from './movements';
import type { Draft } from './draft';
import { partClaims } from './parts';
import { repeatedClaims } from './repeated';
import { shareClaims } from './shares';
import { slipOf } from './slips';
import { readStatements } from './statements';
import type { Claim } from './types';

/**
 * Reads a text's claims (docs/核对文字.md: the grammar) and judges each by its own figures. What cannot be attached with
 * confidence is `unchecked`. Offsets in UTF-16 units of `text`, in the order of the stated figures. Linear; never throws.
 */
export function readClaims(text: string): readonly Claim[] {
  const folded = compact(text);
  const { levels, causes } = readStatements(folded.text, readFigures(text, folded));
  const parts = partClaims(levels, causes);
  return [
    ...movementClaims(levels),
    ...shareClaims(levels, parts.breakdowns),
    ...parts.drafts,
    ...repeatedClaims(levels, parts.breakdowns),
  ]
    .map((draft) => toClaim(text, folded, draft))
    .toSorted((a, b) => a.stated.start - b.stated.start);
}

function toClaim(text: string, folded: Compact, draft: Draft): Claim {
  const { figure } = draft.stated;
  const [start, end] = clauseOf(folded, figure.from, figure.to);
  const verdict = draft.judged?.verdict ?? 'unchecked';
  return {
    kind: draft.kind,
    text: text.slice(start, end),
    start,
    end,
    stated: mark(figure),
    operands: draft.operands.map(mark),
    recomputed: draft.judged?.recomputed ?? null,
    interval: draft.judged?.interval ?? null,
    verdict,
    slip: verdict === 'inconsistent' ? slipOf(draft) : null,
  };
}

const mark = ({ text, start, end }: { text: string; start: number; end: number }) => ({ text, start, end });

const BREAKS = '，。；：、！？\n';

function clauseOf({ text, at }: Compact, from: number, to: number): [number, number] {
  let first = from;
  while (first > 0 && from - first < 200 && !isBreak(text, first - 1)) first -= 1;
  let last = to;
  while (last < text.length && last - to < 200 && !isBreak(text, last)) last += 1;
  return [at[first] ?? 0, (at[last - 1] ?? 0) + 1];
}

function isBreak(text: string, index: number): boolean {
  const char = text.charAt(index);
  if (BREAKS.includes(char)) return true;
  return char === ',' && !/\d/.test(text.charAt(index + 1));
}
