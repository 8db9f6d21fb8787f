import { EditionReader, EditionRegistrar } from '@feria/editions-contract';
import { AccountDirectory } from '@feria/identity-contract';
import { ParticipantSeed } from '@feria/participants-contract';
import { ProgrammeReleases, ProgrammeSeed } from '@feria/program-contract';
import { UnitOfWork } from '@feria/server';
import { VenueSeed } from '@feria/venues-contract';
import type { INestApplicationContext } from '@nestjs/common';
import { demoAccounts } from './demo-accounts.ts';
import type { DemoEdition } from './demo-edition.ts';
import { demoProgramme } from './demo-programme.ts';

/**
 * Stores the demonstration edition with its accounts and publishes it, all in one transaction: a start that is killed
 * leaves nothing behind. False when the edition was there already; then nothing is touched.
 */
export async function loadDemo(app: INestApplicationContext, demo: DemoEdition, password: string): Promise<boolean> {
  return app.get(UnitOfWork).run(async (manager) => {
    // A second starter waits for the first, however slow the machine is.
    await manager.query(`SET LOCAL lock_timeout = '2min'; SET LOCAL statement_timeout = '2min'; SELECT pg_advisory_xact_lock(hashtextextended('feria.seed.demo', 0))`);
    if (await app.get(EditionReader).bySlug(demo.edition.slug)) return false;
    const { demonstration, baseMap, guestOfHonourKeys: _named, ...head } = demo.edition;
    const edition = await app.get(EditionRegistrar).create(head, { demonstration, baseMap });
    const { venues, spaces } = await app.get(VenueSeed).load(edition.id, demo.venues.map((venue) => ({ ...venue, spaces: venue.spaces.map(({ uses: _placing, ...space }) => space) })));
    const { participants, missions } = await app.get(ParticipantSeed).load(edition.id, demo.participants.map((participant) => ({ ...participant, iso2: participant.iso2 ?? null, flag: participant.flag ?? '' })), demo.missions);
    const accounts = await app.get(AccountDirectory).ensure(demoAccounts(demo.accounts, password, { editionId: edition.id, venues, missions }));
    const organizer = accounts.find(({ grants }) => grants.some(({ role }) => role === 'organizer'));
    if (!organizer) throw new Error('The demonstration has no organizer');
    await app.get(ProgrammeSeed).load(edition.id, demoProgramme(demo, { participants, spaces }), organizer.id);
    await app.get(ProgrammeReleases).publish(edition.id, 'Programa de demostración');
    return true;
  });
}
