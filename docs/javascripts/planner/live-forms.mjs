/**
 * Forms that are answered while the visitor types, `form[data-live]`. They are submitted after a moment of quiet, and
 * what stands in them is the visitor's for as long as they are at it, whatever is rendered meanwhile. A search leaves
 * nothing undone; what is typed in a `form[data-live="kept"]`, such as a note, is a draft as in any other form.
 */
import { fieldsOf, isChanged, printValue, valueOf } from './controls.mjs';

const QUIET = 150; // milliseconds

/** @param {HTMLFormElement} form */
export function isLive(form) {
  return form.dataset.live !== undefined;
}

/** @param {HTMLFormElement} form @returns {boolean} whether something can be left undone in it; in a search it cannot */
export function holdsDrafts(form) {
  return !isLive(form) || form.dataset.live === 'kept';
}

export class LiveForms {
  /** @type {Map<HTMLFormElement, ReturnType<typeof setTimeout>>} what was typed in them is not submitted yet */
  #waiting = new Map();

  /** @param {HTMLElement} mount */
  constructor(mount) {
    this.mount = mount;
    mount.addEventListener('input', ({ target }) => this.#note(target));
    mount.addEventListener('change', ({ target }) => isChoice(target) && this.#note(target));
    mount.addEventListener('submit', ({ target }) => this.#forget(/** @type {HTMLFormElement} */ (target)), { capture: true });
  }

  /** What was typed before anyone listened is searched for, too. */
  begin() {
    this.#beginWith(this.#forms());
  }

  /** Something else was answered meanwhile, which does not know what is typed in notes. */
  resume() {
    this.#beginWith(this.#forms().filter(holdsDrafts));
  }

  /** @param {HTMLFormElement[]} forms */
  #beginWith(forms) {
    for (const form of forms) {
      if (fieldsOf(form).some(([, control]) => isChanged(control))) this.#wait(form);
    }
  }

  /** The visitor goes elsewhere: what they were about to search for is asked no more. */
  stop() {
    for (const form of [...this.#waiting.keys()]) this.#forget(form);
  }

  /**
   * @param {string} html to be rendered
   * @returns {string} the same, with what the visitor is about to search for
   */
  keptIn(html) {
    const busy = this.#forms().filter((form) => this.#waiting.has(form) || isFocused(form));
    if (busy.length === 0) return html;
    const template = document.createElement('template');
    template.innerHTML = html;
    for (const form of busy) copy(form, template.content.querySelector(`form[data-live][data-action="${form.dataset.action}"]`));
    return template.innerHTML;
  }

  #forms() {
    return [...this.mount.querySelectorAll('form')].filter(isLive);
  }

  /** @param {EventTarget | null} target */
  #note(target) {
    const { form } = /** @type {import('./controls.mjs').Control} */ (target);
    if (form && isLive(form)) this.#wait(form);
  }

  /** @param {HTMLFormElement} form */
  #wait(form) {
    this.#forget(form);
    this.#waiting.set(form, setTimeout(() => form.isConnected && form.requestSubmit(), QUIET));
  }

  /** @param {HTMLFormElement} form */
  #forget(form) {
    clearTimeout(this.#waiting.get(form));
    this.#waiting.delete(form);
  }
}

/** @param {EventTarget | null} target @returns {boolean} of a text, a change is old news: it comes when the focus leaves */
function isChoice(target) {
  return target instanceof Element && target.matches('select, [type="checkbox"], [type="radio"]');
}

/** @param {HTMLFormElement} form @returns {boolean} whether the visitor is in one of its fields */
function isFocused(form) {
  return fieldsOf(form).some(([, control]) => control === document.activeElement);
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLFormElement | null} twin
 */
function copy(form, twin) {
  const values = new Map(fieldsOf(form).map(([field, control]) => [field, valueOf(control)]));
  for (const [field, control] of twin ? fieldsOf(twin) : []) {
    const value = values.get(field);
    if (value !== undefined) printValue(control, value);
  }
}
