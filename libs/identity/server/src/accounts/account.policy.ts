import { grantsFor, type Grant } from '@feria/kernel';
import { ManageAccounts } from '@feria/identity-contract';

/** Whether somebody may give or take a role: only who manages accounts there, without being narrowed to a scope. */
export function mayGrant(own: readonly Grant[], wanted: Pick<Grant, 'editionId'>): boolean {
  return grantsFor(own, ManageAccounts, wanted.editionId).some((grant) => grant.scopes.length === 0);
}

/** Whether an account shows in somebody's list: it has something to do with an edition whose accounts they manage. */
export function maySee(own: readonly Grant[], theirs: readonly Grant[]): boolean {
  return mayGrant(own, { editionId: null }) || theirs.some((grant) => mayGrant(own, grant));
}

/** Whether somebody may change an account as a whole (name, disable): nothing it may do is beyond them. */
export function mayManage(own: readonly Grant[], theirs: readonly Grant[]): boolean {
  return maySee(own, theirs) && theirs.every((grant) => mayGrant(own, grant));
}
