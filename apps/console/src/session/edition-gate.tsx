import { Button } from '@mantine/core';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { useSession } from '@feria/ui/console/session';
import { Empty } from '@feria/ui/console/states';
import { useTexts } from '@feria/ui/texts';
import { rememberEdition } from './last-edition.ts';

/** Screens of an edition; an address of one that the account does not know says so. */
export function EditionGate(): ReactElement {
  const { t } = useTexts();
  const { edition } = useSession();
  const { edition: slug } = useParams({ strict: false }) as { edition?: string };
  useEffect(() => {
    if (edition) rememberEdition(edition.slug);
  }, [edition]);
  if (edition) return <Outlet />;
  return (
    <Empty title={t('console.edition.unknown', { slug: slug ?? '' })}>
      <Button component={Link} to="/ediciones" mt="sm">{t('console.edition.choose')}</Button>
    </Empty>
  );
}
