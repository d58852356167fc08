/** Has a snapshot made for the next visit, once, when this one has nothing else to do. */
import { keepSite } from '../offline/register.mjs';
import { root } from '../site.mjs';
import { Line } from './line.mjs';

const QUIET = 1500; // milliseconds after the first screen
const MOST_PATIENCE = 5000; // milliseconds to wait for a pause

let isBegun = false;

/** @param {import('./python.mjs').Python} python that has shown its first screen */
export function keepWhenIdle(python) {
  if (isBegun) return;
  isBegun = true;
  if (python.isRestored || !python.mayRestore) void settle(); // a snapshot is there; one that did not work is not made anew at once
  else setTimeout(() => whenIdle(keep), QUIET);
}

/** @param {() => void} task */
function whenIdle(task) {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: MOST_PATIENCE });
  else task();
}

function keep() {
  const line = new Line({ task: 'keep', mayRestore: false, root: root.href });
  line.listen((message) => {
    if (message.type === 'failed') console.info(`No snapshot was kept: ${message.reason}`);
    if (message.type !== 'failed' && message.type !== 'kept') return;
    line.close();
    void settle();
  });
}

/** What a later visit needs is there, the site's own files included. */
async function settle() {
  await keepSite();
  performance.mark('followup:settled');
}
