/** Shows how far Python is: the progress while it starts, what to do when it failed, nothing once it is there. */

/**
 * @param {import('./widget.mjs').Widget} widget
 * @param {import('../python/python.mjs').Python} python
 */
export function showPython(widget, { state, progress }) {
  const { notices, lastDay } = widget;
  const isLast = lastDay !== null;
  const hasFailed = state === 'failed' || state === 'stalled';
  notices.toggle('loading', state === 'starting' && !isLast);
  notices.toggle('last-view', state === 'starting' && isLast);
  notices.toggle('python-failed', hasFailed);
  notices.choose('loading', progress.stage);
  notices.fill('loading', { loaded: megabytes(progress.loaded), total: megabytes(progress.total) });
  notices.choose('last-view', widget.isOfEarlierDay ? 'earlier' : 'today');
  notices.fill('last-view', { day: lastDay ?? '' });
  const bar = notices.widget.querySelector('progress');
  if (bar && progress.total) Object.assign(bar, { max: progress.total, value: progress.loaded });
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1_000_000).toFixed(1);
}
