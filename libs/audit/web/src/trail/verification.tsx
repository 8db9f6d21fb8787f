import { Alert, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { verifyAudit } from '@feria/audit-contract';
import { call } from '@feria/ui/api/call';
import { Failure } from '@feria/ui/console/states';
import { numberWords } from '@feria/ui/hooks/moment-words';
import { useTexts } from '@feria/ui/texts';

/** Whether the chain of the trail is whole, computed on request. */
export function Verification(): ReactElement {
  const { t, language } = useTexts();
  const query = useQuery({ queryKey: ['audit', 'verification'], queryFn: ({ signal }) => call(verifyAudit, { signal }), enabled: false });
  const { data } = query;
  return (
    <Group align="center">
      <Button variant="default" loading={query.isFetching} onClick={() => void query.refetch()}>{t('audit.verify')}</Button>
      {query.isError && <Failure error={query.error} />}
      {data && (
        <Alert color={data.intact ? 'jade' : 'red'} variant="light" role="status" py={6}>
          <Text>{data.intact ? t('audit.intact', { count: numberWords(language, data.entries) }) : t(`audit.flaw.${data.flaw?.reason ?? 'changed'}`, { seq: data.flaw?.seq ?? 0 })}</Text>
          {data.head && <Text fz="xs" style={{ overflowWrap: 'anywhere' }}>{t('audit.head', { seq: data.head.seq, hash: data.head.hash })}</Text>}
        </Alert>
      )}
    </Group>
  );
}
