import { spawn } from 'node:child_process';

import { root } from './root.mjs';

/** Runs a command to its end and resolves with its exit code. What it prints goes to stderr unless `stdio` says otherwise; `forward` names signals to pass on. */
export function command(file, args, { env = {}, stdio = ['ignore', 2, 2], cwd = root, forward = [] } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, stdio, env: { ...process.env, ...env } });
    for (const signal of forward) process.on(signal, () => child.kill(signal));
    endWithUs(child);
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** The same for a Node script, with the Node that runs us. */
export function node(args, options) {
  return command(process.execPath, args, options);
}

/** Runs a command and resolves with its exit code and everything it printed, while showing it when `show` is set. */
export function captured(file, args, { env = {}, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    endWithUs(child);
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', (text) => {
        output[name] += text;
        if (show) process.stderr.write(text);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, ...output }));
  });
}

/** A command that is stopped half way must not go on installing or building behind our back. */
function endWithUs(child) {
  const end = () => child.kill();
  process.once('exit', end);
  child.once('exit', () => process.removeListener('exit', end));
}

/** Ends the command with one sentence instead of a stack trace. */
export class Refusal extends Error {}

/**
 * Runs an entry script: a refusal prints its sentence and ends with 1, anything else keeps its stack. A signal ends it
 * and what it started, unless it says that it handles `ownSignals`.
 */
export function entry(main, { ownSignals = false } = {}) {
  if (!ownSignals) for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
  main().catch((error) => {
    console.error(error instanceof Refusal ? error.message : error);
    process.exit(1);
  });
}
