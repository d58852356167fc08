/** Has a snapshot made for the next visit, once, when this one has nothing else to do. */
import { keepSite } from '../offline/register.mjs';
import { Files } from '../runtime/files.mjs';
import { SNAPSHOT } from '../runtime/snapshots.mjs';
import { root } from '../site.mjs';
import { Line } from './line.mjs';

const QUIET = 1500; // milliseconds after the first screen
const MOST_PATIENCE = 5000; // milliseconds to wait for a pause

let isBegun = false;

/** @param {import('./python.mjs').Python} python that has shown its first screen */
export function keepWhenIdle(python) {
  if (isBegun) return;
  isBegun = true;
  if (python.isRestored) void tidy().then(settle);
  else if (!python.mayRestore) void settle(); // a snapshot that did not work is not made anew at once
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

/** On a later visit of this version, so that tabs of the one before have had their time. */
async function tidy() {
  const { wasm, boot, practice, exchange, late } = RUNTIME;
  const paths = [wasm, boot, practice, exchange, late, WORKER].map(({ path }) => path);
  await new Files(root.href).keepOnly([...paths, SNAPSHOT]).catch(() => {}); // it can wait
}

/** What a later visit needs is there, the site's own files included. */
async function settle() {
  await keepSite();
  performance.mark('followup:settled');
}
