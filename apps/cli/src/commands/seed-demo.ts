import { randomBytes } from 'node:crypto';
import type { Command } from '../command.ts';

export const seedDemo: Command = {
  name: 'seed demo',
  summary: 'Load the demonstration edition fica-demo with its accounts, unless it is there',
  usage: '[--print-accounts]',
  options: { 'print-accounts': { type: 'boolean', help: 'Load nothing, only print the accounts and their password (DEMO_PASSWORD)' } },
  positionals: 0,
  async run({ values, env }) {
    const { accountLines } = await import('../demo/demo-accounts.ts');
    if (values['print-accounts']) {
      const [{ makeAccounts, makeMissions }, { readCountries }] = await Promise.all([import('../demo/make-missions.ts'), import('../demo/read-participants.ts')]);
      const countries = readCountries();
      const accounts = makeAccounts(countries, makeMissions(countries));
      const password = env.DEMO_PASSWORD || 'the one printed when the demonstration was loaded';
      return { text: accountLines(accounts, password), data: { accounts: accounts.map(({ email }) => email), password: env.DEMO_PASSWORD ?? null } };
    }
    const [{ composeDemo }, { loadDemo }, { inApplication }] = await Promise.all([import('../demo/compose-demo.ts'), import('../demo/load-demo.ts'), import('../in-application.ts')]);
    const demo = composeDemo();
    const password = env.DEMO_PASSWORD || randomBytes(12).toString('base64url');
    const loaded = await inApplication(env, (app) => loadDemo(app, demo, password));
    const { slug } = demo.edition;
    if (!loaded) return { text: `${slug} is there already; nothing was changed.`, data: { slug, loaded } };
    const counts = { venues: demo.venues.length, participants: demo.participants.length, events: demo.events.length, performances: demo.performances.length };
    return {
      text: `Loaded ${slug}: ${counts.venues} venues, ${counts.participants} participants, ${counts.events} events, ${counts.performances} performances, release 1.\n${accountLines(demo.accounts, password)}`,
      data: { slug, loaded, ...counts, password },
    };
  },
};
