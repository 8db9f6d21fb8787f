import { createContext, use, type ReactElement, type ReactNode } from 'react';
import { grantsFor, type Grant, type Language, type LocalizedText, type Permission } from '@feria/kernel';

/** Who works here. */
export interface SessionAccount {
  accountId: string;
  name: string;
  email: string;
  language: Language;
  grants: Grant[];
  office: boolean;
}

/** What screens need to know of the edition they are in. */
export interface SessionEdition {
  id: string;
  slug: string;
  name: LocalizedText;
  zone: string;
  startsOn: string;
  endsOn: string;
  dailyOpen: string;
  dailyClose: string;
  sourceLanguage: Language;
  demonstration: boolean;
}

export interface Session {
  account: SessionAccount;
  editions: SessionEdition[];
  /** Null outside any edition (profile, accounts, list of editions). */
  edition: SessionEdition | null;
}

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }): ReactElement {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}

/** The edition of a screen that only exists inside one. */
export function useEdition(): SessionEdition {
  const { edition } = useSession();
  if (!edition) throw new Error('This screen belongs to an edition');
  return edition;
}

/** Whether the account holds a right here. The server decides again; this only spares a refusal. */
export function mayIn({ account, edition }: Session, permission: Permission): boolean {
  return edition ? grantsFor(account.grants, permission, edition.id).length > 0 : account.grants.some(({ role }) => permission.roles.includes(role));
}

export function useMay(permission: Permission): boolean {
  return mayIn(useSession(), permission);
}
