/**
 * The plan as Python last showed it, kept as HTML: a returning visitor reads it before Python is there. It is shown
 * only while it belongs to the very plan that is stored and to this version of the site.
 */
import { headOf } from './envelope.mjs';

/**
 * @typedef {object} LastView
 * @property {string} save which save of the plan it shows: what stands before the document in storage, or all that does
 * @property {string} version of the site
 * @property {string} day YYYY-MM-DD
 * @property {string} dayInWords
 * @property {Record<string, string>} screens HTML by screen
 */

const MOST = 300_000; // UTF-16 units, of the five million that all sites of one host share

export class LastViews {
  /**
   * @param {string} base the path of the site's root
   * @param {string} [policy] as it stands in the page; with other numbers, the dates are others
   */
  constructor(base, policy = '') {
    this.version = WORKER.path + policy;
    this.planKey = `${base}:followup:plan`;
    this.key = `${base}:followup:last-view`;
  }

  /** @returns {LastView | null} what may be shown now */
  read() {
    try {
      const view = JSON.parse(localStorage.getItem(this.key) ?? 'null');
      return isView(view) && view.save === this.#save() && view.version === this.version ? view : null;
    } catch {
      return null;
    }
  }

  /** @param {Omit<LastView, 'save' | 'version'>} view of what is stored now */
  write(view) {
    try {
      const text = JSON.stringify({ ...view, save: this.#save(), version: this.version });
      if (text.length > MOST) this.drop();
      else localStorage.setItem(this.key, text);
    } catch {
      this.drop(); // no room for it: it is a convenience, and what is outdated would not be shown
    }
  }

  /** @returns {boolean} whether that made room for something else */
  drop() {
    try {
      const wasThere = localStorage.getItem(this.key) !== null;
      localStorage.removeItem(this.key);
      return wasThere;
    } catch {
      return false;
    }
  }

  #save() {
    return headOf(localStorage.getItem(this.planKey) ?? '');
  }
}

/** @param {any} value */
function isView(value) {
  return typeof value?.day === 'string' && typeof value.dayInWords === 'string'
    && typeof value.screens === 'object' && Object.values(value.screens ?? {}).every((html) => typeof html === 'string');
}
