import { setTimeout as sleep } from 'node:timers/promises';

import { eventually, ProductClient, type RunningFeria } from '@feria/test-support/processes';

export interface Answer {
  status: number;
  body: unknown;
}

/** Sends one POST until the product says what became of it, always under the same Idempotency-Key: what a browser does that lost its line. */
export async function insist(client: ProductClient, path: string, body: unknown, key: string, within = 90_000): Promise<Answer> {
  const deadline = Date.now() + within;
  for (;;) {
    const answer = await once(client, path, body, key);
    if (answer && answer.status < 500 && !stillRunning(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`POST ${path} had no answer within ${within / 1000} s; the last was ${JSON.stringify(answer)}`);
    await sleep(50);
  }
}

/** Undefined: the line broke, and nobody knows what became of the request. */
export async function once(client: ProductClient, path: string, body: unknown, key: string): Promise<Answer | undefined> {
  try {
    const response = await client.raw('POST', path, body, { 'idempotency-key': key });
    return { status: response.status, body: await response.json() };
  } catch {
    return undefined;
  }
}

function stillRunning({ status, body }: Answer): boolean {
  return status === 409 && (body as { type?: string }).type === '/problems/platform/still-running';
}

/** Kills a process with -9. Resolves when the supervisor has started another and the product is ready: with the milliseconds since that start. */
export async function killAndAwait(feria: RunningFeria, name: 'api' | 'worker'): Promise<number> {
  const killed = feria.pid(name);
  process.kill(killed, 'SIGKILL');
  await eventually(`another ${name}`, () => feria.pid(name) !== killed, 60_000, 20);
  const started = Date.now();
  await eventually('readiness', async () => (await fetch(`${feria.url}/readyz`)).ok, 60_000, 20);
  return Date.now() - started;
}
