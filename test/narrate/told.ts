import { makeParagraphs, commonSlots } from '../../src/narrate/paragraphs';
import type { Context } from '../../src/narrate/paragraphs';
import { gatherFacts } from '../../src/narrate/facts';
import { spansText, tidySpans } from '../../src/narrate/spans';
import type { Content } from '../../src/narrate/content';
import type { Span } from '../../src/narrate';
import type { Scheme } from '../../src/schemes';
import { SCHEME, evaluationOf } from './facts';
import type { EvaluationInput } from './facts';

export interface Told {
  readonly lines: readonly string[];
  readonly spans: readonly Span[];
  readonly tail: boolean;
}

/** What one paragraph maker tells of the facts. */
export function tell(input: EvaluationInput, content: Content, scheme: Scheme = SCHEME): Told {
  const facts = gatherFacts(evaluationOf(input));
  const context: Context = {
    facts,
    scheme,
    options: {},
    common: commonSlots(facts, scheme, {}),
    tails: { found: false },
    told: new Set(),
  };
  const paragraphs = makeParagraphs(context, content);
  return {
    lines: paragraphs.map(({ spans, heading }) => (heading ? '# ' : '') + spansText(tidySpans(spans))),
    spans: paragraphs.flatMap(({ spans }) => spans),
    tail: context.tails.found,
  };
}
