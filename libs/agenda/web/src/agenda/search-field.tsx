import { useEffect, useState, type ReactElement } from 'react';
import { Icon } from '@feria/ui/icon';
import { useTexts } from '@feria/ui/texts';
import css from './agenda.module.css';

const PAUSE_MS = 200;

/** Free text; what is typed goes into the address after a short pause. */
export function SearchField({ text, onText }: { text: string; onText: (text: string) => void }): ReactElement {
  const { t } = useTexts();
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  if (text !== known) {
    setKnown(text);
    setTyped(text);
  }
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => {
      setKnown(typed);
      onText(typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, text, onText]);
  return (
    <form role="search" className={css.search} onSubmit={(event) => { event.preventDefault(); onText(typed); }}>
      <Icon name="search" />
      <input type="search" aria-label={t('search.label')} placeholder={t('search.placeholder')} value={typed} onChange={(event) => setTyped(event.target.value)} enterKeyHint="search" autoComplete="off" />
      {typed && <button type="button" className={css.clear} aria-label={t('search.clear')} onClick={() => { setTyped(''); onText(''); }}><Icon name="close" size={18} /></button>}
    </form>
  );
}
