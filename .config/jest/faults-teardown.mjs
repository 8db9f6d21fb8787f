/** Removes what the set-up left for the drills. */
export default function tearDown() {
  globalThis.feriaSeeded?.();
}
