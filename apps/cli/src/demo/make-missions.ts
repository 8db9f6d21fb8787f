import { SPECIAL_MISSIONS } from './data/missions.ts';
import type { DemoAccount, DemoMission, Language } from './demo-edition.ts';
import { ofSpanish } from './grammar.ts';
import type { Country } from './read-participants.ts';

/** Spanish where it is spoken, French where it is official, else English. */
function missionLanguage(country: Country): Language {
  const spoken = country.participant.languages;
  if (spoken.includes('es')) return 'es';
  return spoken.includes('fr') ? 'fr' : 'en';
}

function embassy(country: Country): DemoMission {
  const { key } = country.participant;
  return {
    key: `embajada-${key}`, kind: 'RESIDENT', name: `Embajada ${ofSpanish(country.prose.es)}`, seatCity: 'Ciudad de México',
    language: missionLanguage(country), participantKeys: [key],
  };
}

/** Every participant has one mission; some missions have several participants. */
export function makeMissions(countries: Map<string, Country>): DemoMission[] {
  const special = SPECIAL_MISSIONS.map((mission): DemoMission => ({ language: 'es', ...mission }));
  const served = new Set(special.flatMap((mission) => mission.participantKeys));
  const resident = [...countries.values()].filter((country) => !served.has(country.participant.key)).map(embassy);
  return [...resident, ...special];
}

const STAFF: DemoAccount[] = [
  { email: 'organizer@feria.example', name: 'Organización de la feria', language: 'es', grants: [{ role: 'organizer' }] },
  { email: 'program@feria.example', name: 'Programación', language: 'es', grants: [{ role: 'programmer' }, { role: 'publisher' }] },
  { email: 'site@feria.example', name: 'Sedes y stands', language: 'es', grants: [{ role: 'site' }] },
  { email: 'stage.zocalo@feria.example', name: 'Responsable de sede, Zócalo', language: 'es', grants: [{ role: 'venue_manager', scope: { kind: 'venue', key: 'ZOC' } }] },
];

/** Staff, and one account for each participant with an ISO code; those of a joint mission share its grant. */
export function makeAccounts(countries: Map<string, Country>, missions: DemoMission[]): DemoAccount[] {
  const embassies = missions.flatMap((mission) => mission.participantKeys.flatMap((key): DemoAccount[] => {
    const iso2 = countries.get(key)?.participant.iso2;
    if (!iso2) return [];
    return [{
      email: `embajada.${iso2.toLowerCase()}@feria.example`, name: mission.name, language: mission.language,
      grants: [{ role: 'head', scope: { kind: 'mission', key: mission.key } }],
    }];
  }));
  return [...STAFF, ...embassies.sort((a, b) => (a.email < b.email ? -1 : 1))];
}
