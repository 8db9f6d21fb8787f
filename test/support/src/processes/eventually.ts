import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again until `question` answers with something other than undefined, null or false, and resolves with that answer.
 * Rejects after `within` milliseconds with the last error, or with `what` it waited for.
 */
export async function eventually<T>(what: string, question: () => Promise<T> | T, within = 30_000, every = 100): Promise<NonNullable<T>> {
  const deadline = Date.now() + within;
  for (;;) {
    const answer = await attempt(question);
    if ('value' in answer && answer.value !== undefined && answer.value !== null && answer.value !== false) return answer.value as NonNullable<T>;
    if (Date.now() > deadline) throw new Error(`Waited ${within / 1000} s for ${what}.`, { cause: 'error' in answer ? answer.error : undefined });
    await sleep(every);
  }
}

async function attempt<T>(question: () => Promise<T> | T): Promise<{ value: T } | { error: unknown }> {
  try {
    return { value: await question() };
  } catch (error) {
    return { error };
  }
}
