import { MISSION_ROLES, newId, type Grant } from '@feria/kernel';
import type { GrantRow } from './grant.entity.ts';

type Stored = Pick<GrantRow, 'role' | 'editionId' | 'scopeKind' | 'scopeId'>;

/** One grant per role and edition. A row without scope means the whole edition, whatever narrower rows stand beside it. */
export function groupGrants(rows: readonly Stored[]): Grant[] {
  const groups = new Map<string, Stored[]>();
  for (const row of rows) {
    const key = `${row.role} ${row.editionId}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => ({
    role: group[0]!.role,
    editionId: group[0]!.editionId,
    scopes: group.some((row) => row.scopeKind === null) ? [] : group.map((row) => ({ kind: row.scopeKind!, id: row.scopeId! })),
  }));
}

/** The rows that keep these grants, each once. */
export function grantRows(accountId: string, grants: readonly Grant[]): GrantRow[] {
  const rows = new Map<string, GrantRow>();
  for (const { role, editionId, scopes } of grants) {
    for (const scope of scopes.length > 0 ? scopes : [null]) {
      const row = { id: newId(), accountId, role, editionId, scopeKind: scope?.kind ?? null, scopeId: scope?.id ?? null };
      rows.set(`${role} ${editionId} ${row.scopeKind} ${row.scopeId}`, row);
    }
  }
  return [...rows.values()];
}

/** Works for the office: holds a role that is not a mission's. */
export function isOffice(grants: readonly Grant[]): boolean {
  return grants.some(({ role }) => !MISSION_ROLES.includes(role));
}
