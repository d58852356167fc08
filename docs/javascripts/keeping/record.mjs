/**
 * What this browser remembers of how the plan is kept, beside the plan and no part of it. It is small, and read at once
 * when a request is gathered; what is large, or no text, lies in the database.
 */
import { base } from '../site.mjs';

const KEY = `${base}:followup:backup`;

/**
 * @typedef {{day: string, saves: number}} Moment a calendar date, and how often the plan had been saved by then
 * @typedef {{key: string, day: string, why: string, size: number}} Copy `size` in bytes
 * @typedef {'kept' | 'ask' | 'failed'} FolderState
 * @typedef {object} Folder
 * @property {string} name
 * @property {FolderState} state
 * @property {string} file "" until one is written
 * @property {string[]} marks hashes of what this site last wrote there, or was about to
 * @property {string} day of the last time
 * @property {number} saves the plan's, at that time
 *
 * @typedef {object} Kept
 * @property {Moment} [first] save known of
 * @property {Moment} [last] copy outside this browser
 * @property {boolean} [isAsked] whether the browser was asked to keep what the site stores
 * @property {boolean} [isSafariKnown] whether the visitor has read what Safari deletes
 * @property {Folder} [folder]
 * @property {Copy[]} [copies] the newest first
 */

/** @returns {Kept} */
export function kept() {
  try {
    const value = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** @param {Kept} changes @returns {boolean} whether that is remembered: there may be no room for it */
export function keep(changes) {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...kept(), ...changes }));
    return true;
  } catch {
    return false;
  }
}
