/**
 * Guide pages load nothing of Python until the visitor means to open the planner: until the pointer rests on a link to
 * it, the focus does, or a finger is on it. Then Python is started, and stays while Material changes the page.
 */
import { Line } from './python/line.mjs';
import { savesData } from './saves-data.mjs';
import { root } from './site.mjs';

/** @typedef {import('./begun.mjs').Begun} Begun */

const PLANNER = new URL('planner/', root).pathname;
const REST = 100; // milliseconds; a pointer that only passes over means nothing
const PATIENCE = 60_000; // milliseconds until a Python that nobody came for is let go

const begun = /** @type {Begun} */ (globalThis);
/** @type {ReturnType<typeof setTimeout> | undefined} */
let resting;

export function watchIntent() {
  if (savesData()) return;
  for (const name of ['pointerover', 'focusin']) document.addEventListener(name, ({ target }) => rest(target));
  for (const name of ['pointerout', 'focusout']) document.addEventListener(name, () => clearTimeout(resting));
  document.addEventListener('touchstart', ({ target }) => leadsToPlanner(target) && start(), { passive: true });
}

/** @param {EventTarget | null} target */
function rest(target) {
  clearTimeout(resting);
  if (leadsToPlanner(target)) resting = setTimeout(() => start(), REST);
}

/** @param {EventTarget | null} target */
function leadsToPlanner(target) {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  return link instanceof HTMLAnchorElement && link.origin === root.origin && link.pathname === PLANNER;
}

/** Starts Python, unless it is started or in use already. */
export function start() {
  if (begun.followupLine !== undefined) return; // started before, or in use
  const line = begun.followupLine = new Line({ task: 'run', mayRestore: true, root: root.href });
  setTimeout(() => letGo(line), PATIENCE);
}

/** @param {Line} line */
function letGo(line) {
  if (begun.followupLine !== line) return;
  line.close();
  begun.followupLine = undefined;
}
