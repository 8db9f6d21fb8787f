import { bulkEdit, createEvent, readDraft, updatePerformance, writePolicy } from '@feria/program-contract';
import { Fair, signedIn, type Call } from '@feria/test-support';
import fc from 'fast-check';
import { organizer, programApp, type ProgramApp } from '../specs/program-app.ts';

describe('where overlaps are forbidden while editing', () => {
  let application: ProgramApp;
  let fair: Fair;
  let call: Call;

  beforeAll(async () => {
    application = await programApp();
  });

  beforeEach(async () => {
    fair = await Fair.open(application.database);
    call = signedIn(application, organizer(fair.id));
  });

  afterEach(() => fair.close());
  afterAll(() => application.end());

  const forbid = () => call(writePolicy, { params: { edition: fair.slug }, body: [{ rule: 'space_overlap', venueId: null, severity: 'block_edit' }] });
  const move = (who: Call, { id, version }: { id: string; version: number }, body: object) => who(updatePerformance, { params: { edition: fair.slug, performance: id }, ifMatch: version, body });
  const overlaps = () => fair.rows(
    `SELECT a.number, b.number AS other FROM program_performance a JOIN program_performance b ON a.space_id = b.space_id AND a.occupied && b.occupied AND a.id < b.id
     WHERE a.edition_id = $1 AND a.state = 'planned' AND b.state = 'planned'`, [fair.id]);

  it('a move onto another show is refused in words', async () => {
    const space = await fair.space({ name: 'Foro Artístico' });
    const show = await fair.performance({ event: await fair.event({ title: { es: 'Danzas del Cáucaso' } }), space, start: '2027-05-15T13:00' });
    await fair.performance({ event: await fair.event({ title: { es: 'Coro de la ciudad' } }), space, start: '2027-05-15T12:00' });
    await forbid();
    const { status, problem } = await move(call, { id: show.id, version: 1 }, { start: '2027-05-15T12:30' });
    expect([status, problem.type]).toEqual([409, '/problems/program/space-already-booked']);
    expect(problem.title).toMatch(/Danzas del Cáucaso.*Foro Artístico|Coro de la ciudad.*Danzas del Cáucaso/);
    expect((await move(call, { id: show.id, version: 1 }, { start: '2027-05-15T14:00' })).status).toBe(200);
  });

  it('setup, teardown and the changeover of the space count', async () => {
    const space = await fair.space({ min_changeover_min: 20 });
    await fair.performance({ space, start: '2027-05-15T12:00', columns: { teardown_min: 10, changeover_min: 20 } });
    const later = await fair.performance({ space, start: '2027-05-15T15:00', columns: { setup_min: 15, changeover_min: 20 } });
    await forbid();
    expect((await move(call, { id: later.id, version: 1 }, { start: '2027-05-15T13:44' })).status).toBe(409);
    expect((await move(call, { id: later.id, version: 1 }, { start: '2027-05-15T13:45' })).status).toBe(200);
  });

  it('two shows change places in one step, though neither could go first', async () => {
    const space = await fair.space();
    const [early, late] = [await fair.performance({ space, start: '2027-05-15T12:00' }), await fair.performance({ space, start: '2027-05-15T13:00' })];
    await forbid();
    expect((await move(call, { id: early.id, version: 1 }, { start: '2027-05-15T13:00' })).status).toBe(409);
    const items = [early, late].map(({ id }) => ({ id, version: 1 }));
    const { status, body } = await call(bulkEdit, { params: { edition: fair.slug }, body: { items, change: { kind: 'swap' } } });
    expect([status, body.performances.map(({ start }) => start)]).toEqual([200, ['2027-05-15T13:00', '2027-05-15T12:00']]);
    const shifted = await call(bulkEdit, { params: { edition: fair.slug }, body: { items: items.map(({ id }) => ({ id, version: 2 })), change: { kind: 'shift', minutes: 60 } } });
    expect([shifted.status, await overlaps()]).toEqual([200, []]);
  });

  it('a bulk edit is all or nothing, also when one row is not as it was seen', async () => {
    const rows = [await fair.performance(), await fair.performance(), await fair.performance()];
    const items = rows.map(({ id }, at) => ({ id, version: at === 2 ? 9 : 1 }));
    const { status, problem } = await call(bulkEdit, { params: { edition: fair.slug }, body: { items, change: { kind: 'duration', durationMin: 15 } } });
    expect([status, (problem.current as { id: string }[]).map(({ id }) => id)]).toEqual([412, [rows[2]!.id]]);
    const { body } = await call(readDraft, { params: { edition: fair.slug } });
    expect(body.performances.map(({ durationMin }) => durationMin)).toEqual([60, 60, 60]);
  });

  it('the policy cannot be set while shows overlap; it names them', async () => {
    const space = await fair.space();
    await fair.performance({ space });
    await fair.performance({ space });
    const { status, problem } = await forbid();
    expect([status, problem.type, (problem.conflicts as unknown[]).length]).toEqual([409, '/problems/program/overlaps-stand', 1]);
  });

  it('the constraint has the last word when two new shows come at once', async () => {
    const { id: spaceId } = await fair.space();
    await forbid();
    const create = () => call(createEvent, { params: { edition: fair.slug }, body: { event: { title: { es: 'A la vez' }, discipline: 'music' }, performance: { spaceId, start: '2027-05-15T12:00' } } });
    const answers = await Promise.all([create(), create(), create(), create()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(answers.filter(({ status }) => status === 409).map(({ problem }) => problem.type)).toEqual(Array(3).fill('/problems/program/space-already-booked'));
  });

  it('200 random moves by four people leave no overlap and lose no update', async () => {
    const spaces = [await fair.space(), await fair.space(), await fair.space()];
    const shows: { id: string }[] = [];
    for (let at = 0; at < 12; at += 1) shows.push(await fair.performance({ space: spaces[at % 3]!, start: `2027-05-15T1${1 + Math.floor(at / 3)}:00`, columns: { duration_min: 45 } }));
    await forbid();
    const moves = fc.sample(fc.record({ show: fc.nat(11), space: fc.nat(2), hour: fc.integer({ min: 11, max: 19 }), minute: fc.constantFrom('00', '15', '30') }), { numRuns: 200, seed: 7 });
    const versions = new Map(shows.map(({ id }) => [id, 1]));
    const won = new Map<string, number>();
    const statuses = new Set<number>();
    const person = signedInPeople(4);
    await Promise.all(person.map(async (who, at) => {
      for (const { show, space, hour, minute } of moves.filter((_, index) => index % 4 === at)) {
        const { id } = shows[show]!;
        const answer = await move(who, { id, version: versions.get(id)! }, { spaceId: spaces[space]!.id, start: `2027-05-15T${hour}:${minute}` });
        statuses.add(answer.status);
        if (answer.status === 200 && answer.body.version > versions.get(id)!) won.set(id, (won.get(id) ?? 0) + 1);
        const seen = answer.status === 200 ? answer.body.version : answer.status === 412 ? (answer.problem.current as { version: number }).version : versions.get(id)!;
        versions.set(id, Math.max(seen, versions.get(id)!));
      }
    }));
    expect([...statuses].every((status) => [200, 409, 412, 503].includes(status))).toBe(true);
    expect(await overlaps()).toEqual([]);
    const rows = await fair.rows<{ id: string; version: number }>('SELECT id, version FROM program_performance WHERE edition_id = $1', [fair.id]);
    expect(rows.filter(({ id, version }) => version !== 1 + (won.get(id) ?? 0))).toEqual([]);
    expect([...won.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20);
  }, 60_000);

  function signedInPeople(count: number): Call[] {
    return Array.from({ length: count }, () => signedIn(application, organizer(fair.id)));
  }
});
