import { useCallback } from 'react';
import { pickText, type LocalizedText } from '@feria/kernel/language';
import { useSession } from '../console/session.tsx';
import { useTexts } from '../i18n/texts.tsx';

/** Reads a text of the data in the reader's language, else in the edition's, else in whatever there is. */
export function useLocalized(): (text: LocalizedText | null | undefined) => string {
  const { language } = useTexts();
  const source = useSession().edition?.sourceLanguage ?? 'es';
  return useCallback((text) => pickText(text, language, source)?.text ?? '', [language, source]);
}
