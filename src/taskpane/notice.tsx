import { say, type Language } from '../messages';
import { paneTexts, type PaneText } from '../messages/pane';

/** A page of words for when there is no workbook to work on. */
export function Notice({
  language,
  title,
  body,
}: {
  readonly language: Language;
  readonly title: PaneText;
  readonly body: PaneText;
}) {
  return (
    <main className="view">
      <h1>{say(language, paneTexts.title)}</h1>
      <h2>{say(language, paneTexts[title])}</h2>
      <p>{say(language, paneTexts[body])}</p>
    </main>
  );
}
