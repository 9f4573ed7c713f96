import type { Finding } from './types';

/** A person's decision not to act on a finding, by the finding's identity. */
export interface Ignore {
  readonly finding: string;
  readonly reason: string;
}

export interface Sifted {
  readonly shown: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Ignores whose finding no longer occurs: to be shown and dropped, so that they do not rot. */
  readonly stale: readonly Ignore[];
}

/** Parts findings into those to show and those that a person chose to ignore. */
export function sift(findings: readonly Finding[], ignores: readonly Ignore[]): Sifted {
  const reasons = new Map(ignores.map((ignore) => [ignore.finding, ignore.reason]));
  const found = new Set(findings.map((finding) => finding.id));
  return {
    shown: findings.filter((finding) => !reasons.has(finding.id)),
    ignored: findings.flatMap((finding) => {
      const reason = reasons.get(finding.id);
      return reason === undefined ? [] : [{ finding, reason }];
    }),
    stale: ignores.filter((ignore) => !found.has(ignore.finding)),
  };
}
