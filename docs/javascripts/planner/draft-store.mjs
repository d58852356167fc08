/**
 * Drafts by screen and form, for this tab only: they outlive a reload and a tab that the browser put to sleep,
 * and go with the tab. Without a working storage they are kept in memory.
 */
import { base } from '../site.mjs';

/** @typedef {Record<string, string>} Draft values by field */

const KEY = `${base}:followup:drafts`;

export class DraftStore {
  /** @type {Record<string, Record<string, Draft>>} */
  #screens = stored();

  /** @param {string} screen @returns {Draft[]} one for each form */
  on(screen) {
    return Object.values(this.#screens[screen] ?? {});
  }

  /**
   * @param {string} screen
   * @param {string} form
   * @returns {Draft | undefined}
   */
  get(screen, form) {
    return this.#screens[screen]?.[form];
  }

  /**
   * @param {string} screen
   * @param {string} form
   * @param {Draft} draft
   */
  set(screen, form, draft) {
    this.#screens[screen] = { ...this.#screens[screen], [form]: draft };
    this.#store();
  }

  /**
   * @param {string} screen
   * @param {string} form
   */
  delete(screen, form) {
    if (!this.get(screen, form)) return;
    delete this.#screens[screen]?.[form];
    this.#store();
  }

  #store() {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(this.#screens));
    } catch {
      // Full or blocked: what is typed is still on the page, and nothing more was promised.
    }
  }
}

/** @returns {Record<string, Record<string, Draft>>} nothing where it is blocked or not what was written here */
function stored() {
  try {
    const value = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    return areDrafts(value) ? value : {};
  } catch {
    return {};
  }
}

/**
 * @param {unknown} value
 * @param {number} layers texts in three: by screen, form and field
 * @returns {boolean}
 */
function areDrafts(value, layers = 3) {
  if (layers === 0) return typeof value === 'string';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((/** @type {unknown} */ each) => areDrafts(each, layers - 1));
}
