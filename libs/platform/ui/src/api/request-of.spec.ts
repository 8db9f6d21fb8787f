import type { EndpointDefinition } from '@feria/kernel';
import { z } from 'zod';
import { initOf, urlOf } from './request-of.ts';

const endpoint = (over: Partial<EndpointDefinition>): EndpointDefinition =>
  ({ id: 'x.y', summary: '', method: 'GET', path: '/api/v1/editions/:edition/things/:thing', access: 'public', response: z.unknown(), ...over });

describe('the address of a call', () => {
  it('fills the parameters in, encoded', () => {
    expect(urlOf(endpoint({}), { params: { edition: 'fica', thing: 'a/b' } })).toBe('/api/v1/editions/fica/things/a%2Fb');
  });

  it('leaves empty query values out', () => {
    expect(urlOf(endpoint({ path: '/x', query: z.unknown() }), { query: { q: 'ñandú', state: undefined, cursor: '' } })).toBe('/x?q=%C3%B1and%C3%BA');
  });

  it('refuses a missing parameter instead of calling a wrong address', () => {
    expect(() => urlOf(endpoint({}), { params: { edition: 'fica' } as Record<string, string> })).toThrow('thing');
  });
});

describe('the request of a call', () => {
  it('gives every POST a key', () => {
    expect(initOf(endpoint({ method: 'POST' }), { body: { a: 1 } }, 'k-1')).toEqual({ method: 'POST', headers: { accept: 'application/json', 'content-type': 'application/json', 'idempotency-key': 'k-1' }, body: '{"a":1}' });
  });

  it('names the version it saw', () => {
    expect(initOf(endpoint({ method: 'PATCH' }), { body: {}, ifMatch: 7 }, 'k').headers).toMatchObject({ 'if-match': '"7"' });
  });

  it('sends neither a body nor a key with a GET', () => {
    expect(initOf(endpoint({}), {}, 'k')).toEqual({ method: 'GET', headers: { accept: 'application/json' } });
  });
});
