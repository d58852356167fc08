/**
 * The worker: has Python brought up as the page orders, then answers requests one by one.
 * It knows one function of the package, `followup.shell.handle_json`: text in, text out.
 */
import { Files } from '../runtime/files.mjs';
import { bringUp } from './boot.mjs';
import { keepForLater } from './keeping.mjs';
import { completing } from './late.mjs';

/**
 * @typedef {import('../runtime/messages.mjs').Order} Order
 * @typedef {import('../runtime/messages.mjs').WorkerMessage} WorkerMessage
 */

/** @type {(module: WebAssembly.Module) => void} */
let takeWasm;
/** @type {Promise<WebAssembly.Module>} */
const wasm = new Promise((resolve) => (takeWasm = resolve));

globalThis.onmessage = (/** @type {MessageEvent<Order | WebAssembly.Module>} */ { data }) => {
  if (data instanceof WebAssembly.Module) takeWasm(data);
  else carryOut(data).catch((error) => post({ type: 'failed', reason: String(error) }));
};

/** @param {Order} order */
async function carryOut({ task, mayRestore, root, script }) {
  const files = new Files(root, (bytes) => post({ type: 'loaded', bytes }));
  if (task === 'run') return run(files, mayRestore);
  await keepForLater(files, wasm, script);
  post({ type: 'kept' });
}

/**
 * @param {Files} files
 * @param {boolean} mayRestore
 */
async function run(files, mayRestore) {
  const python = await bringUp(files, wasm, mayRestore, () => post({ type: 'restoring' }));
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
