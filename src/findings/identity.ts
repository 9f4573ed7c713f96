import type { Finding } from './types';

/** A row's own name as identities use it: half-width, without spaces, punctuation at the ends or a leading number. */
export function identityName(subject: string): string {
  return subject
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^(?:其中[:：]?|[（(]?[一二三四五六七八九十\d]+[)）、.．:：]+|指标\d+[:：])+/, '')
    .replace(/[:：。；;，,]+$/, '');
}

/**
 * Gives every finding its identity: rule and the row's own name, and from the second of the same name on an ordinal. Cells
 * are not part of it, so it survives inserted rows. The order of the input decides the ordinals. The same finding under the
 * same identity is the same object every time.
 */
export function identify(findings: readonly Omit<Finding, 'id'>[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const last = known.get(finding);
    const base = last?.base ?? `${finding.rule}:${identityName(finding.subject)}`;
    const ordinal = (seen.get(base) ?? 0) + 1;
    seen.set(base, ordinal);
    const id = ordinal === 1 ? base : `${base}:${ordinal}`;
    if (last?.named.id === id) return last.named;
    const named = { id, ...finding };
    known.set(finding, { base, named });
    return named;
  });
}

// What an earlier check found and a later one keeps.
const known = new WeakMap<object, { readonly base: string; readonly named: Finding }>();
