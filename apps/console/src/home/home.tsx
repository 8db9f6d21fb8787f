import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type ReactElement } from 'react';
import { useSession } from '@feria/ui/console/session';
import { Waiting } from '@feria/ui/console/states';
import { lastEdition } from '../session/last-edition.ts';

/** Opens where work goes on: the edition of last time, else the latest one. */
export function Home(): ReactElement {
  const navigate = useNavigate();
  const { account, editions } = useSession();
  // Chosen once: a list of editions that is read again meanwhile must not call back whoever has gone elsewhere.
  const [to] = useState(() => {
    const edition = editions.find(({ slug }) => slug === lastEdition()) ?? [...editions].sort((a, b) => b.startsOn.localeCompare(a.startsOn))[0];
    return edition ? `/e/${edition.slug}/${account.office ? 'programa' : 'inicio'}` : '/ediciones';
  });
  useEffect(() => void navigate({ to, replace: true }), [navigate, to]);
  return <Waiting />;
}
