import type { ReactElement } from 'react';
import { Icon } from '@feria/ui/icon';
import { useTexts } from '@feria/ui/texts';
import partsCss from '../parts/parts.module.css';
import { useSite } from '../shell/site-context.tsx';

/** The phone's own share sheet; where there is none, the address is copied. */
export function ShareButton({ title }: { title: string }): ReactElement {
  const { t } = useTexts();
  const { toasts } = useSite();
  async function share(): Promise<void> {
    const url = location.origin + location.pathname;
    try {
      if (navigator.share) return await navigator.share({ title, url });
      await navigator.clipboard.writeText(url);
      toasts.show({ text: t('share.copied') });
    } catch (error) {
      // Closing the share sheet is not a failure; anything else leaves the address to copy by hand.
      if (!(error instanceof DOMException && error.name === 'AbortError')) toasts.show({ text: url });
    }
  }
  return <button type="button" className={partsCss.quiet} onClick={() => void share()}><Icon name="share" />{t('share.button')}</button>;
}
