/**
 * The queue to Python: one request at a time, in order, none lost. A reply is applied before the next one is sent.
 * A Python that was just started is told the plan first; when it stops, what was not answered waits for the next one,
 * but a request that stopped two of them is given up. An edit is carried out in this tab's turn to write, and on the plan
 * that is stored then; when another tab has taken the turn meanwhile, it counts for nothing and is carried out anew.
 * It counts only for the plan it was made on: where a sample has come or gone since, it is not carried out.
 */
import { isEdit, isLive, isPeek, isView, isWrite, understood } from './messages.mjs';
import { PythonStopped } from '../python/errors.mjs';
import { TurnRefused } from '../saving/refused.mjs';

/**
 * @typedef {import('./messages.mjs').Request} Request
 * @typedef {import('./messages.mjs').Reply} Reply
 * @typedef {Pick<Required<Request>, 'policy' | 'stored' | 'languages'>} Opening
 * @typedef {'request-failed' | 'other-plan' | null} Problem what the visitor is to be told; a refused turn is told of elsewhere
 * @typedef {(reply: Reply | null, problem: Problem) => void} Settle applies the reply; null when the request was given up
 * @typedef {{request: Request, settle: Settle, sent: number, ofSample: boolean}} Job `sent`: to how many Pythons; `ofSample`: made in a sample
 *
 * @typedef {object} Page what the page knows when a request is sent
 * @property {() => Opening} opening what a new Python is told
 * @property {Pick<import('./plan.mjs').Plan, 'during' | 'isMine' | 'isBehind' | 'isSample' | 'losses'>} plan
 * @property {(screen: string) => [name: string, value: string][]} drafts what is typed on a screen
 * @property {Pick<import('../keeping/keeping.mjs').Keeping, 'told' | 'copyBefore'>} keeping
 */

const MOST_SENT = 2;

export class Requests {
  /** @type {Job[]} */
  #queue = [];
  #isAtWork = false;
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

  /** Whether anything is not answered yet that will show what is stored, or change it. */
  get isBusy() {
    return this.#queue.some(({ request }) => !isPeek(request));
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
    if (last?.sent === 0 && isLive(last.request) && isLive(request)) Object.assign(last, { request, settle });
    else this.#queue.push({ request, settle, sent: 0, ofSample: this.page.plan.isSample });
    void this.work();
  }

  /** Carries out what waits; ends early when Python stops, and is called again after its restart. */
  async work() {
    if (this.#isAtWork) return;
    this.#isAtWork = true;
    try {
      for (let job = this.#queue[0]; job; job = this.#queue[0]) await this.#carryOut(job);
    } catch (error) {
      if (!(error instanceof PythonStopped)) throw error;
    } finally {
      this.#isAtWork = false;
    }
  }

  /** @param {Job} job */
  async #carryOut(job) {
    try {
      await this.python.ready();
      if (isWrite(job.request)) await this.page.plan.during(() => this.#edit(job));
      else this.#settle(job, ...await this.#reply(job));
    } catch (error) {
      const isStopped = error instanceof PythonStopped;
      if (isStopped && job.sent < MOST_SENT && this.python.state === 'idle') return; // another one begins by itself
      if (isStopped && job.sent < MOST_SENT) throw error;
      if (isStopped) this.python.restart();
      this.#settle(job, null, error instanceof TurnRefused ? null : 'request-failed');
    }
  }

  /** @param {Job} job */
  async #edit(job) {
    if (this.python.state !== 'ready') return; // the turn was long in coming; it is not kept from others while one starts
    const { plan } = this.page;
    const before = plan.losses;
    const answer = await this.#reply(job);
    if (plan.isMine && plan.losses === before) return this.#settle(job, ...answer);
    job.sent = 0;
    this.#openedGeneration = 0;
  }

  /** @type {(job: Job, reply: Reply | null, problem: Problem) => void} */
  #settle({ settle }, reply, problem) {
    this.#queue.shift();
    try {
      settle(reply, problem);
    } catch (error) {
      reportError(error); // a mistake in showing one reply must not stop the others
    }
  }

  /** @param {Job} job @returns {Promise<[Reply | null, Problem]>} */
  async #reply(job) {
    const { request, ofSample } = job;
    job.sent += 1;
    const isOpened = request.action !== 'open' && this.#openedGeneration === this.python.generation && !this.page.plan.isBehind;
    if (isPeek(request)) return [isOpened ? await this.#send(request) : null, null]; // what it opened would not be shown
    const opened = isOpened ? null : await this.#open({ ...request, invalid: [] });
    if (opened && isView(request)) return [opened, null];
    const isSample = opened ? opened.is_sample ?? false : this.page.plan.isSample;
    if (!isEdit(request) || isSample === ofSample) return [await this.#send(request), null];
    const shown = opened ?? await this.#send({ ...request, action: 'show', fields: [], invalid: [] });
    return [{ ...shown, is_done: false }, 'other-plan'];
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
    const fields = isView(request) ? this.page.drafts(request.screen) : [...request.fields, ...await this.#copy(request)];
    const device = this.page.keeping.told(request);
    return understood(await this.python.ask(JSON.stringify({ ...request, fields, device })));
  }

  /** What the edit would replace is kept first, as it is stored in this tab's turn. @param {Request} request */
  #copy({ keeps_copy: why }) {
    return why === undefined ? [] : this.page.keeping.copyBefore(why);
  }
}
