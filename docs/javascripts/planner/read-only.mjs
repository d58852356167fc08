/**
 * A plan that nobody can carry anything out on: it stays to be read, selected and searched, and nothing in it pretends
 * to work. What was done to each part stands on the part itself, so it moves along when the page is changed.
 */

/** @typedef {'readonly' | 'disabled' | 'href' | 'inert'} Way */

/** @type {Record<Way, {parts: string, hold: (part: HTMLElement) => void, release: (part: HTMLElement) => void}>} */
const WAYS = {
  readonly: { // what is typed can still be selected and copied
    parts: ':is(input, textarea):read-write',
    hold: (part) => part.setAttribute('readonly', ''),
    release: (part) => part.removeAttribute('readonly'),
  },
  disabled: {
    parts: ':is(button, input, select):enabled:not([data-held], [type="hidden"])',
    hold: (part) => part.setAttribute('disabled', ''),
    release: (part) => part.removeAttribute('disabled'),
  },
  href: {
    parts: 'a[href*="#/"]', // Material has made them whole addresses
    hold: (part) => move(part, 'href', 'data-href'),
    release: (part) => move(part, 'data-href', 'href'),
  },
  inert: { // a form under way: it can be read again meanwhile
    parts: 'form[inert]',
    hold: (part) => part.removeAttribute('inert'),
    release: (part) => part.setAttribute('inert', ''),
  },
};

/** @param {HTMLElement} mount may be held already, and something new in it */
export function hold(mount) {
  for (const [way, { parts, hold: holdPart }] of Object.entries(WAYS)) {
    for (const part of all(mount, parts)) {
      part.dataset.held = way;
      holdPart(part);
    }
  }
  mount.dataset.readOnly = '';
}

/** @param {HTMLElement} mount */
export function release(mount) {
  if (mount.dataset.readOnly === undefined) return;
  for (const part of all(mount, '[data-held]')) {
    WAYS[/** @type {Way} */ (part.dataset.held)].release(part);
    delete part.dataset.held;
  }
  delete mount.dataset.readOnly;
}

/**
 * @param {HTMLElement} mount
 * @param {string} selector
 */
function all(mount, selector) {
  return /** @type {NodeListOf<HTMLElement>} */ (mount.querySelectorAll(selector));
}

/** @type {(part: HTMLElement, from: string, to: string) => void} */
function move(part, from, to) {
  part.setAttribute(to, part.getAttribute(from) ?? '');
  part.removeAttribute(from);
}
