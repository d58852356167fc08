/**
 * Forms that are being carried out: until the reply is there, they can be neither changed nor submitted again.
 * An inert form loses the focus, so what had it is remembered.
 */

/** @typedef {{submitter: HTMLElement | null, focused: HTMLElement | null}} Before */

export class UnderWay {
  /** @type {WeakMap<HTMLFormElement, Before>} */
  #forms = new WeakMap();

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLElement | null} submitter
   * @returns {boolean} false when the form is under way already
   */
  begin(form, submitter) {
    if (this.#forms.has(form)) return false;
    this.#forms.set(form, { submitter, focused: focusedIn(form) });
    submitter?.setAttribute('aria-busy', 'true');
    form.inert = true;
    return true;
  }

  /** @param {HTMLFormElement | null} form before anything is rendered in its place */
  end(form) {
    const before = form && this.#forms.get(form);
    if (!before) return;
    this.#forms.delete(form);
    form.inert = false;
    before.submitter?.removeAttribute('aria-busy');
    if (document.activeElement === document.body) before.focused?.focus({ preventScroll: true });
  }
}

/** @param {HTMLFormElement} form */
function focusedIn(form) {
  const focused = document.activeElement;
  return focused instanceof HTMLElement && form.contains(focused) ? focused : null;
}
