import { AsyncLocalStorage } from 'node:async_hooks';
import { ANONYMOUS, SYSTEM, type Actor } from './actor.ts';

/** What is known of the request (or job) that the current code runs for. */
export interface RequestContext {
  requestId: string;
  ip: string;
  userAgent: string;
  actor: Actor;
}

const storage = new AsyncLocalStorage<RequestContext>();

export function runInContext<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** Runs work as the product itself: jobs, listeners, the command line. */
export function runAsSystem<T>(work: () => T): T {
  return storage.run({ requestId: 'system', ip: '', userAgent: '', actor: SYSTEM }, work);
}

export function currentContext(): RequestContext {
  return storage.getStore() ?? { requestId: '', ip: '', userAgent: '', actor: ANONYMOUS };
}

export function currentActor(): Actor {
  return currentContext().actor;
}
