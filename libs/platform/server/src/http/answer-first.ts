import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Answers a request whose answer is at hand and names its route; undefined when it has left it to the framework. */
export type FirstAnswer = (request: IncomingMessage, response: ServerResponse) => string | undefined;

export interface AnsweredFirst { route: string; status: number; count: number }

/** By route, then by status: nothing is put together for each request. */
type Counts = Map<string, Map<number, number>>;

const counts = new WeakMap<Server, Counts>();

/**
 * Puts `answer` before the framework. Routing, context, cookies and hooks cost more than sending a document does:
 * what everybody may read and lies ready in memory goes without them.
 */
export function answerFirst(server: Server, answer: FirstAnswer): void {
  const framework = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  const answered: Counts = new Map();
  counts.set(server, answered);
  server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
    // While the server is closing the framework answers: it knows how to end connections that never pause.
    const route = server.listening ? answer(request, response) : undefined;
    if (route !== undefined) count(answered, route, response.statusCode);
    else for (const listener of framework) listener.call(server, request, response);
  });
}

function count(answered: Counts, route: string, status: number): void {
  const known = answered.get(route);
  if (known) known.set(status, (known.get(status) ?? 0) + 1);
  else answered.set(route, new Map([[status, 1]]));
}

/** What was answered before the framework since this was last asked: its own hooks do not see those requests. */
export function takeAnsweredFirst(server: Server): AnsweredFirst[] {
  const answered = counts.get(server);
  const taken = [...answered ?? []].flatMap(([route, statuses]) => [...statuses].map(([status, times]) => ({ route, status, count: times })));
  answered?.clear();
  return taken;
}
