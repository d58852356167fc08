/**
 * The worker: has Python loaded, says how far that is, then answers requests one by one.
 * It knows one function of the package, `followup.shell.handle_json`: text in, text out.
 */
import { bootPython } from './boot.mjs';

/** @type {((request: string) => string) | undefined} */
let handle;

globalThis.onmessage = (/** @type {MessageEvent<string>} */ { data }) => {
  try {
    post({ type: 'reply', text: /** @type {NonNullable<typeof handle>} */ (handle)(data) });
  } catch (error) {
    post({ type: 'fault', reason: String(error) });
  }
};

bootPython((progress) => post({ type: 'progress', ...progress })).then(
  (python) => {
    handle = python.pyimport('followup.shell').handle_json;
    post({ type: 'ready' });
  },
).catch((error) => post({ type: 'failed', reason: String(error) }));

/** @param {import('./python.mjs').WorkerMessage} message */
function post(message) {
  globalThis.postMessage(message);
}
