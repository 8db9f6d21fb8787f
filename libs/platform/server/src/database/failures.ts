const CONNECTION_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT', '57P01', '57P02', '57P03', '08000', '08003', '08006', '53300']);
const CONTENTION_CODES = new Set(['40001', '40P01', '55P03', '57014']);

function codeOf(error: unknown): string {
  const cause = (error as { driverError?: unknown } | null)?.driverError ?? error;
  return String((cause as { code?: unknown } | null)?.code ?? '');
}

/** What pg and TypeORM say of a connection that is gone; "already released" when it went between two statements of a transaction. */
const CONNECTION_WORDS = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|DataSource is not|Driver not Connected|already released, cannot continue|Query runner already released/i;

/** The database could not be reached or went away. */
export function isConnectionFailure(error: unknown): boolean {
  return CONNECTION_CODES.has(codeOf(error)) || (error instanceof Error && CONNECTION_WORDS.test(error.message));
}

/** Serialization failure, deadlock, lock or statement timeout. */
export function isContention(error: unknown): boolean {
  return CONTENTION_CODES.has(codeOf(error));
}
