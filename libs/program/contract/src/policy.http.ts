import { endpoint } from '@feria/kernel';
import { RULES, SEVERITIES } from '@feria/program-domain';
import { z } from 'zod';
import { ManagePolicy, ReadProgramme } from './permissions.ts';

const E = '/api/v1/editions/:edition';
export const PolicyEntry = z.object({ rule: z.enum(RULES), venueId: z.uuid().nullable(), severity: z.enum(SEVERITIES) });
/** Severities that differ from the defaults: of the edition (`venueId` null) or of one venue. */
export const readPolicy = endpoint({ id: 'program.policy.read', summary: 'Severities of the conflict rules', method: 'GET', path: `${E}/conflict-policy`, access: ReadProgramme, response: z.array(PolicyEntry) });
export const writePolicy = endpoint({ id: 'program.policy.write', summary: 'Set the severities of the conflict rules', method: 'PUT', path: `${E}/conflict-policy`, access: ManagePolicy, body: z.array(PolicyEntry).max(500), response: z.array(PolicyEntry) });
