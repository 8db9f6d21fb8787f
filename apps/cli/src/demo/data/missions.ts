// Data: participants that are not represented by an embassy of their own in the city. All others have a resident embassy.
import type { DemoMission } from '../demo-edition.ts';

type MissionData = Omit<DemoMission, 'language'> & { language?: DemoMission['language'] };

/** Plausible for a demonstration, not a statement about the real network of missions. */
export const SPECIAL_MISSIONS: MissionData[] = [
  { key: 'concurrente-washington-africa', kind: 'NON_RESIDENT', name: 'Misión concurrente en Washington para África', seatCity: 'Washington', participantKeys: ['cabo-verde', 'madagascar', 'mali', 'tanzania'], language: 'fr' },
  { key: 'concurrente-washington-asia', kind: 'NON_RESIDENT', name: 'Misión concurrente en Washington para Asia', seatCity: 'Washington', participantKeys: ['camboya', 'mongolia', 'nepal', 'sri-lanka'], language: 'en' },
  { key: 'concurrente-la-habana', kind: 'NON_RESIDENT', name: 'Embajada de Mozambique con sede en La Habana', seatCity: 'La Habana', participantKeys: ['mozambique'], language: 'en' },
  { key: 'concurrente-ottawa', kind: 'NON_RESIDENT', name: 'Misión concurrente en Ottawa para los países bálticos', seatCity: 'Ottawa', participantKeys: ['estonia', 'lituania'], language: 'en' },
  { key: 'consulado-islandia', kind: 'HONORARY_CONSULATE', name: 'Consulado honorario de Islandia', seatCity: 'Ciudad de México', participantKeys: ['islandia'], language: 'en' },
  { key: 'consulado-eslovenia', kind: 'HONORARY_CONSULATE', name: 'Consulado honorario de Eslovenia', seatCity: 'Ciudad de México', participantKeys: ['eslovenia'], language: 'es' },
  { key: 'consulado-armenia', kind: 'HONORARY_CONSULATE', name: 'Consulado honorario de Armenia', seatCity: 'Ciudad de México', participantKeys: ['armenia'], language: 'en' },
  { key: 'delegacion-ue', kind: 'DELEGATION', name: 'Delegación de la Unión Europea en México', seatCity: 'Ciudad de México', participantKeys: ['union-europea'], language: 'fr' },
  { key: 'oficina-unesco', kind: 'OTHER', name: 'Oficina de la UNESCO en México', seatCity: 'Ciudad de México', participantKeys: ['unesco'], language: 'fr' },
  { key: 'municipalidad-beijing', kind: 'OTHER', name: 'Oficina de Asuntos Exteriores de la Municipalidad de Beijing', seatCity: 'Beijing', participantKeys: ['beijing'], language: 'en' },
  { key: 'ciudad-anfitriona', kind: 'OTHER', name: 'Coordinación General de Asesores y Asuntos Internacionales', seatCity: 'Ciudad de México', participantKeys: ['ciudad-de-mexico'], language: 'es' },
];
