import type { CallOf, EndpointDefinition } from '@feria/kernel';

type Query = Record<string, string | number | boolean | undefined | null>;

/** What a call may carry, whatever the endpoint: a definition's own types narrow it at the call. */
export interface LooseCall {
  params?: Record<string, string>;
  query?: unknown;
  body?: unknown;
  ifMatch?: number;
}

/** The address of an endpoint: parameters filled in and encoded, empty query values left out. */
export function urlOf<T extends EndpointDefinition>(endpoint: T, { params, query }: Pick<CallOf<T>, 'params' | 'query'> = {}): string {
  const given = (params ?? {}) as Record<string, string>;
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = given[name];
    if (value === undefined) throw new Error(`${endpoint.id} needs the parameter ${name}`);
    return encodeURIComponent(value);
  });
  const entries = Object.entries((query ?? {}) as Query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const search = new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString();
  return search ? `${path}?${search}` : path;
}

/** Method, headers and body of a call. Every POST carries a key, so that a retry or a double click does nothing twice. */
export function initOf({ method, upload }: EndpointDefinition, call: LooseCall, key: string): RequestInit {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method === 'POST' && !upload) headers['idempotency-key'] = key;
  if (call.ifMatch !== undefined) headers['if-match'] = `"${call.ifMatch}"`;
  if (call.body === undefined) return { method, headers };
  return { method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(call.body) };
}
