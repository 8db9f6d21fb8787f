import { grantsFor, Problem, type Grant, type GrantScope, type Permission } from '@feria/kernel';
import type { Actor } from '@feria/server';
import type { PerformanceRow } from '../draft/draft-rows.ts';
import { dayOf, placeOf, type Draft } from '../draft/draft.ts';

/** What a scope can be about, taken from a performance. */
export interface ScopedFacts {
  venue: string | null;
  day: string | null;
  discipline: string | null;
}

/**
 * Where in an edition an actor holds a permission. Within one grant, scopes of one kind add up (two venues: either)
 * and kinds narrow each other (a venue and a day: that venue on that day); grants add up. What has no venue or day yet
 * is in no scope of that kind.
 */
export class ProgrammeScope {
  private constructor(private readonly grants: readonly Grant[] | 'everything') {}

  static of(actor: Actor, permission: Permission, editionId: string): ProgrammeScope {
    return new ProgrammeScope(actor.kind === 'system' ? 'everything' : grantsFor(actor.grants, permission, editionId));
  }

  /** Whether it has the permission anywhere in the edition. */
  get any(): boolean {
    return this.grants === 'everything' || this.grants.length > 0;
  }

  get everywhere(): boolean {
    return this.grants === 'everything' || this.grants.some(({ scopes }) => scopes.length === 0);
  }

  /** The venues it is limited to; null when some grant is not limited to venues. */
  get venueIds(): string[] | null {
    if (this.grants === 'everything') return null;
    const perGrant = this.grants.map(({ scopes }) => scopes.filter(({ kind }) => kind === 'venue').map(({ id }) => id));
    return perGrant.some((ids) => ids.length === 0) ? null : [...new Set(perGrant.flat())];
  }

  covers(facts: ScopedFacts): boolean {
    return this.grants === 'everything' || this.grants.some(({ scopes }) => kindsOf(scopes).every((kind) =>
      scopes.some((scope) => scope.kind === kind && scope.id === facts[kind as keyof ScopedFacts])));
  }

  /** Throws 403 unless all of these, as they are and as they are to become, are within the scope. */
  require(facts: readonly ScopedFacts[]): void {
    if (!facts.every((one) => this.covers(one))) {
      throw new Problem('program/outside-scope', 403, this.any ? 'Su cuenta solo puede cambiar funciones de sus propias sedes, días o disciplinas' : 'Su cuenta puede retrasar, suspender o cancelar funciones de su sede; lo demás lo cambia la oficina');
    }
  }
}

export function scopedFacts(draft: Draft, row: PerformanceRow): ScopedFacts {
  return { venue: placeOf(draft, row)?.venue.id ?? null, day: dayOf(draft, row), discipline: draft.events.get(row.eventId)?.discipline ?? null };
}

function kindsOf(scopes: readonly GrantScope[]): string[] {
  return [...new Set(scopes.map(({ kind }) => kind))];
}
