/** The one Python of a visit: started when first needed, and anew when it fails. It answers one request at a time. */
import { PythonFault, PythonStopped } from './errors.mjs';
import { Question } from './question.mjs';
import { Startup } from './startup.mjs';

/**
 * @typedef {'idle' | 'starting' | 'stalled' | 'ready' | 'failed'} PythonState "stalled": silent for long, not given up
 * @typedef {import('../runtime/messages.mjs').LineMessage} LineMessage
 * @typedef {import('../runtime/messages.mjs').Cause} Cause
 */

export class Python {
  /** Which worker this is: a new one knows nothing of what the one before was told. */
  generation = 0;
  /** Whether a snapshot may be restored; not after one failed. */
  mayRestore = true;

  /** @type {'idle' | 'starting' | 'ready' | 'failed'} */
  #state = 'idle';
  /** @type {Cause} why it failed */
  #cause = 'lost';
  /** @type {Startup | null} */
  #startup = null;
  /** @type {import('./line.mjs').Line | null} */
  #line = null;
  #question = new Question(() => this.#fail('no answer', 'silent'));

  /** @param {() => void} onChange called after every change of `state` or `progress` */
  constructor(onChange) {
    this.onChange = onChange;
  }

  /** @returns {PythonState} */
  get state() {
    return this.#state === 'starting' && this.#startup?.isStalled ? 'stalled' : this.#state;
  }

  /** Whether it answers, or may well be there soon. */
  get isUsable() {
    return this.state !== 'stalled' && this.state !== 'failed';
  }

  /** Why it is "stalled" or "failed". */
  get cause() {
    return this.#state === 'starting' ? (this.#startup?.cause ?? this.#cause) : this.#cause;
  }

  get progress() {
    return this.#startup?.progress ?? { stage: 'download', loaded: 0, total: 0 };
  }

  /** Whether it came up from a snapshot. */
  get isRestored() {
    return this.#startup?.isRestored ?? false;
  }

  /**
   * Resolves when Python takes requests; starts it when nobody has.
   * @throws {PythonStopped} when it failed; `restart` begins again
   */
  async ready() {
    if (this.#state === 'failed') throw new PythonStopped('failed before');
    if (this.#state === 'idle') this.#start();
    await this.#startup?.ready;
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
    const answer = this.#question.put();
    this.#line?.send(text);
    return answer;
  }

  #start() {
    this.generation += 1;
    const startup = new Startup(this.mayRestore, this.onChange);
    this.#startup = startup;
    startup.ready.then((line) => this.#begin(startup, line), ({ message }) => this.#end(startup, message));
    this.#become('starting');
  }

  /** @type {(startup: Startup, line: import('./line.mjs').Line) => void} */
  #begin(startup, line) {
    this.mayRestore = startup.mayRestore;
    this.#line = line;
    line.listen((message) => this.#hear(message));
    this.#become('ready');
  }

  /** @type {(startup: Startup, reason: string) => void} */
  #end(startup, reason) {
    if (this.#startup === startup && this.#state === 'starting') this.#fail(reason, startup.cause);
  }

  /** @param {LineMessage} message */
  #hear(message) {
    if (message.type === 'reply') this.#question.take()?.resolve(message.text);
    else if (message.type === 'fault') this.#doubt(message.reason);
    else if (message.type === 'failed') this.#fail(message.reason, 'lost');
  }

  /**
   * After a fault, what Python holds in memory is not to be trusted; if that came from a snapshot, another Python may
   * well answer.
   * @param {string} reason
   */
  #doubt(reason) {
    console.error(reason);
    const asked = this.#question.take();
    const wasRestored = this.isRestored;
    this.mayRestore &&= !wasRestored;
    this.restart();
    asked?.reject(wasRestored ? new PythonStopped(reason) : new PythonFault(reason));
  }

  /** @type {(reason: string, cause: Cause) => void} */
  #fail(reason, cause) {
    console.error(`Python stopped: ${reason}`);
    this.#cause = cause;
    this.mayRestore &&= !this.isRestored;
    this.#stop('failed', reason);
  }

  /** @type {(state: 'idle' | 'failed', reason: string) => void} */
  #stop(state, reason) {
    const asked = this.#question.take();
    this.#line?.close();
    this.#startup?.stop(reason);
    this.#line = this.#startup = null;
    this.#become(state);
    asked?.reject(new PythonStopped(reason));
  }

  /** @param {'idle' | 'starting' | 'ready' | 'failed'} state */
  #become(state) {
    this.#state = state;
    this.onChange();
  }
}
