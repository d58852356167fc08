/** Keeps the plan: in storage when that works, in memory until it does. Says which, and never says "saved" too early. */
import { download } from '../planner/effects.mjs';
import { textOf } from './envelope.mjs';
import { isStorageBlocked, PlanStorage } from './storage.mjs';

/** @type {Record<import('./storage.mjs').Outcome, string | null>} the notice for each outcome */
const NOTICES = {
  saved: null,
  full: 'save-failed',
  broken: 'save-failed',
  blocked: 'storage-blocked',
  changed: 'changed-elsewhere',
  gone: 'plan-gone',
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

  /** Whether another page has stored a plan that this one has not read, and nothing here stands against it. */
  get isBehind() {
    return this.#unsaved === null && this.#storage.change() === 'changed';
  }

  /** Whether this browser lets the page store nothing at all. */
  get isBlocked() {
    return this.#outcome === 'blocked';
  }

  /** Whether something here cannot be saved, not even now. */
  isStuck() {
    const cannot = () => NOTICES[this.#outcome] === NOTICES.full;
    return this.#unsaved !== null && cannot() && !this.#write(this.#unsaved, false) && cannot();
  }

  /** Which save of the plan is stored. */
  get stored() {
    return this.#storage.save;
  }

  /** How often the plan was saved. */
  get saves() {
    return this.#storage.saves;
  }

  /** The plan that is stored, and which save that is; null when there is none, or it is not understood. */
  get plan() {
    const stored = this.#storage.peek();
    return stored.kind === 'plan' ? stored : null;
  }

  /** Looks whether the stored plan was changed or taken away, and says so where something would be lost. */
  compare() {
    const change = this.#storage.change();
    if (change === 'gone') this.#hold();
    else if (change === 'changed' && this.#unsaved !== null) this.#dispute();
  }

  /**
   * What Python is told: the plan as it is here, saved or not.
   * @returns {string | null} a plan document, or the stored text when it is not understood
   */
  current() {
    this.compare();
    return this.#unsaved ?? textOf(this.#storage.read());
  }

  /**
   * @param {string} document JSON
   * @returns {boolean} whether it was read back from storage
   */
  save(document) {
    this.#unsaved = document;
    return this.#write(document, false);
  }

  /** The visitor wishes what is unsaved to be saved, also where storage was emptied. */
  tryAgain() {
    return this.#unsaved !== null && this.#write(this.#unsaved, true);
  }

  /** Takes what is stored now, be it nothing, instead of what is unsaved here. */
  yield() {
    if (this.#storage.read().kind === 'empty') this.#storage.dropView();
    this.#conclude('saved');
  }

  /** @returns {boolean} whether the stored bytes are out of the way, and a new plan can begin */
  setAside() {
    return this.#storage.setAside() === 'saved';
  }

  /** @param {string} filename */
  offerBytes(filename) {
    const text = this.bytes;
    if (text !== null) download({ filename, media_type: 'application/json', text });
  }

  /** @param {import('../planner/notices.mjs').Notices} notices */
  show(notices) {
    for (const name of Object.values(NOTICES)) {
      if (name) notices.toggle(name, name === NOTICES[this.#outcome]);
    }
    notices.allow('download', this.#unsaved !== null || this.#storage.isThere);
  }

  /** What a visitor can take along: a plan document, or the stored text when it is not understood. */
  get bytes() {
    return this.#unsaved ?? textOf(this.#storage.peek());
  }

  /** Storage was emptied, and what this page holds may be the last copy. It is written again only on the visitor's wish. */
  #hold() {
    this.#unsaved ??= this.#storage.held;
    this.#storage.dropView();
    if (this.#outcome === 'saved' || this.#outcome === 'changed') this.#conclude('gone');
  }

  #dispute() {
    if (textOf(this.#storage.peek()) === this.#unsaved) this.yield();
    else this.#conclude('changed');
  }

  /**
   * @param {string} document
   * @param {boolean} isWished
   */
  #write(document, isWished) {
    this.#conclude(this.#storage.write(document, isWished));
    return this.#outcome === 'saved';
  }

  /** @param {import('./storage.mjs').Outcome} outcome */
  #conclude(outcome) {
    this.#outcome = outcome;
    if (outcome === 'saved') this.#unsaved = null;
    this.onChange();
  }
}
