import { randomUUID } from 'node:crypto';

import type { DraftView } from '@feria/program-contract';
import { Fair } from '@feria/test-support';
import { ProductClient, productDatabase, type RunningFeria } from '@feria/test-support/processes';

const GROUPS = 4;
const SIZE = 6;

/** Performances that are only ever moved together: whoever sees two of them apart has seen a mix. */
export interface Group {
  ids: string[];
  numbers: number[];
}

/** An edition of a few groups, whose first group concerns `account` through the mission of its participant. */
export interface GroupedFair {
  id: string;
  slug: string;
  groups: Group[];
  account: string;
  close(): Promise<void>;
  rows: Fair['rows'];
}

export async function groupedFair(feria: RunningFeria): Promise<GroupedFair> {
  const { superuserUrl, ownerUrl } = productDatabase(feria.dataDir);
  const fair = await Fair.open({ url: superuserUrl, ownerUrl, drop: () => Promise.resolve() });
  const groups: Group[] = [];
  for (let at = 0; at < GROUPS; at += 1) groups.push(await group(fair));
  return { id: fair.id, slug: fair.slug, groups, account: await concerned(fair, groups[0]!), rows: fair.rows.bind(fair), close: () => fair.close() };
}

async function group(fair: Fair): Promise<Group> {
  const made: { id: string; number: number }[] = [];
  for (let at = 0; at < SIZE; at += 1) made.push(await fair.performance({ start: '2027-05-15T12:00' }));
  return { ids: made.map(({ id }) => id), numbers: made.map(({ number }) => number) };
}

/** An account of a mission of a participant of all events of the group. */
async function concerned(fair: Fair, { ids }: Group): Promise<string> {
  const { id: participant } = await fair.participant();
  const [mission, account] = [randomUUID(), randomUUID()];
  await fair.rows('INSERT INTO program_event_participant (event_id, participant_id, position) SELECT event_id, $2, 0 FROM program_performance WHERE id = ANY($1)', [ids, participant]);
  await fair.rows(`INSERT INTO participants_mission (id, kind, name) VALUES ($1, 'RESIDENT', 'Misión de prueba')`, [mission]);
  await fair.rows('INSERT INTO participants_mission_participant (mission_id, participant_id) VALUES ($1, $2)', [mission, participant]);
  await fair.rows(`INSERT INTO identity_account (id, email, name, language, second_factor, created_at) VALUES ($1, $2, 'Agregada', 'es', 'exempt', now())`, [account, `agregada-${account}@mision.example`]);
  await fair.rows(`INSERT INTO identity_grant (id, account_id, role, scope_kind, scope_id) VALUES (gen_random_uuid(), $1, 'attache', 'mission', $2)`, [account, mission]);
  return account;
}

/** Moves a group a minute later, all of it in one transaction; after an answer that was lost, it looks first how things stand. */
export async function moveGroup(client: ProductClient, slug: string, { ids }: Group): Promise<boolean> {
  const { performances } = await client.send<DraftView>('GET', `/api/v1/editions/${slug}/programme`);
  const items = performances.filter(({ id }) => ids.includes(id)).map(({ id, version }) => ({ id, version }));
  return (await client.raw('POST', `/api/v1/editions/${slug}/performances/bulk`, { items, change: { kind: 'shift', minutes: 1 } })).ok;
}
