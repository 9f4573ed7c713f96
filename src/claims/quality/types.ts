import type { Severity } from '../../findings';

/** Ids of the rules of text quality (docs/核对文字.md: 文字质量). */
export type QualityRuleId =
  | 'J01' // a phrase twice
  | 'J02' // a reason announced and not given
  | 'J03' // 增加（减少）
  | 'J09' // marks of a list or of Markdown
  | 'J10' // doubled or half-width punctuation
  | 'J16' // numbering
  | 'J17' // brackets
  | 'J18' // years and dates that cannot be
  | 'J19' // 截止到
  | 'J20' // a share without %
  | 'J21' // XX
  | 'J22'; // 今年, 目前

/** A place in a text, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What a rule found: where, what its message says beside that, and what to write instead. */
export interface Blemish extends Place {
  /** Which of the rule's messages. */
  readonly message: string;
  readonly values: Readonly<Record<string, string>>;
  /** What the place should read; null where a person must decide. */
  readonly replacement: string | null;
}

export interface QualityFinding extends Blemish {
  readonly rule: QualityRuleId;
  readonly severity: Severity;
  /** The words at the place. */
  readonly text: string;
}

export interface QualityRule {
  readonly id: QualityRuleId;
  readonly severity: Severity;
  /** What is wrong in a text. Linear, never throws. */
  readonly find: (text: string) => readonly Blemish[];
}
