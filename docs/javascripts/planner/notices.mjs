/**
 * The notices of a widget: sentences that stand in the page, hidden, until they are true.
 * A `<span data-value="name">` in a notice takes a value; a `[data-when="name other"]` shows in these cases only.
 * What `data-comes` and `data-goes` hold is read aloud when it comes and when it goes.
 */

export class Notices {
  /**
   * @param {HTMLElement} widget
   * @param {object} [page]
   * @param {(words: string) => void} page.tell
   * @param {() => void} page.onLeave called when a notice is gone with the focus in it
   */
  constructor(widget, page = { tell: () => {}, onLeave: () => {} }) {
    this.widget = widget;
    this.page = page;
  }

  /**
   * @param {string} name
   * @param {boolean} isTrue
   * @param {boolean} [isOver] whether what `data-goes` holds is true when it is not
   */
  toggle(name, isTrue, isOver = false) {
    const notice = this.#find(name);
    if (!notice || notice.hidden === !isTrue) return;
    const hadFocus = notice.contains(document.activeElement);
    notice.hidden = !isTrue;
    if (hadFocus) this.page.onLeave();
    const words = isTrue ? notice.dataset.comes : (isOver && notice.dataset.goes);
    if (words) this.page.tell(words);
    if (isTrue && notice.getAttribute('role') === 'alert') notice.scrollIntoView({ block: 'nearest' });
  }

  /**
   * @param {string} action of the notices' buttons, by `data-host`
   * @param {boolean} isPossible a button that could do nothing is not shown
   */
  allow(action, isPossible) {
    for (const button of this.widget.querySelectorAll(`button[data-host="${action}"]`)) {
      button.toggleAttribute('hidden', !isPossible);
    }
  }

  /**
   * @param {string} name
   * @param {Record<string, string>} values
   */
  fill(name, values) {
    for (const slot of this.#all(name, '[data-value]')) {
      const value = values[slot.dataset.value ?? ''];
      if (value !== undefined && slot.textContent !== value) slot.textContent = value;
    }
  }

  /**
   * @param {string} name
   * @param {string[]} cases that are true now
   */
  choose(name, ...cases) {
    for (const part of this.#all(name, '[data-when]')) {
      part.hidden = !part.dataset.when?.split(' ').some((each) => cases.includes(each));
    }
  }

  /** @param {string} name @returns {HTMLElement | null} */
  #find(name) {
    return this.widget.querySelector(`[data-notice="${name}"]`);
  }

  /**
   * @param {string} name
   * @param {string} selector
   * @returns {HTMLElement[]}
   */
  #all(name, selector) {
    return [...(this.#find(name)?.querySelectorAll(selector) ?? [])].map((part) => /** @type {HTMLElement} */ (part));
  }
}
