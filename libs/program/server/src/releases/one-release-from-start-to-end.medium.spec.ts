import {
  bulkEdit, previewRelease, publishRelease, readDraft, readRelease, updatePerformance, writePolicy, ReleaseReader, type DraftView, type ReleasePreview,
} from '@feria/program-contract';
import { runAsSystem } from '@feria/server';
import { Fair, signedIn, type Call } from '@feria/test-support';
import { organizer, programApp, type ProgramApp } from '../specs/program-app.ts';

/** The worked example of the model, step by step. One spec: each step stands on the one before. */
describe('one release, worked', () => {
  let application: ProgramApp;
  let fair: Fair;
  let programmer: Call;
  let reader: ReleaseReader;
  const show: Record<string, { id: string; number: number }> = {};
  const inEdition = () => ({ edition: fair.slug });

  beforeAll(async () => {
    application = await programApp();
    fair = await Fair.open(application.database);
    programmer = signedIn(application, organizer(fair.id));
    reader = application.app.get(ReleaseReader);
    const zocalo = await fair.space({ name: 'Foro Zócalo', venue_id: (await fair.venue({ name: { es: 'Zócalo' }, lat: 19.4326, lon: -99.1332 })).id });
    const domingo = await fair.space({ name: 'Foro Santo Domingo', venue_id: (await fair.venue({ name: { es: 'Santo Domingo' }, lat: 19.4376, lon: -99.1368 })).id });
    const ensemble = await fair.performer({ name: 'Ballet Kalinka' });
    show.early = await fair.performance({ event: await fair.event({}, [ensemble]), space: domingo, start: '2027-05-15T15:48' });
    show.a = await fair.performance({ event: await fair.event({ title: { es: 'A' } }), space: zocalo, start: '2027-05-15T17:00' });
    show.b = await fair.performance({ event: await fair.event({ title: { es: 'B' } }, [ensemble]), space: domingo, start: '2027-05-15T18:00' });
    show.c = await fair.performance({ space: zocalo, start: '2027-05-15T12:00' });
    show.d = await fair.performance({ space: zocalo, start: '2027-05-16T12:00' });
    show.e = await fair.performance({ start: null });
    await programmer(writePolicy, { params: inEdition(), body: [{ rule: 'travel', venueId: null, severity: 'warn' }] });
    for (let number = 1; number <= 6; number += 1) await publishOneMore(number);
  });

  afterAll(async () => {
    await fair.close();
    await application.end();
  });

  /** Release after release, each with new words for the early show. */
  async function publishOneMore(number: number): Promise<void> {
    await fair.rows(`UPDATE program_event SET summary = jsonb_build_object('es', 'Versión ' || $2::text) WHERE id = (SELECT event_id FROM program_performance WHERE id = $1)`, [show.early!.id, number]);
    await programmer(publishRelease, { params: inEdition(), body: { note: `Versión ${number}` } });
  }

  const draft = async (): Promise<DraftView> => (await programmer(readDraft, { params: inEdition() })).body;
  const of = async (name: string) => (await draft()).performances.find(({ id }) => id === show[name]!.id)!;
  const preview = async (...names: string[]): Promise<ReleasePreview> =>
    (await programmer(previewRelease, { params: inEdition(), body: { performanceIds: names.length > 0 ? names.map((name) => show[name]!.id) : undefined } })).body;
  const kindsOf = ({ changes }: Pick<ReleasePreview, 'changes'>) =>
    Object.fromEntries(changes.map(({ performanceId, kinds }) => [Object.keys(show).find((name) => show[name]!.id === performanceId), kinds]));

  it('begins with a draft that equals release 6', async () => {
    const { release, performances } = await draft();
    expect(release).toBe(6);
    expect(performances.flatMap(({ changes }) => changes)).toEqual([]);
  });

  it('swaps A and B, shortens C, cancels D, holds a slot for E', async () => {
    const [a, b, c, d, e] = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(of));
    const swap = await programmer(bulkEdit, { params: inEdition(), body: { items: [a!, b!].map(({ id, version }) => ({ id, version })), change: { kind: 'swap' } } });
    expect(swap.body.performances.map(({ start }) => start)).toEqual(['2027-05-15T18:00', '2027-05-15T17:00']);
    const edit = (row: { id: string; version: number }, body: object) => programmer(updatePerformance, { params: { ...inEdition(), performance: row.id }, ifMatch: row.version, body });
    const answers = [
      await edit(c!, { durationMin: 45 }), await edit(d!, { state: 'cancelled', reason: 'lluvia' }),
      await edit(e!, { state: 'hold', spaceId: a!.spaceId, start: '2027-05-16T17:00' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('shows on the board what changed, without the hold, and one warning', async () => {
    const board = await preview();
    expect(kindsOf(board)).toEqual({ a: ['retimed', 'moved'], b: ['retimed', 'moved'], c: ['resized'], d: ['cancelled'] });
    expect([board.nextNumber, board.blocking]).toEqual([7, 0]);
    expect(board.conflicts).toEqual([expect.objectContaining({ rule: 'travel', severity: 'warn', waived: false })]);
    expect(board.conflicts[0]!.sentence).toMatch(/12 min.*15 min/);
    const groupOf = (name: string) => board.changes.find(({ performanceId }) => performanceId === show[name]!.id)!.group;
    expect(groupOf('a')).not.toBeNull();
    expect([groupOf('b'), groupOf('c'), groupOf('d')]).toEqual([groupOf('a'), null, null]);
  });

  it('publishes only D and the swap as release 7', async () => {
    expect(kindsOf(await preview('a', 'b', 'd'))).toEqual({ a: ['retimed', 'moved'], b: ['retimed', 'moved'], d: ['cancelled'] });
    const before = new Map((await runAsSystem(() => reader.entries(fair.id, 6))).map((entry) => [entry.performanceId, entry]));
    const published = await programmer(publishRelease, { params: inEdition(), body: { note: 'Lluvia y cambio', performanceIds: ['a', 'b', 'd'].map((name) => show[name]!.id), after: 6 } });
    expect([published.status, published.body]).toEqual([201, expect.objectContaining({ number: 7, performances: 5, changes: 3, publishedBy: 'Prueba' })]);
    const steps = await runAsSystem(() => reader.steps(fair.id, 7));
    expect(steps.map(({ performanceId }) => performanceId).sort()).toEqual(['a', 'b', 'd'].map((name) => show[name]!.id).sort());
    expect(steps.every(({ after, performanceId }) => after.sequence === before.get(performanceId)!.sequence + 1)).toBe(true);
    const [d] = steps.filter(({ performanceId }) => performanceId === show.d!.id);
    expect(d!.after.content).toMatchObject({ state: 'cancelled', reason: 'lluvia' });
    const [{ revisions }] = await fair.rows<{ revisions: number }>(
      `SELECT count(DISTINCT revision_id)::int AS revisions FROM program_release_revision l JOIN program_release r ON r.id = l.release_id WHERE r.edition_id = $1 AND r.number >= 6`, [fair.id]) as [{ revisions: number }];
    expect(revisions).toBe(5 + 3);
  });

  it('leaves C and E in the draft', async () => {
    expect(kindsOf(await preview())).toEqual({ c: ['resized'] });
    expect(await of('e')).toMatchObject({ state: 'hold', published: false, changes: [] });
  });

  it('tells the others in the same transaction', async () => {
    const entries = await fair.rows(`SELECT payload, fact->>'action' AS action, actor->>'name' AS who FROM platform_outbox WHERE edition_id = $1 AND name = 'program.release.published' ORDER BY seq DESC LIMIT 1`, [fair.id]);
    expect(entries).toEqual([{ payload: { editionId: fair.id, number: 7 }, action: 'program.release.published', who: 'Prueba' }]);
  });

  it('tells afterwards what the release changed', async () => {
    const { body } = await programmer(readRelease, { params: { ...inEdition(), number: '7' } });
    expect(kindsOf({ changes: body.entries })).toEqual({ a: ['retimed', 'moved'], b: ['retimed', 'moved'], d: ['cancelled'] });
    const swapped = body.entries.find(({ performanceId }) => performanceId === show.a!.id)!;
    expect([swapped.before!.start, swapped.before!.venue, swapped.after.start, swapped.after.venue]).toEqual(['2027-05-15T17:00', 'Zócalo', '2027-05-15T18:00', 'Santo Domingo']);
  });
});
