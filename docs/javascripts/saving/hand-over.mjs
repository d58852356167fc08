/**
 * How the tab that may write and one that wants to come to terms, over a channel between the tabs. The one that wants
 * to repeats itself: a tab that lives answers at once, also from the background, where its own clock hardly runs.
 */

const AGAIN = 250; // milliseconds
const MOST_SILENT = 8; // rounds without a sign of life: the other tab is frozen
const MOST = 180; // rounds: longer than Python may be silent on opening the plan and on the edit; more is no edit that ends

/**
 * @typedef {{kind: 'busy'} | {kind: 'stuck'} | {kind: 'yours', save: string}} Answer
 *   "stuck": something there cannot be saved; `save`: which save the plan in storage is, now that it is yours
 */

export class HandOver {
  #name;
  #me = '';
  /** @type {BroadcastChannel | null} */
  #channel = null;
  /** Who has asked and was told to wait, and when: one that asks no more may be gone. @type {{from: string, at: number} | null} */
  #asker = null;
  /** @type {(answer: Answer) => void} */
  #hear = () => {};

  /**
   * @param {string} name
   * @param {() => Answer | null} answer null: it is not this tab's to give
   */
  constructor(name, answer) {
    this.#name = name;
    this.answer = answer;
  }

  /** Only where the browser has locks: elsewhere it may lack what this needs, too. */
  open() {
    this.#me = crypto.randomUUID();
    this.#channel = new BroadcastChannel(this.#name);
    this.#channel.onmessage = ({ data }) => {
      if (data.to === this.#me) this.#hear(data.answer);
      else if (data.from) this.#reply(data.from);
    };
  }

  close() {
    this.#channel?.close();
    this.#channel = null;
  }

  /**
   * @param {() => boolean} isNeeded
   * @returns {Promise<Answer | null>} null when nobody has come to an answer, or none is needed any more
   */
  async ask(isNeeded) {
    let silent = 0;
    for (let round = 0; round < MOST && silent < MOST_SILENT && isNeeded(); round += 1) {
      const answer = await this.#round();
      if (answer && answer.kind !== 'busy') return answer;
      silent = answer ? 0 : silent + 1;
    }
    return null;
  }

  /** Who was told to wait is answered anew. */
  goOn() {
    if (this.#asker && performance.now() - this.#asker.at < 2 * AGAIN) this.#reply(this.#asker.from);
  }

  /** @returns {Promise<Answer | null>} the last that was heard */
  #round() {
    return new Promise((resolve) => {
      /** @type {Answer | null} */
      let heard = null;
      const timer = setTimeout(() => resolve(heard), AGAIN);
      this.#hear = (answer) => {
        heard = answer;
        if (answer.kind === 'busy') return;
        clearTimeout(timer);
        resolve(answer);
      };
      this.#channel?.postMessage({ from: this.#me });
    });
  }

  /** @param {string} asker */
  #reply(asker) {
    const answer = this.answer();
    this.#asker = answer?.kind === 'busy' ? { from: asker, at: performance.now() } : null;
    if (answer) this.#channel?.postMessage({ to: asker, answer });
  }
}
