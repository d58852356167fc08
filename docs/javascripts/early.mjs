/**
 * The planner page's first script. It runs while the page is being read, before anything is painted: it puts the plan as
 * it was last shown in its place, has Python started, and holds on to what is submitted until the planner is there.
 */
import { Line } from './python/line.mjs';
import { LastViews } from './saving/last-view.mjs';

/** @typedef {import('./planner/begun.mjs').Begun} Begun */

const begun = /** @type {Begun} */ (globalThis);
const root = new URL('../', /** @type {HTMLScriptElement} */ (document.currentScript).src);
const mount = document.querySelector('[data-mount="planner"]');

// Material runs a page's scripts anew when the visitor comes back to it by a link; then the planner is there already.
if (begun.followupLine !== null && mount instanceof HTMLElement) {
  begun.followupLine ??= new Line({ task: 'run', mayRestore: true, root: root.href });
  begun.followupSubmitted = holdBack(mount);
  showLast(mount);
}

/**
 * @param {HTMLElement} form's place
 * @returns {NonNullable<Begun['followupSubmitted']>}
 */
function holdBack(form) {
  /** @type {import('./planner/begun.mjs').Submitted[]} */
  const submitted = [];
  const hold = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    submitted.push({ form: /** @type {HTMLFormElement} */ (event.target), submitter: event.submitter });
  };
  form.addEventListener('submit', hold);
  return () => {
    form.removeEventListener('submit', hold);
    return submitted;
  };
}

/** @param {HTMLElement} mount */
function showLast(mount) {
  const screen = location.hash.startsWith('#/') ? location.hash.slice(1) : '/';
  const view = new LastViews(root.pathname).read();
  const html = view?.screens[screen];
  if (!view || html === undefined) return;
  mount.innerHTML = html;
  Object.assign(mount.dataset, { shown: screen, day: view.day, dayInWords: view.dayInWords });
  performance.mark('followup:saved-plan');
}
