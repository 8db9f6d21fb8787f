import type { ProblemBody } from '@feria/kernel';

/** One field of a form that the server did not accept. */
export interface FieldFault {
  field: string;
  message: string;
}

/** An answer of the server that says no, in words (RFC 9457). `status` 0: no answer came at all. */
export class ProblemError extends Error {
  constructor(readonly body: ProblemBody) {
    super(body.title);
    this.name = 'ProblemError';
  }

  get status(): number {
    return this.body.status;
  }

  /** `<context>/<slug>` */
  get code(): string {
    return this.body.type.replace(/^\/problems\//, '');
  }

  /** Which fields to correct, by the names of the request body. */
  get faults(): FieldFault[] {
    return Array.isArray(this.body.fields) ? (this.body.fields as FieldFault[]) : [];
  }
}

export function isProblem(error: unknown, status?: number): error is ProblemError {
  return error instanceof ProblemError && (status === undefined || error.status === status);
}

/** Nothing came back: the connection or the server is away. */
const OFFLINE_CODE = 'browser/offline';

export function offlineProblem(): ProblemError {
  return new ProblemError({ type: `/problems/${OFFLINE_CODE}`, title: 'Sin conexión con el servidor. Lo que escribió sigue aquí: intente de nuevo', status: 0 });
}

/** The problem of an answer, also when something in between (a proxy) answered instead of the product. */
export function problemOf(status: number, text: string): ProblemError {
  try {
    const body = JSON.parse(text) as Partial<ProblemBody>;
    if (typeof body.type === 'string' && typeof body.title === 'string') return new ProblemError({ ...body, type: body.type, title: body.title, status });
  } catch {
    // Not JSON: a proxy's page. The status says what can be said.
  }
  return new ProblemError({ type: `/problems/browser/http-${status}`, title: 'El servidor no pudo atender la petición. Intente de nuevo en un momento', status });
}
