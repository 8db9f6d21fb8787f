/** Severities from the strictest to the mildest. `block_edit` also blocks the release. */
export const SEVERITIES = ['block_edit', 'block_release', 'warn', 'off'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** The severity a conflict that exists can have. */
export type ActiveSeverity = Exclude<Severity, 'off'>;

/** The strictest of some severities; `off` when there are none. */
export function strictest(severities: readonly Severity[]): Severity {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? 'off';
}

/** The milder of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}
