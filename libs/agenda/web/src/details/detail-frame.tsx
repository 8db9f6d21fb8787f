import { useEffect, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { Icon } from '@feria/ui/icon';
import { useTexts } from '@feria/ui/texts';
import { ToastLine } from '../shell/toast-line.tsx';
import css from './details.module.css';

interface Props {
  /** A sheet over the list the reader came from; a page of its own when the address was opened directly. */
  as: 'sheet' | 'page';
  /** What is shown: a new thing starts at its top. */
  showing: string;
  onBack: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The place where a performance, a venue or a participant is shown. */
export function DetailFrame({ as, showing, onBack, onClose, children }: Props): ReactElement {
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const sheet = dialog.current;
    if (sheet && !sheet.open) sheet.showModal();
    // Closing (not just leaving) gives the focus back to what opened the sheet.
    return () => sheet?.close();
  }, []);
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
    if (as === 'page') window.scrollTo({ top: 0 });
  }, [showing, as]);

  if (as === 'page') {
    return (
      <div className={css.page}>
        <button type="button" className={css.back} onClick={onClose}><Icon name="back" size={22} />{t('detail.toAgenda')}</button>
        {children}
      </div>
    );
  }
  return (
    <dialog ref={dialog} className={css.sheet} aria-labelledby="detail-title" onCancel={(event) => { event.preventDefault(); onClose(); }} onClick={(event) => { if (event.target === dialog.current) onClose(); }}>
      <div className={css.inside}>
        <header className={css.bar}>
          <button type="button" className={css.back} onClick={onBack}><Icon name="back" size={22} />{t('detail.back')}</button>
          <button type="button" className={css.close} aria-label={t('detail.close')} onClick={onClose}><Icon name="close" size={24} /></button>
        </header>
        <div ref={body} className={css.body} tabIndex={-1}>{children}</div>
        <ToastLine />
      </div>
    </dialog>
  );
}
