import { normalizeValue } from './figures';
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
 * made on only. Where a finding is ignored twice the later ignore counts.
 *
 * @param fingerprint the figures of a finding as they stand now
 */
export function sift(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  fingerprint: (finding: Finding) => string,
): Sifted {
  const byFinding = new Map(ignores.map((ignore) => [ignore.finding, ignore]));
  const shown: Finding[] = [];
  const ignored: Ignored[] = [];
  const returned: Ignored[] = [];
  const found = new Set<string>();
  for (const finding of findings) {
    const ignore = byFinding.get(finding.id);
    if (!ignore) {
      shown.push(finding);
      continue;
    }
    found.add(finding.id);
    if (ignore.fingerprint === fingerprint(finding)) {
      ignored.push({ finding, ignore });
    } else {
      shown.push(finding);
      returned.push({ finding, ignore });
    }
  }
  return {
    shown,
    ignored,
    returned,
    stale: [...byFinding.values()].filter((ignore) => !found.has(ignore.finding)),
  };
}

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
