import { eventually, queryProduct, startFeria } from '@feria/test-support/processes';

import { DEMO, demoIsQuiet } from './support/demo-edition.mjs';
import { idleShare, load } from './support/load.mjs';
import { program } from './support/machine.mjs';
import { median, report, skip } from './support/report.mjs';
import { startBareNode, startNginx } from './support/servers.mjs';

const NAME = 'serve-index';
const ROUNDS = 5;
const SECONDS = 2;
const WARM_REQUESTS = 60_000;
const WARM_SECONDS = 20;
/** By processor time per request: how much of another server's capacity the product has at least. */
const GOALS = { 200: { nginx: 0.3, node: 0.9 }, 304: { nginx: 0.25, node: 0.75 } };

/** The index document as the API serves it, in the best compression. */
async function publishedIndex(feria) {
  await demoIsQuiet(feria);
  const [{ path, br }] = await queryProduct(feria.dataDir, `
    SELECT '/public/v1/editions/' || slug || '/docs/index.es.' || hash || '.json' AS path, br
    FROM agenda_document JOIN agenda_manifest USING (edition_id) WHERE slug = $1 AND name = 'index.es' AND documents ->> name = hash`, [DEMO]);
  const answer = await eventually('the API to have it', async () => {
    const found = await fetch(feria.url + path, { headers: { 'accept-encoding': 'br' } });
    return found.headers.get('content-length') === String(br.length) && found;
  });
  const unmodified = await fetch(feria.url + path, { headers: { 'if-none-match': answer.headers.get('etag') } });
  return { path, body: br, headers: { 200: ownHeaders(answer), 304: ownHeaders(unmodified) } };
}

/** Without those that Node adds to every answer. */
function ownHeaders({ headers }) {
  return Object.fromEntries([...headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)));
}

/** Until the compiler has seen enough of them all; on a busy machine not for ever. */
async function warmUp(server, headers) {
  for (let [requests, start] = [0, Date.now()]; requests < WARM_REQUESTS && Date.now() - start < WARM_SECONDS * 1000;) requests += (await load(server, headers, SECONDS)).requests;
}

/** Several short rounds in turn, so that what else the machine does meets all three alike. */
async function measured(servers, status) {
  const asked = {};
  for (const [name, server] of Object.entries(servers)) {
    const etag = (await fetch(server.url, { headers: { 'accept-encoding': 'br' } })).headers.get('etag');
    asked[name] = status === 304 ? { 'If-None-Match': etag } : {};
    await warmUp(server, asked[name]);
  }
  const rounds = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, server] of Object.entries(servers)) rounds[name].push(await load(server, asked[name], SECONDS));
  }
  return Object.fromEntries(Object.entries(rounds).map(([name, results]) => [name, {
    processor: median(results.map(({ processor }) => processor)), rate: median(results.map(({ rate }) => rate)),
  }]));
}

function figures(status, { feria, nginx, node }) {
  const share = (what, reference, least) => ({ what: `${status}: capacity of ${what} by processor time`, value: reference.processor / feria.processor, unit: '', goal: { least } });
  return [
    { what: `${status}: processor time per request`, value: feria.processor, unit: 'µs', reference: { what: 'nginx', value: nginx.processor } },
    { what: `${status}: processor time per request`, value: feria.processor, unit: 'µs', reference: { what: 'bare node', value: node.processor } },
    { what: `${status}: requests per second`, value: feria.rate, unit: '/s', reference: { what: 'nginx', value: nginx.rate } },
    { what: `${status}: requests per second`, value: feria.rate, unit: '/s', reference: { what: 'bare node', value: node.rate } },
    share('nginx', nginx, GOALS[status].nginx),
    share('bare node', node, GOALS[status].node),
  ];
}

async function bench() {
  const feria = await startFeria();
  const others = [];
  try {
    const { path, headers, body } = await publishedIndex(feria);
    const [nginx, node] = [await startNginx(path, body, headers[200]), await startBareNode(path, body, headers)];
    others.push(nginx, node);
    const product = { url: feria.url.replace('localhost', '127.0.0.1') + path, pid: feria.pid('api') };
    const servers = { feria: { ...product, idle: await idleShare(product) }, nginx, node };
    const results = [];
    for (const status of [200, 304]) results.push(...figures(status, await measured(servers, status)));
    report(NAME, results, [`index.es of the demo edition, ${body.length} bytes of brotli; medians of ${ROUNDS} rounds of ${SECONDS} s with 32 clients; what the API spends without requests is left out`]);
  } finally {
    for (const server of others) await server.stop();
    await feria.remove();
  }
}

const missing = ['wrk', 'nginx'].filter((name) => !program(name));
if (missing.length > 0) skip(NAME, `needs ${missing.join(' and ')} (apt-get install ${missing.join(' ')})`);
else await bench();
