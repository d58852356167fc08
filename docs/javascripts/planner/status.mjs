/** The one line that is read aloud: what Python announces, and "saved" in the page's own words. */

/** @typedef {{announce: string, isSaved: boolean}} Words */

/** What an edit has to say when its reply is not shown: it is said with the next one that is. */
export class Unsaid {
  /** @type {Words | null} */
  #kept = null;

  /**
   * @param {Words} words
   * @param {{isView: boolean, isShown: boolean}} reply
   * @returns {Words} what there is to say now
   */
  joined(words, { isView, isShown }) {
    const now = isView ? (this.#kept ?? words) : words;
    this.#kept = isShown ? null : now;
    return now;
  }
}

export class Status {
  #told = '';

  /** @param {HTMLElement | null} region with role=status, there before anything is said */
  constructor(region) {
    this.said = region?.querySelector('[data-said]');
    this.saved = /** @type {HTMLElement | null | undefined} */ (region?.querySelector('[data-saved]'));
  }

  /** @param {Words} words */
  say(words) {
    this.#set({ announce: '', isSaved: false });
    requestAnimationFrame(() => this.#set(words)); // anew, so that the same words are read again
  }

  /** The page has something to say beside that. @param {string} words */
  tell(words) {
    this.#told = words;
    requestAnimationFrame(() => this.#add());
  }

  #add() {
    if (this.said && this.#told) this.said.textContent = `${this.said.textContent} ${this.#told}`.trim();
    this.#told = '';
  }

  /** @param {Words} words */
  #set({ announce, isSaved }) {
    if (this.said) this.said.textContent = announce;
    if (this.saved) this.saved.hidden = !isSaved;
  }
}
