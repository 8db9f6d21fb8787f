import type { Grant, Language } from '@feria/kernel';

export interface AccountCard {
  id: string;
  name: string;
  email: string;
  language: Language;
  grants: Grant[];
}

/** Questions of other contexts, answered in the caller's transaction. */
export abstract class AccountReader {
  abstract byIds(ids: string[]): Promise<AccountCard[]>;
  /** Enabled accounts that hold a grant with one of these scopes, e.g. `{kind: 'mission', id}`. */
  abstract withScope(kind: string, ids: string[]): Promise<AccountCard[]>;
  /** Enabled accounts of an edition that hold one of these roles (whatever their scope). */
  abstract withRole(editionId: string, roles: string[]): Promise<AccountCard[]>;
}
