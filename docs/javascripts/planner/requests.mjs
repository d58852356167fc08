/**
 * The queue to Python: one request at a time, in order, none lost. A reply is applied before the next one is sent.
 * A Python that was just started is told the plan first; when it stops, what was not answered waits for the next one,
 * but a request that stopped two of them is given up. An edit is carried out in this tab's turn to write, and on the plan
 * that is stored then; when another tab has taken the turn meanwhile, it counts for nothing and is carried out anew.
 */
import { isEdit, isFind, isPeek, isView } from './messages.mjs';
import { PythonStopped } from '../python/errors.mjs';

/**
 * @typedef {import('./messages.mjs').Request} Request
 * @typedef {import('./messages.mjs').Reply} Reply
 * @typedef {Pick<Required<Request>, 'policy' | 'stored' | 'languages'>} Opening
 * @typedef {(reply: Reply | null) => void} Settle applies the reply; null when the request was given up
 * @typedef {{request: Request, settle: Settle, sent: number}} Job `sent`: to how many Pythons
 *
 * @typedef {object} Page what the page knows when a request is sent
 * @property {() => Opening} opening what a new Python is told
 * @property {Pick<import('./plan.mjs').Plan, 'during' | 'isMine' | 'isBehind' | 'isSample'>} plan
 * @property {(screen: string) => [name: string, value: string][]} drafts what is typed on a screen
 */

const MOST_SENT = 2;

export class Requests {
  /** @type {Job[]} */
  #queue = [];
  #isBusy = false;
  #openedGeneration = 0;

  /**
   * @param {import('../python/python.mjs').Python} python
   * @param {Page} page
   */
  constructor(python, page) {
    this.python = python;
    this.page = page;
  }

  /** How many requests are not answered yet. */
  get waiting() {
    return this.#queue.length;
  }

  /** Whether something the visitor did, not only looked at, is not answered yet. */
  get hasEdits() {
    return this.#queue.some(({ request }) => isEdit(request));
  }

  /**
   * @param {Request} request
   * @param {Settle} settle
   */
  ask(request, settle) {
    const last = this.#queue.at(-1);
    if (last?.sent === 0 && isFind(last.request) && isFind(request)) Object.assign(last, { request, settle });
    else this.#queue.push({ request, settle, sent: 0 });
    void this.work();
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
      if (isEdit(job.request)) await this.page.plan.during(() => this.#edit(job));
      else this.#settle(job, await this.#answer(job));
    } catch (error) {
      const isStopped = error instanceof PythonStopped;
      if (isStopped && job.sent < MOST_SENT && this.python.state === 'idle') return; // another one begins by itself
      if (isStopped && job.sent < MOST_SENT) throw error;
      if (isStopped) this.python.restart();
      this.#settle(job, null);
    }
  }

  /** @param {Job} job */
  async #edit(job) {
    await this.python.ready(); // the turn may have been long in coming
    const reply = await this.#answer(job);
    if (this.page.plan.isMine) return this.#settle(job, reply);
    job.sent = 0;
    this.#openedGeneration = 0;
  }

  /** @type {(job: Job, reply: Reply | null) => void} */
  #settle({ settle }, reply) {
    this.#queue.shift();
    try {
      settle(reply);
    } catch (error) {
      reportError(error); // a mistake in showing one reply must not stop the others
    }
  }

  /** @param {Job} job */
  async #answer(job) {
    const { request } = job;
    job.sent += 1;
    if (request.action === 'open') return this.#open(request);
    const isOpened = this.#openedGeneration === this.python.generation && (isPeek(request) || !this.page.plan.isBehind);
    if (!isOpened && isView(request)) return this.#open(request);
    const opened = isOpened ? null : await this.#open({ ...request, invalid: [] });
    const isLost = opened && this.page.plan.isSample && !opened.is_sample; // what was done in a sample is not done to the plan
    return isLost ? opened : this.#send(request);
  }

  /** @param {Request} request */
  async #open(request) {
    const reply = await this.#send({ ...request, action: 'open', ...this.page.opening() });
    this.#openedGeneration = this.python.generation;
    return reply;
  }

  /**
   * @param {Request} request
   * @returns {Promise<Reply>}
   */
  async #send(request) {
    const fields = isView(request) ? this.page.drafts(request.screen) : request.fields;
    return JSON.parse(await this.python.ask(JSON.stringify({ ...request, fields })));
  }
}
