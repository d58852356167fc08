/**
 * The worker: has Python brought up as the page orders, says how far that is, then answers requests one by one.
 * It knows one function of the package, `followup.shell.handle_json`: text in, text out.
 */
import { bringUp } from './boot.mjs';
import { Files } from './files.mjs';
import { completing } from './late.mjs';
import { keepForLater } from './keeping.mjs';

/**
 * @typedef {import('./messages.mjs').Order} Order
 * @typedef {import('./messages.mjs').WorkerMessage} WorkerMessage
 */

globalThis.onmessage = async (/** @type {MessageEvent<Order>} */ { data: order }) => {
  const files = new Files(order.root, (progress) => post({ type: 'progress', ...progress }));
  try {
    if (order.task === 'run') await run(files, order.mayRestore);
    else await keepForLater(files).then(() => post({ type: 'kept' }));
  } catch (error) {
    post({ type: 'failed', reason: String(error) });
  }
};

/**
 * @param {Files} files
 * @param {boolean} mayRestore
 */
async function run(files, mayRestore) {
  const python = await bringUp(files, mayRestore, () => post({ type: 'restoring' }));
  const handle = python.pyimport('followup.shell').handle_json;
  globalThis.onmessage = async (/** @type {MessageEvent<string>} */ { data }) => {
    try {
      post({ type: 'reply', text: await completing(python, files, () => handle(data)) });
    } catch (error) {
      post({ type: 'fault', reason: String(error) });
    }
  };
  post({ type: 'ready' });
}

/** @param {WorkerMessage} message */
function post(message) {
  globalThis.postMessage(message);
}
