import { instantOf } from '@feria/kernel';
import { ProgrammeSeed, type SeedProgramme } from '@feria/program-contract';
import { runAsSystem } from '@feria/server';
import type { Fair } from '@feria/test-support';
import type { ProgramApp } from './program-app.ts';

const SPACES = 60;
const DAYS = 17;
export const BIG = 1306;

/** A programme of the size of the demonstration: 1,306 performances in 60 spaces over 17 days, without conflicts. */
export async function bigProgramme(application: ProgramApp, fair: Fair): Promise<void> {
  const spaces: { id: string }[] = [];
  for (let venue = 0; venue < 20; venue += 1) {
    const { id } = await fair.venue();
    for (let space = 0; space < SPACES / 20; space += 1) spaces.push(await fair.space({ venue_id: id }));
  }
  const participants: string[] = [];
  for (let at = 0; at < 108; at += 1) participants.push((await fair.participant()).id);
  const at = (index: number) => ({ space: index % SPACES, day: Math.floor(index / SPACES) % DAYS, hour: 11 + 3 * Math.floor(index / (SPACES * DAYS)) });
  const programme: SeedProgramme = {
    performers: Array.from({ length: 900 }, (_, index) => ({ key: `k${index}`, kind: 'ENSEMBLE', name: `Grupo ${index}`, availabilities: [] })),
    events: Array.from({ length: BIG }, (_, index) => ({
      number: index + 1, title: { es: `Danza del país ${index}`, en: `Dance of country ${index}` }, summary: { es: 'Un párrafo que cuenta de qué se trata. '.repeat(8) },
      type: 'Concierto', discipline: 'dance', audience: 'ALL', languages: ['es'], access: ['step_free'], admission: 'FREE', expectedAudience: 50, soundClass: 1,
      participantIds: [participants[index % participants.length]!], performerKeys: index < 900 ? [`k${index}`] : [], continuous: null,
    })),
    performances: Array.from({ length: BIG }, (_, index) => {
      const { space, day, hour } = at(index);
      const startsAt = new Date(instantOf('America/Mexico_City', `2027-05-${14 + day}`, `${hour}:00`));
      return { number: index + 1, eventNumber: index + 1, spaceId: spaces[space]!.id, startsAt, durationMin: 60, setupMin: 15, teardownMin: 15, changeoverMin: 0, exclusive: false };
    }),
    waivers: [],
  };
  await runAsSystem(() => application.app.get(ProgrammeSeed).load(fair.id, programme, fair.id));
}
