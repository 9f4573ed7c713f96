import { foldedText, type Compact } from '../text/compact';
import type { Draft } from '../judging/draft';
import { blocksOf, type Block } from './blocks';
import { crossed } from './crossed';
import { gridsOf, transposed, type Grid } from './grid';
import { identityClaims } from './identities';
import { linesOf, type Piece } from './lines';
import { notesOf, noteBefore } from './notes';
import { ratioClaims } from './ratios';
import { sideClaims } from './sides';
import { sumClaims } from './sums';

/** What the tables of a text claim, and which parts of it belong to them and to no sentence. */
export interface TableClaims {
  readonly drafts: readonly Draft[];
  readonly owned: readonly Piece[];
}

/**
 * Reads the tables that are printed in a text: rows of cells, a tab, a rule or white space apart. Judged along its rows
 * and down its columns; accused only where the rest of the table shows that it is read rightly. Linear.
 */
export function tableClaims(text: string, compact: Compact): TableClaims {
  const folded = foldedText(text);
  const notes = notesOf(folded);
  const drafts: Draft[] = [];
  const owned: Piece[] = [];
  const blocks = blocksOf(folded, linesOf(text)).map((block) => ({
    ...block,
    note: noteBefore(notes, startOf(block)),
  }));
  for (const block of blocks) {
    const read = gridsOf(text, compact, block, block.note);
    for (const part of read.owned) owned.push(part);
    for (const grid of read.grids) for (const draft of claimsOf(grid)) drafts.push(draft);
  }
  drafts.push(...sideClaims(text, compact, blocks));
  return { drafts, owned: owned.toSorted((a, b) => a.start - b.start) };
}

const claimsOf = (grid: Grid): readonly Draft[] => {
  const turned = transposed(grid);
  return [
    ...ratioClaims(grid),
    ...ratioClaims(turned),
    ...identityClaims(grid),
    ...crossed([...sumClaims(grid), ...sumClaims(turned)]),
  ];
};

const startOf = ({ heads, rows }: Block): number => (heads[0] ?? rows[0])?.start ?? 0;

/** Leaves out what lies within owned parts; both in the order of the text. Linear. */
export function outside<T extends Piece>(figures: readonly T[], owned: readonly Piece[]): readonly T[] {
  let at = 0;
  return figures.filter(({ start, end }) => {
    while (at < owned.length && (owned[at]?.end ?? 0) <= start) at += 1;
    const part = owned[at];
    return !part || part.start >= end;
  });
}
