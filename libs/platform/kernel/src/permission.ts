/** The roles of the product (what each may do: the permissions name their roles). */
export const ROLES = [
  'organizer', 'programmer', 'publisher', 'liaison', 'site', 'venue_manager', 'reviewer', 'accreditation', 'auditor', 'head', 'attache', 'stand_manager',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles of a mission; all others belong to the office. */
export const MISSION_ROLES: readonly Role[] = ['head', 'attache', 'stand_manager'];

/** An opaque reference that narrows a role: a venue, a mission, a discipline, a day… */
export interface GrantScope {
  kind: string;
  id: string;
}

/** One role of one account. `editionId` null: every edition. No scopes: the whole edition. */
export interface Grant {
  role: Role;
  editionId: string | null;
  scopes: GrantScope[];
}

/** A right that a route asks for: its stable name `context.noun.verb` and the roles that carry it. */
export interface Permission {
  name: string;
  roles: readonly Role[];
}

export function permission(name: string, ...roles: Role[]): Permission {
  return { name, roles: ['organizer', ...roles] };
}

/** The grants of an actor that carry a permission in an edition (null: outside any edition). */
export function grantsFor(grants: readonly Grant[], permission: Permission, editionId: string | null): Grant[] {
  return grants.filter((grant) => permission.roles.includes(grant.role) && (grant.editionId === null || grant.editionId === editionId));
}
