/**
 * What an exercise holds to be read stands in the page's `<noscript>`: once, and shown by the browser where there are
 * no scripts. When a notice says that this part does not run, it is shown all the same.
 */

const NOTICES = '[data-notice="python-failed"], [data-notice="host-failed"], [data-notice="request-failed"]';

/** @param {HTMLElement} widget */
export function showReadingInTrouble(widget) {
  const place = widget.parentElement?.querySelector('noscript.host-reading');
  const notices = [...widget.querySelectorAll(NOTICES)].map((notice) => /** @type {HTMLElement} */ (notice));
  if (!place) return;
  const reading = document.createElement('div');
  const show = () => {
    const isNeeded = notices.some((notice) => !notice.hidden);
    if (isNeeded && !reading.hasChildNodes()) reading.append(...contentOf(place));
    reading.hidden = !isNeeded;
  };
  place.after(reading);
  const observer = new MutationObserver(show);
  for (const notice of notices) observer.observe(notice, { attributeFilter: ['hidden'] });
  show();
}

/**
 * Parsed with the page it is text; in a page that Material fetched it is elements.
 * @param {Element} place
 */
function contentOf(place) {
  if (place.childElementCount > 0) return place.childNodes;
  const template = document.createElement('template');
  template.innerHTML = place.textContent ?? '';
  return template.content.childNodes;
}
