import { ActionIcon, Badge, Group, Tabs, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTexts } from '@feria/ui/texts';
import type { Programme } from '../draft/draft.queries.ts';
import type { Row } from '../draft/rows.ts';
import { AnotherPerformance } from './another-performance.tsx';
import { ConflictsPart } from './conflicts-part.tsx';
import { EventPart } from './event-part.tsx';
import classes from './panel.module.css';
import { SlotPart } from './slot-part.tsx';

interface Props {
  row: Row;
  programme: Programme;
  onClose: () => void;
  onOpen: (number: number) => void;
}

/** One performance beside the list: when and where, what it is, and what does not fit. Escape closes it. */
export default function PerformancePanel({ row, programme, onClose, onOpen }: Props): ReactElement {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // A part comes into being when it is first looked at, and then keeps what is typed in it.
  const [tab, setTab] = useState('slot');
  const [visited, setVisited] = useState(['slot']);
  const visit = (next: string) => { setTab(next); setVisited([...visited, next]); };
  const { performance, event } = row;
  const all = programme.draft.conflicts.filter(({ performanceIds }) => performanceIds.includes(row.id));
  // Back to where the list was left, unless somebody is asked first whether to drop what was typed.
  useEffect(() => () => { document.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus(); }, []);
  const escape = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Escape' || pressed.defaultPrevented) return;
    const from = pressed.target as HTMLElement;
    // Escape closes an open list of choices first, then leaves the field, then the panel.
    if (from.getAttribute('aria-expanded') === 'true') return;
    if (from.matches('input, textarea')) heading.current?.focus();
    else onClose();
  };
  return (
    <aside className={classes.panel} aria-label={row.title} onKeyDown={escape}>
      <Group justify="space-between" wrap="nowrap" align="start" className={classes.head!}>
        <div style={{ minWidth: 0 }}>
          <Title order={2} fz="var(--t20)" lh={1.25} ref={heading} tabIndex={-1} className={classes.heading!}>{row.title}</Title>
          <Group gap={6} mt={4}>
            <Text fz="sm" c="dimmed">{t('program.number', { number: performance.number })}</Text>
            {performance.published ? <Badge size="sm" variant="light" color="jade">{t('program.published')}</Badge> : <Badge size="sm" variant="default">{t('program.unpublished')}</Badge>}
            {performance.changes.map((kind) => <Badge key={kind} size="sm" variant="light" color="indigo">{t(`program.change.${kind}`)}</Badge>)}
          </Group>
        </div>
        <ActionIcon variant="subtle" color="gray" c="var(--ink)" size={32} aria-label={t('ui.close')} onClick={onClose}><IconX size={20} /></ActionIcon>
      </Group>
      <Tabs value={tab} onChange={(next) => next && visit(next)} className={classes.tabs!}>
        <Tabs.List>
          <Tabs.Tab value="slot">{t('program.tab.slot')}</Tabs.Tab>
          <Tabs.Tab value="event">{t('program.tab.event')}</Tabs.Tab>
          <Tabs.Tab value="conflicts">{t('program.tab.conflicts', { count: row.conflicts.length })}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="slot" className={classes.part!}><SlotPart row={row} programme={programme} />{programme.draft.abilities.edit && !event.continuous && <AnotherPerformance performance={performance} onMade={onOpen} />}</Tabs.Panel>
        <Tabs.Panel value="event" className={classes.part!}>{visited.includes('event') && <EventPart eventId={event.id} editable={programme.draft.abilities.edit} />}</Tabs.Panel>
        <Tabs.Panel value="conflicts" className={classes.part!}><ConflictsPart conflicts={all} mayWaive={programme.draft.abilities.publish} /></Tabs.Panel>
      </Tabs>
    </aside>
  );
}
