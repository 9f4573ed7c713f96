import { createContext } from 'react';

/** What the page of a rule says beside the rule's own texts; Chinese, as the pages are. */
export interface RulePage {
  /** What is checked, by paragraph. */
  readonly what: readonly string[];
  /** Wrong and right. */
  readonly examples: readonly (readonly [wrong: string, right: string])[];
}

/** Fetches the pages by the rules' ids, as the build wrote them. */
export type LoadRulePages = () => Promise<Readonly<Record<string, RulePage>>>;

export const RulePagesContext = createContext<LoadRulePages | null>(null);

let loaded: Promise<Readonly<Record<string, RulePage>>> | null = null;

/** The pages beside the pane's own files. What failed is tried again the next time. */
export const fetchRulePages: LoadRulePages = () => {
  loaded ??= (async () => {
    const response = await fetch('rules.json');
    if (!response.ok) throw new Error(`rules.json: ${response.status}`);
    return (await response.json()) as Readonly<Record<string, RulePage>>;
  })();
  loaded.catch(() => {
    loaded = null;
  });
  return loaded;
};
