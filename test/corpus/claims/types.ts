/** The kinds of claims that the corpus annotates. README.md says what each means and what its operands are. */
export const CLAIM_KINDS = [
  'sum',
  'change',
  'changeRate',
  'share',
  'executionRate',
  'rollForward',
  'causes',
  'counts',
  'repeated',
  'direction',
  'shareTotal',
  'rank',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const VERDICTS = ['exact', 'truncated', 'within-rounding', 'inconsistent'] as const;
export type ClaimVerdict = (typeof VERDICTS)[number];

/** What an operand is in its relation. */
export type Role =
  | 'part'
  | 'whole'
  | 'current'
  | 'previous'
  | 'change'
  | 'actual'
  | 'budget'
  | 'flow'
  | 'cause'
  | 'same'
  | 'share'
  | 'item';

/** A printed figure (or, for `direction` and `rank`, a printed word) at its UTF-16 offsets. */
export interface Mark {
  /** As printed: thousands separators, full-width digits and stray spaces included; no unit, no percent sign. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 元, 千元, 万元, 亿元, %, 百分点, 倍, a measure word, or '' where none is printed or carried over. */
  readonly unit: string;
  /** −1 where the words around it make it a decrease or a deduction; otherwise 1. */
  readonly sign: 1 | -1;
}

export interface Operand extends Mark {
  readonly role: Role;
}

export interface AnnotatedClaim {
  readonly kind: ClaimKind;
  /** The clause that prints the stated figure, [start, end). */
  readonly start: number;
  readonly end: number;
  readonly stated: Mark;
  readonly operands: readonly Operand[];
  /** `direction` and `rank`: what the stated word says of the first operand against the others. */
  readonly relation?: Relation;
  readonly verdict: ClaimVerdict;
  /** `counts` of a list of names (共四个股室：甲、乙、丙和丁): the operands are the names. */
  readonly enumerated?: true;
  readonly note?: string;
}

/** The answers for one document that is not in this repository: its name, the digest of its bytes, its claims. */
export interface SeedAnswers {
  readonly file: string;
  readonly sha256: string;
  readonly claims: readonly AnnotatedClaim[];
}

export type Relation = '<' | '>' | '=';

/** Who published the figures. */
export interface Source {
  readonly province: string;
  readonly issuer: string;
  readonly title: string;
  /** The fiscal year that the figures are of; null where the page does not print it. */
  readonly year: number | null;
  readonly url?: string;
}

/** A paragraph as it is written down: figures marked in the text, claims in the notation of README.md. */
export interface Written {
  readonly id: string;
  /** null: our own (`note` begins with own) or, in the blind set, composed in a published layout (composed). */
  readonly source: Source | null;
  /** A figure was changed by us; `note` says which. */
  readonly altered?: true;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly text: string;
  readonly claims: string;
}

export interface Paragraph extends Omit<Written, 'claims'> {
  readonly claims: readonly AnnotatedClaim[];
}
