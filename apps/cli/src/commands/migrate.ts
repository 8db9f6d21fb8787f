import type { Command } from '../command.ts';

/** The only command that connects as the owner of the schema. */
export const migrate: Command = {
  name: 'migrate',
  summary: 'Bring the database to the schema of this version (MIGRATOR_DATABASE_URL)',
  usage: '',
  options: {},
  positionals: 0,
  async run({ env }) {
    const { loadConfig, migrate: bringUp } = await import('@feria/server');
    const { migrations } = await import('../migrations.ts');
    const applied = await bringUp(loadConfig(env).migratorDatabaseUrl, migrations);
    return {
      text: applied.length === 0 ? 'The schema is up to date.' : `Applied ${applied.length}: ${applied.join(', ')}`,
      data: { applied },
    };
  },
};
