/** What Python was asked and has not answered yet; a silence that lasts too long is noticed. */
import { Watchdog } from './watchdog.mjs';

const ANSWER_SILENCE = 20; // seconds a request may take

/** @typedef {{resolve: (text: string) => void, reject: (error: Error) => void}} Waiter */

export class Question {
  /** @type {Waiter | null} */
  #waiter = null;
  #watchdog;

  /** @param {() => void} onSilence */
  constructor(onSilence) {
    this.#watchdog = new Watchdog(onSilence);
  }

  /** @returns {Promise<string>} the answer */
  put() {
    return new Promise((resolve, reject) => {
      this.#waiter = { resolve, reject };
      this.#watchdog.watch(ANSWER_SILENCE);
    });
  }

  /** @returns {Waiter | null} who waits for the answer: it is there, or will never be */
  take() {
    const waiter = this.#waiter;
    this.#waiter = null;
    this.#watchdog.rest();
    return waiter;
  }
}
