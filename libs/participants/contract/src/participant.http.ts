import { endpoint, LANGUAGES, permission } from '@feria/kernel';
import { z } from 'zod';

const Name = z.partialRecord(z.enum(LANGUAGES), z.string().max(200));
export const PARTICIPANT_KINDS = ['STATE', 'SUPRANATIONAL', 'INTL_ORG', 'CITY', 'HOST', 'OTHER'] as const;
export const PARTICIPANT_CONTINENTS = ['africa', 'america', 'asia', 'europe', 'oceania', 'world'] as const;

const ParticipantFields = z.object({
  kind: z.enum(PARTICIPANT_KINDS),
  displayName: Name,
  officialName: Name.default({}),
  sortName: Name.default({}),
  /** ISO 3166-1 alpha-2, upper case; null where there is none. */
  iso2: z.string().regex(/^[A-Z]{2}$/).nullable().default(null),
  continent: z.enum(PARTICIPANT_CONTINENTS),
  region: Name.default({}),
  languages: z.array(z.string().max(10)).max(10).default([]),
  colours: z.array(z.string().regex(/^#[0-9a-fA-F]{6}$/)).max(4).default([]),
});

export const ParticipantView = ParticipantFields.extend({ id: z.uuid(), key: z.string(), version: z.int(), participatesIn: z.boolean(), missions: z.array(z.object({ id: z.uuid(), name: z.string(), kind: z.string(), seatCity: z.string() })) });
export type ParticipantView = z.infer<typeof ParticipantView>;

export const ReadParticipants = permission('participants.participant.read', 'programmer', 'publisher', 'liaison', 'site', 'venue_manager', 'reviewer', 'accreditation', 'auditor');
export const ManageParticipants = permission('participants.participant.manage', 'liaison');

const E = '/api/v1/editions/:edition';
export const listParticipants = endpoint({ id: 'participants.list', summary: 'All participants known, and whether they take part in this edition', method: 'GET', path: `${E}/participants`, access: ReadParticipants, response: z.array(ParticipantView) });
export const createParticipant = endpoint({ id: 'participants.create', summary: 'A new participant', method: 'POST', path: `${E}/participants`, access: ManageParticipants, body: ParticipantFields.extend({ key: z.string().regex(/^[a-z0-9-]{2,60}$/) }), response: ParticipantView, status: 201 });
export const updateParticipant = endpoint({ id: 'participants.update', summary: 'Change the names and facts of a participant', method: 'PUT', path: `${E}/participants/:participant`, access: ManageParticipants, body: ParticipantFields, response: ParticipantView, precondition: true });
