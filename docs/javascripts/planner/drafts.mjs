/**
 * What is typed but not submitted: it survives every new rendering, a look at another screen, a visit to a guide
 * page and a reload. Kept is what the visitor touched, by screen, form and field, and with it the rows for people,
 * so that rows that were added come back.
 */
import { controlsOf, fieldsOf, isChanged, nameOf, setValue, valueOf } from './controls.mjs';
import { DraftStore } from './draft-store.mjs';
import { holdsDrafts, isLive } from './live-forms.mjs';

const ROW = /^person-\d+-/;

export class Drafts {
  /** @type {WeakSet<EventTarget>} the controls that the visitor has changed */
  #typed = new WeakSet();
  #own = new DraftStore();
  #store = this.#own;

  /** Whether they are of a sample that is shown in the plan's place. */
  get areOfSample() {
    return this.#store !== this.#own;
  }

  /**
   * A sample comes or goes. What is typed in it is stored nowhere and goes with it; what was typed before comes back then.
   * @param {boolean} isSample
   */
  turnTo(isSample) {
    if (isSample === this.areOfSample) return;
    this.#typed = new WeakSet();
    this.#store = isSample ? new DraftStore(false) : this.#own;
  }

  /**
   * The visitor has changed a control.
   * @param {EventTarget} control
   * @param {string | null} screen the one shown now
   */
  note(control, screen) {
    const { form } = /** @type {import('./controls.mjs').Control} */ (control);
    if (form && !holdsDrafts(form)) return;
    this.#typed.add(control);
    if (form && screen !== null) this.#keepForm(form, screen);
  }

  /**
   * What was typed before anyone listened counts as typed.
   * @param {HTMLElement} mount
   * @param {string} screen the one shown now
   */
  noteChanged(mount, screen) {
    const controls = formsIn(mount).flatMap(fieldsOf).map(([, control]) => control);
    for (const control of controls.filter(isChanged)) this.note(control, screen);
  }

  /** @param {Element | null} control @returns {boolean} whether the visitor has typed in it */
  isTypedIn(control) {
    return control !== null && this.#typed.has(control);
  }

  /** @param {HTMLElement} mount */
  isTyping(mount) {
    return formsIn(mount).some((form) => this.#isTyped(form));
  }

  /**
   * @param {string} screen
   * @returns {[name: string, value: string][]} what Python is told of the drafts there when it renders the screen
   */
  fieldsOn(screen) {
    const entries = this.#store.on(screen).flatMap((draft) => Object.entries(draft));
    return entries.map(([field, value]) => [nameOf(field), value]);
  }

  /**
   * @param {HTMLFormElement} form
   * @param {string} screen
   * @returns {[name: string, value: string][]} what is kept of it and has no field in it: rows that an older view of it lacks
   */
  notShown(form, screen) {
    const shown = new Set(fieldsOf(form).map(([field]) => field));
    const kept = Object.entries(this.#store.get(screen, keyOf(form)) ?? {});
    return kept.filter(([field]) => !shown.has(field)).map(([field, value]) => [nameOf(field), value]);
  }

  /**
   * Before a rendering.
   * @param {HTMLElement} mount
   * @param {string} screen the one shown now
   * @param {HTMLFormElement | null} [submitted] what was typed there is kept, saved or given up already
   */
  keep(mount, screen, submitted) {
    for (const form of formsIn(mount)) {
      if (form !== submitted && this.#isTyped(form)) this.#keepForm(form, screen);
    }
  }

  /**
   * What was typed in this form is saved, or given up.
   * @param {HTMLFormElement} form
   * @param {string} screen
   */
  drop(form, screen) {
    for (const [, control] of fieldsOf(form)) this.#typed.delete(control);
    this.#store.delete(screen, keyOf(form));
  }

  /**
   * After a rendering.
   * @param {HTMLElement} mount
   * @param {string} screen the one shown now
   * @param {string | null} answered the key of the form that Python has just answered: what it rendered there counts
   */
  restore(mount, screen, answered) {
    for (const form of formsIn(mount)) {
      const draft = this.#store.get(screen, keyOf(form));
      if (!draft) continue;
      this.#fill(form, draft, keyOf(form) !== answered || isLive(form));
      this.#keepForm(form, screen);
    }
  }

  /**
   * @param {HTMLFormElement} form
   * @param {Record<string, string>} draft
   * @param {boolean} isNewer than what is rendered
   */
  #fill(form, draft, isNewer) {
    for (const [field, control] of fieldsOf(form)) {
      const value = draft[field];
      if (value === undefined) continue;
      this.#typed.add(control);
      if (isNewer) setValue(control, value);
    }
  }

  /** What has no field in the form now stays kept. @type {(form: HTMLFormElement, screen: string) => void} */
  #keepForm(form, screen) {
    const fields = fieldsOf(form).filter(([, control]) => this.#typed.has(control) || ROW.test(control.name));
    const draft = Object.fromEntries(fields.map(([field, control]) => [field, valueOf(control)]));
    this.#store.set(screen, keyOf(form), { ...this.#store.get(screen, keyOf(form)), ...draft });
  }

  /** @param {HTMLFormElement} form */
  #isTyped(form) {
    return fieldsOf(form).some(([, control]) => this.#typed.has(control));
  }
}

/** @param {HTMLFormElement} form the same action may stand there for several things, told apart by hidden fields */
export function keyOf(form) {
  const hidden = controlsOf(form).filter(({ type }) => type === 'hidden').map(({ value }) => value);
  return [form.dataset.action, ...hidden].join(' ');
}

/** @param {HTMLElement} mount @returns {HTMLFormElement[]} */
function formsIn(mount) {
  return [...mount.querySelectorAll('form')].filter(holdsDrafts);
}
