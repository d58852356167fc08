/**
 * The plan in the browser's storage. Laws:
 * a write happens only over what this page last read or wrote; it counts only after it was read back;
 * what cannot be understood is never overwritten; where the plan was taken away, only the visitor's wish puts it back;
 * the last view is a convenience: it makes room for the plan, and goes with it.
 * Every outcome is a value; nothing here throws.
 *
 * What holds between tabs: the check and the write are one synchronous step of this tab, and what has arrived here of
 * another tab's saves is found. Two tabs that write in the same instant are not put in order by the browser: one of the
 * writes would be lost unseen. So one tab at a time has the turn to write: see turn.mjs. Where a browser has no locks,
 * the check is all there is.
 */
import { enveloped, headOf, revisionOf, textOf, understood } from './envelope.mjs';
import { LastViews } from './last-view.mjs';
import { outcomeOf, put } from './putting.mjs';
import { base } from '../site.mjs';

/**
 * @typedef {import('./envelope.mjs').Content | {kind: 'blocked'}} Stored
 * @typedef {'none' | 'changed' | 'gone'} Change "gone": nothing is stored any more, and nobody has set it aside
 * @typedef {import('./putting.mjs').Outcome} Outcome
 */

export const PLAN_KEY = `${base}:followup:plan`;
const ASIDE_KEY = `${base}:followup:set-aside:`;
const PROBE_KEY = `${base}:followup:probe`;

const views = new LastViews(base);
const makeRoom = () => views.drop();

export class PlanStorage {
  /** The text that this page last read or wrote; undefined before that. @type {string | null | undefined} */
  #known;
  /** Which save that is; null when it was not understood. A plan may be large, so it is not parsed at every save. @type {number | null} */
  #revision = 0;

  /** @returns {boolean} whether anything is stored */
  get isThere() {
    try {
      return localStorage.getItem(PLAN_KEY) !== null;
    } catch {
      return false;
    }
  }

  /** Which save is stored, as far as it has arrived in this tab; "" when there is none. */
  get save() {
    try {
      return headOf(localStorage.getItem(PLAN_KEY) ?? '');
    } catch {
      return '';
    }
  }

  /** How often the plan was saved that this page last read or wrote; 0 when that is not understood. */
  get saves() {
    return this.#revision ?? 0;
  }

  /** Reads the plan that this page goes on with. @returns {Stored} */
  read() {
    const stored = this.peek();
    if (stored.kind !== 'blocked') this.#know(localStorage.getItem(PLAN_KEY));
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
      const revision = raw === null ? 0 : this.#revision;
      if (revision === null) return 'broken';
      const isAsItWas = document === this.#known;
      this.#known = put(PLAN_KEY, isAsItWas ? document : enveloped(document, revision + 1), makeRoom);
      this.#revision = isAsItWas ? revisionOf(document) : revision + 1;
      return 'saved';
    });
  }

  /** Moves the stored bytes, whatever they are, out of the way, unharmed. @returns {Outcome} */
  setAside() {
    return outcomeOf(() => {
      const raw = localStorage.getItem(PLAN_KEY);
      if (raw !== this.#known) return 'changed';
      if (raw !== null) put(ASIDE_KEY + new Date().toISOString(), raw, makeRoom);
      localStorage.removeItem(PLAN_KEY);
      this.#known = null;
      this.dropView();
      return 'saved';
    });
  }

  /** Nothing of a plan that was given up stays. */
  dropView() {
    views.drop();
  }

  /** @param {string | null} raw */
  #know(raw) {
    this.#known = raw;
    this.#revision = revisionOf(raw);
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
