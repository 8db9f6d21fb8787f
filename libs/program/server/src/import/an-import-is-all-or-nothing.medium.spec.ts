import { ImportDesk, type Programme } from './specs/import-desk.ts';
import { scheduleFile, type FileEvent } from './specs/schedule-file.ts';

jest.setTimeout(60_000);

const TABLES = ['program_event', 'program_performance', 'program_performer', 'program_policy', 'venues_venue', 'venues_space'];
const three: FileEvent[] = [{ guid: 'a', title: 'Uno', persons: ['Ana'] }, { guid: 'b', title: 'Dos', room: 'Patio' }, { guid: 'c', title: 'Tres' }];

describe('an import', () => {
  let desk: ImportDesk;
  let programme: Programme;

  beforeAll(async () => {
    desk = await ImportDesk.open();
  });
  beforeEach(async () => {
    programme = await desk.edition();
  });
  afterAll(() => desk.close());

  const everything = async () => {
    const rows: Record<string, unknown[]> = {};
    for (const table of TABLES) rows[table] = await programme.fair.rows(`SELECT * FROM ${table} WHERE edition_id = $1 ORDER BY id`, [programme.fair.id]);
    return rows;
  };
  const outbox = () => programme.fair.rows<{ name: string; action: string }>(
    `SELECT name, fact->>'action' AS action FROM platform_outbox WHERE edition_id = $1 AND name LIKE 'program.%' ORDER BY seq`, [programme.fair.id]);
  const values = () => programme.fair.rows(
    `SELECT p.number, e.title, p.starts_at, p.duration_min, p.state FROM program_performance p JOIN program_event e ON e.id = p.event_id WHERE p.edition_id = $1 ORDER BY p.number`, [programme.fair.id]);

  it('only tried writes nothing but its report, and nothing of a file that is refused', async () => {
    const before = await everything();
    expect((await programme.dryRun('s.xml', scheduleFile(three))).status).toBe(200);
    expect((await programme.dryRun('s.xml', '<schedule>')).status).toBe(422);
    expect(await everything()).toEqual(before);
    expect([await outbox(), await programme.count('program_import')]).toEqual([[], 1]);
  });

  it('applied once tells others once', async () => {
    const { body } = await programme.dryRun('s.xml', scheduleFile(three));
    const answers = await Promise.all([programme.apply(body.importId), programme.apply(body.importId)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await outbox()).toEqual([{ name: 'program.draft.changed', action: 'program.import.applied' }]);
    expect(await programme.count('program_performance')).toBe(3);
  });

  it('tried twice and applied twice at the same moment makes its rows once', async () => {
    const [one, other] = [await programme.dryRun('s.xml', scheduleFile(three)), await programme.dryRun('s.xml', scheduleFile(three))];
    const answers = await Promise.all([programme.apply(one.body.importId), programme.apply(other.body.importId)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await programme.count('program_performance')).toBe(3);
  });

  it('that fails in the middle leaves nothing', async () => {
    const { body } = await programme.dryRun('s.xml', scheduleFile(three));
    const before = await everything();
    await desk.failing(async () => {
      expect((await programme.apply(body.importId)).status).toBe(500);
    });
    expect([await everything(), await outbox()]).toEqual([before, []]);
    expect((await programme.apply(body.importId)).status).toBe(200);
  });

  it('is refused when the draft has moved under its dry run', async () => {
    await programme.import('s.xml', scheduleFile(three));
    const { body } = await programme.dryRun('s.xml', scheduleFile([{ ...three[0]!, title: 'Uno y medio' }, ...three.slice(1)]));
    await programme.fair.rows(`UPDATE program_event SET title = '{"es":"Otro"}', version = version + 1 WHERE edition_id = $1 AND source_key = 'a'`, [programme.fair.id]);
    const { status, problem } = await programme.apply(body.importId);
    expect([status, problem.title]).toEqual([409, 'El programa cambió desde la vista previa. Suba el archivo otra vez para ver qué haría ahora']);
  });

  it('waits a day and no longer', async () => {
    const { body } = await programme.dryRun('s.xml', scheduleFile(three));
    desk.application.clock.advance({ hours: 25 });
    expect((await programme.apply(body.importId)).problem.title).toMatch('venció');
  });

  describe('undone', () => {
    it('gives back the values of before, and takes away what it made', async () => {
      await programme.import('s.xml', scheduleFile(three));
      const before = await values();
      const { importId } = await programme.import('s.xml', scheduleFile([{ ...three[0]!, title: 'Cambiado', persons: ['Luz'] }, { ...three[1]!, date: '2019-12-28T10:00:00+01:00' }, three[2]!, { guid: 'd', title: 'Nuevo' }]));
      expect(await values()).not.toEqual(before);
      expect((await programme.undo(importId)).body).toEqual({ restored: 2, removed: 1 });
      expect(await values()).toEqual(before);
      expect((await programme.fair.rows<{ name: string }>('SELECT name FROM program_performer WHERE edition_id = $1', [programme.fair.id])).map(({ name }) => name)).toEqual(['Ana']);
      expect((await outbox()).at(-1)).toEqual({ name: 'program.draft.changed', action: 'program.import.undone' });
      expect((await programme.undo(importId)).status).toBe(409);
      expect((await programme.list()).body.map(({ undone, undoable }) => [undone, undoable])).toEqual([[true, false], [false, false]]);
    });

    it('takes away the spaces, the venue and the policy that came with it', async () => {
      const before = await everything();
      const { importId } = await programme.import('s.xml', scheduleFile(three));
      expect((await programme.undo(importId)).body).toEqual({ restored: 0, removed: 3 });
      expect(await everything()).toEqual(before);
    });

    it('leaves numbers that were given unused for ever', async () => {
      const { importId } = await programme.import('s.xml', scheduleFile(three));
      await programme.undo(importId);
      await programme.import('s.xml', scheduleFile(three));
      expect((await programme.fair.rows<{ number: number }>('SELECT number FROM program_performance WHERE edition_id = $1 ORDER BY number', [programme.fair.id])).map(({ number }) => number)).toEqual([4, 5, 6]);
    });

    it('is refused, with names, where somebody has edited since', async () => {
      const { importId } = await programme.import('s.xml', scheduleFile(three));
      await programme.fair.rows(`UPDATE program_performance SET duration_min = 5, version = version + 1 WHERE edition_id = $1 AND source_key = 'b'`, [programme.fair.id]);
      const before = await everything();
      const { status, problem } = await programme.undo(importId);
      expect([status, problem.title]).toEqual([409, 'No se puede deshacer: después de importar alguien cambió 3 «Dos»']);
      expect(await everything()).toEqual(before);
    });

    it('cancels what the public has seen already', async () => {
      const { importId } = await programme.import('s.xml', scheduleFile(three));
      await programme.fair.rows(
        `INSERT INTO program_revision (id, edition_id, performance_id, hash, sequence, content)
         SELECT gen_random_uuid(), edition_id, id, 'h', 0, '{}' FROM program_performance WHERE edition_id = $1 AND source_key = 'a'`, [programme.fair.id]);
      expect((await programme.undo(importId)).body).toEqual({ restored: 0, removed: 3 });
      expect(await programme.fair.rows('SELECT source_key AS key, state, reason FROM program_performance WHERE edition_id = $1', [programme.fair.id]))
        .toEqual([{ key: 'a', state: 'cancelled', reason: 'Se deshizo la importación' }]);
    });

    it('only the last one', async () => {
      const first = await programme.import('s.xml', scheduleFile(three));
      await programme.import('s.xml', scheduleFile([...three, { guid: 'd' }]));
      expect((await programme.undo(first.importId)).problem.title).toMatch('la última');
    });
  });

  it('is for who programmes the whole edition', async () => {
    const narrow = await desk.edition({}, (editionId) => [{ role: 'programmer', editionId, scopes: [{ kind: 'venue', id: editionId }] }]);
    const other = await desk.edition({}, (editionId) => [{ role: 'publisher', editionId, scopes: [] }]);
    expect([(await narrow.dryRun('s.xml', scheduleFile(three))).status, (await other.dryRun('s.xml', scheduleFile(three))).status]).toEqual([403, 403]);
  });
});
