import { createContext, useContext } from 'react';
import { languageOf, say, type Language, type Values } from '../messages';
import { paneTexts, type PaneText } from '../messages/pane';

export const LanguageContext = createContext<Language>('zh-CN');

/** The pane's texts in the person's language: `t('found', { errors: 1 })`. */
export function useTexts(): {
  readonly language: Language;
  readonly t: (key: PaneText, values?: Values) => string;
} {
  const language = useContext(LanguageContext);
  return { language, t: (key, values) => say(language, paneTexts[key], values) };
}

export { languageOf };
