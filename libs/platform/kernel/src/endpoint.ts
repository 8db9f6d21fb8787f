import type { z } from 'zod';
import type { Permission } from './permission.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Who may call: anybody, anybody signed in, or who holds a permission. */
export type Access = 'public' | 'signed-in' | Permission;

/**
 * One HTTP endpoint, once: the server routes, validates and documents by it, the client types its calls by it.
 * `path` has `:name` parameters; a parameter called `:edition` is an edition's slug and sets the scope of the permission.
 */
export interface EndpointDefinition {
  id: string;
  summary: string;
  method: Method;
  path: string;
  access: Access;
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  response: z.ZodType;
  status?: number;
  /** The request must carry `If-Match` with the version it saw (428 without), the answer carries `ETag`. */
  precondition?: boolean;
  /** The body is multipart/form-data with one file. */
  upload?: boolean;
  /** The answer (or its cookie) is a secret: it is never kept for a repeated `Idempotency-Key`. */
  secretAnswer?: boolean;
}

export function endpoint<const T extends EndpointDefinition>(definition: T): T {
  return definition;
}

type Output<T> = T extends z.ZodType ? z.output<T> : undefined;
type Incoming<T> = T extends z.ZodType ? z.input<T> : undefined;
type PathParams<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathParams<`/${Rest}`>
  : P extends `${string}:${infer Name}` ? Name : never;

/** What a controller receives: everything parsed. */
export interface InputOf<T extends EndpointDefinition> {
  params: Record<PathParams<T['path']>, string>;
  query: Output<T['query']>;
  body: Output<T['body']>;
  /** The version the caller saw, from `If-Match`; −1 when the endpoint has no precondition. */
  ifMatch: number;
}

/** What a client sends. */
export interface CallOf<T extends EndpointDefinition> {
  params?: Record<PathParams<T['path']>, string>;
  query?: Incoming<T['query']>;
  body?: Incoming<T['body']>;
  ifMatch?: number;
}

export type ResponseOf<T extends EndpointDefinition> = z.output<T['response']>;
