/** The body of an error answer, RFC 9457. `type` is `/problems/<context>/<slug>`. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail?: string;
  [extra: string]: unknown;
}

/** An error with a code, thrown by a rule and mapped to RFC 9457 at the edge. `code` is `<context>/<slug>`. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
    readonly extra: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = 'Problem';
  }

  toBody(): ProblemBody {
    return { ...this.extra, type: `/problems/${this.code}`, title: this.message, status: this.status };
  }
}
