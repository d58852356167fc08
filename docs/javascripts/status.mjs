/** The one line that is read aloud: what Python announces, and "saved" in the page's own words. */

export class Status {
  /** @param {HTMLElement | null} region with role=status, there before anything is said */
  constructor(region) {
    this.said = region?.querySelector('[data-said]');
    this.saved = /** @type {HTMLElement | null | undefined} */ (region?.querySelector('[data-saved]'));
  }

  /**
   * @param {string} announcement
   * @param {boolean} isSaved
   */
  say(announcement, isSaved) {
    this.#set('', false);
    requestAnimationFrame(() => this.#set(announcement, isSaved)); // anew, so that the same words are read again
  }

  /**
   * @param {string} announcement
   * @param {boolean} isSaved
   */
  #set(announcement, isSaved) {
    if (this.said) this.said.textContent = announcement;
    if (this.saved) this.saved.hidden = !isSaved;
  }
}
