import { writePolicy } from '@feria/program-contract';
import { runAsSystem } from '@feria/server';
import { Fair, signedIn } from '@feria/test-support';
import { organizer, programApp, type ProgramApp } from '../specs/program-app.ts';
import { FollowSpaces } from './follow-spaces.ts';

describe('when a space gets a longer changeover', () => {
  let application: ProgramApp;
  let fair: Fair;

  beforeAll(async () => {
    application = await programApp();
    fair = await Fair.open(application.database);
  });

  afterAll(async () => {
    await fair.close();
    await application.end();
  });

  it('its shows take it over, except where two would overlap that may not', async () => {
    const space = await fair.space();
    const show = (start: string) => fair.performance({ space, start });
    const [tight, next, alone] = [await show('2027-05-15T12:00'), await show('2027-05-15T13:05'), await show('2027-05-16T12:00')];
    await signedIn(application, organizer(fair.id))(writePolicy, { params: { edition: fair.slug }, body: [{ rule: 'space_overlap', venueId: null, severity: 'block_edit' }] });
    await fair.rows('UPDATE venues_space SET min_changeover_min = 20 WHERE id = $1', [space.id]);
    const envelope = { id: fair.id, seq: 1, name: 'venues.venues.changed', editionId: fair.id, occurredAt: new Date(), actor: { accountId: null, name: '' }, payload: { editionId: fair.id } };
    await runAsSystem(() => application.app.get(FollowSpaces).handle(envelope));
    const rows = await fair.rows<{ id: string; changeover: number; version: number }>('SELECT id, changeover_min AS changeover, version FROM program_performance WHERE edition_id = $1', [fair.id]);
    const changeoverOf = ({ id }: { id: string }) => rows.find((row) => row.id === id)!.changeover;
    expect([tight, next, alone].map(changeoverOf)).toEqual([0, 20, 20]);
    expect(rows.map(({ version }) => version)).toEqual([1, 1, 1]);
  });
});
