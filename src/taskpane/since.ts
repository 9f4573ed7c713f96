import type { Finding } from '../findings';

/** What changed since the last check. */
export interface Since {
  /** Identities of findings that were not there. */
  readonly fresh: ReadonlySet<string>;
  /** How many were there and are not any more. */
  readonly solved: number;
}

export const NOTHING_SINCE: Since = { fresh: new Set(), solved: 0 };

/** What changed from one check to the next; a check that changed nothing leaves the news of the one before standing. */
export function sinceLast(before: readonly Finding[], news: Since, after: readonly Finding[]): Since {
  const old = new Set(before.map(({ id }) => id));
  const now = new Set(after.map(({ id }) => id));
  const fresh = [...now].filter((id) => !old.has(id));
  const solved = [...old].filter((id) => !now.has(id)).length;
  return fresh.length + solved === 0 ? news : { fresh: new Set(fresh), solved };
}

/** The findings of a later check, with the objects of the earlier one where nothing changed: what is shown need not move. */
export function keepSame(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const old = new Map(before.map((finding) => [finding.id, finding]));
  return after.map((finding) => {
    const earlier = old.get(finding.id);
    if (!earlier || earlier === finding) return finding;
    return JSON.stringify(earlier) === JSON.stringify(finding) ? earlier : finding;
  });
}
