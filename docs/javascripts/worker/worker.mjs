/**
 * The worker: has Python brought up as the page orders, then answers requests one by one.
 * It knows one function of the package, `followup.shell.handle_utf8`: text in, bytes of text out.
 */
import { Files } from '../runtime/files.mjs';
import { bringUp } from './boot.mjs';
import { keepForLater } from './keeping.mjs';
import { completing } from './late.mjs';

/**
 * @typedef {import('../runtime/messages.mjs').Order} Order
 * @typedef {import('../runtime/messages.mjs').WorkerMessage} WorkerMessage
 */

globalThis.onmessage = (/** @type {MessageEvent<Order>} */ { data: order }) => {
  const carriedOut = order.task === 'run' ? run(order) : keepForLater(order).then(() => post({ type: 'kept' }));
  carriedOut.catch((error) => post({ type: 'failed', reason: String(error) }));
};

/** @param {Order} order */
async function run(order) {
  const python = await bringUp(order);
  const files = new Files(order.root);
  const handle = python.pyimport('followup.shell').handle_utf8;
  globalThis.onmessage = async (/** @type {MessageEvent<string>} */ { data }) => {
    try {
      post({ type: 'reply', text: await completing(python, files, () => textOf(handle(data))) });
    } catch (error) {
      post({ type: 'fault', reason: String(error) });
    }
  };
  post({ type: 'ready' });
}

/** @param {import('pyodide/ffi').PyBuffer} bytes @returns {string} */
function textOf(bytes) {
  const view = bytes.getBuffer('u8');
  try {
    return new TextDecoder().decode(view.data);
  } finally {
    view.release();
    bytes.destroy();
  }
}

/** @param {WorkerMessage} message */
function post(message) {
  globalThis.postMessage(message);
}
