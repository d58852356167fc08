/**
 * Counts the seconds without a sign of life. It counts ticks, not clock time: a laptop that slept
 * for an hour has not been waiting for an hour, and should not be told that something failed.
 */

const TICK = 1000; // milliseconds

export class Watchdog {
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;
  #silence = 0;

  /** @param {() => void} bark called once, when the silence has lasted as long as allowed */
  constructor(bark) {
    this.bark = bark;
  }

  /** @param {number} seconds how long a silence may last */
  watch(seconds) {
    this.rest();
    this.#timer = setInterval(() => this.#tick(seconds), TICK);
  }

  /** Something happened: count from zero again. */
  feed() {
    this.#silence = 0;
  }

  rest() {
    clearInterval(this.#timer);
    this.#silence = 0;
  }

  /** @param {number} seconds */
  #tick(seconds) {
    this.#silence += 1;
    if (this.#silence < seconds) return;
    this.rest();
    this.bark();
  }
}
