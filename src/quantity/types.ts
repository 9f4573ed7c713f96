/** An exact decimal in plain notation: `-328.79`, `0`, `1260.8`. Never exponent notation, never a double. */
export type Decimal = string;

/** Units of money, as printed in these documents. */
export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

/** A figure as it is printed: its value, how many decimals it is printed with, its unit, and the original text. */
export interface Figure {
  readonly value: Decimal;
  /** Decimals of the printed figure (of the percent number for a percent: `16.37%` has two). */
  readonly decimals: number;
  /** `%` for a percent (`value` is then the number before the sign: 16.37), a money unit, a measure word, or null. */
  readonly unit: string | null;
  readonly text: string;
}

/** A closed interval of exact decimals. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** How a stated figure stands to what its operands determine (design: Numbers). */
export type Verdict = 'exact' | 'truncated' | 'within-rounding' | 'inconsistent';

/** A judged relation: what the operands give, the interval that their rounding allows, and the verdict. */
export interface Judgement {
  /** Recomputed from the printed operands, half-up to the stated decimals; null when it cannot be computed. */
  readonly recomputed: Decimal;
  readonly interval: Interval;
  readonly verdict: Verdict;
}

export type Operator = '≥' | '>' | '=' | '<' | '≤';

/** A date as targets write it; what is not written is null. Month 1 to 12. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/**
 * A 指标值 or 完成值 as written (domain 2.5). `text` is always the original.
 */
export type Measure =
  | {
      readonly kind: 'number';
      /** null when none is written (a bare `95%`): rule C02. */
      readonly operator: Operator | null;
      readonly figure: Figure;
      /** 约, 近, 多, +, 左右 were written. */
      readonly approximate: boolean;
      readonly text: string;
    }
  | { readonly kind: 'range'; readonly low: Figure; readonly high: Figure; readonly text: string }
  | { readonly kind: 'date'; readonly before: boolean; readonly date: PartialDate; readonly text: string }
  /** One of the three tiers of qualitative completion, 1 the best. */
  | { readonly kind: 'tier'; readonly tier: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'qualitative'; readonly text: string }
  /** XX, ××, 某某, {…}: a template's blank that nobody filled. */
  | { readonly kind: 'placeholder'; readonly text: string }
  /** 无, —, /, 不适用: said not to apply. */
  | { readonly kind: 'none'; readonly text: string }
  | { readonly kind: 'blank'; readonly text: '' };
