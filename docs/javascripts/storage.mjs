/**
 * The plan in the browser's storage. Laws:
 * a write happens only over what this page last read or wrote; it counts only after it was read back;
 * what cannot be understood is never overwritten. Every outcome is a value; nothing here throws.
 */
import { enveloped, revisionOf, understood } from './envelope.mjs';
import { base } from './site.mjs';

/**
 * @typedef {import('./envelope.mjs').Content | {kind: 'blocked'}} Stored
 * @typedef {'saved' | 'full' | 'blocked' | 'changed' | 'broken'} Outcome
 */

export const PLAN_KEY = `${base}:followup:plan`;
const ASIDE_KEY = `${base}:followup:set-aside:`;
const PROBE_KEY = `${base}:followup:probe`;
const QUOTA_ERRORS = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']; // the second: Firefox before 2020

export class PlanStorage {
  /** The text that this page last read or wrote; undefined before that. @type {string | null | undefined} */
  #known;

  /** Reads the plan that this page goes on with. @returns {Stored} */
  read() {
    try {
      const raw = localStorage.getItem(PLAN_KEY);
      this.#known = raw;
      return understood(raw);
    } catch {
      return { kind: 'blocked' };
    }
  }

  /** Looks at what is stored now, without going on with it. @returns {Stored} */
  peek() {
    try {
      return understood(localStorage.getItem(PLAN_KEY));
    } catch {
      return { kind: 'blocked' };
    }
  }

  /**
   * @param {string} document JSON
   * @returns {Outcome}
   */
  write(document) {
    return outcomeOf(() => {
      const raw = localStorage.getItem(PLAN_KEY);
      if (raw !== this.#known) return 'changed';
      const revision = revisionOf(raw);
      if (revision === null) return 'broken';
      this.#known = put(PLAN_KEY, enveloped(document, revision + 1));
      return 'saved';
    });
  }

  /** @returns {boolean} whether another page has written since */
  hasChanged() {
    try {
      return this.#known !== undefined && localStorage.getItem(PLAN_KEY) !== this.#known;
    } catch {
      return false;
    }
  }

  /** Moves the stored bytes, whatever they are, out of the way, unharmed. @returns {Outcome} */
  setAside() {
    return outcomeOf(() => {
      const raw = localStorage.getItem(PLAN_KEY);
      if (raw !== this.#known) return 'changed';
      if (raw !== null) put(ASIDE_KEY + new Date().toISOString(), raw);
      localStorage.removeItem(PLAN_KEY);
      this.#known = null;
      return 'saved';
    });
  }
}

/** @returns {boolean} whether this browser refuses to let the page store anything */
export function isStorageBlocked() {
  const outcome = outcomeOf(() => {
    put(PROBE_KEY, '1');
    localStorage.removeItem(PROBE_KEY);
    return 'saved';
  });
  return outcome === 'blocked';
}

/**
 * @param {string} key
 * @param {string} text
 */
function put(key, text) {
  localStorage.setItem(key, text);
  if (localStorage.getItem(key) !== text) throw new DOMException('read back differently', 'QuotaExceededError');
  return text;
}

/**
 * @param {() => Outcome} attempt
 * @returns {Outcome}
 */
function outcomeOf(attempt) {
  try {
    return attempt();
  } catch (error) {
    return QUOTA_ERRORS.includes(/** @type {Error} */ (error).name) ? 'full' : 'blocked';
  }
}
