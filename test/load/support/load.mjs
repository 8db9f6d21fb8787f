import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

import { processorTime, program } from './machine.mjs';

const run = promisify(execFile);
const IDLE_MS = 10_000;

/** How much of a processor a server uses while nobody asks it anything: it has queues and a database to look after. */
export async function idleShare({ pid }) {
  const before = processorTime(pid);
  await sleep(IDLE_MS);
  return (processorTime(pid) - before) / (IDLE_MS * 1000);
}

/** 32 clients that ask again as soon as they are answered; what it cost the server, and how many were answered. */
export async function load({ pid, url, idle = 0 }, headers, seconds) {
  const options = Object.entries({ 'Accept-Encoding': 'br', ...headers }).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const [before, start] = [processorTime(pid), performance.now()];
  const { stdout } = await run(program('wrk'), ['-t1', '-c32', `-d${seconds}s`, ...options, url]);
  const spent = processorTime(pid) - before - idle * (performance.now() - start) * 1000;
  const requests = Number(/(\d+) requests in/.exec(stdout)[1]);
  if (/Non-2xx or 3xx|Socket errors/.test(stdout)) throw new Error(`${url} did not answer every request:\n${stdout}`);
  return { requests, processor: spent / requests, rate: Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)[1]) };
}
