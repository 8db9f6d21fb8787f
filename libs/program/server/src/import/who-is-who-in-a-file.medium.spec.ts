import { ImportDesk, type Programme } from './specs/import-desk.ts';
import { scheduleFile, type FileEvent } from './specs/schedule-file.ts';

interface Row {
  number: number;
  title: string;
  space: string;
  wall: string;
  state: string;
  reason: string | null;
}

jest.setTimeout(60_000);

describe('a file and the programme', () => {
  let desk: ImportDesk;
  let programme: Programme;

  beforeAll(async () => {
    desk = await ImportDesk.open();
  });
  beforeEach(async () => {
    programme = await desk.edition();
  });
  afterAll(() => desk.close());

  const rows = () => programme.fair.rows<Row>(
    `SELECT p.number, e.title->>'es' AS title, s.name AS space, to_char(p.starts_at AT TIME ZONE 'Europe/Berlin', 'DD HH24:MI') AS wall, p.state, p.reason
     FROM program_performance p JOIN program_event e ON e.id = p.event_id LEFT JOIN venues_space s ON s.id = p.space_id WHERE p.edition_id = $1 ORDER BY p.number`, [programme.fair.id]);
  const bring = (events: FileEvent[], options = {}) => programme.import('s.xml', scheduleFile(events), options);

  it('a guid that repeats is told apart by time and room, then by order', async () => {
    const twice: FileEvent[] = [{ guid: 'g', date: '2019-12-27T16:00:00+01:00' }, { guid: 'g', date: '2019-12-27T17:15:00+01:00' }];
    await bring(twice);
    const { counts, rows: [moved] } = await bring([twice[1]!, { ...twice[0]!, date: '2019-12-27T20:00:00+01:00' }]);
    expect(counts).toMatchObject({ created: 0, changed: 1, unchanged: 1, missing: 0 });
    expect(moved!.outcome === 'changed' ? moved!.changes : []).toEqual([]);
    expect((await rows()).map(({ number, wall }) => [number, wall])).toEqual([[1, '27 20:00'], [2, '27 17:15']]);
  });

  it('an id that repeats for unrelated events is nobody’s identity', async () => {
    await bring([{ guid: 'a', id: '7', title: 'Uno' }, { guid: 'b', id: '7', title: 'Otro' }]);
    const { counts } = await bring([{ guid: 'b', id: '7', title: 'Otro' }, { guid: 'a', id: '7', title: 'Uno' }]);
    expect(counts).toMatchObject({ created: 0, unchanged: 2 });
  });

  it('rooms that differ in case only are two spaces', async () => {
    const { counts } = await bring([{ guid: 'a', room: 'Foro' }, { guid: 'b', room: 'foro' }]);
    expect(counts.newSpaces).toBe(2);
    expect((await rows()).map(({ space }) => space)).toEqual(['Foro', 'foro']);
    expect((await bring([{ guid: 'a', room: 'foro' }, { guid: 'b', room: 'foro' }])).rows[0]!.changes).toEqual([{ field: 'space', before: expect.stringMatching('^Foro, '), after: expect.stringMatching('^foro, ') }]);
  });

  it('where the offset disagrees with the zone the wall clock wins, with a warning', async () => {
    const { rows: [row] } = await bring([{ guid: 'a', date: '2019-12-27T17:00:00+00:00' }]);
    expect(row!.warnings).toEqual(['El archivo dice 2019-12-27 17:00 con +00:00, pero en Europe/Berlin son +01:00: vale la hora del reloj, 17:00']);
    expect((await rows())[0]!.wall).toBe('27 17:00');
  });

  it('an event that vanishes stays; cancelled on request, it comes back when the file has it again', async () => {
    const both = Array.from({ length: 25 }, (_, at): FileEvent => ({ guid: `g${at}`, title: `Acto ${at}` }));
    await bring(both);
    const first = await bring(both.slice(1));
    expect([first.missing.map(({ title }) => title), (await rows())[0]!.state]).toEqual([['Acto 0'], 'planned']);
    await bring(both.slice(1), { cancelMissing: true });
    expect((await rows())[0]).toMatchObject({ state: 'cancelled', reason: 'Ya no está en el programa de origen' });
    expect((await programme.dryRun('s.xml', scheduleFile(both.slice(1)))).body.counts).toMatchObject({ missing: 0, unchanged: 24 });
    const back = await bring(both);
    expect(back.rows[0]!.changes).toContainEqual({ field: 'state', before: 'cancelada', after: 'programada' });
    expect((await rows())[0]).toMatchObject({ number: 1, state: 'planned', reason: null });
  });

  it('what a person cancelled stays cancelled', async () => {
    await bring([{ guid: 'a' }]);
    await programme.fair.rows(`UPDATE program_performance SET state = 'cancelled', reason = 'lluvia' WHERE edition_id = $1`, [programme.fair.id]);
    expect((await bring([{ guid: 'a' }])).counts.unchanged).toBe(1);
  });

  it('a cancelled mark cancels, with a reason', async () => {
    await bring([{ guid: 'a' }]);
    await bring([{ guid: 'a', inside: '<status>cancelled</status>' }]);
    expect((await rows())[0]).toMatchObject({ state: 'cancelled', reason: 'Cancelada en el programa de origen' });
    await bring([{ guid: 'a' }]);
    expect((await rows())[0]).toMatchObject({ state: 'planned', reason: null });
  });

  it('two people with the id 0 are two', async () => {
    await bring([{ guid: 'a', persons: ['Ana', 'Luz'] }, { guid: 'b', persons: ['Luz'] }]);
    expect(await programme.count('program_performer')).toBe(2);
    expect((await bring([{ guid: 'a', persons: ['Ana'] }, { guid: 'b', persons: ['Luz'] }])).rows[0]!.changes).toEqual([{ field: 'performers', before: 'Ana; Luz', after: 'Ana' }]);
  });

  it('a row that is refused is still there: it is not missing', async () => {
    await bring([{ guid: 'a' }, { guid: 'b' }]);
    const { counts, rows: [bad] } = await bring([{ guid: 'a', duration: '-01:00' }, { guid: 'b' }]);
    expect([counts, bad!.reason]).toEqual([expect.objectContaining({ refused: 1, unchanged: 1, missing: 0 }), 'Termina antes de empezar']);
  });

  it('another conference has its own guids and misses nothing of ours', async () => {
    await bring([{ guid: 'a' }]);
    const other = await programme.import('s.xml', scheduleFile([{ guid: 'z' }], 'otro'));
    expect(other.counts).toMatchObject({ created: 1, missing: 0 });
  });

  it('our own schedule.xml come back finds its performances by their UUID', async () => {
    const { id } = await programme.fair.performance({ start: '2019-12-27T09:00', space: await programme.fair.space({ name: 'Patio' }), event: await programme.fair.event({ title: { es: 'Acto' } }) });
    const { body } = await programme.dryRun('s.xml', scheduleFile([{ guid: id, room: 'Patio', date: '2019-12-27T16:00:00+01:00' }]));
    expect(body.counts).toMatchObject({ created: 0, unchanged: 1, newSpaces: 0, missing: 0 });
  });
});
