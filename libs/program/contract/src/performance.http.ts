import { endpoint, LANGUAGES } from '@feria/kernel';
import { ACCESS_FEATURES, ADMISSIONS, AUDIENCES, CHANGE_KINDS, DISCIPLINES, PERFORMANCE_STATES, PERFORMER_KINDS, RULES, SEVERITIES } from '@feria/program-domain';
import { z } from 'zod';
import { ChangePerformances, EditProgramme, PublishProgramme, ReadDraft, ReadProgramme } from './permissions.ts';

export const Text = z.partialRecord(z.enum(LANGUAGES), z.string().max(20_000));
const E = '/api/v1/editions/:edition';
const CalendarDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** Wall clock of the edition's zone, `2027-05-15T17:00`. */
export const WallTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, 'La fecha y la hora van como AAAA-MM-DDTHH:MM');

export const Continuous = z.object({ fromDate: CalendarDate, toDate: CalendarDate, dailyFrom: TimeOfDay, dailyTo: TimeOfDay });

/** A conflict in words, as the list shows it. */
export const ConflictView = z.object({
  key: z.string(), rule: z.enum(RULES), severity: z.enum(SEVERITIES), performanceIds: z.array(z.uuid()), sentence: z.string(), waived: z.boolean(), waiverReason: z.string().nullable(),
});
export type ConflictView = z.infer<typeof ConflictView>;

export const EventView = z.object({
  id: z.uuid(), number: z.int(), title: Text, summary: Text, description: Text, type: z.string(), discipline: z.enum(DISCIPLINES), audience: z.enum(AUDIENCES),
  languages: z.array(z.string()), access: z.array(z.enum(ACCESS_FEATURES)), admission: z.enum(ADMISSIONS), expectedAudience: z.int().nullable(), url: z.string(),
  participants: z.array(z.object({ id: z.uuid(), key: z.string(), name: Text, iso2: z.string().nullable() })),
  performers: z.array(z.object({ id: z.uuid(), name: z.string(), kind: z.enum(PERFORMER_KINDS) })),
  continuous: Continuous.nullable(), source: z.string().nullable(), sourceKey: z.string().nullable(), version: z.int(),
});
export type EventView = z.infer<typeof EventView>;

export const PerformanceView = z.object({
  id: z.uuid(), number: z.int(), eventId: z.uuid(), spaceId: z.uuid().nullable(),
  /** Wall clock in the edition's zone; null while unscheduled. */
  start: WallTime.nullable(),
  /** The same instant, ISO 8601 UTC. */
  startsAt: z.string().nullable(),
  /** The day of the programme (a show at 00:30 belongs to the evening before). */
  eventDay: CalendarDate.nullable(),
  durationMin: z.int(), setupMin: z.int(), teardownMin: z.int(),
  state: z.enum(PERFORMANCE_STATES), reason: z.string().nullable(), holdExpiresAt: z.string().nullable(),
  /** Against the last release. Empty and published: as the public sees it; empty and not: nothing to publish yet (hold, unscheduled). */
  changes: z.array(z.enum(CHANGE_KINDS)), published: z.boolean(),
  version: z.int(),
});
export type PerformanceView = z.infer<typeof PerformanceView>;

/** The whole draft in one answer: lists filter it on the screen without asking again. */
export const DraftView = z.object({
  release: z.int(),
  events: z.array(EventView.omit({ summary: true, description: true, url: true, source: true, sourceKey: true })),
  performances: z.array(PerformanceView),
  conflicts: z.array(ConflictView),
  /** What this caller may do: everything, or only within these venues. */
  abilities: z.object({ edit: z.boolean(), publish: z.boolean(), venueIds: z.array(z.uuid()).nullable() }),
  /** The participants that the caller's missions represent: what a mission calls its own. Null: works for the office. */
  ownParticipantIds: z.array(z.uuid()).nullable(),
});
export type DraftView = z.infer<typeof DraftView>;

const PerformanceEdit = z.object({
  spaceId: z.uuid().nullable().optional(), start: WallTime.nullable().optional(), durationMin: z.int().min(0).max(44_640).optional(),
  setupMin: z.int().min(0).max(1440).optional(), teardownMin: z.int().min(0).max(1440).optional(),
  state: z.enum(PERFORMANCE_STATES).optional(), reason: z.string().max(500).nullable().optional(), holdExpiresAt: z.iso.datetime({ offset: true }).nullable().optional(),
});
export type PerformanceEdit = z.input<typeof PerformanceEdit>;

