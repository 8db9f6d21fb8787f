import type { Messages } from '@lingui/core';
import type { Language } from '@feria/kernel/language';
import { textsOf, type Texts } from '@feria/ui/texts';

const CATALOGS: Record<Language, () => Promise<{ messages: Messages }>> = {
  es: () => import('@feria/agenda-web/locales/es.po'),
  en: () => import('@feria/agenda-web/locales/en.po'),
  fr: () => import('@feria/agenda-web/locales/fr.po'),
};

const loaded = new Map<Language, Promise<Texts>>();

/** The words of a language, fetched once. */
export function loadTexts(language: Language): Promise<Texts> {
  let texts = loaded.get(language);
  if (!texts) {
    texts = CATALOGS[language]().then(({ messages }) => textsOf(language, messages));
    loaded.set(language, texts);
    texts.catch(() => loaded.delete(language));
  }
  return texts;
}
