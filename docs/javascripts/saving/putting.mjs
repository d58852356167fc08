/** Puts a text into the browser's storage and says how that went. It counts only after it was read back. */

/** @typedef {'saved' | 'full' | 'blocked' | 'changed' | 'gone' | 'broken'} Outcome */

const QUOTA_ERRORS = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']; // the second: Firefox before 2020

/**
 * @param {string} key
 * @param {string} text
 * @param {() => boolean} [makeRoom] whether something was given up for it
 * @returns {string} the text
 * @throws {DOMException} when it is not there afterwards
 */
export function put(key, text, makeRoom = () => false) {
  try {
    localStorage.setItem(key, text);
    if (localStorage.getItem(key) !== text) throw new DOMException('read back differently', QUOTA_ERRORS[0]);
    return text;
  } catch (error) {
    if (isQuota(error) && makeRoom()) return put(key, text);
    throw error;
  }
}

/**
 * @param {() => Outcome} attempt
 * @returns {Outcome}
 */
export function outcomeOf(attempt) {
  try {
    return attempt();
  } catch (error) {
    return isQuota(error) ? 'full' : 'blocked';
  }
}

/** @param {unknown} error */
function isQuota(error) {
  return QUOTA_ERRORS.includes(/** @type {Error} */ (error).name);
}
