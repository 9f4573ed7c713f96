import { normalizeValue } from './figures';
import { identityName } from './identity';
import type { Finding } from './types';

/** A person's decision not to act on a finding. */
export interface Ignore {
  /** The finding's identity. */
  readonly finding: string;
  readonly rule: string;
  /** The row's own words, so that an ignore can be read after its finding is gone. */
  readonly subject: string;
  readonly reason: string;
  /** ISO 8601 date, `2025-03-31`. */
  readonly date: string;
  /** The figures that the decision was made on (`fingerprintOf`). */
  readonly fingerprint: string;
}

export interface Ignored {
  readonly finding: Finding;
  readonly ignore: Ignore;
}

export interface Sifted {
  readonly shown: readonly Finding[];
  readonly ignored: readonly Ignored[];
  /** Findings that were ignored and are shown again, because the figures changed since. */
  readonly returned: readonly Ignored[];
  /** Ignores whose finding no longer occurs: to be shown and dropped, so that they do not rot. */
  readonly stale: readonly Ignore[];
}

/**
 * Parts findings into those to show and those that a person chose to ignore. An ignore holds for the figures that it was
 * made on only. Where a finding is ignored twice the later ignore counts. Where names repeat, ordinals move when one of
 * them is mended: there an ignore is known again by its row's name and figures.
 *
 * @param fingerprint the figures of a finding as they stand now
 */
export function sift(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  fingerprint: (finding: Finding) => string,
): Sifted {
  const byFinding = new Map(ignores.map((ignore) => [ignore.finding, ignore]));
  const kept = [...byFinding.values()];
  const bySubject = new Set(kept.map(baseOf));
  const byFigures = new Map(kept.map((ignore) => [`${baseOf(ignore)}\u0001${ignore.fingerprint}`, ignore]));
  const shown: Finding[] = [];
  const ignored: Ignored[] = [];
  const returned: Ignored[] = [];
  const used = new Set<Ignore>();
  for (const finding of findings) {
    const base = baseOf(finding);
    const same = bySubject.has(base) ? byFigures.get(`${base}\u0001${fingerprint(finding)}`) : undefined;
    const earlier = byFinding.get(finding.id);
    if (same && !used.has(same)) {
      used.add(same);
      ignored.push({ finding, ignore: same });
      continue;
    }
    shown.push(finding);
    if (earlier) returned.push({ finding, ignore: earlier });
  }
  // A finding that took over another's ordinal brings back nothing of its own.
  const changed = returned.filter(({ ignore }) => !used.has(ignore));
  for (const { ignore } of changed) used.add(ignore);
  return {
    shown,
    ignored,
    returned: changed,
    stale: kept.filter((ignore) => !used.has(ignore)),
  };
}

const baseOf = ({ rule, subject }: { readonly rule: string; readonly subject: string }): string =>
  `${rule}:${identityName(subject)}`;

/**
 * The figures that a finding rests on, as a short text that is equal for equal figures: its own and those of its row and
 * operands, whatever their format and wherever their rows moved.
 *
 * @param figures values of the row's cells and of the operands, in an order of their own
 */
export function fingerprintOf(finding: Finding, figures: readonly unknown[]): string {
  const { words, stated, expected } = finding;
  return hash([words.key, stated, expected, ...figures].map(normalizeValue).join('\u0001'));
}

/** 64 bits of FNV-1a in two halves: not against malice, only to keep what is remembered small. */
function hash(text: string): string {
  let [low, high] = [0x811c9dc5, 0xcbf29ce4];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (index & 0xffff), 0x01000193);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
