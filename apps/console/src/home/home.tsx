import { useNavigate } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { useSession } from '@feria/ui/console/session';
import { Waiting } from '@feria/ui/console/states';
import { lastEdition } from '../session/last-edition.ts';

/** Opens where work goes on: the edition of last time, else the latest one. */
export function Home(): ReactElement {
  const navigate = useNavigate();
  const { account, editions } = useSession();
  const edition = editions.find(({ slug }) => slug === lastEdition()) ?? [...editions].sort((a, b) => b.startsOn.localeCompare(a.startsOn))[0];
  const to = edition ? `/e/${edition.slug}/${account.office ? 'programa' : 'inicio'}` : '/ediciones';
  useEffect(() => void navigate({ to, replace: true }), [navigate, to]);
  return <Waiting />;
}
