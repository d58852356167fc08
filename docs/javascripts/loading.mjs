/** Shows how far Python is: the progress while it starts, what to do when it failed, nothing once it is there. */

/**
 * @param {import('./notices.mjs').Notices} notices
 * @param {import('./python.mjs').Python} python
 */
export function showPython(notices, { state, progress }) {
  notices.toggle('loading', state === 'starting');
  notices.toggle('python-failed', state === 'failed');
  notices.choose('loading', progress.stage);
  notices.fill('loading', { loaded: megabytes(progress.loaded), total: megabytes(progress.total) });
  const bar = notices.widget.querySelector('progress');
  if (bar && progress.total) Object.assign(bar, { max: progress.total, value: progress.loaded });
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1_000_000).toFixed(1);
}
