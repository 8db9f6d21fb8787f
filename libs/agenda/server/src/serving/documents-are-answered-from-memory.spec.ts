import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { answerFirst, documentHeaders, takeAnsweredFirst } from '@feria/server';
import { Publication } from './publication.ts';
import { answerPublic } from './public-routes.ts';
import { readyAnswers } from './ready-answers.ts';

const TEXT = '{"performances":["Danza de los Viejitos"]}';
const HASH = 'R_zYpWZZUwkPN6LtLpb7Bl';
const DOCUMENT = `/public/v1/editions/fica/docs/index.es.${HASH}.json`;

function publication(release: number, hash = HASH): Publication {
  const [br, gz] = [brotliCompressSync(TEXT), gzipSync(TEXT)];
  const stored = new Map([hash, `feed-${release}`].map((known) => [known, { name: '', hash: known, etag: `"${known}"`, contentType: 'application/json; charset=utf-8', br, gz }]));
  const edition = { slug: 'fica', name: {}, startsOn: '2027-05-14', endsOn: '2027-05-30', zone: 'America/Mexico_City', sourceLanguage: 'es' as const, demonstration: false, release };
  return new Publication(edition, { edition: 'fica', release, publishedAt: '2027-05-01T00:00:00Z', documents: { 'index.es': hash } }, { 'program.json': `feed-${release}` }, stored);
}

describe('documents are answered from memory', () => {
  let server: Server;
  let answers = readyAnswers(publication(1), [], documentHeaders({ https: true }));

  beforeAll(async () => {
    server = createServer((_request, response) => response.writeHead(418).end('the framework'));
    answerFirst(server, (asked, response) => answerPublic({ ready: (path) => answers.get(path) }, asked, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  afterAll(() => server.close());

  async function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }> {
    const asked = request({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, path, headers, method }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) };
  }

  it('in the best encoding that the client takes', async () => {
    const [br, gz, plain] = [await get(DOCUMENT, { 'accept-encoding': 'gzip, deflate, br' }), await get(DOCUMENT, { 'accept-encoding': 'gzip' }), await get(DOCUMENT)];
    expect([br, gz, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
    expect([brotliDecompressSync(br.body), gunzipSync(gz.body), plain.body].map(String)).toEqual([TEXT, TEXT, TEXT]);
    expect(br.headers['cache-control']).toContain('immutable');
  });

  it('as 304 to who has it, also when a cache in between weakened the tag', async () => {
    for (const tag of [`"${HASH}"`, `"other", W/"${HASH}"`]) {
      const { status, body, headers } = await get(DOCUMENT, { 'if-none-match': tag });
      expect([status, body.length, headers.etag]).toEqual([304, 0, `"${HASH}"`]);
    }
    expect((await get(DOCUMENT, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('with nothing in them that a browser would run, and for every origin', async () => {
    const { headers } = await get(DOCUMENT);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff', 'access-control-allow-origin': '*', vary: 'Accept-Encoding',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox", 'strict-transport-security': 'max-age=31536000; includeSubDomains',
    });
  });

  it('only when they are asked for as they are named; the rest is the framework’s', async () => {
    const left = [`${DOCUMENT}?v=1`, '/public/v1/editions/fica/docs/index.es.json', '/feeds/fica/other', '/', '/api/v1/session'];
    for (const path of left) expect((await get(path)).status).toBe(418);
    expect((await get(DOCUMENT, {}, 'POST')).status).toBe(418);
  });

  it('and counted for the metrics', async () => {
    takeAnsweredFirst(server);
    await get(DOCUMENT);
    await get(DOCUMENT);
    await get('/feeds/fica/program.json', { 'if-none-match': '*' });
    await get('/');
    expect(takeAnsweredFirst(server)).toEqual([
      { route: '/public/v1/editions/:slug/docs/:file', status: 200, count: 2 },
      { route: '/feeds/:slug/:name', status: 304, count: 1 },
    ]);
    expect(takeAnsweredFirst(server)).toEqual([]);
  });

  it('the documents of a moment ago go on, the manifest and the feeds are the new ones', async () => {
    answers = readyAnswers(publication(2, 'AAAAAAAAAAAAAAAAAAAAAA'), [publication(1)], documentHeaders({ https: false }));
    expect((await get(DOCUMENT)).status).toBe(200);
    expect((await get('/feeds/fica/program.json')).headers.etag).toBe('"feed-2"');
    const manifest = await get('/public/v1/editions/fica/manifest.json');
    expect(JSON.parse(String(manifest.body))).toMatchObject({ release: 2, documents: { 'index.es': 'AAAAAAAAAAAAAAAAAAAAAA' } });
    expect(manifest.headers['cache-control']).toBe('public, max-age=0, s-maxage=5, must-revalidate');
    expect(manifest.headers).not.toHaveProperty('strict-transport-security');
  });
});
