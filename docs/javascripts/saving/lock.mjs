/**
 * One lock of the browser for all tabs of this site, held for as long as its holder lives. A tab that does not get it
 * waits in line, and has it as soon as the holder is gone; or it takes the lock away.
 */

const LONGEST = 5000; // milliseconds that taking it away may last

export class Lock {
  isHeld = false;
  /** Whether it could not even be taken away: nobody can rely on it here. */
  isBroken = false;
  /** @type {Promise<void> | null} */
  #stealing = null;
  /** @type {() => void} */
  #letGo = () => {};
  /** Ends the waiting in line. */
  #waiting = new AbortController();

  /**
   * @param {string} name
   * @param {() => void} onChange called when the lock was got or lost
   */
  constructor(name, onChange) {
    this.name = name;
    this.onChange = onChange;
  }

  /** Takes the lock if it is free; if not, waits in line and returns meanwhile. @throws {DOMException} where there are no locks */
  async ask() {
    if (!await this.#request({ ifAvailable: true })) this.#wait();
  }

  /** Takes the lock from whoever holds it, if the browser does it within a while. */
  async steal() {
    this.#waiting.abort();
    if (!this.isHeld) await (this.#stealing ??= this.#steal().finally(() => (this.#stealing = null)));
  }

  /** Gives the lock back, and waits for it no more. */
  release() {
    this.#waiting.abort();
    this.#letGo();
  }

  async #steal() {
    const isLate = new Promise((resolve) => setTimeout(resolve, LONGEST, false));
    this.isBroken = !await Promise.race([this.#request({ steal: true }).catch(() => false), isLate]);
    if (this.isBroken) console.info('The lock of the tabs does not work; every tab may write');
  }

  #wait() {
    this.#waiting = new AbortController();
    this.#request({ signal: this.#waiting.signal }).catch(() => {}); // waiting was ended
  }

  /** @param {LockOptions} options @returns {Promise<boolean>} whether it was got */
  #request(options) {
    return new Promise((resolve, reject) => {
      let isGot = false;
      const ended = navigator.locks.request(this.name, options, (lock) => {
        isGot = lock !== null;
        const held = isGot ? this.#hold() : undefined;
        resolve(isGot);
        return held;
      });
      ended.catch((error) => (isGot ? this.#lose() : reject(error)));
    });
  }

  /** @returns {Promise<void>} for as long as the lock is to be held */
  #hold() {
    const held = new Promise((resolve) => (this.#letGo = () => resolve(this.#change(false))));
    this.#change(true);
    return held;
  }

  /** Another tab has taken it. */
  #lose() {
    this.#change(false);
    this.#wait();
  }

  /** @param {boolean} isHeld */
  #change(isHeld) {
    if (!isHeld) this.#letGo = () => {};
    this.isHeld = isHeld;
    this.onChange();
  }
}
