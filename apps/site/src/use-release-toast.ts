import { useEffect, useEffectEvent } from 'react';
import { useTexts } from '@feria/ui/texts';
import { useAgendaState, useSite } from '@feria/agenda-web/site-context';

/** Says in words that a newer release has just replaced the one on screen. */
export function useReleaseToast(): void {
  const { t } = useTexts();
  const { toasts } = useSite();
  const { updatedTo } = useAgendaState();
  const say = useEffectEvent((release: number) => toasts.show({ text: t('shell.updated', { release }) }));
  useEffect(() => {
    if (updatedTo !== null) say(updatedTo);
  }, [updatedTo]);
}
