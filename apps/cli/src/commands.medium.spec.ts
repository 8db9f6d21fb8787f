import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@feria/test-support';
import { commands } from './commands.ts';
import { run } from './run.ts';

const SCHEDULE = `<?xml version="1.0" encoding="UTF-8"?>
<schedule><version>1</version>
  <conference><acronym>prueba</acronym><title>Prueba</title><start>2027-05-14</start><end>2027-05-14</end><days>1</days><timeslot_duration>00:05</timeslot_duration></conference>
  <day index="1" date="2027-05-14" start="2027-05-14T04:00:00-06:00" end="2027-05-15T04:00:00-06:00">
    <room name="Foro"><event guid="3b6a3a3e-6f0a-5b8e-9d0e-0d8f7c4f1a11" id="7">
      <date>2027-05-14T12:00:00-06:00</date><start>12:00</start><duration>00:45</duration><room>Foro</room><slug>prueba-7</slug><url>https://example.org/7</url>
      <title>Coro de la Sierra</title><subtitle/><track/><type>concierto</type><language>es</language><abstract>Voces de la montaña.</abstract><description/>
      <persons/><recording><license/><optout>false</optout></recording><links/><attachments/>
    </event></room>
  </day>
</schedule>`;

describe('an edition by command', () => {
  let database: TestDatabase;
  let folder: string;
  const feria = async (line: string): Promise<{ code: number; data: unknown; error: string }> => {
    let out = '';
    let error = '';
    const env = { DATABASE_URL: database.url, DATA_DIR: folder };
    const code = await run([...line.split(' '), '--json'], commands, env, { out: (text) => (out += text), error: (text) => (error += text) });
    return { code, data: out === '' ? undefined : JSON.parse(out), error };
  };

  beforeAll(async () => {
    database = await testDatabase();
    folder = await mkdtemp(join(tmpdir(), 'feria-commands-'));
    await writeFile(join(folder, 'schedule.xml'), SCHEDULE);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
    await database.drop();
  });

  it('is made, filled from a file, published, and exported', async () => {
    expect(await feria('edition create prueba --name Prueba --from 2027-05-14 --to 2027-05-16')).toMatchObject({ code: 0, data: { slug: 'prueba', zone: 'America/Mexico_City' } });
    expect(await feria('export program.csv --edition prueba')).toMatchObject({ code: 1, data: { written: false } });
    const file = join(folder, 'schedule.xml');
    expect(await feria(`import ${file} --edition prueba`)).toMatchObject({ code: 0, data: { applied: false, counts: { created: 1 } } });
    expect(await feria(`import ${file} --edition prueba --apply`)).toMatchObject({ code: 0, data: { applied: true, counts: { created: 1 } } });
    expect(await feria(`import ${file} --edition prueba`)).toMatchObject({ code: 0, data: { counts: { created: 0, changed: 0, unchanged: 1 } } });
    expect((await feria('conflicts --edition prueba')).code).toBe(0);
    expect(await feria('publish --edition prueba --note Primera')).toMatchObject({ code: 0, data: { number: 1, changes: 1 } });
    const out = join(folder, 'out.xml');
    expect((await feria(`export schedule.xml --edition prueba --out ${out}`)).code).toBe(0);
    expect(await readFile(out, 'utf8')).toContain('<title>Coro de la Sierra</title>');
    expect(await feria('audit verify')).toMatchObject({ code: 0, data: { intact: true } });
  }, 120_000);

  it('is refused with the reason', async () => {
    expect(await feria('edition create prueba --name Otra --from 2027-05-14 --to 2027-05-16')).toMatchObject({ code: 1, data: { type: '/problems/editions/slug-taken' } });
    expect(await feria('edition create atras --name Otra --from 2027-05-16 --to 2027-05-14')).toMatchObject({ code: 1, data: { type: '/problems/editions/ends-before-start' } });
    expect(await feria('publish --edition nadie')).toMatchObject({ code: 1, data: { type: '/problems/editions/unknown-edition' } });
    expect((await feria('publish')).code).toBe(2);
    expect((await feria('import /nowhere/at-all.xml --edition prueba')).code).toBe(1);
  }, 60_000);
});
