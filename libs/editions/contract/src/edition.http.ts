import { endpoint, LANGUAGES, permission } from '@feria/kernel';
import { z } from 'zod';

const Name = z.partialRecord(z.enum(LANGUAGES), z.string().max(200));
const CalendarDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'La fecha va como AAAA-MM-DD');
const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'La hora va como HH:MM');

/** Addresses that the product itself uses. */
export const RESERVED_SLUGS = ['api', 'public', 'feeds', 'console', 'healthz', 'readyz', 'metrics', 'assets', 'flags', 'en', 'fr', 'es', 'problems'];

export const EditionView = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: Name,
  theme: Name,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  dailyOpen: TimeOfDay,
  dailyClose: TimeOfDay,
  /** ISO weekdays, 1 = Monday. */
  closedWeekdays: z.array(z.int().min(1).max(7)),
  zone: z.string(),
  dayBoundary: TimeOfDay,
  sourceLanguage: z.enum(LANGUAGES),
  organiser: z.string(),
  guestOfHonour: Name,
  demonstration: z.boolean(),
  neutralTheme: z.boolean(),
  tileUrl: z.string(),
  version: z.int(),
});
export type EditionView = z.infer<typeof EditionView>;

const EditionFields = z.object({
  name: Name.refine((name) => Object.values(name).some((text) => text?.trim()), 'Escriba el nombre en al menos un idioma'),
  theme: Name,
  startsOn: CalendarDate,
  endsOn: CalendarDate,
  dailyOpen: TimeOfDay,
  dailyClose: TimeOfDay,
  closedWeekdays: z.array(z.int().min(1).max(7)).max(6),
  zone: z.string().max(60),
  dayBoundary: TimeOfDay,
  sourceLanguage: z.enum(LANGUAGES),
  organiser: z.string().max(300),
  guestOfHonour: Name,
  neutralTheme: z.boolean(),
  tileUrl: z.string().max(300).regex(/^(https:\/\/.+)?$/, 'La dirección de los mosaicos empieza con https://'),
});

/** What an edition is until somebody says otherwise: the real fair's hours, in its zone. */
export const EDITION_DEFAULTS = {
  theme: {}, dailyOpen: '11:00', dailyClose: '20:00', closedWeekdays: [] as number[], zone: 'America/Mexico_City', dayBoundary: '04:00',
  sourceLanguage: 'es' as const, organiser: '', guestOfHonour: {}, neutralTheme: false, tileUrl: '',
};

export const EditionCreateRequest = EditionFields.partial().required({ name: true, startsOn: true, endsOn: true }).extend({
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]{1,59}$/, 'Use minúsculas, números y guiones').refine((slug) => !RESERVED_SLUGS.includes(slug), 'Esa dirección está reservada'),
});
export type EditionCreateRequest = z.input<typeof EditionCreateRequest>;
/** Only the fields sent are changed. */
export const EditionUpdateRequest = EditionFields.partial();
export type EditionUpdateRequest = z.input<typeof EditionUpdateRequest>;

export const ReadEditions = permission('editions.edition.read', 'programmer', 'publisher', 'liaison', 'site', 'venue_manager', 'reviewer', 'accreditation', 'auditor', 'head', 'attache', 'stand_manager');
export const ManageEditions = permission('editions.edition.manage');

export const listEditions = endpoint({ id: 'editions.list', summary: 'Editions that the caller may see', method: 'GET', path: '/api/v1/editions', access: 'signed-in', response: z.array(EditionView) });
export const readEdition = endpoint({ id: 'editions.read', summary: 'One edition', method: 'GET', path: '/api/v1/editions/:edition', access: ReadEditions, response: EditionView });
export const createEdition = endpoint({ id: 'editions.create', summary: 'A new edition', method: 'POST', path: '/api/v1/editions', access: ManageEditions, body: EditionCreateRequest, response: EditionView, status: 201 });
export const updateEdition = endpoint({ id: 'editions.update', summary: 'Change an edition', method: 'PATCH', path: '/api/v1/editions/:edition', access: ManageEditions, body: EditionUpdateRequest, response: EditionView, precondition: true });
