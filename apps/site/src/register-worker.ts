import type { Texts } from '@feria/ui/texts';
import type { ToastStore } from '@feria/agenda-web/toasts';

/** Installs the service worker after the first view; a new version of the site waits until the reader agrees. */
export function registerWorker(toasts: ToastStore, { t }: Texts): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const offer = (waiting: ServiceWorker): void => {
    toasts.show({ text: t('shell.newVersion'), stays: true, action: { label: t('shell.reload'), run: () => waiting.postMessage('take-over') } });
  };
  const hadWorker = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (hadWorker) location.reload();
  });
  navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).then((registration) => {
    if (registration.waiting && hadWorker) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed' && hadWorker) offer(coming);
      });
    });
  }, () => undefined);
}
