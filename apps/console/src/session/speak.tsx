import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactElement, type ReactNode } from 'react';
import { isLanguage, type Language } from '@feria/kernel/language';
import { meQuery } from '@feria/identity-web';
import { gatherTexts } from '@feria/ui/hooks/feature-texts';
import { TextsProvider, textsOf } from '@feria/ui/texts';
import { texts } from '../features.ts';

const REMEMBERED = 'feria.console.language';

/** Before anybody signed in: the language of last time, else the browser's, else Spanish. */
function firstLanguage(): Language {
  const known = [localStorage.getItem(REMEMBERED), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return known.find(isLanguage) ?? 'es';
}

/** Speaks the account's language; words of the one before stay on the screen until the new ones are there. */
export function Speak({ children }: { children: ReactNode }): ReactElement | null {
  const { data: account } = useQuery({ ...meQuery, enabled: false });
  const language = account?.language ?? firstLanguage();
  const { data: spoken, isError } = useQuery({
    queryKey: ['texts', language], staleTime: Infinity, placeholderData: (before) => before,
    queryFn: async () => textsOf(language, await gatherTexts(texts, language)),
  });
  useEffect(() => {
    document.documentElement.lang = spoken?.language ?? language;
    if (account) localStorage.setItem(REMEMBERED, account.language);
  }, [account, language, spoken]);
  // Without words there is nothing to say it with: the one sentence that is written here.
  if (isError && !spoken) return <p role="alert" style={{ padding: 24 }}>Sin conexión. Recargue la página. · No connection. Reload the page. · Pas de connexion. Rechargez la page.</p>;
  return spoken ? <TextsProvider texts={spoken}>{children}</TextsProvider> : null;
}
