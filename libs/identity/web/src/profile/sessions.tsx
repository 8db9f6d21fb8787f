import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { endSession, listSessions } from '@feria/identity-contract';
import { call } from '@feria/ui/api/call';
import { QueryView } from '@feria/ui/console/query-view';
import { refused, told } from '@feria/ui/console/toast';
import { momentWords } from '@feria/ui/hooks/moment-words';
import { useTexts } from '@feria/ui/texts';
import { browserWords } from './browser-words.ts';
import { Part } from './part.tsx';

/** Where one is signed in, and ending what one does not recognise. */
export function Sessions(): ReactElement {
  const { t, language } = useTexts();
  const client = useQueryClient();
  const query = useQuery({ queryKey: ['sessions'], queryFn: ({ signal }) => call(listSessions, { signal }) });
  const end = useMutation({
    mutationFn: (session: string) => call(endSession, { params: { session } }),
    onSuccess: () => { told(t('identity.session.ended')); return client.invalidateQueries({ queryKey: ['sessions'] }); },
    onError: (error) => refused(error.message),
  });
  return (
    <Part title={t('identity.sessions')} lead={t('identity.sessions.lead')}>
      <QueryView query={query} rows={2}>{(sessions) => (
        <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
          {sessions.map((session) => (
            <Group component="li" key={session.id} justify="space-between" wrap="nowrap" style={{ borderTop: '1px solid var(--line)', paddingTop: 8 }}>
              <div>
                <Group gap="xs"><Text fw={600}>{browserWords(session.userAgent) || t('identity.session.unknown')}</Text>{session.current && <Badge color="jade" variant="light">{t('identity.session.this')}</Badge>}</Group>
                <Text fz="sm" c="dimmed">{t('identity.session.seen', { when: momentWords(language, session.lastSeenAt), ip: session.ip })}</Text>
              </div>
              {!session.current && <Button variant="default" size="xs" loading={end.isPending && end.variables === session.id} onClick={() => end.mutate(session.id)}>{t('identity.session.end')}</Button>}
            </Group>
          ))}
        </Stack>
      )}</QueryView>
    </Part>
  );
}
