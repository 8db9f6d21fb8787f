import { migrations as agenda } from '@feria/agenda-server/migrations';
import { migrations as audit } from '@feria/audit-server/migrations';
import { migrations as editions } from '@feria/editions-server/migrations';
import { migrations as identity } from '@feria/identity-server/migrations';
import { migrations as notifications } from '@feria/notifications-server/migrations';
import { migrations as participants } from '@feria/participants-server/migrations';
import { migrations as program } from '@feria/program-server/migrations';
import type { MigrationClass } from '@feria/server';
import { migrations as platform } from '@feria/server/migrations';
import { migrations as venues } from '@feria/venues-server/migrations';

/** Every migration that this code knows: the database must have exactly these. */
export const migrations: MigrationClass[] = [...platform, ...identity, ...editions, ...venues, ...participants, ...program, ...agenda, ...notifications, ...audit];
