/**
 * When a new version was taken, mostly in another tab, this page's scripts are of the earlier one. Instant navigation would put new
 * pages under them; so the next page is loaded as a whole, and with it the new version.
 */

export function renewLinks() {
  document.addEventListener('click', leaveToBrowser, { capture: true });
}

/** @param {MouseEvent} event */
function leaveToBrowser(event) {
  const link = /** @type {Element} */ (event.target).closest('a[href]');
  if (link instanceof HTMLAnchorElement && link.pathname !== location.pathname) event.stopPropagation();
}
