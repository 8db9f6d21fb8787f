import { Badge } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '@feria/ui/texts';
import type { Row } from '../draft/rows.ts';
import { blocks } from '../draft/words.ts';
import classes from './list.module.css';

const STATE_COLOURS = { hold: 'gray', planned: 'jade', suspended: 'ochre', cancelled: 'red' } as const;

/** State, what is not published yet, and what does not fit: in words, never by colour alone. */
export function Marks({ row }: { row: Row }): ReactElement {
  const { t } = useTexts();
  const { performance, conflicts } = row;
  const changes = performance.changes.filter((kind) => kind !== performance.state);
  const rules = [...new Set(conflicts.map(({ rule }) => rule))];
  return (
    <>
      <span className={classes.badges}>
        {performance.state !== 'planned' && <Badge size="sm" variant={performance.state === 'cancelled' ? 'light' : 'default'} color={STATE_COLOURS[performance.state]}>{t(`program.state.${performance.state}`)}</Badge>}
        {changes.slice(0, 2).map((kind) => <Badge key={kind} size="sm" variant="light" color="indigo">{t(`program.change.${kind}`)}</Badge>)}
        {changes.length > 2 && <Badge size="sm" variant="light" color="indigo" title={changes.slice(2).map((kind) => t(`program.change.${kind}`)).join(', ')}>+{changes.length - 2}</Badge>}
      </span>
      {rules[0] && <span className={classes.conflict} data-blocks={blocks(conflicts) || undefined}><IconAlertTriangle aria-hidden="true" size={14} /> {t(`program.rule.${rules[0]}`)}{rules.length > 1 && ` +${rules.length - 1}`}</span>}
    </>
  );
}
