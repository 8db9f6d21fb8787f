import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Empty } from '@feria/ui/console/states';
import { useTexts } from '@feria/ui/texts';

export function NotFound(): ReactElement {
  const { t } = useTexts();
  return <main><Empty title={t('console.notFound')}><Anchor component={Link} to="/">{t('console.goHome')}</Anchor></Empty></main>;
}
