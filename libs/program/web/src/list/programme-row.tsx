import { Checkbox, Loader } from '@mantine/core';
import { memo, type KeyboardEvent, type ReactElement } from 'react';
import { DisciplineIcon } from '@feria/ui/discipline-icon';
import { Flag } from '@feria/ui/flag';
import { useTexts } from '@feria/ui/texts';
import type { Row } from '../draft/rows.ts';
import { dayWords, hoursWords } from '../draft/words.ts';
import { Marks } from './marks.tsx';
import classes from './list.module.css';

interface Props {
  row: Row;
  at: number;
  top: number;
  height: number;
  active: boolean;
  chosen: boolean;
  pending: boolean;
  opened: boolean;
  selectable: boolean;
  onToggle: (id: string, range: boolean) => void;
  onActive: (at: number) => void;
  onOpen: (change: { ver: string }) => void;
}

export const ProgrammeRow = memo(function ProgrammeRow({ row, at, top, height, active, chosen, pending, opened, selectable, onToggle, onActive, onOpen }: Props): ReactElement {
  const { t, language } = useTexts();
  const { performance, event, title, participants, place } = row;
  const open = () => { onActive(at); onOpen({ ver: String(performance.number) }); };
  const keys = (pressed: KeyboardEvent) => {
    if (pressed.target !== pressed.currentTarget) return;
    if (pressed.key === 'Enter') open();
    else if (pressed.key === ' ' && selectable) onToggle(row.id, pressed.shiftKey);
    else return;
    pressed.preventDefault();
  };
  return (
    <div role="row" aria-rowindex={at + 2} aria-selected={chosen} data-at={at} data-opened={opened || undefined} data-state={performance.state} tabIndex={active ? 0 : -1} className={classes.row} style={{ height, transform: `translateY(${top}px)` }} onClick={open} onKeyDown={keys}>
      <span role="gridcell" className={classes.check} onClick={(event_) => event_.stopPropagation()}>
        {selectable && <Checkbox size="xs" tabIndex={-1} aria-label={t('program.choose', { title })} checked={chosen} onChange={(change) => onToggle(row.id, (change.nativeEvent as MouseEvent).shiftKey)} />}
      </span>
      <span role="gridcell" className={classes.when}>
        <strong>{dayWords(language, performance, event) ?? t('program.unscheduled')}</strong>
        <span>{event.continuous ? `${event.continuous.dailyFrom}–${event.continuous.dailyTo}` : hoursWords(language, performance)}</span>
      </span>
      <span role="gridcell" className={classes.title}>
        <strong>{title}</strong>
        <span className={classes.people}>{participants.slice(0, 3).map(({ id, name, iso2 }) => <span key={id}><Flag iso2={iso2} colours={[]} height={11} /> {name}</span>)}{participants.length > 3 && <span>+{participants.length - 3}</span>}</span>
      </span>
      <span role="gridcell" className={classes.place}>{place ? <><strong>{place.space}</strong><span>{place.venue}</span></> : <span>{t('program.noPlace')}</span>}</span>
      <span role="gridcell" className={classes.discipline} style={{ color: `var(--${event.discipline})` }}><DisciplineIcon discipline={event.discipline} size={18} /><span>{t(`program.discipline.${event.discipline}`)}</span></span>
      <span role="gridcell" className={classes.marks}>{pending ? <span className={classes.pending}><Loader size={12} color="indigo" /> {t('program.pending')}</span> : <Marks row={row} />}</span>
    </div>
  );
});
