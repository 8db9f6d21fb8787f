import type { ReactElement } from 'react';
import { languageWords } from '@feria/ui/date-words';
import { useTexts } from '@feria/ui/texts';
import css from './parts.module.css';

/** A text that may be in another language than the page: says so in words and to screen readers. `from` is empty where it is not. */
export function MarkedText({ text, from, as: Tag = 'span' }: { text: string; from: string; as?: 'span' | 'p' }): ReactElement {
  const { t, language } = useTexts();
  if (!from) return <Tag>{text}</Tag>;
  return (
    <Tag>
      <span lang={from}>{text}</span> <small className={css.fallback}>{t('text.inLanguage', { language: languageWords(language, from) })}</small>
    </Tag>
  );
}
