import type { Command } from './command.ts';

export function overview(commands: Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`);
  return ['Usage: npm run feria -- <command> [options]', '', ...lines, '', 'Each command explains itself with --help and speaks JSON with --json.', 'Exit codes: 0 done, 1 refused (the reason is said), 2 called wrongly.'].join('\n');
}

export function helpOf({ name, usage, summary, options }: Command): string {
  const rows = [...Object.entries(options).map(([option, { type, help }]) => [`--${option}${type === 'string' ? ' …' : ''}`, help] as const), ['--json', 'Answer in JSON'] as const, ['--help', 'This text'] as const];
  const width = Math.max(...rows.map(([option]) => option.length)) + 2;
  return [`Usage: npm run feria -- ${`${name} ${usage}`.trim()}`, '', summary, '', ...rows.map(([option, help]) => `  ${option.padEnd(width)}${help}`)].join('\n');
}
