/**
 * An evaluation scheme (评价方案): what differs by jurisdiction, as data. Points and scores are decimals in plain notation.
 */
export interface Scheme {
  readonly id: string;
  /** Chinese name with the document that it follows, as a person reads it. */
  readonly name: { readonly zh: string; readonly en: string };
  /** The document and its number: 财预〔2020〕10号. */
  readonly basis: string;
  /** Words in a workbook that speak for this scheme, at least two characters each; each counts once. */
  readonly evidence: readonly string[];
  readonly levels: readonly SchemeLevel[];
  /** Points of budget execution; null where the scheme sets none. */
  readonly executionPoints: string | null;
  readonly totalPoints: string;
  /** What an exceeded reverse indicator (≤, <) costs (domain 1.4): A linear, B ratio, C all or nothing. */
  readonly reverseFormula: 'linear' | 'ratio' | 'allOrNothing';
  /**
   * What a ＝ target that is overshot scores: its full points, or what a person finds. null where the scheme says nothing: then
   * the full points are proposed, and others are not held wrong.
   */
  readonly equalsOvershoot: 'full' | 'review' | null;
  /** Whether execution above 100 % scores no more than its points. */
  readonly executionCapped: boolean;
  /**
   * The budget that 预算完成率 is of: the adjusted one (年初 ± 调整), the one approved at first (财预〔2013〕53号), or all that
   * was available (上年结转 + 年初预算 + 本年追加), of which what is left at the end was not spent (Hunan).
   */
  readonly completionBase: 'adjusted' | 'approved' | 'available';
  /** Percent of the target from which overfulfilment needs a reason (the national rules give no number). */
  readonly overshootPercent: string;
  readonly scoreDecimals: number;
  readonly percentDecimals: number;
  /** From high to low; `from` is included. */
  readonly grades: readonly { readonly name: string; readonly from: string }[];
  /** Largest total by execution rate, from low to high: below `belowPercent` the total is at most `most`. Empty: no cap. */
  readonly totalCaps: readonly { readonly belowPercent: string; readonly most: string }[];
  /** Bands of the three qualitative tiers as shares of the points, upper and lower bound. */
  readonly tiers: readonly [TierBand, TierBand, TierBand];
  /** Rules by the catalogue's id that this scheme switches off or gives another severity. */
  readonly rules: Readonly<Record<string, 'off' | 'error' | 'warning' | 'info'>>;
  /** Its form sets targets and holds no results: it is not proposed for a workbook that evaluates some. */
  readonly targetsOnly?: boolean;
  /** Id of the report template. */
  readonly template: string;
}

export interface SchemeLevel {
  readonly name: string;
  /** null where the scheme sets none. */
  readonly points: string | null;
  readonly classes: readonly string[];
}

/** Shares of the points. The upper bound is included for the first tier only; the lower always (domain 1.3). */
export interface TierBand {
  readonly high: string;
  readonly low: string;
}
