/** The names of screens: "/o/abc", or "/all?q=acme", where what stands after the "?" says what of the screen is shown. */

/**
 * @param {{hash: string}} address
 * @returns {string | null} null when it names a place in the text, not a screen
 */
export function screenOf({ hash }) {
  if (hash === '' || hash === '#') return '/';
  return hash.startsWith('#/') ? hash.slice(1) : null;
}

/** @param {string} screen @returns {string} as the browser writes it in the address */
export function written(screen) {
  return new URL(`#${screen}`, location.href).hash.slice(1);
}

/** @param {string} screen @returns {string} without what stands after the "?" */
export function placeOf(screen) {
  return screen.split('?', 1)[0] ?? '';
}

/** @type {(one: string | null, other: string | null) => boolean} whether both are one place, whatever of it is shown */
export function isOnePlace(one, other) {
  return one !== null && other !== null && placeOf(one) === placeOf(other);
}
