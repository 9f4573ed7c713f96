import type { AnnotatedClaim, ClaimKind, ClaimVerdict } from './types';

/** What is scored: a claim as a reader of prose reports it. Only where its stated figure stands, its kind and verdict. */
export interface ReportedClaim {
  readonly kind: ClaimKind | (string & {});
  /** Offsets of the stated figure (or word) in the text; with or without its unit. */
  readonly stated: { readonly start: number; readonly end: number };
  readonly verdict: ClaimVerdict | 'unchecked';
}

/** One text with the claims that it makes and the claims that were reported for it. */
export interface Case {
  readonly id: string;
  readonly text: string;
  readonly expected: readonly AnnotatedClaim[];
  readonly reported: readonly ReportedClaim[];
}

export interface Score {
  /** Annotated claims, and those of them that were reported with a verdict. */
  readonly claims: number;
  readonly found: number;
  /** found ÷ claims; 1 where there are none. */
  readonly recall: number;
  /** Annotated inconsistent claims, and those of them that were reported inconsistent. */
  readonly inconsistent: number;
  readonly caught: number;
  /** caught ÷ inconsistent; 1 where there are none. */
  readonly inconsistentRecall: number;
  /** Found claims whose reported verdict is the annotated one. */
  readonly agreed: number;
  /** Reported as inconsistent where no annotated inconsistent claim states that figure. */
  readonly falseAlarms: number;
  /** For whoever has to look: `id kind figure` with what was expected and what was reported. */
  readonly missed: readonly string[];
  readonly alarms: readonly string[];
  readonly disagreed: readonly string[];
}

/**
 * Scores reports against annotations. A report meets an annotation of the same text where the kinds are the same and
 * the stated spans overlap; each report meets at most one annotation and each annotation at most one report, and where
 * a figure is stated in several claims of one kind the pairs with equal verdicts are made first. A report that is
 * `unchecked` finds nothing and accuses nobody. Reports that no annotation meets count only when they accuse.
 */
export function score(cases: readonly Case[]): Score {
  const missed: string[] = [];
  const alarms: string[] = [];
  const disagreed: string[] = [];
  const count = { claims: 0, found: 0, inconsistent: 0, caught: 0, agreed: 0 };
  for (const each of cases) {
    const judged = each.reported.filter(({ verdict }) => verdict !== 'unchecked');
    const pairs = pair(each.expected, judged);
    for (const claim of each.expected) {
      const report = pairs.get(claim);
      const isWrong = claim.verdict === 'inconsistent';
      count.claims += 1;
      count.inconsistent += Number(isWrong);
      if (!report) {
        missed.push(describe(each, claim));
        continue;
      }
      count.found += 1;
      count.caught += Number(isWrong && report.verdict === 'inconsistent');
      count.agreed += Number(report.verdict === claim.verdict);
      if (report.verdict !== claim.verdict)
        disagreed.push(`${describe(each, claim)}, reported ${report.verdict}`);
    }
    for (const report of judged) {
      if (report.verdict === 'inconsistent' && !isAccusedRightly(each.expected, report)) {
        alarms.push(describe(each, report));
      }
    }
  }
  return {
    ...count,
    recall: ratio(count.found, count.claims),
    inconsistentRecall: ratio(count.caught, count.inconsistent),
    falseAlarms: alarms.length,
    missed,
    alarms,
    disagreed,
  };
}

function pair(
  expected: readonly AnnotatedClaim[],
  judged: readonly ReportedClaim[],
): ReadonlyMap<AnnotatedClaim, ReportedClaim> {
  const pairs = new Map<AnnotatedClaim, ReportedClaim>();
  const taken = new Set<ReportedClaim>();
  for (const sameVerdict of [true, false]) {
    for (const claim of expected) {
      if (pairs.has(claim)) continue;
      const report = judged.find(
        (candidate) =>
          !taken.has(candidate) &&
          candidate.kind === claim.kind &&
          overlap(candidate.stated, claim.stated) &&
          (!sameVerdict || candidate.verdict === claim.verdict),
      );
      if (!report) continue;
      pairs.set(claim, report);
      taken.add(report);
    }
  }
  return pairs;
}

/** Any kind will do: a wrong figure is wrong in whichever relation it is named. */
function isAccusedRightly(expected: readonly AnnotatedClaim[], report: ReportedClaim): boolean {
  return expected.some(({ verdict, stated }) => verdict === 'inconsistent' && overlap(stated, report.stated));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function describe(
  each: Case,
  claim: { readonly kind: string; readonly stated: Span; readonly verdict: string },
): string {
  return `${each.id} ${claim.kind} ${each.text.slice(claim.stated.start, claim.stated.end)} (${claim.verdict})`;
}
