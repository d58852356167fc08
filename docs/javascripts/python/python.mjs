/**
 * The one Python of a visit: in a worker, started when first needed, watched, and started anew when it fails.
 * It reports its progress until it is ready; then it answers one request at a time, text by text.
 */
import { takeLine } from '../planner/begun.mjs';
import { root } from '../site.mjs';
import { Line } from './line.mjs';
import { Watchdog } from './watchdog.mjs';

const START_SILENCE = 9; // seconds without a byte or a step while starting
const RESTORE_SILENCE = 4; // seconds; restoring a snapshot takes less than one
const ANSWER_SILENCE = 20; // seconds a request may take

/**
 * @typedef {'idle' | 'starting' | 'stalled' | 'ready' | 'failed'} PythonState "stalled": silent for long, not given up
 * @typedef {import('../worker/messages.mjs').Progress} Progress
 * @typedef {import('../worker/messages.mjs').Answer} Answer
 * @typedef {import('../worker/messages.mjs').WorkerMessage} WorkerMessage
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
  /** Whether it came up from a snapshot, and whether the next one may. */
  isRestored = false;
  mayRestore = true;

  /** @type {Line | null} */
  #line = null;
  /** @type {Waiter | null} */
  #starting = null;
  /** @type {Promise<string> | null} */
  #started = null;
  /** @type {Waiter | null} */
  #asked = null;
  #watchdog = new Watchdog(() => this.#fallSilent());

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
      this.#line?.send(text);
    });
  }

  #start() {
    this.#started = new Promise((resolve, reject) => (this.#starting = { resolve, reject }));
    this.#started.catch(() => {}); // `state` tells it, even when nobody waits
    this.#open(this.mayRestore ? takeLine() : null);
  }

  /** @param {Line | null} line one that was opened before, or null for a new one */
  #open(line) {
    this.generation += 1;
    this.isRestored = false;
    this.progress = { stage: 'download', loaded: 0, total: 0 };
    this.#watchdog.watch(START_SILENCE);
    this.#line = line ?? new Line({ task: 'run', mayRestore: this.mayRestore, root: root.href });
    this.#become('starting');
    this.#line.listen((message) => this.#hear(message));
  }

  /** @param {WorkerMessage} message */
  #hear(message) {
    this.#watchdog.feed();
    if (message.type === 'progress') this.#advance(message);
    else if (message.type === 'restoring') this.#restore();
    else if (message.type === 'ready') this.#begin();
    else if (message.type === 'failed') this.#fail(message.reason);
    else if (message.type !== 'kept') this.#answer(message);
  }

  /** @param {Progress} progress */
  #advance(progress) {
    this.progress = progress;
    this.#become(this.state === 'stalled' ? 'starting' : this.state);
  }

  #restore() {
    this.isRestored = true;
    this.#watchdog.watch(RESTORE_SILENCE);
  }

  #begin() {
    this.#watchdog.rest();
    performance.mark('followup:python');
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
    const wasRestored = this.isRestored;
    this.mayRestore &&= !wasRestored;
    this.restart(); // what it holds in memory is not to be trusted now
    asked?.reject(wasRestored ? new PythonStopped(message.reason) : new PythonFault(message.reason));
  }

  #fallSilent() {
    if (this.state === 'starting' && !this.isRestored) this.#become('stalled');
    else this.#fail('no sign of life');
  }

  /** @param {string} reason for the console; the page has its own words */
  #fail(reason) {
    console.error(`Python stopped: ${reason}`);
    if (this.isRestored && this.state === 'starting') this.#startWithoutSnapshot();
    else this.#stop('failed', reason);
  }

  /** A snapshot that cannot be restored is no one's trouble: Python comes up as on a first visit. */
  #startWithoutSnapshot() {
    this.#line?.close();
    this.mayRestore = false;
    this.#open(null);
  }

  /** @type {(state: PythonState, reason: string) => void} */
  #stop(state, reason) {
    this.#watchdog.rest();
    this.#line?.close();
    const waiters = [this.#starting, this.#asked];
    this.#line = this.#starting = this.#asked = null;
    this.#become(state);
    for (const waiter of waiters) waiter?.reject(new PythonStopped(reason));
  }

  /** @param {PythonState} state */
  #become(state) {
    this.state = state;
    this.onChange();
  }
}
