import type { Content } from '../content';
import { account } from './account';
import { breakdown, budgetBlock } from './breakdown';
import type { Context, Maker, Paragraph } from './context';
import { funds } from './funds';
import { goals } from './goals';
import { indicators } from './indicators';
import { otherEntries, otherMoney, tailNote } from './others';
import { results } from './results';
import { score, scores } from './score';
import { staff } from './staff';
import { projects, tasks } from './tasks';
import { threePublic } from './threePublic';
import { fixed, labelled, statement, topic } from './topics';

type Makers = { readonly [M in Content['make']]: Maker<M> };

const MAKERS: Makers = {
  account,
  breakdown,
  budgetBlock,
  fixed,
  funds,
  goals,
  indicators,
  labelled,
  otherEntries,
  otherMoney,
  projects,
  results,
  score,
  scores,
  staff,
  statement,
  tailNote,
  tasks,
  threePublic,
  topic,
};

/** The paragraphs of one content line of a template. */
export function makeParagraphs(context: Context, content: Content): readonly Paragraph[] {
  const make = MAKERS[content.make] as (context: Context, content: Content) => readonly Paragraph[];
  return make(context, content);
}

export { MADE_LAST } from './others';
export { commonSlots } from './context';
export type { Context, Paragraph } from './context';
