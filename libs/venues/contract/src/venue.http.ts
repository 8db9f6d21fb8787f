import { endpoint, LANGUAGES, permission } from '@feria/kernel';
import { z } from 'zod';

const Name = z.partialRecord(z.enum(LANGUAGES), z.string().max(200));
const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const VENUE_KINDS = ['PLAZA', 'MUSEUM', 'THEATRE', 'CINEMA', 'UNIVERSITY', 'CULTURAL_CENTRE', 'CIVIC', 'STREET', 'PARK', 'GALLERY', 'METRO', 'OTHER'] as const;
export const SPACE_KINDS = ['STAGE', 'ROOM', 'AUDITORIUM', 'CLASSROOM', 'GALLERY_WALL', 'STREET_SEGMENT', 'COURTYARD'] as const;
export const VENUE_STATUSES = ['OPEN', 'CLOSED', 'CLOSED_FOR_INSPECTION', 'EVACUATED'] as const;

const SpaceFields = z.object({
  name: z.string().min(1).max(200),
  kind: z.enum(SPACE_KINDS).default('ROOM'),
  capacity: z.int().min(0).max(1_000_000).nullable().default(null),
  covered: z.boolean().default(true),
  minChangeoverMin: z.int().min(0).max(240).default(0),
  soundClass: z.int().min(0).max(3).default(1),
  openTime: TimeOfDay.nullable().default(null),
  closeTime: TimeOfDay.nullable().default(null),
});
const VenueFields = z.object({
  code: z.string().regex(/^[A-Za-z0-9-]{1,20}$/),
  name: Name,
  role: z.enum(['MAIN', 'ALTERNATE']).default('ALTERNATE'),
  kind: z.enum(VENUE_KINDS).default('OTHER'),
  lat: z.number().min(-90).max(90).nullable().default(null),
  lon: z.number().min(-180).max(180).nullable().default(null),
  address: z.string().max(300).default(''),
  nearestMetro: z.string().max(100).default(''),
  indoor: z.boolean().default(true),
  stepFree: z.boolean().default(false),
  capacity: z.int().min(0).nullable().default(null),
  /** Own hours; null: the edition's. */
  openTime: TimeOfDay.nullable().default(null),
  closeTime: TimeOfDay.nullable().default(null),
  closedWeekdays: z.array(z.int().min(1).max(7)).default([]),
  status: z.enum(VENUE_STATUSES).default('OPEN'),
});

export const SpaceView = SpaceFields.extend({ id: z.uuid(), venueId: z.uuid(), position: z.int(), version: z.int() });
export type SpaceView = z.infer<typeof SpaceView>;
export const VenueView = VenueFields.extend({ id: z.uuid(), position: z.int(), version: z.int(), spaces: z.array(SpaceView) });
export type VenueView = z.infer<typeof VenueView>;

export const ReadVenues = permission('venues.venue.read', 'programmer', 'publisher', 'liaison', 'site', 'venue_manager', 'reviewer', 'accreditation', 'auditor', 'head', 'attache', 'stand_manager');
export const ManageVenues = permission('venues.venue.manage', 'site');

const E = '/api/v1/editions/:edition';
export const listVenues = endpoint({ id: 'venues.list', summary: 'Venues of an edition with their spaces', method: 'GET', path: `${E}/venues`, access: ReadVenues, response: z.array(VenueView) });
export const createVenue = endpoint({ id: 'venues.create', summary: 'A new venue', method: 'POST', path: `${E}/venues`, access: ManageVenues, body: VenueFields, response: VenueView, status: 201 });
export const updateVenue = endpoint({ id: 'venues.update', summary: 'Change a venue', method: 'PUT', path: `${E}/venues/:venue`, access: ManageVenues, body: VenueFields, response: VenueView, precondition: true });
export const createSpace = endpoint({ id: 'venues.spaces.create', summary: 'A new space in a venue', method: 'POST', path: `${E}/venues/:venue/spaces`, access: ManageVenues, body: SpaceFields, response: SpaceView, status: 201 });
export const updateSpace = endpoint({ id: 'venues.spaces.update', summary: 'Change a space', method: 'PUT', path: `${E}/spaces/:space`, access: ManageVenues, body: SpaceFields, response: SpaceView, precondition: true });
