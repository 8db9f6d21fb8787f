import { parseArgs } from 'node:util';
import { Problem } from '@feria/kernel';
import { UsageError, parseOptions, type Command, type Outcome } from './command.ts';
import { helpOf, overview } from './help.ts';

interface Streams {
  out(text: string): void;
  error(text: string): void;
}

/** Finds the command in the words, runs it and says what came of it. Returns the exit code: 0 done, 1 refused, 2 called wrongly. */
export async function run(words: string[], commands: Command[], env: NodeJS.ProcessEnv, streams: Streams): Promise<number> {
  const command = commands.find(({ name }) => name.split(' ').every((word, index) => words[index] === word));
  if (!command) {
    const asked = words.length === 0 || words[0] === '--help' || words[0] === 'help';
    if (!asked) streams.error(`There is no command "${words.join(' ')}".\n`);
    streams[asked ? 'out' : 'error'](overview(commands));
    return asked ? 0 : 2;
  }
  const json = words.includes('--json');
  try {
    const { values, positionals } = parseArgs({ args: words.slice(command.name.split(' ').length), options: parseOptions(command), allowPositionals: true });
    if (values.help) {
      streams.out(helpOf(command));
      return 0;
    }
    if (positionals.length !== command.positionals) throw new UsageError(`"${command.name}" expects ${command.usage || 'nothing after it'}`);
    const outcome = await command.run({ values: values as Record<string, string | boolean | undefined>, positionals, env });
    streams.out(json ? JSON.stringify(outcome.data) : outcome.text);
    return outcome.refused ? 1 : 0;
  } catch (error) {
    return fail(error, command, json, streams);
  }
}

function fail(error: unknown, command: Command, json: boolean, streams: Streams): number {
  if (error instanceof UsageError || isParseError(error)) {
    streams.error(`${(error as Error).message}\n\n${helpOf(command)}`);
    return 2;
  }
  const refusal: Outcome = error instanceof Problem
    ? { text: error.message, data: error.toBody() }
    : { text: error instanceof Error ? error.message : String(error), data: { title: String(error) } };
  if (json) streams.out(JSON.stringify(refusal.data));
  streams.error(refusal.text);
  return 1;
}

function isParseError(error: unknown): boolean {
  return String((error as { code?: unknown } | null)?.code ?? '').startsWith('ERR_PARSE_ARGS');
}
