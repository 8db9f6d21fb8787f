import { setupI18n, type I18n, type Messages } from '@lingui/core';
import { createContext, use, type ReactElement, type ReactNode } from 'react';
import type { Language } from '@feria/kernel/language';

export type TextValues = Record<string, string | number>;

/** Words of one language: `t('plan.empty')`, with ICU values `t('now.inMinutes', { minutes: 12 })`. */
export interface Texts {
  language: Language;
  t: (id: string, values?: TextValues) => string;
}

/** Words from a compiled catalog. Every id is checked against the three catalogs by a spec, so none is missing at run time. */
export function textsOf(language: Language, messages: Messages): Texts {
  const i18n: I18n = setupI18n({ locale: language, messages: { [language]: messages } });
  return { language, t: (id, values) => i18n._(id, values) };
}

const TextsContext = createContext<Texts | null>(null);

export function TextsProvider({ texts, children }: { texts: Texts; children: ReactNode }): ReactElement {
  return <TextsContext value={texts}>{children}</TextsContext>;
}

export function useTexts(): Texts {
  const texts = use(TextsContext);
  if (!texts) throw new Error('useTexts outside TextsProvider');
  return texts;
}
