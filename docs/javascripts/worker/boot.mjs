/**
 * Brings Python up from a snapshot of its memory or from its archive. Pyodide asks for its files by `fetch` and compiles
 * its WebAssembly itself; both are answered here with what the page has sent, so nothing comes from anywhere else.
 */
import 'pyodide/pyodide.asm.js';
import { loadPyodide } from 'pyodide';
import { unpacked } from '../runtime/archive.mjs';

const STDLIB = 'python_stdlib.zip';

/**
 * @typedef {import('../runtime/messages.mjs').Order} Order
 * @typedef {import('pyodide').PyodideAPI} Pyodide
 * @typedef {{_makeSnapshot?: boolean, _loadSnapshot?: Uint8Array}} SnapshotOptions Pyodide's own, not public
 */

/**
 * @param {Order} order
 * @returns {Promise<Pyodide>} with the package on `sys.path`
 */
export async function bringUp(order) {
  if ('archive' in order.source) return start(order);
  const python = await start(order, { _loadSnapshot: order.source.snapshot });
  python.pyimport('followup.revival').revive();
  return python;
}

/**
 * @param {Order} order
 * @param {SnapshotOptions} [options]
 * @returns {Promise<Pyodide>}
 */
export async function start({ root, wasm, source }, options) {
  // All that a snapshot's Python could import from the archive, it has imported.
  const archive = 'archive' in source ? unpacked(source.archive) : new Response();
  const { fetch } = globalThis;
  const { instantiateStreaming } = WebAssembly;
  globalThis.fetch = async (asked) => (isStdlib(asked) ? archive : new Response());
  WebAssembly.instantiateStreaming = async (_, imports = {}) => instantiated(wasm, imports);
  try {
    return await loadPyodide(/** @type {any} */ ({
      indexURL: root,
      packageBaseUrl: root, // or it would take its makers' server for the place of packages
      stdLibURL: root + STDLIB,
      lockFileContents: RUNTIME.packages,
      ...options,
    }));
  } finally {
    Object.assign(globalThis, { fetch });
    Object.assign(WebAssembly, { instantiateStreaming });
  }
}

/**
 * @param {WebAssembly.Module} module
 * @param {WebAssembly.Imports} imports
 */
async function instantiated(module, imports) {
  return { module, instance: await WebAssembly.instantiate(module, imports) };
}

/** @param {RequestInfo | URL} asked */
function isStdlib(asked) {
  return String(asked instanceof Request ? asked.url : asked).endsWith(STDLIB);
}
