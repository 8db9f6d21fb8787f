import type { ParseArgsConfig } from 'node:util';

/** What a command was given, already split into options and the rest. */
export interface Given {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
  env: NodeJS.ProcessEnv;
}

/** What a command has to say: `text` for people, `data` for `--json`. `refused` ends with exit code 1. */
export interface Outcome {
  text: string;
  data: unknown;
  refused?: boolean;
}

export interface Command {
  /** The words that call it, e.g. `edition create`. */
  name: string;
  summary: string;
  /** What follows the name. */
  usage: string;
  /** Each option with its line of help. */
  options: Record<string, { type: 'string' | 'boolean'; help: string }>;
  /** How many words are expected after the name. */
  positionals: number;
  run(given: Given): Promise<Outcome>;
}

/** The command was called wrongly: exit code 2. */
export class UsageError extends Error {}

/** An option that must be there. */
export function required(given: Given, option: string): string {
  const value = given.values[option];
  if (typeof value !== 'string' || value === '') throw new UsageError(`--${option} is missing`);
  return value;
}

export function optional(given: Given, option: string): string | undefined {
  const value = given.values[option];
  return typeof value === 'string' ? value : undefined;
}

/** For `node:util` parseArgs; every command knows --help and --json. */
export function parseOptions({ options }: Command): NonNullable<ParseArgsConfig['options']> {
  const own = Object.entries(options).map(([name, { type }]) => [name, { type }] as const);
  return { ...Object.fromEntries(own), help: { type: 'boolean' }, json: { type: 'boolean' } };
}
