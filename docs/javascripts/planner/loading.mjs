/** Shows how far Python is: what is loaded while it starts, what is there without it, nothing once it has shown the plan. */
import { markLast } from './last-view.mjs';
import { showWithout } from './without-python.mjs';

/**
 * @param {import('./widget.mjs').Widget} widget
 * @param {import('../python/python.mjs').Python} python
 * @param {object} page
 * @param {boolean} page.isWaiting whether something was asked of Python that it has not answered
 * @param {() => string | null} page.stored the plan document, or the stored text when it is not understood
 */
export function showPython(widget, python, { isWaiting, stored }) {
  const { notices, shown, lastDay } = widget;
  const isComing = isWaiting && python.isUsable;
  const isAgain = isComing && python.state === 'starting' && shown !== null && lastDay === null;
  const hasBytes = isComing && python.progress.total > 0 && !python.isRestored;
  markLast(notices, widget.mount, isComing, isAgain ? 'again' : (hasBytes ? 'bytes' : ''));
  showProgress(notices, python);
  notices.toggle('loading', isComing && shown === null);
  notices.toggle('host-failed', false);
  showWithout(widget, python, stored);
}

/**
 * @param {import('./notices.mjs').Notices} notices
 * @param {import('../python/python.mjs').Python} python
 */
function showProgress(notices, { progress: { stage, loaded, total }, isRestored }) {
  notices.choose('loading', stage);
  notices.widget.toggleAttribute('data-restoring', isRestored);
  if (total === 0) return; // not known yet
  for (const name of ['loading', 'last-view']) notices.fill(name, { loaded: megabytes(loaded), total: megabytes(total) });
  const bar = notices.widget.querySelector('[data-notice="loading"] progress');
  if (bar) Object.assign(bar, { max: total, value: loaded });
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1_000_000).toFixed(1);
}
