const EVERY_MS = 5 * 60_000;
const JITTER = 0.2;
/** Coming back to the page asks at once, but not twice within this. */
const REST_MS = 20_000;

/** Milliseconds to the next question, spread so that a crowd does not ask in step. `roll` in [0, 1). */
export function nextDelay(roll: number): number {
  return Math.round(EVERY_MS * (1 - JITTER + 2 * JITTER * roll));
}

/** Asks every five minutes while the page is visible, and at once when the reader comes back or the signal does. Returns the end. */
export function pollWhileVisible(check: () => Promise<void>): () => void {
  let timer = 0;
  let lastAt = Date.now();

  function plan(): void {
    clearTimeout(timer);
    if (document.visibilityState === 'visible') timer = window.setTimeout(ask, nextDelay(Math.random()));
  }
  function ask(): void {
    lastAt = Date.now();
    void check().finally(plan);
  }
  function comeBack(): void {
    if (document.visibilityState === 'visible' && Date.now() - lastAt > REST_MS) ask();
    else plan();
  }

  document.addEventListener('visibilitychange', comeBack);
  window.addEventListener('focus', comeBack);
  window.addEventListener('online', ask);
  plan();
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', comeBack);
    window.removeEventListener('focus', comeBack);
    window.removeEventListener('online', ask);
  };
}
