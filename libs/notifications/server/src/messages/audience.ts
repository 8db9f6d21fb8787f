import { AccountReader, type AccountCard } from '@feria/identity-contract';
import { ParticipantDirectory } from '@feria/participants-contract';
import type { ReleaseStep } from '@feria/program-contract';
import { Injectable } from '@nestjs/common';
import type { NotableStep } from './told.ts';

/** Who hears of a release: an account once, with everything that concerns it. */
export interface Concerned {
  account: AccountCard;
  steps: NotableStep[];
}

/**
 * The accounts concerned by a performance: those of the missions that represent its participants (before or after
 * the change), and the managers of the venues that it leaves or comes to.
 */
@Injectable()
export class Audience {
  constructor(
    private readonly participants: ParticipantDirectory,
    private readonly accounts: AccountReader,
  ) {}

  async of(steps: NotableStep[]): Promise<Concerned[]> {
    const missionsOf = await this.participants.missionsOf(unique(steps.flatMap(({ step }) => participantsOf(step))));
    const missionAccounts = await this.accounts.withScope('mission', unique([...missionsOf.values()].flat()));
    const venueAccounts = await this.accounts.withScope('venue', unique(steps.flatMap(({ step }) => venuesOf(step))));
    const byScope = new Map<string, AccountCard[]>();
    for (const account of [...missionAccounts, ...venueAccounts.filter(isVenueManager)]) {
      for (const { kind, id } of account.grants.flatMap(({ scopes }) => scopes)) byScope.set(`${kind} ${id}`, [...(byScope.get(`${kind} ${id}`) ?? []), account]);
    }
    const concerned = new Map<string, Concerned>();
    for (const notable of steps) {
      const missions = participantsOf(notable.step).flatMap((id) => missionsOf.get(id) ?? []).map((id) => `mission ${id}`);
      const venues = venuesOf(notable.step).map((id) => `venue ${id}`);
      for (const account of new Set([...missions, ...venues].flatMap((scope) => byScope.get(scope) ?? []).map(({ id }) => id))) {
        const entry = concerned.get(account) ?? { account: [...missionAccounts, ...venueAccounts].find(({ id }) => id === account)!, steps: [] };
        entry.steps.push(notable);
        concerned.set(account, entry);
      }
    }
    return [...concerned.values()];
  }
}

const unique = (ids: string[]) => [...new Set(ids)];
const isVenueManager = ({ grants }: AccountCard) => grants.some(({ role }) => role === 'venue_manager');
const contents = ({ before, after }: ReleaseStep) => [before?.content, after.content].filter((content) => content !== undefined);
const participantsOf = (step: ReleaseStep) => unique(contents(step).flatMap(({ participants }) => participants.map(({ id }) => id)));
const venuesOf = (step: ReleaseStep) => unique(contents(step).flatMap(({ venue }) => (venue ? [venue.id] : [])));
