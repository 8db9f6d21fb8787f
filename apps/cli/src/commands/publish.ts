import { optional, required, type Command } from '../command.ts';

export const publish: Command = {
  name: 'publish',
  summary: 'Publish the draft of an edition as its next release',
  usage: '--edition <slug> [--note TEXT]',
  options: {
    edition: { type: 'string', help: 'Slug of the edition' },
    note: { type: 'string', help: 'What this release is about' },
  },
  positionals: 0,
  async run(given) {
    const slug = required(given, 'edition');
    const [{ ProgrammeReleases }, { editionCalled, inApplication }] = await Promise.all([import('@feria/program-contract'), import('../in-application.ts')]);
    const release = await inApplication(given.env, async (app) => app.get(ProgrammeReleases).publish((await editionCalled(app, slug)).id, optional(given, 'note') ?? ''));
    return { text: `Release ${release.number} of ${slug}: ${release.changes} changes.`, data: release };
  },
};
