import { EditionReader, type EditionFactsView } from '@feria/editions-contract';
import { AccountReader, type AccountCard } from '@feria/identity-contract';
import { ParticipantDirectory } from '@feria/participants-contract';
import { ReleaseReader, type ReleaseStep, type RevisionContent } from '@feria/program-contract';
import { Module } from '@nestjs/common';

const uuid = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const MISSION = uuid(90);
const JAPAN = uuid(3);

export const EDITION = {
  id: uuid(1), slug: 'fica', name: { es: 'Feria de prueba', fr: 'Foire d’essai' }, zone: 'America/Mexico_City', sourceLanguage: 'es', demonstration: false,
} as EditionFactsView;

const attache = (n: number, name: string, language: AccountCard['language']): AccountCard => ({ id: uuid(n), name, email: `${name.toLowerCase()}@mision.example`, language, grants: [{ role: 'attache', editionId: null, scopes: [{ kind: 'mission', id: MISSION }] }] });
export const ana = attache(21, 'Ana', 'es');
export const jean = attache(22, 'Jean', 'fr');

/** A show of Japan at 17:00 in the Zócalo on Saturday 15 May 2027. */
export function aPerformance(number: number, over: Partial<RevisionContent> = {}): RevisionContent {
  return {
    performanceId: uuid(1000 + number), number, eventId: uuid(5000 + number), eventNumber: number, title: { es: `Función ${number}` }, summary: null, description: null, type: 'concierto', discipline: 'music', audience: 'ALL',
    languages: [], access: [], admission: 'FREE', url: null, participants: [{ id: JAPAN, key: 'japon', name: { es: 'Japón' }, iso2: 'JP' }], performers: [], venue: { id: uuid(2), code: 'ZOC', name: 'Zócalo' }, space: { id: uuid(8), name: 'Foro' },
    start: '2027-05-15T23:00:00.000Z', durationMin: 45, state: 'planned', reason: null, continuous: null, ...over,
  };
}

/** From one picture to the next; `null` before: it is new. */
export function aStep(before: RevisionContent | null, after: RevisionContent, sequence: number): ReleaseStep {
  const { performanceId } = after;
  const kinds: ReleaseStep['kinds'] = before === null ? ['new'] : after.state === 'cancelled' ? ['cancelled'] : ['retimed'];
  return { performanceId, before: before && { performanceId, sequence: sequence - 1, content: before }, after: { performanceId, sequence, content: after }, kinds };
}

const released = new Map<number, ReleaseStep[]>();

export function showRelease(number: number, steps: ReleaseStep[]): void {
  released.set(number, steps);
}

const head = (number: number) => ({ number, note: '', publishedAt: new Date('2027-05-01T12:00:00Z'), publishedBy: 'Oficina' });

const releases: Partial<ReleaseReader> = { heads: async () => [...released.keys()].map(head), steps: async (_edition, number) => released.get(number) ?? [] };
const editions: Partial<EditionReader> = { byId: async () => EDITION };
const participants: Partial<ParticipantDirectory> = { missionsOf: async (ids) => new Map(ids.map((id) => [id, [MISSION]])) };
const accounts: Partial<AccountReader> = { withScope: async (kind, ids) => (kind === 'mission' && ids.includes(MISSION) ? [ana, jean] : []) };

const PORTS = [
  { provide: ReleaseReader, useValue: releases },
  { provide: EditionReader, useValue: editions },
  { provide: ParticipantDirectory, useValue: participants },
  { provide: AccountReader, useValue: accounts },
];

/** The ports that notifications ask, over one edition, one participant and its two attachés. */
@Module({ providers: PORTS, exports: PORTS })
class Ports {}

export const FairOfOneRelease = { module: Ports, global: true };
