/**
 * A plan that comes in the address, as a link from another device has it: "#/receive?plan=...". It is taken out of the
 * address and of the history at once, and kept nowhere but in memory until Python is there to read it.
 */

/** @typedef {import('./begun.mjs').Begun} Begun */

const SCREEN = '#/receive';
const BEFORE = `${SCREEN}?plan=`;

const begun = /** @type {Begun} */ (globalThis);

/** @returns {boolean} whether a plan stood in the address; not any more */
export function keepArrived() {
  if (!location.hash.startsWith(BEFORE)) return false;
  begun.followupArrived = location.hash.slice(BEFORE.length);
  history.replaceState(history.state, '', `${location.pathname}${location.search}${SCREEN}`);
  return true;
}

/** @returns {string | null} what was kept, once */
export function takeArrived() {
  const arrived = begun.followupArrived ?? null;
  begun.followupArrived = undefined;
  return arrived;
}

/**
 * What waits is lost when the page is left: should Python not come, the notices that say so say that, too.
 * @param {Element} widget
 * @param {boolean} isWaiting
 */
export function tellThatItWaits(widget, isWaiting) {
  for (const part of widget.querySelectorAll('[data-arrived]')) part.toggleAttribute('hidden', !isWaiting);
}
