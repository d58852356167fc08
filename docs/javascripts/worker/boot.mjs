/**
 * Brings Python up: from a snapshot of its memory where there is one, from its archive otherwise. Pyodide asks for its
 * files by `fetch` and compiles its WebAssembly itself; both are answered here, so that everything is begun at once,
 * nothing comes from anywhere else, and what fails is heard: Pyodide would only log it, and wait for ever.
 */
import 'pyodide/pyodide.asm.js';
import { loadPyodide } from 'pyodide';
import { unpacked } from '../runtime/archive.mjs';
import { bytesOf, dropSnapshot, findSnapshot } from '../runtime/snapshots.mjs';

/**
 * @typedef {import('../runtime/files.mjs').Files} Files
 * @typedef {import('pyodide').PyodideAPI} Pyodide
 * @typedef {{_makeSnapshot?: boolean, _loadSnapshot?: Promise<Uint8Array>}} SnapshotOptions Pyodide's own, not public
 */

const STDLIB = 'python_stdlib.zip';

/**
 * @param {Files} files
 * @param {Promise<WebAssembly.Module>} wasm
 * @param {boolean} mayRestore
 * @param {() => void} onRestore called when there is a snapshot to restore
 * @returns {Promise<Pyodide>} with the package on `sys.path`
 * @throws {Error} when a file is missing, broken or blocked, or the snapshot is
 */
export async function bringUp(files, wasm, mayRestore, onRestore) {
  const stored = mayRestore ? await findSnapshot(files) : void dropSnapshot(files);
  if (!stored) return start(files, wasm);
  onRestore();
  const python = await start(files, wasm, { _loadSnapshot: bytesOf(stored) });
  python.pyimport('followup.revival').revive();
  return python;
}

/**
 * @param {Files} files
 * @param {Promise<WebAssembly.Module>} wasm
 * @param {SnapshotOptions} [options]
 * @returns {Promise<Pyodide>}
 */
export async function start(files, wasm, options) {
  const boot = files.get(RUNTIME.boot).then(unpacked);
  const { fetch } = globalThis;
  const { instantiateStreaming } = WebAssembly;
  globalThis.fetch = async (asked) => (isStdlib(asked) ? boot : new Response());
  WebAssembly.instantiateStreaming = async (_, imports = {}) => instantiated(await wasm, imports);
  const loading = loadPyodide(/** @type {any} */ ({
    indexURL: files.root,
    packageBaseUrl: files.root, // or it would take its makers' server for the place of packages
    stdLibURL: files.root + STDLIB,
    lockFileContents: RUNTIME.packages,
    ...options,
  }));
  try {
    const [python] = await Promise.all([loading, wasm, boot]);
    return python;
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
