import type { Command } from '../command.ts';

const REASONS = { changed: 'was changed', 'out-of-order': 'is not where it should be', missing: 'is missing' };

export const auditVerify: Command = {
  name: 'audit verify',
  summary: 'Recompute the chain of hashes over the whole audit trail',
  usage: '',
  options: {},
  positionals: 0,
  async run({ env }) {
    const [{ AuditVerifier }, { inApplication }] = await Promise.all([import('@feria/audit-contract'), import('../in-application.ts')]);
    const trail = await inApplication(env, (app) => app.get(AuditVerifier).verify());
    const { intact, entries, head, flaw } = trail;
    const text = intact
      ? `The audit trail is intact: ${entries} entries${head ? `, the last is ${head.seq} ${head.hash}` : ''}.`
      : `The audit trail is NOT intact: entry ${flaw?.seq ?? 'unknown'} ${REASONS[flaw?.reason ?? 'changed']}.`;
    return { text, data: trail, refused: !intact };
  },
};
