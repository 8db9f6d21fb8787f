import { useSyncExternalStore, type ReactElement } from 'react';
import { useSite } from './site-context.tsx';
import css from './shell.module.css';

/** The live region for short messages; always in the page so that screen readers hear what appears. */
export function ToastLine(): ReactElement {
  const { toasts } = useSite();
  const toast = useSyncExternalStore(toasts.subscribe, toasts.current);
  return (
    <div className={css.toastPlace} role="status" aria-live="polite">
      {toast && (
        <div className={css.toast}>
          <span>{toast.text}</span>
          {toast.action && (
            <button type="button" className={css.toastAction} onClick={() => { toasts.dismiss(); toast.action?.run(); }}>{toast.action.label}</button>
          )}
        </div>
      )}
    </div>
  );
}
