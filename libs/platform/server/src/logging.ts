import { pino } from 'pino';

/** Structured logs on standard output. Secrets are removed by name, at any of these places. */
export const logger = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: { process: process.env.FERIA_PROCESS ?? 'feria' },
  redact: { paths: ['password', '*.password', 'token', '*.token', 'headers.cookie', 'headers.authorization', 'req.headers', 'url_secret'], censor: '[removed]' },
});
