import { Refusal } from '../command.mjs';

/** Adds up what the steps of `npm test` found. Every step answers with counts: `{ passed, failed, skipped }`. */
export class Tally {
  #total = { passed: 0, failed: 0, skipped: 0 };
  #lines = [];
  #missing = [];

  async step(name, work) {
    console.log(`\n── ${name}`);
    const began = Date.now();
    const counts = await work().catch((error) => {
      console.error(error instanceof Refusal ? error.message : error);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    for (const key of Object.keys(this.#total)) this.#total[key] += counts[key];
    this.#lines.push(`${name}: ${sentence(counts)} in ${Math.round((Date.now() - began) / 1000)} s`);
  }

  /** A step that either holds or does not counts as one. */
  async check(work) {
    await work();
    return { passed: 1, failed: 0, skipped: 0 };
  }

  /** Something that could not run here at all, and the command that would let it. */
  missing(what, enable) {
    this.#missing.push(`Not run on this machine: ${what}. To run it: ${enable}`);
  }

  report() {
    console.log(`\n${[...this.#lines, ...this.#missing].join('\n')}\n`);
    console.log(sentence(this.#total));
    process.exitCode = this.#total.failed === 0 && this.#total.passed > 0 ? 0 : 1;
  }
}

function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
