import { ACCOUNTS } from './accounts';
import { BUDGETS } from './budgets';
import { CHANGES } from './changes';
import { GOVERNMENT } from './government';
import { LISTS } from './lists';
import { BAIT, ORDINARY } from './ordinary';
import { PEOPLE } from './people';
import { REVIEWS } from './reviews';
import { SANGONG } from './sangong';

/** A right text, and the places of the figures that its words determine. */
export interface Sentence {
  readonly text: string;
  readonly determined: readonly { readonly start: number; readonly figure: string }[];
}

const MARKED = /\[([\d.,]+)\]/g;

/** Takes the brackets out. */
function parsed(marked: string): Sentence {
  const determined: { start: number; figure: string }[] = [];
  const text = marked.replace(MARKED, (_, figure: string, at: number) => {
    determined.push({ start: at - 2 * determined.length, figure });
    return figure;
  });
  return { text, determined };
}

export const SENTENCES: readonly Sentence[] = [
  ...ACCOUNTS,
  ...BUDGETS,
  ...CHANGES,
  ...GOVERNMENT,
  ...LISTS,
  ...ORDINARY,
  ...BAIT,
  ...PEOPLE,
  ...REVIEWS,
  ...SANGONG,
].map(parsed);
