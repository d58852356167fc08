/**
 * Drafts by place and form, for this tab only: they outlive a reload and a tab that the browser put to sleep,
 * and go with the tab. Those of a sample are in memory only. Without a working storage they are kept in memory.
 */
import { base } from '../site.mjs';
import { placeOf } from './screens.mjs';

/** @typedef {Record<string, string>} Draft values by field */

const KEY = `${base}:followup:drafts`;

export class DraftStore {
  /** @type {Record<string, Record<string, Draft>>} */
  #places;

  /** @param {boolean} [isStored] */
  constructor(isStored = true) {
    this.isStored = isStored;
    this.#places = isStored ? stored() : {};
  }

  /** @param {string} screen @returns {Draft[]} one for each form */
  on(screen) {
    return Object.values(this.#places[placeOf(screen)] ?? {});
  }

  /**
   * @param {string} screen
   * @param {string} form
   * @returns {Draft | undefined}
   */
  get(screen, form) {
    return this.#places[placeOf(screen)]?.[form];
  }

  /**
   * @param {string} screen
   * @param {string} form
   * @param {Draft} draft
   */
  set(screen, form, draft) {
    const place = placeOf(screen);
    this.#places[place] = { ...this.#places[place], [form]: draft };
    this.#store();
  }

  /**
   * @param {string} screen
   * @param {string} form
   */
  delete(screen, form) {
    if (!this.get(screen, form)) return;
    delete this.#places[placeOf(screen)]?.[form];
    this.#store();
  }

  #store() {
    if (!this.isStored) return;
    try {
      sessionStorage.setItem(KEY, JSON.stringify(this.#places));
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
 * @param {number} layers texts in three: by place, form and field
 * @returns {boolean}
 */
function areDrafts(value, layers = 3) {
  if (layers === 0) return typeof value === 'string';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((/** @type {unknown} */ each) => areDrafts(each, layers - 1));
}
