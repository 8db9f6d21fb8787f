import { required, type Command } from '../command.ts';

export const conflicts: Command = {
  name: 'conflicts',
  summary: 'Check the draft of an edition and say its conflicts in words',
  usage: '--edition <slug>',
  options: { edition: { type: 'string', help: 'Slug of the edition' } },
  positionals: 0,
  async run(given) {
    const slug = required(given, 'edition');
    const [{ ProgrammeReleases }, { editionCalled, inApplication }] = await Promise.all([import('@feria/program-contract'), import('../in-application.ts')]);
    const found = await inApplication(given.env, async (app) => app.get(ProgrammeReleases).conflicts((await editionCalled(app, slug)).id));
    const lines = found.map(({ severity, rule, sentence, waived }) => `${waived ? 'waived' : severity}  ${rule}  ${sentence}`);
    return { text: [`${found.length} conflicts.`, ...lines].join('\n'), data: found };
  },
};
