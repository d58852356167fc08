/** Holds on to what is submitted before the scripts are there that deal with it. */

/**
 * @param {HTMLElement} place of the forms
 * @returns {() => import('./begun.mjs').Submitted[]}
 */
export function holdBack(place) {
  /** @type {import('./begun.mjs').Submitted[]} */
  const submitted = [];
  const remember = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    event.submitter?.setAttribute('aria-busy', 'true');
    submitted.push({ form: /** @type {HTMLFormElement} */ (event.target), submitter: event.submitter });
  };
  place.addEventListener('submit', remember);
  return () => {
    place.removeEventListener('submit', remember);
    return submitted;
  };
}
