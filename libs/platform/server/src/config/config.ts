import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';

const optionalUrl = (schemes: string[]) =>
  z.string().optional().transform((value) => value || undefined).refine(
    (value) => value === undefined || schemes.some((scheme) => value.startsWith(`${scheme}://`)),
    { message: `must start with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}` },
  );

const Environment = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.string({ error: 'is missing: the processes need a Postgres; `npm start` brings its own' }).regex(/^postgres(ql)?:\/\//, 'must start with postgres://'),
  MIGRATOR_DATABASE_URL: optionalUrl(['postgres', 'postgresql']),
  REDIS_URL: optionalUrl(['redis', 'rediss']),
  SMTP_URL: optionalUrl(['smtp', 'smtps']),
  PUBLIC_URL: optionalUrl(['http', 'https']),
  MAIL_FROM: z.string().default('Feria <no-responder@feria.example>'),
  SESSION_SECRET: z.string().optional(),
  TRUSTED_PROXIES: z.string().default(''),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** What the processes know of their surroundings, parsed once. */
export interface Config {
  production: boolean;
  port: number;
  dataDir: string;
  databaseUrl: string;
  migratorDatabaseUrl: string;
  redisUrl: string | undefined;
  smtpUrl: string | undefined;
  publicUrl: string;
  mailFrom: string;
  sessionSecret: string;
  trustedProxies: string[];
  logLevel: string;
}

/** DI token of the parsed configuration. */
export const CONFIG = Symbol('CONFIG');

const DEVELOPMENT_SECRET = 'a-secret-for-development-only-never-for-production';

/** Parses the environment; throws an Error whose message names each variable that is wrong, in a sentence. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) {
    throw new Error(`The environment is not right:\n${parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`).join('\n')}`);
  }
  const e = parsed.data;
  const production = e.NODE_ENV === 'production';
  const sessionSecret = e.SESSION_SECRET ?? '';
  if (production && (sessionSecret.length < 32 || sessionSecret === DEVELOPMENT_SECRET)) {
    throw new Error('The environment is not right:\n  SESSION_SECRET needs at least 32 random characters in production');
  }
  return {
    production,
    port: e.PORT,
    dataDir: isAbsolute(e.DATA_DIR) ? e.DATA_DIR : resolve(e.DATA_DIR),
    databaseUrl: e.DATABASE_URL,
    migratorDatabaseUrl: e.MIGRATOR_DATABASE_URL ?? e.DATABASE_URL,
    redisUrl: e.REDIS_URL,
    smtpUrl: e.SMTP_URL,
    publicUrl: (e.PUBLIC_URL ?? `http://localhost:${e.PORT}`).replace(/\/$/, ''),
    mailFrom: e.MAIL_FROM,
    sessionSecret: sessionSecret || DEVELOPMENT_SECRET,
    trustedProxies: e.TRUSTED_PROXIES.split(',').map((entry) => entry.trim()).filter(Boolean),
    logLevel: e.LOG_LEVEL,
  };
}
