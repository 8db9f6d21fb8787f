import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { PerformanceEdit, PerformanceView } from '@feria/program-contract';
import { useEdition } from '@feria/ui/console/session';
import { refused } from '@feria/ui/console/toast';
import { dateWords, timeWords } from '@feria/ui/date-words';
import { useTexts } from '@feria/ui/texts';
import { withEdit, withPerformances } from '../draft/apply-edit.ts';
import { draftQuery } from '../draft/draft.queries.ts';
import type { Place } from '../draft/rows.ts';
import { useEditing } from '../draft/use-editing.ts';
import { StaleChoice, type StaleField } from './stale-choice.tsx';

const FIELDS = ['start', 'spaceId', 'durationMin', 'setupMin', 'teardownMin', 'state', 'reason'] as const;

interface Props {
  before: PerformanceView;
  mine: PerformanceEdit;
  current: PerformanceView;
  places: ReadonlyMap<string, Place>;
  onClose: () => void;
  onSettled: (performance: PerformanceView) => void;
}

/** A slot that somebody else changed first. Saving one's own goes on top of theirs, and touches only one's own fields. */
export function StaleSlot({ before, mine, current, places, onClose, onSettled }: Props): ReactElement {
  const { t, language } = useTexts();
  const { slug } = useEdition();
  const client = useQueryClient();
  const { edit } = useEditing();
  const [busy, setBusy] = useState(false);
  const wanted = withEdit(before, mine);
  const words = (row: PerformanceView, field: (typeof FIELDS)[number]): string => {
    if (field === 'start') return row.start ? `${dateWords(language, row.start.slice(0, 10), 'short')}, ${timeWords(language, row.start.slice(11))}` : t('program.unscheduled');
    if (field === 'spaceId') return row.spaceId ? places.get(row.spaceId)?.space ?? row.spaceId : t('program.noPlace');
    if (field === 'state') return t(`program.state.${row.state}`);
    return field === 'reason' ? row.reason ?? '' : `${row[field]} min`;
  };
  const fields: StaleField[] = FIELDS.filter((field) => field in mine || current[field] !== before[field]).map((field) => ({ label: t(`program.field.${field}`), mine: words(wanted, field), theirs: words(current, field) }));
  const take = () => {
    client.setQueryData(draftQuery(slug).queryKey, (draft) => draft && withPerformances(draft, [current]));
    onSettled(current);
  };
  const keepMine = async () => {
    setBusy(true);
    try {
      onSettled(await edit(current, mine));
    } catch (error) {
      refused(error instanceof Error ? error.message : t('ui.failed'));
      setBusy(false);
    }
  };
  return <StaleChoice fields={fields} busy={busy} onMine={() => void keepMine()} onTheirs={take} onClose={onClose} />;
}
