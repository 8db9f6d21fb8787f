import { Button } from '@mantine/core';
import { Link, Outlet, useLocation, useParams } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { useSession } from '@feria/ui/console/session';
import { Empty, Waiting } from '@feria/ui/console/states';
import { useGoTo } from '@feria/ui/hooks/use-go-to';
import { useTexts } from '@feria/ui/texts';
import { rememberEdition } from './last-edition.ts';

/** Screens of an edition; an address of one that the account does not know says so. */
export function EditionGate(): ReactElement {
  const { t } = useTexts();
  const { account, edition } = useSession();
  const { pathname } = useLocation();
  const goTo = useGoTo();
  const { edition: slug } = useParams({ strict: false }) as { edition?: string };
  useEffect(() => {
    if (edition) rememberEdition(edition.slug);
  }, [edition]);
  // The office's screens are not a mission's: it has its own. Who is already on the way out of the edition has not strayed.
  const strayed = !account.office && edition !== null && pathname.includes(`/e/${edition.slug}/`) && !pathname.endsWith('/inicio');
  useEffect(() => { if (strayed) goTo(`/e/${edition.slug}/inicio`); }, [strayed, edition, goTo]);
  if (strayed) return <Waiting />;
  if (edition) return <Outlet />;
  return (
    <Empty title={t('console.edition.unknown', { slug: slug ?? '' })}>
      <Button component={Link} to="/ediciones" mt="sm">{t('console.edition.choose')}</Button>
    </Empty>
  );
}
