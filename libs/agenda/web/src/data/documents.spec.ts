import { documentUrl, isAcceptable } from './documents.ts';

const answer = (status: number, type: string): Response => new Response('{}', { status, headers: { 'content-type': type } });

describe('what may be kept', () => {
  it('is a whole JSON answer', () => {
    expect(isAcceptable(answer(200, 'application/json; charset=utf-8'))).toBe(true);
  });

  it('is never an error, nor the page of a captive portal', () => {
    expect(isAcceptable(answer(503, 'application/json'))).toBe(false);
    expect(isAcceptable(answer(200, 'text/html'))).toBe(false);
    expect(isAcceptable(new Response('{}', { headers: {} }))).toBe(false);
  });

  it('has the hash in its address', () => {
    expect(documentUrl('fica', 'index.es', 'abc')).toBe('/public/v1/editions/fica/docs/index.es.abc.json');
  });
});
