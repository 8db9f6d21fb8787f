import { optional, required, UsageError, type Command } from '../command.ts';

const FEEDS = ['schedule.xml', 'program.ics', 'program.json', 'program.csv'];

export const exportFeed: Command = {
  name: 'export',
  summary: 'Write the published programme of an edition as open data',
  usage: `<${FEEDS.join('|')}> --edition <slug> [--out FILE]`,
  options: {
    edition: { type: 'string', help: 'Slug of the edition' },
    out: { type: 'string', help: 'File to write; without it the standard output' },
  },
  positionals: 1,
  async run(given) {
    const name = given.positionals[0]!;
    if (!FEEDS.includes(name)) throw new UsageError(`There is no export "${name}"`);
    const slug = required(given, 'edition');
    const out = optional(given, 'out');
    const [{ writeFile }, { PublishedFeeds }, { editionCalled, inApplication }] = await Promise.all([import('node:fs/promises'), import('@feria/agenda-contract'), import('../in-application.ts')]);
    const content = await inApplication(given.env, async (app) => app.get(PublishedFeeds).read((await editionCalled(app, slug)).id, name));
    if (!content) return { text: `Nothing of ${slug} is published yet.`, data: { written: false }, refused: true };
    if (!out) return { text: content.toString('utf8'), data: { content: content.toString('utf8') } };
    await writeFile(out, content);
    return { text: `Wrote ${out} (${content.length} bytes).`, data: { written: true, out, bytes: content.length } };
  },
};
