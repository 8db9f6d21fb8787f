import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Answers a request whose answer is at hand and names its route; undefined when it has left it to the framework. */
export type FirstAnswer = (request: IncomingMessage, response: ServerResponse) => string | undefined;

export interface AnsweredFirst { route: string; status: number; count: number }

const counts = new WeakMap<Server, Map<string, AnsweredFirst>>();

/**
 * Puts `answer` before the framework. Routing, context, cookies and hooks cost more than sending a document does:
 * what everybody may read and lies ready in memory goes without them.
 */
export function answerFirst(server: Server, answer: FirstAnswer): void {
  const framework = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  const answered = new Map<string, AnsweredFirst>();
  counts.set(server, answered);
  server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
    // While the server is closing the framework answers: it knows how to end connections that never pause.
    const route = server.listening ? answer(request, response) : undefined;
    if (route !== undefined) count(answered, route, response.statusCode);
    else for (const listener of framework) listener.call(server, request, response);
  });
}

function count(answered: Map<string, AnsweredFirst>, route: string, status: number): void {
  const key = `${status} ${route}`;
  const known = answered.get(key);
  if (known) known.count += 1;
  else answered.set(key, { route, status, count: 1 });
}

/** What was answered before the framework since this was last asked: its own hooks do not see those requests. */
export function takeAnsweredFirst(server: Server): AnsweredFirst[] {
  const answered = counts.get(server);
  const taken = [...answered?.values() ?? []];
  answered?.clear();
  return taken;
}
