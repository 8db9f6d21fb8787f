import type { ReactElement } from 'react';
import type { DetailsDocument } from '@feria/agenda-contract';
import { useTexts } from '@feria/ui/texts';
import { MarkedText } from '../parts/marked-text.tsx';
import css from './details.module.css';

/** Summary and description, marked where they are in another language; a skeleton while they come, words when they cannot. */
export function LongTexts({ details, number }: { details: DetailsDocument | 'missing' | null; number: number }): ReactElement | null {
  const { t } = useTexts();
  if (details === null) return <div className={css.skeleton} aria-hidden="true"><i /><i /><i /></div>;
  if (details === 'missing') return <p className={css.soft}>{t('detail.textsOffline')}</p>;
  const event = details.events[String(number)];
  if (!event) return null;
  return (
    <div className={css.texts}>
      {event.summary && <div className={css.summary}><MarkedText as="p" text={event.summary.text} from={event.summary.language} /></div>}
      {event.description && <MarkedText as="p" text={event.description.text} from={event.description.language} />}
      {event.url && <p><a href={event.url} rel="noopener">{t('detail.moreAt', { host: hostOf(event.url) })}</a></p>}
    </div>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
