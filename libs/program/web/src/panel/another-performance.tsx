import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { createPerformance, type PerformanceView } from '@feria/program-contract';
import { call } from '@feria/ui/api/call';
import { useEdition } from '@feria/ui/console/session';
import { refused, told } from '@feria/ui/console/toast';
import { useTexts } from '@feria/ui/texts';
import { draftQuery } from '../draft/draft.queries.ts';

/** One more performance of the same event, as long and in the same space, still without a time. */
export function AnotherPerformance({ performance, onMade }: { performance: PerformanceView; onMade: (number: number) => void }): ReactElement {
  const { t } = useTexts();
  const { slug } = useEdition();
  const client = useQueryClient();
  const { spaceId, durationMin, setupMin, teardownMin } = performance;
  const make = useMutation({
    mutationFn: () => call(createPerformance, { params: { edition: slug, event: performance.eventId }, body: { spaceId, start: null, durationMin, setupMin, teardownMin } }),
    onSuccess: async ({ performance: made }) => {
      await client.invalidateQueries({ queryKey: draftQuery(slug).queryKey });
      told(t('program.another.made', { number: made.number }));
      onMade(made.number);
    },
    onError: (error) => refused(error.message),
  });
  return <Button variant="subtle" size="compact-sm" loading={make.isPending} onClick={() => make.mutate()}>{t('program.another')}</Button>;
}
