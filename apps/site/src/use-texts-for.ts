import { useEffect, useState } from 'react';
import type { Language } from '@feria/kernel/language';
import type { Texts } from '@feria/ui/texts';
import { loadTexts } from './load-texts.ts';

/** The words of a language; until they are here, those on screen stay. */
export function useTextsFor(language: Language, first: Texts): Texts {
  const [texts, setTexts] = useState(first);
  useEffect(() => {
    let isCurrent = true;
    loadTexts(language).then((loaded) => { if (isCurrent) setTexts(loaded); }, () => undefined);
    return () => { isCurrent = false; };
  }, [language]);
  return texts;
}
