/**
 * The one Python of a visit: a worker, started when first needed, watched, and started anew when it fails.
 * It reports its progress until it is ready; then it answers one request at a time, text by text.
 */
import { siteUrl } from './site.mjs';
import { Watchdog } from './watchdog.mjs';

const START_SILENCE = 30; // seconds without a byte or a step while starting
const ANSWER_SILENCE = 20; // seconds a request may take

/**
 * @typedef {'idle' | 'starting' | 'ready' | 'failed'} PythonState
 * @typedef {{stage: 'download' | 'start', loaded: number, total: number}} Progress bytes, unpacked
 * @typedef {{type: 'reply', text: string} | {type: 'fault', reason: string}} Answer
 * @typedef {{type: 'progress'} & Progress | {type: 'ready'} | {type: 'failed', reason: string} | Answer} WorkerMessage
 * @typedef {{resolve: (text: string) => void, reject: (error: Error) => void}} Waiter
 */

/** Python is not there (any more): the request was not answered and can be sent to the next one. */
export class PythonStopped extends Error {}

/** Python raised an error on this very request: sending it again would not help. */
export class PythonFault extends Error {}

export class Python {
  /** @type {PythonState} */
  state = 'idle';
  /** @type {Progress} */
  progress = { stage: 'download', loaded: 0, total: 0 };
  /** Which worker this is: a new one knows nothing of what the one before was told. */
  generation = 0;

  /** @type {Worker | null} */
  #worker = null;
  /** @type {Waiter | null} */
  #starting = null;
  /** @type {Promise<string> | null} */
  #started = null;
  /** @type {Waiter | null} */
  #asked = null;
  #watchdog = new Watchdog(() => this.#fail('no sign of life'));

  /** @param {() => void} onChange called after every change of `state` or `progress` */
  constructor(onChange) {
    this.onChange = onChange;
  }

  /**
   * Resolves when Python takes requests; starts it when nobody has.
   * @throws {PythonStopped} when it failed; `restart` begins again
   */
  async ready() {
    if (this.state === 'failed') throw new PythonStopped('failed before');
    if (this.state === 'idle') this.#start();
    await this.#started;
  }

  /** Throws the worker away and lets the next `ready` start another. */
  restart() {
    this.#stop('idle', 'restarted');
  }

  /**
   * @param {string} text
   * @returns {Promise<string>}
   * @throws {PythonStopped | PythonFault}
   */
  ask(text) {
    return new Promise((resolve, reject) => {
      this.#asked = { resolve, reject };
      this.#watchdog.watch(ANSWER_SILENCE);
      this.#worker?.postMessage(text);
    });
  }

  #start() {
    this.generation += 1;
    this.progress = { stage: 'download', loaded: 0, total: 0 };
    this.#started = new Promise((resolve, reject) => (this.#starting = { resolve, reject }));
    this.#started.catch(() => {}); // `state` tells it, even when nobody waits
    this.#watchdog.watch(START_SILENCE);
    this.#worker = startWorker();
    this.#worker.onmessage = ({ data }) => this.#hear(data);
    this.#worker.onerror = (event) => this.#fail(event.message ?? 'the worker did not start');
    this.#become('starting');
  }

  /** @param {WorkerMessage} message */
  #hear(message) {
    this.#watchdog.feed();
    if (message.type === 'progress') this.#advance(message);
    else if (message.type === 'ready') this.#begin();
    else if (message.type === 'failed') this.#fail(message.reason);
    else this.#answer(message);
  }

  /** @param {Progress} progress */
  #advance(progress) {
    this.progress = progress;
    this.onChange();
  }

  #begin() {
    this.#watchdog.rest();
    this.#become('ready');
    this.#starting?.resolve('');
  }

  /** @param {Answer} message */
  #answer(message) {
    this.#watchdog.rest();
    const asked = this.#asked;
    this.#asked = null;
    if (message.type === 'reply') return asked?.resolve(message.text);
    console.error(message.reason);
    this.restart(); // what it holds in memory is not to be trusted now
    asked?.reject(new PythonFault(message.reason));
  }

  /** @param {string} reason for the console; the page has its own words */
  #fail(reason) {
    console.error(`Python stopped: ${reason}`);
    this.#stop('failed', reason);
  }

  /** @type {(state: PythonState, reason: string) => void} */
  #stop(state, reason) {
    this.#watchdog.rest();
    this.#worker?.terminate();
    const waiters = [this.#starting, this.#asked];
    this.#worker = this.#starting = this.#asked = null;
    this.#become(state);
    for (const waiter of waiters) waiter?.reject(new PythonStopped(reason));
  }

  /** @param {PythonState} state */
  #become(state) {
    this.state = state;
    this.onChange();
  }
}

/** A worker begun from a `blob:` lives under this page's content policy; one begun from an address would not. */
function startWorker() {
  const source = `import ${JSON.stringify(siteUrl('javascripts/worker.mjs'))};`;
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  return new Worker(address, { type: 'module' });
}
