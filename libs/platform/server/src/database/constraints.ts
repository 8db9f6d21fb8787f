import type { Problem } from '@feria/kernel';

type ProblemFactory = (detail: string) => Problem;

const factories = new Map<string, ProblemFactory>();

/** Says which problem a named Postgres constraint stands for: the constraint has the last word, the factory its sentence. */
export function mapConstraint(name: string, toProblem: ProblemFactory): void {
  factories.set(name, toProblem);
}

/** The problem behind a database error, when its constraint was mapped. */
export function problemOfConstraint(error: unknown): Problem | undefined {
  const cause = (error as { driverError?: unknown } | null)?.driverError ?? error;
  const { constraint, detail } = (cause ?? {}) as { constraint?: string; detail?: string };
  return constraint ? factories.get(constraint)?.(detail ?? '') : undefined;
}
