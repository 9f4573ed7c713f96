import type { RulePage } from '../src/taskpane/rulePages';

/** The pages of rules by the rules' ids, read from their Markdown. */
export function rulePages(
  files: readonly { readonly name: string; readonly text: string }[],
): Record<string, RulePage>;
