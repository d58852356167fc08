/** The visitor's calendar: which day it is where they are. Nothing is ever added to it or taken from it here. */

/**
 * @param {Date} [now]
 * @returns {string} today's local calendar date, YYYY-MM-DD
 */
export function localDay(now = new Date()) {
  return [padded(now.getFullYear(), 4), padded(now.getMonth() + 1, 2), padded(now.getDate(), 2)].join('-');
}

/**
 * @param {number} number
 * @param {number} digits
 */
function padded(number, digits) {
  return String(number).padStart(digits, '0');
}
