import type { ReactElement } from 'react';
import { useTexts } from '@feria/ui/texts';
import type { Performance } from '../model/agenda.ts';
import { DayRows } from './day-rows.tsx';

/** When else the same event is shown. */
export function OtherPerformances({ performance }: { performance: Performance }): ReactElement | null {
  const { t } = useTexts();
  const others = performance.event.performances.filter((other) => other !== performance);
  return others.length > 0 ? <DayRows title={t('detail.alsoOn')} performances={others} /> : null;
}
