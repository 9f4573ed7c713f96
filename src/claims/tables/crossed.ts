import type { Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';

/**
 * Accuses sums that are not sure of themselves where two of them miss by one and the same amount, and one figure of both
 * explains it: a cell that neither its row nor its column makes.
 */
export function crossed(drafts: readonly Draft[]): readonly Draft[] {
  const corrections = new Map<TextFigure, { readonly draft: Draft; readonly by: number }[]>();
  const proved = new Set<Draft>();
  for (const draft of drafts) {
    if (!draft.suspected && draft.judged?.verdict !== 'inconsistent') continue;
    if (!ADDED.has(draft.kind)) continue;
    for (const { figure, by } of correctionsOf(draft)) {
      const known = corrections.get(figure) ?? [];
      for (const other of known) {
        if (Math.abs(other.by - by) > figure.slack + 1e-9 * Math.abs(by)) continue;
        if (isDisjoint(draft, other.draft, figure)) proved.add(draft).add(other.draft);
      }
      corrections.set(figure, [...known, { draft, by }]);
    }
  }
  return drafts.map((draft) =>
    proved.has(draft) && draft.suspected ? { ...draft, judged: draft.suspected } : draft,
  );
}

const ADDED: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>(['sum', 'counts', 'causes']);

/** By how much each figure of a sum would have to be other for it to hold. */
function correctionsOf({
  stated,
  operands,
}: Draft): readonly { readonly figure: TextFigure; readonly by: number }[] {
  const missing = operands.reduce((sum, { size }) => sum + size, 0) - stated.figure.size;
  return [{ figure: stated.figure, by: missing }, ...operands.map((figure) => ({ figure, by: -missing }))];
}

/** Whether two sums share nothing but one figure. */
function isDisjoint(a: Draft, b: Draft, shared: TextFigure): boolean {
  const figures = new Set([a.stated.figure, ...a.operands]);
  return [b.stated.figure, ...b.operands].every((figure) => figure === shared || !figures.has(figure));
}
