import { setTimeout as sleep } from 'node:timers/promises';

export interface Reading {
  address: string;
  status: number;
  ms: number;
}

/** Reads the addresses one after the other, round and round, until `stop()`: which answers with what became of each read. A broken line is status 0. */
export function keepReading(get: (address: string) => Promise<Response>, addresses: readonly string[], pause = 5): { stop(): Promise<Reading[]> } {
  const readings: Reading[] = [];
  let over = false;
  const running = (async () => {
    for (let turn = 0; !over; turn += 1) {
      readings.push(await read(get, addresses[turn % addresses.length]!));
      await sleep(pause);
    }
  })();
  return {
    stop: async () => {
      over = true;
      await running;
      return readings;
    },
  };
}

async function read(get: (address: string) => Promise<Response>, address: string): Promise<Reading> {
  const began = performance.now();
  const status = await get(address).then(async (response) => {
    await response.arrayBuffer();
    return response.status;
  }, () => 0);
  return { address, status, ms: performance.now() - began };
}
