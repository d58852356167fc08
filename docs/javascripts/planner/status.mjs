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

// Milliseconds: whoever types hears what came of it when they rest, not at every key.
const REST = 1500;

export class Status {
  #told = '';
  #heard = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #later;

  /** @param {HTMLElement | null} region with role=status, there before anything is said */
  constructor(region) {
    this.said = region?.querySelector('[data-said]');
    this.saved = /** @type {HTMLElement | null | undefined} */ (region?.querySelector('[data-saved]'));
  }

  /** @param {Words} words */
  say(words) {
    clearTimeout(this.#later);
    this.#set({ announce: '', isSaved: false });
    requestAnimationFrame(() => this.#set(words)); // anew, so that the same words are read again
  }

  /** What came of typing: said after a rest, and only when it is news. @param {Words} words */
  sayLater(words) {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => {
      if (words.announce !== this.#heard) this.say(words);
      this.#heard = words.announce;
    }, REST);
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
