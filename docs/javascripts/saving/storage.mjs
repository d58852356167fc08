/**
 * The plan in the browser's storage. Laws:
 * a write happens only over what this page last read or wrote; it counts only after it was read back;
 * what cannot be understood is never overwritten; where the plan was taken away, only the visitor's wish puts it back.
 * Every outcome is a value; nothing here throws.
 *
 * What holds between tabs: the check and the write are one synchronous step of this tab, and what another tab stored
 * before that step is found. Two tabs that write in the same instant are not put in order by the browser: one of the
 * writes may be lost unseen. Only a lock that lets a single tab write closes that gap.
 */
import { enveloped, revisionOf, textOf, understood } from './envelope.mjs';
import { base } from '../site.mjs';

/**
 * @typedef {import('./envelope.mjs').Content | {kind: 'blocked'}} Stored
 * @typedef {'none' | 'changed' | 'gone'} Change "gone": nothing is stored any more, and nobody has set it aside
 * @typedef {'saved' | 'full' | 'blocked' | 'changed' | 'gone' | 'broken'} Outcome
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
    const stored = this.peek();
    if (stored.kind !== 'blocked') this.#known = localStorage.getItem(PLAN_KEY);
    return stored;
  }

  /** Looks at what is stored now, without going on with it. @returns {Stored} */
  peek() {
    try {
      return understood(localStorage.getItem(PLAN_KEY));
    } catch {
      return { kind: 'blocked' };
    }
  }

  /** @returns {string | null} the plan that this page last read or wrote, or its text when it was not understood */
  get held() {
    return textOf(understood(this.#known ?? null));
  }

  /** @returns {Change} what happened to the stored plan since this page last read or wrote it */
  change() {
    try {
      return this.#known === undefined ? 'none' : this.#changeTo(localStorage.getItem(PLAN_KEY));
    } catch {
      return 'none';
    }
  }

  /**
   * @param {string} document JSON, or the very text that was not understood, which goes back as it was
   * @param {boolean} isWished whether the visitor asked for this very write
   * @returns {Outcome}
   */
  write(document, isWished) {
    return outcomeOf(() => {
      const raw = localStorage.getItem(PLAN_KEY);
      const change = this.#changeTo(raw);
      if (change === 'changed' || (change === 'gone' && !isWished)) return change;
      const revision = revisionOf(raw);
      if (revision === null) return 'broken';
      this.#known = put(PLAN_KEY, document === this.#known ? document : enveloped(document, revision + 1));
      return 'saved';
    });
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

  /** @param {string | null} raw @returns {Change} */
  #changeTo(raw) {
    if (raw === this.#known) return 'none';
    return raw === null && this.#known && !isSetAside(this.#known) ? 'gone' : 'changed';
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

/** @param {string} text what another tab set aside is not lost */
function isSetAside(text) {
  return Object.entries(localStorage).some(([key, value]) => key.startsWith(ASIDE_KEY) && value === text);
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
