import type { Entry, Evaluation, Fact } from '../../evaluation';
import { entriesAbout, spokenEntries } from './entries';
import { placeLines } from './money';
import type { PlacedLine } from './money';
import type { TopicName } from './topics';
import { plain } from './words';

/** What a report can tell of, found by meaning. */
export interface Facts {
  readonly evaluation: Evaluation;
  readonly unitName: Fact<string> | null;
  /** Digits only: 2024. */
  readonly year: Fact<string> | null;
  readonly accounts: readonly PlacedLine[];
  readonly sangong: readonly PlacedLine[];
  readonly funds: readonly PlacedLine[];
  about(topic: TopicName): readonly Entry[];
}

export function gatherFacts(evaluation: Evaluation): Facts {
  const spoken = spokenEntries(evaluation);
  const about = new Map<TopicName, readonly Entry[]>();
  const facts: Facts = {
    evaluation,
    unitName: evaluation.unitName,
    year: yearOf(evaluation),
    accounts: placeLines(evaluation.accounts),
    sangong: placeLines(evaluation.sangong),
    funds: placeLines(evaluation.funds),
    about(topic) {
      let entries = about.get(topic);
      if (!entries) about.set(topic, (entries = entriesAbout(spoken, topic)));
      return entries;
    },
  };
  return facts;
}

function yearOf({ year }: Evaluation): Fact<string> | null {
  const digits = year && /(?:19|20)\d{2}/.exec(plain(year.value))?.[0];
  return year && digits ? { ...year, value: digits } : null;
}
