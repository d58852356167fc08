/**
 * The queue to Python: one request at a time, in order, none lost.
 * A Python that was just started is told the plan first; when it stops, what was not answered waits for the next one.
 */
import { PythonStopped } from './python.mjs';

/**
 * @typedef {object} Request
 * @property {string} action "open", "show" or what the submitted form does
 * @property {string} screen
 * @property {[name: string, value: string][]} fields
 * @property {string[]} invalid names of the inputs whose text is no value: half a date, for example
 * @property {string} today the visitor's calendar date, YYYY-MM-DD
 * @property {string} zone IANA
 * @property {string} locale
 * @property {string} token new for every request
 * @property {string} base the path of the site's root
 * @property {unknown} [policy] with "open" only
 * @property {string | null} [stored] with "open" only: the saved plan document, as text
 *
 * @typedef {{kind: 'download', filename: string, media_type: string, text: string}
 *   | {kind: 'copy', text: string} | {kind: 'set_aside'}} Effect
 *
 * @typedef {object} Reply
 * @property {Record<string, string>} html fragments by mount
 * @property {string} screen
 * @property {string | null} document the plan to save, or null when it did not change
 * @property {string} announce
 * @property {string | null} focus a selector
 * @property {Effect[]} effects
 *
 * @typedef {{request: Request, resolve: (reply: Reply) => void, reject: (error: unknown) => void}} Job
 */

export class Requests {
  /** @type {Job[]} */
  #queue = [];
  #isBusy = false;
  #openedGeneration = 0;

  /**
   * @param {import('./python.mjs').Python} python
   * @param {() => {policy: unknown, stored: string | null}} opening what a new Python is told
   */
  constructor(python, opening) {
    this.python = python;
    this.opening = opening;
  }

  /** How many requests are not answered yet. */
  get waiting() {
    return this.#queue.length;
  }

  /** Whether something the visitor did, not only looked at, is not answered yet. */
  get hasEdits() {
    return this.#queue.some(({ request }) => !isView(request));
  }

  /**
   * @param {Request} request
   * @returns {Promise<Reply>}
   * @throws {Error} when Python raised one; the request is given up
   */
  ask(request) {
    return new Promise((resolve, reject) => {
      this.#queue.push({ request, resolve, reject });
      void this.work();
    });
  }

  /** Carries out what waits; ends early when Python stops, and is called again after its restart. */
  async work() {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      for (let job = this.#queue[0]; job; job = this.#queue[0]) await this.#carryOut(job);
    } catch (error) {
      if (!(error instanceof PythonStopped)) throw error;
    } finally {
      this.#isBusy = false;
    }
  }

  /** @param {Job} job */
  async #carryOut(job) {
    try {
      await this.python.ready();
      const reply = await this.#answer(job.request);
      this.#queue.shift();
      job.resolve(reply);
    } catch (error) {
      if (error instanceof PythonStopped) throw error;
      this.#queue.shift();
      job.reject(error);
    }
  }

  /** @param {Request} request */
  async #answer(request) {
    const isOpened = this.#openedGeneration === this.python.generation;
    if (request.action === 'open' || (!isOpened && isView(request))) return this.#open(request);
    if (!isOpened) await this.#open({ ...request, fields: [], invalid: [] });
    return this.#send(request);
  }

  /** @param {Request} request */
  async #open(request) {
    const reply = await this.#send({ ...request, action: 'open', ...this.opening() });
    this.#openedGeneration = this.python.generation;
    return reply;
  }

  /**
   * @param {Request} request
   * @returns {Promise<Reply>}
   */
  async #send(request) {
    return JSON.parse(await this.python.ask(JSON.stringify(request)));
  }
}

/** @param {Request} request */
export function isView(request) {
  return request.action === 'show' || request.action === 'open';
}
