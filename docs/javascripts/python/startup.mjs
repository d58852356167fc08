/**
 * One attempt to bring Python up, watched for signs of life. A snapshot that cannot be restored is no one's trouble:
 * Python then comes up as on a first visit.
 */
import { takeLine } from '../begun.mjs';
import { root } from '../site.mjs';
import { PythonStopped } from './errors.mjs';
import { Line } from './line.mjs';
import { Watchdog } from './watchdog.mjs';

const BOOT_SILENCE = 9; // seconds without a byte or a step
const RESTORE_SILENCE = 4; // seconds; restoring a snapshot takes less than one

/**
 * @typedef {import('../runtime/messages.mjs').Cause} Cause
 * @typedef {import('../runtime/messages.mjs').LineMessage} LineMessage
 * @typedef {import('../runtime/messages.mjs').Progress} Progress
 */

export class Startup {
  /** @type {Progress} */
  progress = { stage: 'download', loaded: 0, total: 0 };
  /** Nothing was heard for long; it is not given up, it may still come. */
  isStalled = false;
  /** @type {Cause} why it is stalled or has failed */
  cause = 'lost';
  /** Whether Python comes from a snapshot, and whether the next one may. */
  isRestored = false;
  mayRestore;
  /** @type {Promise<Line>} the line to a Python that takes requests; @throws {PythonStopped} */
  ready;

  /** @type {(line: Line) => void} */
  #resolve = () => {};
  /** @type {(error: PythonStopped) => void} */
  #reject = () => {};
  #line;
  #watchdog = new Watchdog(() => this.#fallSilent());

  /**
   * @param {boolean} mayRestore whether a kept snapshot may be used
   * @param {() => void} onChange called after every change of what is to be read here
   */
  constructor(mayRestore, onChange) {
    this.mayRestore = mayRestore;
    this.onChange = onChange;
    this.ready = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#line = this.#open(mayRestore ? takeLine() : null);
  }

  /** @param {string} reason */
  stop(reason) {
    this.#watchdog.rest();
    this.#line.close();
    this.#reject(new PythonStopped(reason));
  }

  /** @param {Line | null} line one that was opened before, or null for a new one */
  #open(line) {
    this.isRestored = false;
    this.#watchdog.watch(BOOT_SILENCE);
    const opened = line ?? new Line({ task: 'run', mayRestore: this.mayRestore, root: root.href });
    queueMicrotask(() => opened.listen((message) => this.#hear(message)));
    return opened;
  }

  /** @param {LineMessage} message */
  #hear(message) {
    if (this.isStalled) this.#watchdog.watch(BOOT_SILENCE); // it has rested since it barked
    else this.#watchdog.feed();
    this.isStalled = false;
    if (message.type === 'progress') this.progress = message;
    else if (message.type === 'restoring') this.#restore();
    else if (message.type === 'ready') this.#finish();
    else if (message.type === 'failed') this.#fail(message.reason, message.cause);
    this.onChange();
  }

  #restore() {
    this.isRestored = true;
    performance.mark('followup:restoring');
    this.#watchdog.watch(RESTORE_SILENCE);
  }

  #finish() {
    this.#watchdog.rest();
    performance.mark('followup:python');
    this.#resolve(this.#line);
  }

  #fallSilent() {
    if (this.isRestored) return this.#fail('no sign of life', 'silent');
    this.isStalled = true;
    this.cause = 'silent';
    this.onChange();
  }

  /**
   * @param {string} reason for the console; the page has its own words
   * @param {Cause} [cause]
   */
  #fail(reason, cause = 'lost') {
    console.error(`Python did not start: ${reason}`);
    this.cause = cause;
    if (!this.isRestored) return this.stop(reason);
    this.#line.close();
    this.mayRestore = false;
    this.#line = this.#open(null);
  }
}
