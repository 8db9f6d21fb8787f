import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { Empty } from '@feria/ui/console/states';
import { useTexts } from '@feria/ui/texts';

/** A screen that broke or could not be fetched (often: a new version was installed meanwhile). */
export function RouteFailure(): ReactElement {
  const { t } = useTexts();
  return (
    <div>
      <Empty title={t('console.broken')}>
        <p>{t('console.brokenHint')}</p>
        <Button onClick={() => location.reload()}>{t('console.reload')}</Button>
      </Empty>
    </div>
  );
}
