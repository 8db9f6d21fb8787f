import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState, type ReactElement } from 'react';
import type { MeView } from '@feria/identity-contract';
import { meQuery } from '../session.ts';
import { CodeStep } from './code-step.tsx';
import { PasswordStep } from './password-step.tsx';
import { SetupStep } from './setup-step.tsx';
import { wayBack } from './way-back.ts';

/** Password, then second factor, or its first setting up; a session that owes a step goes on where it stood. */
export default function SignInPage(): ReactElement {
  const client = useQueryClient();
  const { volver } = useSearch({ strict: false }) as { volver?: unknown };
  const { data: me } = useQuery(meQuery);
  // Recovery codes are shown once: the page stays until they were seen.
  const [held, hold] = useState(false);
  const entered = (next: MeView) => client.setQueryData(meQuery.queryKey, next);
  if (held || me?.secondFactor === 'setup') {
    return <SetupStep onHold={() => hold(true)} onDone={async () => { await client.refetchQueries({ queryKey: meQuery.queryKey }); hold(false); }} />;
  }
  if (me?.secondFactor === 'needed') return <CodeStep onEntered={entered} />;
  if (me) return <Entered to={wayBack(volver)} />;
  return <PasswordStep onEntered={entered} />;
}

/** The way back is an address with its filters, as it was asked for. */
function Entered({ to }: { to: string }): null {
  const router = useRouter();
  useEffect(() => router.history.replace(`${router.basepath === '/' ? '' : router.basepath}${to}`), [router, to]);
  return null;
}
