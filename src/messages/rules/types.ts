import type { Text } from '../language';

/** What a person reads about a rule: its name, why it matters, what to do, and the sentence of each kind of finding. */
export interface RuleText {
  readonly name: Text;
  readonly why: Text;
  readonly remedy: Text;
  readonly messages: Readonly<Record<string, Text>>;
}
