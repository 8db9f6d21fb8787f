import { ReadAudit } from '@feria/audit-contract';
import type { Grant } from '@feria/kernel';

/** The editions whose trail somebody may read; `everything` includes what belongs to no edition: accounts, sign-ins. */
export function readableEditions(grants: readonly Grant[]): string[] | 'everything' {
  const carrying = grants.filter(({ role, scopes }) => ReadAudit.roles.includes(role) && scopes.length === 0);
  return carrying.some(({ editionId }) => editionId === null) ? 'everything' : carrying.flatMap(({ editionId }) => editionId ?? []);
}
