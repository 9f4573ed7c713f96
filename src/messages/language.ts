/** The languages of every text: Chinese first, English by Office's display language. */
export type Language = 'zh-CN' | 'en-US';

/** Our language for a display language such as `zh-TW` or `en-GB`: Chinese unless it is told otherwise. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage && !/^zh\b/i.test(displayLanguage) ? 'en-US' : 'zh-CN';
}

/** One text in both languages; `{name}` is replaced by a value. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Values = Readonly<Record<string, string | number>>;

/** The text in a language with its values put in. A value that is missing stays visible as `{name}`. */
export function say(language: Language, text: Text, values: Values = {}): string {
  const template = language === 'zh-CN' ? text.zh : text.en;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
