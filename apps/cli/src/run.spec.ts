import { Problem } from '@feria/kernel';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { run } from './run.ts';

const greet: Command = {
  name: 'greet loudly', summary: 'Greets', usage: '<name>', positionals: 1, options: { times: { type: 'string', help: 'How often' } },
  async run({ values, positionals }) {
    if (positionals[0] === 'nobody') throw new Problem('greet/nobody', 404, 'There is nobody');
    if (positionals[0] === 'enemy') return { text: 'No.', data: { greeted: false }, refused: true };
    return { text: `Hello ${positionals[0]} ${values.times ?? 1}`, data: { greeted: positionals[0] } };
  },
};

async function said(list: Command[], ...words: string[]): Promise<{ code: number; out: string; error: string }> {
  const lines = { out: '', error: '' };
  const code = await run(words, list, {}, { out: (text) => (lines.out += text), error: (text) => (lines.error += text) });
  return { code, ...lines };
}

describe('the command line', () => {
  it('does what it is told: 0', async () => {
    expect(await said([greet], 'greet', 'loudly', 'Ana', '--times', '3')).toEqual({ code: 0, out: 'Hello Ana 3', error: '' });
    expect(await said([greet], 'greet', 'loudly', 'Ana', '--json')).toEqual({ code: 0, out: '{"greeted":"Ana"}', error: '' });
  });

  it('refuses with the reason: 1', async () => {
    expect(await said([greet], 'greet', 'loudly', 'nobody')).toEqual({ code: 1, out: '', error: 'There is nobody' });
    expect(await said([greet], 'greet', 'loudly', 'nobody', '--json')).toMatchObject({ code: 1, out: '{"type":"/problems/greet/nobody","title":"There is nobody","status":404}' });
    expect(await said([greet], 'greet', 'loudly', 'enemy')).toMatchObject({ code: 1, out: 'No.' });
  });

  it.each([[['shout']], [['greet', 'loudly']], [['greet', 'loudly', 'a', 'b']], [['greet', 'loudly', 'Ana', '--volume', '9']], [['greet', 'loudly', 'Ana', '--times']]])('is called wrongly by %j: 2', async (words) => {
    expect((await said([greet], ...words)).code).toBe(2);
  });

  it('explains itself and each of its commands', async () => {
    expect((await said(commands)).out).toContain('seed demo');
    for (const { name, options } of commands) {
      const { code, out } = await said(commands, ...name.split(' '), '--help');
      expect([name, code]).toEqual([name, 0]);
      for (const option of [...Object.keys(options), 'json', 'help']) expect(out).toContain(`--${option}`);
    }
  });
});
