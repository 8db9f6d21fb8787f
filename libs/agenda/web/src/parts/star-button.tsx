import type { ReactElement } from 'react';
import { Icon } from '@feria/ui/icon';
import { useTexts } from '@feria/ui/texts';
import type { Performance } from '../model/agenda.ts';
import { usePlan, useSite } from '../shell/site-context.tsx';
import css from './parts.module.css';

/** Adds a performance to the plan on this phone, or takes it out with a way back. */
export function StarButton({ performance, wide = false }: { performance: Performance; wide?: boolean }): ReactElement {
  const { t } = useTexts();
  const { planStore, toasts } = useSite();
  const star = usePlan().find((one) => one.number === performance.number);

  function toggle(): void {
    const done = planStore.toggle(performance);
    if (done === 'removed' && star) toasts.show({ text: t('plan.removed'), action: { label: t('plan.undo'), run: () => planStore.restore(star) } });
    else toasts.show({ text: t('plan.added') });
    void navigator.storage?.persist?.();
  }

  const label = star ? t('plan.remove') : t('plan.add');
  if (wide) {
    return (
      <button type="button" className={star ? css.wideOn : css.wide} aria-pressed={Boolean(star)} onClick={toggle}>
        <Icon name={star ? 'star-filled' : 'star'} size={22} />{star ? t('plan.inPlan') : t('plan.add')}
      </button>
    );
  }
  return (
    <button type="button" className={star ? css.starOn : css.star} aria-pressed={Boolean(star)} aria-label={`${label}: ${performance.event.title}`} onClick={toggle}>
      <Icon name={star ? 'star-filled' : 'star'} size={24} />
    </button>
  );
}
