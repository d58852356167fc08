/**
 * What is typed but not submitted: it survives every new rendering, a look at another screen, and a visit to a
 * guide page. Only what the visitor touched is kept, by screen, form and field, and only in memory.
 */
import { controlsOf } from './gather.mjs';

/** @typedef {ReturnType<typeof controlsOf>[0]} Control */

const UNKEPT = ['hidden', 'file', 'password', 'submit', 'button', 'image', 'reset'];

export class Drafts {
  /** @type {WeakSet<EventTarget>} the controls that the visitor has changed */
  #typed = new WeakSet();
  /** @type {Map<string, Map<string, string | boolean>>} values by field, by screen and form */
  #kept = new Map();

  /** @param {EventTarget} control */
  note(control) {
    this.#typed.add(control);
  }

  /** @param {HTMLElement} mount */
  isTyping(mount) {
    return formsIn(mount).some((form) => this.#typedIn(form).length > 0);
  }

  /**
   * Before a rendering.
   * @param {HTMLElement} mount
   * @param {string} screen the one shown now
   * @param {HTMLFormElement | null} [submitted] Python has its values, and what it renders is what counts
   */
  keep(mount, screen, submitted) {
    for (const form of formsIn(mount)) {
      const values = this.#typedIn(form).map(([field, control]) => /** @type {const} */ ([field, valueOf(control)]));
      if (values.length && form !== submitted) this.#kept.set(keyOf(screen, form), new Map(values));
    }
  }

  /**
   * What was typed in this form is saved, or given up.
   * @param {HTMLFormElement} form
   * @param {string} screen
   */
  drop(form, screen) {
    for (const [, control] of fieldsOf(form)) this.#typed.delete(control);
    this.#kept.delete(keyOf(screen, form));
  }

  /**
   * After a rendering.
   * @param {HTMLElement} mount
   * @param {string} screen the one shown now
   */
  restore(mount, screen) {
    for (const form of formsIn(mount)) {
      this.#fill(form, this.#kept.get(keyOf(screen, form)) ?? new Map());
      this.#kept.delete(keyOf(screen, form));
    }
  }

  /**
   * @param {HTMLFormElement} form
   * @param {Map<string, string | boolean>} values
   */
  #fill(form, values) {
    for (const [field, control] of fieldsOf(form)) {
      const value = values.get(field);
      if (value === undefined) continue;
      this.note(control);
      if (typeof value === 'boolean') /** @type {HTMLInputElement} */ (control).checked = value;
      else if (control.value !== value) control.value = value;
    }
  }

  /** @param {HTMLFormElement} form */
  #typedIn(form) {
    return fieldsOf(form).filter(([, control]) => this.#typed.has(control));
  }
}

/** @param {HTMLElement} mount */
function formsIn(mount) {
  return [...mount.querySelectorAll('form')];
}

/**
 * @param {string} screen
 * @param {HTMLFormElement} form the same action may stand there for several things, told apart by hidden fields
 */
function keyOf(screen, form) {
  const hidden = controlsOf(form).filter(({ type }) => type === 'hidden').map(({ value }) => value);
  return [screen, form.dataset.action, ...hidden].join(' ');
}

/**
 * @param {HTMLFormElement} form
 * @returns {[field: string, control: Control][]} controls of one name are told apart by their place
 */
function fieldsOf(form) {
  const controls = controlsOf(form).filter(({ type }) => !UNKEPT.includes(type));
  return controls.map((control, place) => {
    const before = controls.slice(0, place).filter(({ name }) => name === control.name);
    return [`${control.name} ${before.length}`, control];
  });
}

/** @param {Control} control */
function valueOf(control) {
  return control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type) ? control.checked : control.value;
}
