import type { ReactElement } from 'react';
import { LANGUAGES } from '@feria/kernel/language';
import { useTexts } from '@feria/ui/texts';
import { Link, useSearch } from 'wouter';
import { pathOf } from './path.ts';
import { useSite } from './site-context.tsx';
import css from './shell.module.css';

const NAMES = { es: 'Español', en: 'English', fr: 'Français' } as const;

/** The same page in another language; each name in its own language. */
export function LanguageSwitch(): ReactElement {
  const { t } = useTexts();
  const { place } = useSite();
  const search = useSearch();
  return (
    <nav className={css.languages} aria-label={t('shell.language')}>
      {LANGUAGES.map((language) => (
        <Link key={language} lang={language} hrefLang={language} className={css.language} replace
          href={pathOf(language, place.slug, place.page, place.id) + (search ? `?${search}` : '')}
          aria-current={language === place.language ? 'true' : undefined}>
          {language.toUpperCase()}<span className={css.hidden}> · {NAMES[language]}</span>
        </Link>
      ))}
    </nav>
  );
}
