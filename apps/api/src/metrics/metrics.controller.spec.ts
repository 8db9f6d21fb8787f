import { mayRead } from './metrics.controller.ts';

const request = (remoteAddress: string, headers: Record<string, string> = {}) => ({ headers, socket: { remoteAddress } });

describe('who may read the metrics', () => {
  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('this machine, from %s', (address) => {
    expect(mayRead(request(address), undefined)).toBe(true);
  });

  it('nobody else', () => {
    expect(mayRead(request('10.0.0.7'), undefined)).toBe(false);
    expect(mayRead(request('10.0.0.7', { authorization: 'Bearer ' }), '')).toBe(false);
  });

  it('nobody through a proxy on this machine', () => {
    expect(mayRead(request('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }), undefined)).toBe(false);
  });

  it('who has the token, from anywhere', () => {
    expect(mayRead(request('10.0.0.7', { authorization: 'Bearer s3cret' }), 's3cret')).toBe(true);
    expect(mayRead(request('10.0.0.7', { authorization: 'Bearer s3creT' }), 's3cret')).toBe(false);
  });
});
