/**
 * What the page shows by itself when Python does not come, or has stopped: the plan to be read, its bytes to be taken
 * along, and words for the reason. Python may still come; then it takes over.
 */
import { hold, release } from './read-only.mjs';
import { listPlan, planIn } from './saved-plan.mjs';

/** @typedef {'here' | 'view' | 'list' | 'unreadable' | 'nothing'} Standing what stands in the mount */

/**
 * @param {import('./widget.mjs').Widget} widget
 * @param {import('../python/python.mjs').Python} python
 * @param {() => string | null} stored the plan document, or the stored text when it is not understood
 */
export function showWithout({ notices, element, mount, shown, lastDay }, { state, cause }, stored) {
  const isGone = state === 'failed' || state === 'stalled';
  notices.toggle('python-failed', isGone);
  if (!isGone) return takeBack(mount);
  if (lastDay !== null) hold(mount);
  const ours = /** @type {Standing | undefined} */ (mount.dataset.standing);
  const standing = shown === null ? (ours ?? listStored(element, mount, stored())) : (lastDay === null ? 'here' : 'view');
  if (shown === null) mount.dataset.standing = standing;
  notices.choose('python-failed', state === 'stalled' ? 'stalled' : cause, standing);
  notices.fill('python-failed', { day: lastDay ?? '' });
}

/** @param {HTMLElement} mount what is listed in it stays until there is something better */
function takeBack(mount) {
  release(mount);
  delete mount.dataset.standing;
}

/**
 * @param {HTMLElement} page
 * @param {HTMLElement} mount
 * @param {string | null} text
 * @returns {Standing}
 */
function listStored(page, mount, text) {
  const plan = text === null ? null : planIn(text);
  if (text !== null && !plan) return 'unreadable';
  if (!plan || plan.opportunities.length === 0) return 'nothing';
  listPlan(page, mount, plan);
  return 'list';
}
