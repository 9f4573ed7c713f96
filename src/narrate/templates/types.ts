import type { Text } from '../../messages';

/** A report template that comes with the product: its text is what a person can read, take over and change. */
export interface BuiltIn {
  readonly id: string;
  /** As a person chooses it. */
  readonly name: Text;
  readonly text: string;
}
