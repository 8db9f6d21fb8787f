import { instantOf, newId, type LocalizedText } from '@feria/kernel';
import { Client } from 'pg';
import type { TestDatabase } from '../database/test-database.ts';
import { insertInto, type Row } from './insert-into.ts';

/** Columns by their names in the database; what is not said gets a plain value. */
interface PerformanceWishes {
  event?: { id: string };
  space?: { id: string };
  /** Wall clock of the edition, `2027-05-15T17:00`; null: unscheduled. */
  start?: string | null;
  columns?: Row;
}

const ZONE = 'America/Mexico_City';

/**
 * An edition and what stands in it, row by row, past all use cases. Whatever a row needs and nobody named is made first:
 * a performance brings its event, its space, and that its venue.
 */
export class Fair {
  readonly id = newId();
  readonly slug: string;
  private number = 0;

  private constructor(private readonly client: Client) {
    this.slug = `fair-${this.id.slice(-12)}`;
  }

  static async open(database: TestDatabase, columns: Row = {}): Promise<Fair> {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(`SELECT set_config('feria.actor_kind', 'system', false)`);
    const fair = new Fair(client);
    const at = new Date();
    await insertInto(client, 'editions_edition', {
      id: fair.id, slug: fair.slug, name: { es: 'Feria de prueba' }, starts_on: '2027-05-14', ends_on: '2027-05-30',
      daily_open: '11:00', daily_close: '20:00', zone: ZONE, created_at: at, updated_at: at, ...columns,
    });
    return fair;
  }

  /** Gives the connection back; the rows stay. */
  close(): Promise<void> {
    return this.client.end();
  }

  venue(columns: Row = {}): Promise<{ id: string }> {
    const number = this.next();
    return this.insert('venues_venue', { code: `V${number}`, name: { es: `Sede ${number}` }, position: number, ...columns });
  }

  async space(columns: Row = {}): Promise<{ id: string }> {
    const number = this.next();
    const venue = columns.venue_id ?? (await this.venue()).id;
    return this.insert('venues_space', { name: `Foro ${number}`, position: number, ...columns, venue_id: venue });
  }

  async participant(columns: Row = {}): Promise<{ id: string }> {
    const id = newId();
    await insertInto(this.client, 'participants_participant', { id, key: `p-${id.slice(-12)}`, kind: 'STATE', display_name: { es: 'País' }, continent: 'america', ...columns });
    return { id };
  }

  performer(columns: Row = {}): Promise<{ id: string }> {
    return this.insert('program_performer', { kind: 'ENSEMBLE', name: `Grupo ${this.next()}`, ...columns });
  }

  /** `cast`: performers, in order. */
  async event(columns: Row & { title?: LocalizedText } = {}, cast: readonly { id: string }[] = []): Promise<{ id: string }> {
    const number = this.next();
    const event = await this.insert('program_event', {
      number, title: { es: `Actividad ${number}` }, summary: { es: 'De qué trata.' }, description: {}, type: 'Concierto', discipline: 'music', audience: 'ALL',
      languages: ['es'], access: [], admission: 'FREE', url: '', continuous: false, extra: {}, version: 1, ...columns,
    });
    for (const [position, { id }] of cast.entries()) await insertInto(this.client, 'program_event_performer', { event_id: event.id, performer_id: id, position });
    return event;
  }

  async performance({ event, space, start = '2027-05-15T12:00', columns = {} }: PerformanceWishes = {}): Promise<{ id: string; number: number }> {
    const number = this.next();
    const eventId = (event ?? await this.event()).id;
    const spaceId = start === null && !space ? null : (space ?? await this.space()).id;
    const [date = '', time = ''] = start?.split('T') ?? [];
    const row = await this.insert('program_performance', {
      number, event_id: eventId, space_id: spaceId, starts_at: start === null ? null : new Date(instantOf(ZONE, date, time)),
      duration_min: 60, setup_min: 0, teardown_min: 0, changeover_min: 0, state: 'planned', exclusive: false, source_order: 0, version: 1, ...columns,
    });
    return { id: row.id, number };
  }

  policy(rule: string, severity: string, venueId: string | null = null): Promise<{ id: string }> {
    return this.insert('program_policy', { rule, severity, venue_id: venueId });
  }

  /** Any question to the database, as the application would be answered. */
  async rows<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return (await this.client.query(sql, parameters)).rows as T[];
  }

  private async insert(table: string, columns: Row): Promise<{ id: string }> {
    const id = newId();
    await insertInto(this.client, table, { id, edition_id: this.id, ...columns });
    return { id };
  }

  private next(): number {
    this.number += 1;
    return this.number;
  }
}
