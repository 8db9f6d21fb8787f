/** The languages of the product, in the order they are offered. */
export const LANGUAGES = ['es', 'en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in one or more of the product's languages; an absent or empty language is "not translated yet". */
export type LocalizedText = Partial<Record<Language, string>>;

/** A text as it was found: the language may differ from the one asked for, and the screen marks it then. */
export interface PickedText {
  text: string;
  language: Language;
}

/** The text in `wanted`, else in `source`, else in any language; `undefined` when there is none at all. */
export function pickText(text: LocalizedText | null | undefined, wanted: Language, source: Language): PickedText | undefined {
  for (const language of [wanted, source, ...LANGUAGES]) {
    const found = text?.[language];
    if (found) return { text: found, language };
  }
  return undefined;
}

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}
