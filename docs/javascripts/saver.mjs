/** Keeps the plan: in storage when that works, in memory until it does. Says which, and never says "saved" too early. */
import { download } from './effects.mjs';
import { isStorageBlocked, PlanStorage } from './storage.mjs';

/** @type {Record<import('./storage.mjs').Outcome, string | null>} the notice for each outcome */
const NOTICES = {
  saved: null,
  full: 'save-failed',
  broken: 'save-failed',
  blocked: 'storage-blocked',
  changed: 'changed-elsewhere',
};

export class Saver {
  #storage = new PlanStorage();
  /** @type {string | null} the document that is not in storage */
  #unsaved = null;
  /** @type {import('./storage.mjs').Outcome} */
  #outcome = isStorageBlocked() ? 'blocked' : 'saved';

  /** @param {() => void} onChange called when `hasUnsaved` or what `show` would show may have changed */
  constructor(onChange) {
    this.onChange = onChange;
  }

  get hasUnsaved() {
    return this.#unsaved !== null;
  }

  /** @returns {boolean} whether another page has changed the stored plan */
  get isOvertaken() {
    return this.#storage.hasChanged();
  }

  /**
   * What Python is told: the plan as it is here, saved or not.
   * @returns {string | null} a plan document, or the stored text when it is not understood
   */
  current() {
    return this.#unsaved ?? textOf(this.#storage.read());
  }

  /**
   * @param {string} document JSON
   * @returns {boolean} whether it was read back from storage
   */
  save(document) {
    this.#unsaved = document;
    return this.tryAgain();
  }

  tryAgain() {
    if (this.#unsaved === null) return false;
    this.#conclude(this.#storage.write(this.#unsaved));
    return this.#outcome === 'saved';
  }

  /** Takes what another page stored instead of what is unsaved here. */
  yield() {
    this.#conclude('saved');
  }

  /** Says that another page changed the plan that is being changed here. */
  dispute() {
    this.#conclude('changed');
  }

  /** @returns {boolean} whether the stored bytes are out of the way, and a new plan can begin */
  setAside() {
    return this.#storage.setAside() === 'saved';
  }

  /** @param {string} filename */
  offerBytes(filename) {
    const text = this.#unsaved ?? textOf(this.#storage.peek());
    if (text !== null) download({ filename, media_type: 'application/json', text });
  }

  /** @param {import('./notices.mjs').Notices} notices */
  show(notices) {
    for (const name of Object.values(NOTICES)) {
      if (name) notices.toggle(name, name === NOTICES[this.#outcome]);
    }
  }

  /** @param {import('./storage.mjs').Outcome} outcome */
  #conclude(outcome) {
    this.#outcome = outcome;
    if (outcome === 'saved') this.#unsaved = null;
    this.onChange();
  }
}

/**
 * @param {import('./storage.mjs').Stored} stored
 * @returns {string | null}
 */
function textOf(stored) {
  if (stored.kind === 'plan') return stored.document;
  return stored.kind === 'broken' ? stored.raw : null;
}
