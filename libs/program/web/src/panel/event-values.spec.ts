import type { EventView } from '@feria/program-contract';
import { eventEdit, eventValuesOf, inverseEventEdit } from './event-values.ts';

const event: EventView = {
  id: 'e', number: 1, title: { en: 'Drums', es: 'Tambores' }, summary: {}, description: {}, type: '', discipline: 'music', audience: 'ALL', languages: ['es'], access: [], admission: 'FREE', expectedAudience: null, url: '',
  participants: [{ id: 'p1', key: 'senegal', name: {}, iso2: 'SN' }], performers: [{ id: 'x', name: 'Djembé Trío', kind: 'ENSEMBLE' }, { id: 'y', name: 'Awa Ndiaye', kind: 'PERSON' }], continuous: null, source: null, sourceKey: null, version: 1,
};
const values = eventValuesOf(event);

describe('the form of an event', () => {
  it('sends nothing when nothing was changed, whatever the order of languages', () => {
    expect(eventEdit(event, { ...values, title: { es: 'Tambores', en: 'Drums', fr: '' } })).toEqual({});
  });

  it('sends texts and cast as wholes', () => {
    expect(eventEdit(event, { ...values, title: { es: 'Tambores de agua' }, people: [] })).toEqual({ title: { es: 'Tambores de agua' }, performers: [{ name: 'Djembé Trío', kind: 'ENSEMBLE' }] });
  });

  it('can take an edit back', () => {
    const edit = eventEdit(event, { ...values, participantIds: ['p1', 'p2'], continuous: true, fromDate: '2027-05-14', toDate: '2027-05-30' });
    expect(inverseEventEdit(event, edit)).toEqual({ participantIds: ['p1'], continuous: null });
  });
});
