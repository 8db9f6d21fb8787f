import { useState, type ReactElement } from 'react';
import { sameJson } from '@feria/program-domain';
import type { EventEdit, EventView } from '@feria/program-contract';
import { refused } from '@feria/ui/console/toast';
import { useTexts } from '@feria/ui/texts';
import { eventEdit, eventValuesOf } from './event-values.ts';
import { StaleChoice, type StaleField } from './stale-choice.tsx';
import { shownValue } from './shown-value.ts';

interface Props {
  before: EventView;
  mine: EventEdit;
  current: EventView;
  onMine: () => Promise<void>;
  onTheirs: () => void;
  onClose: () => void;
}

/** An event that somebody else changed first. */
export function StaleEvent({ before, mine, current, onMine, onTheirs, onClose }: Props): ReactElement {
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const theirs = eventEdit(before, eventValuesOf(current)) as Record<string, unknown>;
  const own = mine as Record<string, unknown>;
  const now: Record<string, unknown> = { ...current, participantIds: current.participants.map(({ id }) => id) };
  const names = new Map([...before.participants, ...current.participants].map(({ id, name }) => [id, name.es ?? Object.values(name)[0] ?? id]));
  const show = (value: unknown) => shownValue(value, names);
  const fields: StaleField[] = [...new Set([...Object.keys(own), ...Object.keys(theirs)])]
    .filter((field) => field in own || !sameJson(own[field], theirs[field]))
    .map((field) => ({ label: t(`program.field.${field}`), mine: show(field in own ? own[field] : now[field]), theirs: show(now[field]) }));
  const keepMine = () => {
    setBusy(true);
    onMine().catch((error: Error) => { refused(error.message); setBusy(false); });
  };
  return <StaleChoice fields={fields} busy={busy} onMine={keepMine} onTheirs={onTheirs} onClose={onClose} />;
}
