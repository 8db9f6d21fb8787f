import type { Grant, Language } from '@feria/kernel';

/** Who is acting: a signed-in account, nobody, or the product itself (worker, command line). */
export interface Actor {
  kind: 'account' | 'anonymous' | 'system';
  accountId: string | null;
  sessionId: string | null;
  name: string;
  email: string;
  language: Language;
  grants: Grant[];
  /** A staff account that still owes its second factor may only give it. */
  secondFactorPending: boolean;
}

export const ANONYMOUS: Actor = { kind: 'anonymous', accountId: null, sessionId: null, name: '', email: '', language: 'es', grants: [], secondFactorPending: false };

export const SYSTEM: Actor = { ...ANONYMOUS, kind: 'system', name: 'Feria' };
