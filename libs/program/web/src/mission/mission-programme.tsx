import { Badge, Text } from '@mantine/core';
import { useMemo, type ReactElement } from 'react';
import { Empty, Failure, Waiting } from '@feria/ui/console/states';
import { dateWords } from '@feria/ui/date-words';
import { DisciplineIcon } from '@feria/ui/discipline-icon';
import { useTexts } from '@feria/ui/texts';
import { useProgramme } from '../draft/draft.queries.ts';
import { sortRows } from '../draft/filters.ts';
import type { Row } from '../draft/rows.ts';
import { hoursWords } from '../draft/words.ts';
import classes from './mission-programme.module.css';

/** What a mission presents, day by day, to read. Slots that are only pencilled in are the office's affair. */
export function MissionProgramme(): ReactElement {
  const { t, language } = useTexts();
  const { programme, error, retry } = useProgramme();
  const rows = useMemo(() => {
    const own = new Set(programme?.draft.ownParticipantIds);
    return sortRows((programme?.rows ?? []).filter(({ participants, performance }) => performance.state !== 'hold' && participants.some(({ id }) => own.has(id))), 'hora', false, language);
  }, [programme, language]);
  if (error) return <Failure error={error} retry={retry} />;
  if (!programme) return <Waiting rows={5} />;
  if (rows.length === 0) return <Empty title={t('program.mission.empty')}>{t('program.mission.empty.hint')}</Empty>;
  return (
    <ul className={classes.list}>
      {rows.map((row, at) => <MissionRow key={row.id} row={row} newDay={row.firstDay !== rows[at - 1]?.firstDay} day={row.firstDay ? dateWords(language, row.firstDay, 'long') : t('program.unscheduled')} />)}
    </ul>
  );
}

function MissionRow({ row, newDay, day }: { row: Row; newDay: boolean; day: string }): ReactElement {
  const { t, language } = useTexts();
  const { performance, event, place } = row;
  return (
    <>
      {newDay && <li className={classes.day}>{day}</li>}
      <li className={classes.row}>
        <span style={{ color: `var(--${event.discipline})` }}><DisciplineIcon discipline={event.discipline} size={22} /></span>
        <div>
          <Text fw={650}>{row.title}</Text>
          <Text fz="sm" c="dimmed">{[event.continuous ? `${event.continuous.dailyFrom}–${event.continuous.dailyTo}` : hoursWords(language, performance), place?.space, place?.venue].filter(Boolean).join(' · ')}</Text>
          {performance.state !== 'planned' && <Badge mt={2} size="sm" variant="light" color={performance.state === 'cancelled' ? 'red' : 'indigo'}>{t(`program.state.${performance.state}`)}</Badge>}
          {performance.reason && <Text fz="sm">{performance.reason}</Text>}
        </div>
      </li>
    </>
  );
}
