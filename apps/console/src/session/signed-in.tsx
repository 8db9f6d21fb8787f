import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useParams, useRouter } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { editionsQuery } from '@feria/editions-web';
import { meQuery } from '@feria/identity-web';
import { isProblem } from '@feria/ui/api/problem-error';
import { SessionProvider } from '@feria/ui/console/session';
import { Failure, Waiting } from '@feria/ui/console/states';
import { Shell } from '../shell/shell.tsx';

/** Lets in who is signed in (second factor included) and leads everybody else to the door, keeping where they wanted to go. */
export function SignedIn(): ReactElement {
  const { edition: slug } = useParams({ strict: false }) as { edition?: string };
  const me = useQuery(meQuery);
  const ready = me.data?.secondFactor === 'ok';
  const editions = useQuery({ ...editionsQuery, enabled: ready });
  if (isProblem(me.error, 401) || (me.data && !ready)) return <ToTheDoor />;
  const failed = [me, editions].find(({ isError, data }) => isError && !data);
  if (failed) return <main style={{ padding: 24 }}><Failure error={failed.error} retry={() => void failed.refetch()} /></main>;
  if (!me.data || !editions.data) return <main style={{ padding: 24 }}><Waiting /></main>;
  const edition = editions.data.find((one) => one.slug === slug) ?? null;
  return (
    <SessionProvider session={{ account: me.data, editions: editions.data, edition }}>
      <Shell><Outlet /></Shell>
    </SessionProvider>
  );
}

/** Once, whatever is rendered meanwhile: the door is fetched when it is needed, and each render would ask for it again. */
function ToTheDoor(): ReactElement {
  const navigate = useNavigate();
  const router = useRouter();
  useEffect(() => {
    const { href } = router.state.location;
    void navigate({ to: '/entrar', search: href === '/' ? {} : { volver: href }, replace: true });
  }, [navigate, router]);
  return <main style={{ padding: 24 }}><Waiting rows={3} /></main>;
}
