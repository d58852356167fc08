/**
 * Material's instant navigation puts another page in place of the one that had the focus, which is lost with it. Then
 * the page's heading gets it: it is read out, and Tab goes on from there, as after a load.
 */

let isFirst = true;

/** A page has come up. */
export function arrive() {
  const isLoaded = isFirst;
  isFirst = false;
  if (isLoaded || document.activeElement !== document.body || isAtAnchor()) return;
  const heading = document.querySelector('main h1');
  if (!(heading instanceof HTMLElement)) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** The browser goes on from there by itself; "#/" is no anchor, see planner/address.mjs. */
function isAtAnchor() {
  return location.hash.length > 1 && !location.hash.startsWith('#/');
}
