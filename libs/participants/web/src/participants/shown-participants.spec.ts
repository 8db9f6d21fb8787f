import type { ParticipantView } from '@feria/participants-contract';
import { shownParticipants } from './shown-participants.ts';

const participant = (key: string, es: string, over: Partial<ParticipantView> = {}): ParticipantView => ({
  id: `00000000-0000-7000-8000-${key.padStart(12, '0').slice(-12)}`, key, kind: 'STATE', displayName: { es }, officialName: {}, sortName: {}, iso2: null, continent: 'africa', region: {}, languages: [], colours: [], version: 1, participatesIn: true, missions: [], ...over,
});
const everyone = { typed: '', continent: undefined, all: false };

describe('participants in the list', () => {
  it('orders by the name the office sorts by', () => {
    const shown = shownParticipants([participant('b', 'Zambia'), participant('a', 'República Árabe Saharaui', { sortName: { es: 'Árabe Saharaui' } }), participant('c', 'Benín')], everyone, 'es');
    expect(shown.map(({ key }) => key)).toEqual(['a', 'c', 'b']);
  });

  it('finds without accents', () => {
    expect(shownParticipants([participant('b', 'Benín'), participant('c', 'Cuba')], { ...everyone, typed: 'benin' }, 'es')).toHaveLength(1);
  });

  it('leaves out who does not take part, unless asked', () => {
    const absent = participant('x', 'Fiyi', { participatesIn: false });
    expect([shownParticipants([absent], everyone, 'es').length, shownParticipants([absent], { ...everyone, all: true }, 'es').length]).toEqual([0, 1]);
  });
});
