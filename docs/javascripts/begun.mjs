/**
 * What the page has begun before the planner's scripts are there: see early.mjs and intent.mjs.
 *
 * @typedef {{form: HTMLFormElement, submitter: HTMLElement | null}} Submitted
 * @typedef {object} Begun
 * @property {import('./python/line.mjs').Line | null} [followupLine] to a worker that has been started; null once in use
 * @property {string} [followupArrived] a plan that stood in the address: see arrived.mjs
 * @property {() => Submitted[]} [followupSubmitted] lets go of what was held back, and holds nothing back any more
 */

const begun = /** @type {Begun} */ (globalThis);

/** @returns {import('./python/line.mjs').Line | null} a line that was opened before, once */
export function takeLine() {
  const line = begun.followupLine ?? null;
  begun.followupLine = null;
  return line?.hasFailed ? null : line;
}

/** @returns {Submitted[]} what was submitted before, once */
export function takeSubmitted() {
  const submitted = begun.followupSubmitted?.() ?? [];
  begun.followupSubmitted = undefined;
  return submitted;
}