/** What an edit answers: the rows that changed, and every conflict that now touches them. */
export const EditOutcome = z.object({ performance: PerformanceView, conflicts: z.array(ConflictView), version: z.int() });

const EventFields = z.object({
  title: Text.refine((title) => Object.values(title).some((text) => text?.trim()), 'Escriba un título'), summary: Text, description: Text, type: z.string().max(80), discipline: z.enum(DISCIPLINES), audience: z.enum(AUDIENCES),
  languages: z.array(z.string().max(10)).max(10), access: z.array(z.enum(ACCESS_FEATURES)), admission: z.enum(ADMISSIONS), expectedAudience: z.int().min(0).max(1_000_000).nullable(), url: z.string().max(500),
  participantIds: z.array(z.uuid()).max(20), performers: z.array(z.object({ name: z.string().min(1).max(200), kind: z.enum(PERFORMER_KINDS) })).max(100), continuous: Continuous.nullable(),
}).partial();
export type EventEdit = z.input<typeof EventFields>;

export const readDraft = endpoint({ id: 'program.draft.read', summary: 'The draft programme with its conflicts', method: 'GET', path: `${E}/programme`, access: ReadDraft, response: DraftView });
export const readEvent = endpoint({ id: 'program.events.read', summary: 'One event with all its texts', method: 'GET', path: `${E}/events/:event`, access: ReadProgramme, response: EventView });
export const createEvent = endpoint({ id: 'program.events.create', summary: 'A new event with its first performance', method: 'POST', path: `${E}/events`, access: EditProgramme, body: z.object({ event: EventFields.required({ title: true, discipline: true }), performance: PerformanceEdit.optional() }), response: z.object({ event: EventView, performance: PerformanceView }), status: 201 });
export const updateEvent = endpoint({ id: 'program.events.update', summary: 'Change an event', method: 'PATCH', path: `${E}/events/:event`, access: EditProgramme, body: EventFields, response: EventView, precondition: true });
export const createPerformance = endpoint({ id: 'program.performances.create', summary: 'One more performance of an event', method: 'POST', path: `${E}/events/:event/performances`, access: EditProgramme, body: PerformanceEdit, response: EditOutcome, status: 201 });
export const readPerformance = endpoint({ id: 'program.performances.read', summary: 'One performance', method: 'GET', path: `${E}/performances/:performance`, access: ReadProgramme, response: EditOutcome });
/** A stale version answers 412 with `current`: the row as it is now. */
export const updatePerformance = endpoint({ id: 'program.performances.update', summary: 'Change time, space, duration or state', method: 'PATCH', path: `${E}/performances/:performance`, access: ChangePerformances, body: PerformanceEdit, response: EditOutcome, precondition: true });

export const BulkEditRequest = z.object({
  items: z.array(z.object({ id: z.uuid(), version: z.int() })).min(1).max(2000),
  change: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('shift'), minutes: z.int().min(-44_640).max(44_640) }),
    z.object({ kind: z.literal('space'), spaceId: z.uuid().nullable() }),
    z.object({ kind: z.literal('duration'), durationMin: z.int().min(1).max(44_640) }),
    z.object({ kind: z.literal('state'), state: z.enum(PERFORMANCE_STATES), reason: z.string().max(500).nullable() }),
    /** Two performances take each other's space and start. */
    z.object({ kind: z.literal('swap') }),
  ]),
});
/** All or nothing: one transaction; the overlap constraint is checked at its end, so that swaps pass. */
export const bulkEdit = endpoint({ id: 'program.performances.bulk', summary: 'Change many performances at once, all or none', method: 'POST', path: `${E}/performances/bulk`, access: ChangePerformances, body: BulkEditRequest, response: z.object({ performances: z.array(PerformanceView), conflicts: z.array(ConflictView) }) });

export const waiveConflict = endpoint({ id: 'program.conflicts.waive', summary: 'Accept a conflict with a reason', method: 'POST', path: `${E}/conflicts/waivers`, access: PublishProgramme, body: z.object({ key: z.string().max(400), rule: z.enum(RULES), reason: z.string().min(3).max(500) }), response: ConflictView, status: 201 });
export const withdrawWaiver = endpoint({ id: 'program.conflicts.withdraw-waiver', summary: 'Take back an accepted conflict', method: 'POST', path: `${E}/conflicts/waivers/withdraw`, access: PublishProgramme, body: z.object({ key: z.string().max(400) }), response: z.undefined(), status: 204 });
