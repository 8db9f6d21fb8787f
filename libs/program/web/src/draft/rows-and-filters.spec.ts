import { pickText, type LocalizedText } from '@feria/kernel';
import type { DraftView, PerformanceView } from '@feria/program-contract';
import { filterRows, isFiltered, readFilters, sortRows } from './filters.ts';
import { buildRows, type DraftEvent } from './rows.ts';

const spanish = (text: LocalizedText | null | undefined) => pickText(text, 'es', 'es')?.text ?? '';
const places = new Map([['s1', { spaceId: 's1', space: 'Foro Artístico', venueId: 'v1', venue: 'Zócalo' }]]);

const event = (id: string, title: string, over: Partial<DraftEvent> = {}): DraftEvent => ({
  id, number: 1, title: { es: title }, type: '', discipline: 'music', audience: 'ALL', languages: [], access: [], admission: 'FREE', expectedAudience: null, participants: [], performers: [], continuous: null, version: 1, ...over,
});
const performance = (id: string, eventId: string, over: Partial<PerformanceView> = {}): PerformanceView => ({
  id, number: 1, eventId, spaceId: 's1', start: '2027-05-15T17:00', startsAt: null, eventDay: '2027-05-15', durationMin: 60, setupMin: 0, teardownMin: 0, state: 'planned', reason: null, holdExpiresAt: null, changes: [], published: true, version: 1, ...over,
});
const draft = (events: DraftEvent[], performances: PerformanceView[], conflicts: DraftView['conflicts'] = []): DraftView =>
  ({ release: 1, events, performances, conflicts, abilities: { edit: true, publish: true, venueIds: null }, ownParticipantIds: null });
const overlap = (waived: boolean): DraftView['conflicts'][number] => ({ key: String(waived), rule: 'space_overlap', severity: 'warn', performanceIds: ['a'], sentence: 'x', waived, waiverReason: null });

const senegal = { id: 'p1', key: 'senegal', name: { es: 'Senegal', en: 'Senegal' }, iso2: 'SN' };
const rows = buildRows(draft(
  [event('1', 'Percusión del Sahel', { participants: [senegal] }), event('2', 'Retratos', { discipline: 'photography', continuous: { fromDate: '2027-05-14', toDate: '2027-05-30', dailyFrom: '11:00', dailyTo: '18:00' } }), event('3', 'Ñandutí')],
  [performance('a', '1', { number: 7 }), performance('b', '2', { number: 8, start: null, eventDay: null }), performance('c', '3', { number: 9, start: null, eventDay: null, spaceId: null, state: 'hold', changes: ['new'] })],
  [overlap(false), { ...overlap(true), performanceIds: ['c'] }],
), places, spanish);
const ids = (filters: Parameters<typeof filterRows>[1]) => filterRows(rows, filters).map(({ id }) => id);

describe('the list of the programme', () => {
  it.each([['percusion', ['a']], ['zocalo foro', ['a', 'b']], ['SENEGAL', ['a']], ['nanduti', ['c']], ['8', ['b']], ['nada', []]])('finds %p without accents, in titles, places, participants and numbers', (q, found) => {
    expect(ids({ q })).toEqual(found);
  });

  it('shows what is open for days on each of its days', () => {
    expect([ids({ dia: '2027-05-15' }), ids({ dia: '2027-05-20' }), ids({ dia: '2027-06-01' })]).toEqual([['a', 'b'], ['b'], []]);
  });

  it('finds what has no time yet', () => {
    expect(ids({ dia: 'sin' })).toEqual(['c']);
  });

  it('counts only open conflicts as conflicts', () => {
    expect(ids({ conflictos: true })).toEqual(['a']);
  });

  it('combines venue, participant, discipline, state and changes', () => {
    expect([ids({ sede: 'v1', disciplina: 'photography' }), ids({ participante: 'p1' }), ids({ estado: 'hold', cambios: true })]).toEqual([['b'], ['a'], ['c']]);
  });

  it('orders by time with the unscheduled last, and backwards', () => {
    expect(sortRows(rows, 'hora', false, 'es').map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(sortRows(rows, 'hora', true, 'es').map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('orders ñ after n', () => {
    expect(sortRows(rows, 'titulo', false, 'es').map(({ title }) => title)).toEqual(['Ñandutí', 'Percusión del Sahel', 'Retratos']);
  });
});

describe('filters in the address', () => {
  it('drops what it does not know', () => {
    expect(readFilters({ disciplina: 'juggling', estado: 'hold', conflictos: 'true', ver: 12 })).toMatchObject({ disciplina: undefined, estado: 'hold', conflictos: true, ver: '12' });
  });

  it('does not take the open panel or the order for a filter', () => {
    expect([isFiltered({ ver: '3', orden: 'sede' }), isFiltered({ q: 'x' })]).toEqual([false, true]);
  });
});
