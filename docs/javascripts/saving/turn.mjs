/**
 * Whose turn it is to write. Laws:
 * of all tabs with a planner one may write: it holds a lock for as long as it lives; the others follow it;
 * a tab that wants to write asks for the turn, and gets it between two edits, never in the middle of one;
 * it waits until the last save has arrived here, since what one tab stores, another may see a little later;
 * from a tab that does not answer, or with the visitor's consent from one that cannot save, the turn is taken.
 * Where the browser has no locks that work, every tab may write, and the check before each write is all there is.
 */
import { arrival } from './arrival.mjs';
import { HandOver } from './hand-over.mjs';
import { Lock } from './lock.mjs';
import { TurnRefused } from './refused.mjs';
import { base } from '../site.mjs';

const NAME = `${base}:followup:writer`;
const RECALL = 2000; // milliseconds until a turn that was given and not taken is taken back

/**
 * @typedef {object} Storage what this tab knows of the plan in storage
 * @property {boolean} isBlocked whether there is none
 * @property {string} stored which save is stored
 * @property {() => boolean} isStuck whether something here cannot be saved
 */

export class Turn {
  /** The tab that has the turn holds something that it cannot save. */
  isRefused = false;
  /** How often this tab has lost the turn: what was begun before counts for nothing. */
  losses = 0;
  #isKnown = false;
  #isShared = !('locks' in navigator && 'BroadcastChannel' in globalThis);
  #isGiven = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #recall;
  #underWay = 0;
  #asked = Promise.resolve();
  /** @type {Promise<void> | null} */
  #taking = null;
  #lock = new Lock(NAME, () => this.#change());
  #handOver = new HandOver(NAME, () => this.#answer());

  /**
   * @param {Storage} storage
   * @param {() => void} onChange called when this tab has got or lost the turn
   */
  constructor(storage, onChange) {
    this.storage = storage;
    this.onChange = onChange;
  }

  /** From now on this tab takes part; one that the browser puts away for a while does not stand in the way of others. */
  begin() {
    this.#isShared ||= this.storage.isBlocked;
    if (this.#isShared) return;
    this.#asked = this.#join();
    addEventListener('pagehide', ({ persisted }) => persisted && this.#leave());
    addEventListener('pageshow', ({ persisted }) => persisted && (this.#asked = this.#join()));
  }

  /** Whether this tab may write. */
  get isMine() {
    return this.#isShared || this.#lock.isBroken || (this.#lock.isHeld && !this.#isGiven);
  }

  /** Whether another tab may. */
  get isFollowing() {
    return this.#isKnown && !this.isMine;
  }

  /**
   * Gets the turn and keeps it until the task is done; it may have been lost by then all the same.
   * @template T
   * @param {() => T | Promise<T>} task
   * @param {{isForced?: boolean}} [how] `isForced`: also from a tab that cannot save what it has
   * @returns {Promise<T>}
   * @throws {TurnRefused}
   */
  async during(task, { isForced = false } = {}) {
    this.#underWay += 1;
    try {
      await this.#asked;
      if (!this.isMine) await (isForced ? this.#take(true) : (this.#taking ??= this.#take(false).finally(() => (this.#taking = null))));
      return await task();
    } finally {
      this.#underWay -= 1;
      this.#handOver.goOn();
    }
  }

  async #join() {
    try {
      this.#handOver.open();
      await this.#lock.ask();
    } catch (error) {
      console.info(`Every tab may write: ${error}`);
      this.#isShared = true;
    }
    this.#change();
  }

  #leave() {
    this.#handOver.close();
    this.#lock.release();
  }

  /** @param {boolean} isForced */
  async #take(isForced) {
    const answer = isForced ? null : await this.#handOver.ask(() => !this.#lock.isHeld || this.#isGiven);
    if (answer?.kind === 'stuck') return this.#refuse();
    await this.#lock.steal();
    this.#keep();
    await arrival(answer?.kind === 'yours' ? answer.save : null, () => this.storage.stored);
  }

  /** @returns {never} */
  #refuse() {
    this.isRefused = true;
    this.onChange();
    throw new TurnRefused();
  }

  /** @returns {import('./hand-over.mjs').Answer | null} */
  #answer() {
    if (!this.#lock.isHeld || this.#isGiven) return null;
    if (this.#underWay > 0) return { kind: 'busy' };
    if (this.storage.isStuck()) return { kind: 'stuck' };
    this.#give();
    return { kind: 'yours', save: this.storage.stored };
  }

  #give() {
    this.#isGiven = true;
    this.#recall = setTimeout(() => this.#keep(), RECALL);
    this.onChange();
  }

  #keep() {
    clearTimeout(this.#recall);
    this.#isGiven = false;
    this.#change();
  }

  #change() {
    this.#isKnown = true;
    if (!this.#lock.isHeld) [this.#isGiven, this.losses] = [false, this.losses + 1]; // another tab has taken it
    if (this.isMine) this.isRefused = false;
    this.onChange();
  }
}
