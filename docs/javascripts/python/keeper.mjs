/** Has a snapshot made for the next visit, once, when this one has nothing else to do. */
import { root } from '../site.mjs';
import { Line } from './line.mjs';

const QUIET = 1500; // milliseconds after the first screen

let isBegun = false;

/** @param {import('./python.mjs').Python} python that has shown its first screen */
export function keepWhenIdle(python) {
  if (isBegun) return;
  isBegun = true;
  if (python.isRestored || !python.mayRestore) settle(); // a snapshot is there; one that did not work is not made anew at once
  else setTimeout(() => whenIdle(keep), QUIET);
}

/** @param {() => void} task */
function whenIdle(task) {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task);
  else task();
}

function keep() {
  const line = new Line({ task: 'keep', mayRestore: false, root: root.href });
  line.listen((message) => {
    if (message.type === 'failed') console.info(`No snapshot was kept: ${message.reason}`);
    if (message.type !== 'failed' && message.type !== 'kept') return;
    line.close();
    settle();
  });
}

function settle() {
  performance.mark('followup:settled');
}
