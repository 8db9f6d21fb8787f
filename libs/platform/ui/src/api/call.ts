import { newId, type CallOf, type EndpointDefinition, type ResponseOf } from '@feria/kernel';
import { offlineProblem, problemOf } from './problem-error.ts';
import { initOf, urlOf } from './request-of.ts';

let signedOut: () => void = () => undefined;

/** What to do when the server says that nobody is signed in any more. */
export function onSignedOut(listener: () => void): void {
  signedOut = listener;
}

/**
 * Calls one endpoint and gives its answer, typed by the contract (the server has validated it; the browser parses nothing).
 * Throws ProblemError with words to show: the server's own, or that there is no connection.
 */
export async function call<T extends EndpointDefinition>(endpoint: T, options: CallOf<T> & { signal?: AbortSignal } = {}): Promise<ResponseOf<T>> {
  const { signal, ...rest } = options;
  const init = initOf(endpoint, rest, newId());
  const response = await reach(() => fetch(urlOf(endpoint, rest), { ...init, credentials: 'same-origin', ...(signal && { signal }) }));
  const text = await reach(() => response.text());
  return settle<T>(response.status, text);
}

/** The typed answer, or the problem thrown. */
export function settle<T extends EndpointDefinition>(status: number, text: string): ResponseOf<T> {
  if (status === 401) signedOut();
  if (status >= 400) throw problemOf(status, text);
  return (text === '' ? undefined : JSON.parse(text)) as ResponseOf<T>;
}

async function reach<R>(work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw offlineProblem();
  }
}
