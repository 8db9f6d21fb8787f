import { commands } from './commands.ts';
import { run } from './run.ts';

process.env.FERIA_PROCESS ??= 'cli';
process.env.LOG_LEVEL ??= 'error';

process.exitCode = await run(process.argv.slice(2), commands, process.env, { out: console.log, error: console.error });
