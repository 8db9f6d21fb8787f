import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { bulkEdit, updatePerformance, type DraftView, type PerformanceEdit, type PerformanceView } from '@feria/program-contract';
import { call } from '@feria/ui/api/call';
import { useEdition } from '@feria/ui/console/session';
import { refused, told, toldWithUndo } from '@feria/ui/console/toast';
import { useTexts } from '@feria/ui/texts';
import { withEdit, withOutcome, withPerformances } from './apply-edit.ts';
import { draftQuery } from './draft.queries.ts';
import { inverseBulk, inverseEdit, type BulkChange, type BulkEdit } from './inverse.ts';
import { setPending } from './pending.ts';

export interface Editing {
  /** Shows the edit at once, marked as pending; takes it back and throws when the server refuses. */
  edit: (before: PerformanceView, wanted: PerformanceEdit) => Promise<PerformanceView>;
  /** All of them or none. */
  bulk: (before: readonly PerformanceView[], change: BulkChange) => Promise<void>;
}

/** Edits of performances: optimistic, and every one can be undone from its toast. */
export function useEditing(): Editing {
  const { slug } = useEdition();
  const { t } = useTexts();
  const client = useQueryClient();
  return useMemo(() => {
    const { queryKey } = draftQuery(slug);
    const show = (next: (draft: DraftView) => DraftView) => client.setQueryData(queryKey, (draft) => draft && next(draft));
    const failed = (error: unknown) => refused(error instanceof Error ? error.message : t('ui.failed'));

    async function send(before: PerformanceView, wanted: PerformanceEdit): Promise<PerformanceView> {
      await client.cancelQueries({ queryKey });
      setPending([before.id], true);
      show((draft) => withPerformances(draft, [withEdit(before, wanted)]));
      try {
        const { performance, conflicts } = await call(updatePerformance, { params: { edition: slug, performance: before.id }, body: wanted, ifMatch: before.version });
        show((draft) => withOutcome(draft, [performance], conflicts));
        return performance;
      } catch (error) {
        show((draft) => withPerformances(draft, [before]));
        throw error;
      } finally {
        setPending([before.id], false);
      }
    }

    async function sendBulk(request: BulkEdit): Promise<PerformanceView[]> {
      const ids = request.items.map(({ id }) => id);
      setPending(ids, true);
      try {
        const { performances, conflicts } = await call(bulkEdit, { params: { edition: slug }, body: request });
        show((draft) => withOutcome(draft, performances, conflicts));
        return performances;
      } finally {
        setPending(ids, false);
      }
    }

    return {
      async edit(before, wanted) {
        const after = await send(before, wanted);
        toldWithUndo(t('program.saved', { number: after.number }), t('ui.undo'), () => {
          send(after, inverseEdit(before, wanted)).then(() => told(t('program.undone')), failed);
        });
        return after;
      },
      async bulk(before, change) {
        const after = await sendBulk({ items: before.map(({ id, version }) => ({ id, version })), change });
        toldWithUndo(t('program.bulkSaved', { count: after.length }), t('ui.undo'), () => {
          const undo = async () => { for (const request of inverseBulk(before, after, change)) await sendBulk(request); };
          undo().then(() => told(t('program.undone')), failed);
        });
      },
    };
  }, [client, slug, t]);
}
