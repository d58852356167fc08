/**
 * The planner page's first script. It runs while the page is being read, before anything is painted: it puts the plan as
 * it was last shown in its place, has Python started, and holds on to what is submitted until the planner is there.
 * Where the planner's own scripts do not come, it says so.
 */
import { keepArrived, tellThatItWaits } from './arrived.mjs';
import { holdBack } from './held-back.mjs';
import { markLast } from './planner/last-view.mjs';
import { localDay } from './planner/local-day.mjs';
import { Notices } from './planner/notices.mjs';
import { hold } from './planner/read-only.mjs';
import { Line } from './python/line.mjs';
import { LastViews } from './saving/last-view.mjs';

/** @typedef {import('./begun.mjs').Begun} Begun */

const PATIENCE = 14_000; // milliseconds for the planner's scripts
// A form that offers a day: of an earlier visit it would offer the wrong one.
const DATE_FIELD = /type="date"/;

const begun = /** @type {Begun} */ (globalThis);
const root = new URL('../', /** @type {HTMLScriptElement} */ (document.currentScript).src);
const mount = document.querySelector('[data-mount="planner"]');
const hasArrived = keepArrived();

// Material runs a page's scripts anew when the visitor comes back to it by a link; then the planner is there already.
if (begun.followupLine !== null && mount instanceof HTMLElement) {
  begun.followupLine ??= new Line({ task: 'run', mayRestore: true, root: root.href });
  begun.followupSubmitted = holdBack(mount);
  const notices = new Notices(/** @type {HTMLElement} */ (mount.parentElement));
  if (hasArrived) tellThatItWaits(notices.widget, true);
  if (!hasArrived && showLast(mount)) markLast(notices, mount, true);
  else notices.toggle('loading', true);
  setTimeout(() => begun.followupSubmitted && giveUp(notices, mount), PATIENCE);
}

/** @param {HTMLElement} mount @returns {boolean} whether there is something to show */
function showLast(mount) {
  const screen = location.hash.startsWith('#/') ? location.hash.slice(1) : '/';
  const views = new LastViews(root.pathname, mount.parentElement?.dataset.policy);
  const view = views.read();
  if (!view) views.drop(); // it will never be shown: its plan has changed, or is gone
  const html = view?.screens[screen];
  if (!view || html === undefined || (view.day !== localDay() && DATE_FIELD.test(html))) return false;
  mount.innerHTML = html;
  Object.assign(mount.dataset, { shown: screen, day: view.day, dayInWords: view.dayInWords });
  performance.mark('followup:saved-plan');
  return true;
}

/**
 * @param {Notices} notices
 * @param {HTMLElement} mount
 */
function giveUp(notices, mount) {
  notices.toggle('loading', false);
  notices.toggle('host-failed', true);
  if (mount.dataset.shown === undefined) return;
  hold(mount);
  markLast(notices, mount, false);
}
