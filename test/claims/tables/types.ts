/** A printed table with the relations that must be found in it. */
export interface Printed {
  readonly name: string;
  /** ` | ` stands for a tab, as the Word reader gives it; `text` is taken as it is. */
  readonly tabs?: string;
  readonly text?: string;
  /** One a line: kind stated = operands, #X where it does not hold. What is not listed may be found, but not accused. */
  readonly claims: string;
}
