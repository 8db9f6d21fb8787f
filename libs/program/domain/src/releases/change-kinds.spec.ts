import { aContent, SANTO_DOMINGO, ZOCALO } from '../fixtures/pictures.ts';
import { changeKinds } from './change-kinds.ts';
import type { RevisionContent } from './revision-content.ts';

const range = { fromDate: '2022-05-07', toDate: '2022-05-22', dailyFrom: '11:00', dailyTo: '20:00' };
const kinds = (after: Parameters<typeof aContent>[1], before: Parameters<typeof aContent>[1] = {}) => changeKinds(aContent('a', before), aContent('a', after));
const person = (id: string, name = id) => ({ id, kind: 'PERSON', name }) as const;

describe('what a change is called', () => {
  it.each<[string, Partial<RevisionContent> & { from?: string }, string[]]>([
    ['nothing', {}, []],
    ['a later start', { from: '17:01' }, ['retimed']],
    ['another venue', SANTO_DOMINGO, ['moved']],
    ['another space of the venue', { space: { id: 'carpa', name: 'Carpa' } }, ['moved']],
    ['a quarter of an hour less', { durationMin: 45 }, ['resized']],
    ['a new title', { title: { es: 'Otro' } }, ['retexted']],
    ['a translation', { title: { es: 'A', fr: 'A' } }, ['retexted']],
    ['interpreters', { access: ['lsm'] }, ['retexted']],
    ['a stage by another name', { space: { ...ZOCALO.space, name: 'Gran Foro' } }, ['retexted']],
    ['another country', { participants: [] }, ['recast']],
    ['rain', { state: 'cancelled', reason: 'lluvia' }, ['cancelled']],
    ['an alarm', { state: 'suspended', reason: 'alerta' }, ['suspended']],
    ['all at once', { from: '18:00', ...SANTO_DOMINGO, durationMin: 30, title: { es: 'Z' } }, ['retimed', 'moved', 'resized', 'retexted']],
  ])('%s', (_, after, expected) => expect(kinds(after)).toEqual(expected));

  it('a group renamed is text, a group replaced is cast', () => {
    expect(kinds({ performers: [person('x', 'Nuevo')] }, { performers: [person('x', 'Viejo')] })).toEqual(['retexted']);
    expect(kinds({ performers: [person('y')] }, { performers: [person('x')] })).toEqual(['recast']);
  });
  it('the order of the cast is no new cast', () =>
    expect(kinds({ performers: [person('y'), person('x')] }, { performers: [person('x'), person('y')] })).toEqual(['retexted']));
  it('longer opening days retime an exhibition', () =>
    expect(kinds({ start: null, continuous: { ...range, dailyTo: '21:00' } }, { start: null, continuous: range })).toEqual(['retimed']));
});

describe('states', () => {
  const rain = { state: 'cancelled', reason: 'lluvia' } as const;
  it('what is planned again is reinstated', () => expect(kinds({}, rain)).toEqual(['reinstated']));
  it('also after a suspension, at another time', () => expect(kinds({ from: '19:00' }, { state: 'suspended' })).toEqual(['retimed', 'reinstated']));
  it('a suspended one is then cancelled', () => expect(kinds(rain, { state: 'suspended' })).toEqual(['cancelled']));
  it('another reason for the same state is text', () => expect(kinds({ ...rain, reason: 'granizo' }, rain)).toEqual(['retexted']));
  it('the first time is new', () => expect(changeKinds(null, aContent('a'))).toEqual(['new']));
  it('new and suspended at once', () => expect(changeKinds(null, aContent('a', { state: 'suspended' }))).toEqual(['new', 'suspended']));
});
