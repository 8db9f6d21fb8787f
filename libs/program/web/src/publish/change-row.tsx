import { Badge, Checkbox, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import type { ReleaseChange } from '@feria/program-contract';
import { dateWords, durationWords, timeWords } from '@feria/ui/date-words';
import { useLocalized } from '@feria/ui/hooks/use-localized';
import { useTexts } from '@feria/ui/texts';
import classes from './publish.module.css';

type Shown = ReleaseChange['after'];
interface Props {
  change: ReleaseChange;
  chosen: boolean | undefined;
  onToggle: ((on: boolean) => void) | undefined;
}

/** One performance: what it was, what it will be. */
export function ChangeRow({ change, chosen, onToggle }: Props): ReactElement {
  const { t } = useTexts();
  const localized = useLocalized();
  const { before, after, kinds, fields, group } = change;
  const title = localized(after.title) || `#${change.number}`;
  return (
    <div className={classes.change} data-plain={onToggle ? undefined : true}>
      {onToggle && <Checkbox aria-label={t('program.choose', { title })} checked={chosen ?? false} onChange={(event) => onToggle(event.currentTarget.checked)} />}
      <div>
        <Text fw={650} fz="sm">{title}</Text>
        <span className={classes.badges}>
          {kinds.map((kind) => <Badge key={kind} size="sm" variant="light" color={kind === 'cancelled' || kind === 'suspended' ? 'red' : 'indigo'}>{t(`program.change.${kind}`)}</Badge>)}
          {group && <Badge size="sm" variant="default">{t('program.publish.together')}</Badge>}
        </span>
        {fields.length > 0 && <Text fz="xs" c="dimmed" mt={2}>{t('program.publish.fields', { fields: fields.map((field) => fieldWords(field, t)).join(', ') })}</Text>}
      </div>
      <div className={classes.before}><span className={classes.side}>{t('program.publish.before')}</span>{before ? <Slot shown={before} /> : <span>{t('program.publish.notBefore')}</span>}</div>
      <div><span className={classes.side}>{t('program.publish.after')}</span><Slot shown={after} /></div>
    </div>
  );
}

function Slot({ shown }: { shown: Shown }): ReactElement {
  const { t, language } = useTexts();
  const when = shown.start ? `${dateWords(language, shown.start.slice(0, 10), 'short')}, ${timeWords(language, shown.start.slice(11, 16))}` : t('program.unscheduled');
  return (
    <>
      <Text fz="sm">{when} · {durationWords(shown.durationMin)}</Text>
      <Text fz="sm">{[shown.space, shown.venue].filter(Boolean).join(' · ') || t('program.noPlace')}</Text>
      {shown.state !== 'planned' && <Text fz="sm" fw={600}>{t(`program.state.${shown.state}`)}{shown.reason && `: ${shown.reason}`}</Text>}
    </>
  );
}

/** `title.es` → "título (es)" */
function fieldWords(field: string, t: (id: string) => string): string {
  const [name = '', language] = field.split('.');
  const words = t(`program.field.${name}`);
  return language ? `${words.toLowerCase()} (${language})` : words.toLowerCase();
}
