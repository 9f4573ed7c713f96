import type { Entry } from '../../evaluation';
import { TOPICS } from '../facts/topics';
import type { TopicName } from '../facts/topics';
import { spokenLabel } from '../facts/words';
import { joinSpans, placedText, spansText, textSpan } from '../spans';
import type { Span } from '../types';
import { Said } from '../template/values';
import type { Fields } from '../template/values';
import type { Context } from './context';
import { entrySpans } from './entry';

/** What the person wrote about each topic, as it is, under the topic's own name. */
export function topicFields(context: Context): Fields {
  const names = Object.keys(TOPICS) as TopicName[];
  return Object.fromEntries(names.map((name) => [TOPIC_FIELDS[name], () => topic(context, name)]));
}

/** A topic's name as a template writes it: what a gap calls it, without marks that no name can have. */
const TOPIC_FIELDS = Object.fromEntries(
  Object.entries(TOPICS).map(([name, { what }]) => [name, what.replace(/[“”]/g, '')]),
) as { readonly [name in TopicName]: string };

function topic({ facts }: Context, name: TopicName): Said {
  const entries = facts.about(name);
  const lines = entries.flatMap(saidLines);
  return new Said({
    what: TOPICS[name].what,
    spans: lines.length > 0 ? joinSpans(lines, '；') : null,
    lines,
    labelled: entries.map((entry) => {
      const spans = labelledSpans(entry);
      return { key: spansText(spans), spans };
    }),
  });
}

/** Lines of the person's text; each keeps its cell. A number printed at a line's head gives way to ours. */
function saidLines(entry: Entry): Span[][] {
  return entry.text
    .split(/\r?\n/)
    .map(placedText)
    .filter((line) => line !== '')
    .map((line) => [textSpan(line, [entry.value.cell])]);
}

/** A short fact with its label, for what has no sentence of its own: 单位性质：公益二类. */
function labelledSpans(entry: Entry): Span[] {
  if (entry.value.figure) return entrySpans(entry);
  return [
    textSpan(spokenLabel(entry.label.value), [entry.label.cell]),
    textSpan('：'),
    textSpan(placedText(entry.text), [entry.value.cell]),
  ];
}
