/** Loads Pyodide and the package's archive from the site's own `runtime/` folder, and nothing from anywhere else. */
import { Counter } from './counting.mjs';

/**
 * @typedef {{files: Record<string, number>, stdlib: string, app: string}} Manifest `files`: unpacked bytes
 * @typedef {import('pyodide').PyodideAPI} Pyodide
 * @typedef {import('./python.mjs').Progress} Progress
 */

const RUNTIME = new URL('../runtime/', import.meta.url);
const APP = '/app.zip';

/**
 * @param {(progress: Progress) => void} report
 * @returns {Promise<Pyodide>} with the package on `sys.path`
 * @throws {Error} when a file is missing, broken or blocked
 */
export async function bootPython(report) {
  const counter = new Counter((loaded, total) => report({ stage: loaded < total ? 'download' : 'start', loaded, total }));
  const modules = importCounted(counter, ['pyodide.asm.js', 'pyodide.mjs']);
  const manifest = await readManifest();
  counter.expect(manifest.files);
  const app = counter.fetch(at(manifest.app)).then((response) => response.arrayBuffer());
  const [python, archive] = await Promise.all([startPyodide(counter, manifest, modules), app]);
  python.FS.writeFile(APP, new Uint8Array(archive));
  python.pyimport('sys').path.append(APP);
  return python;
}

/**
 * Both scripts at once: Pyodide would ask for the second only after the first has run.
 * @param {Counter} counter
 * @param {string[]} names
 * @returns {Promise<any[]>}
 */
function importCounted(counter, names) {
  return Promise.all(names.map(async (name) => {
    const module = await import(at(name));
    counter.finish(name);
    return module;
  }));
}

/** @returns {Promise<Manifest>} */
async function readManifest() {
  const response = await fetch(at('manifest.json'));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
}

/**
 * @param {Counter} counter
 * @param {Manifest} manifest
 * @param {Promise<any[]>} modules
 * @returns {Promise<Pyodide>}
 */
async function startPyodide(counter, manifest, modules) {
  const [, { loadPyodide }] = await modules;
  const watched = watchLoading(counter);
  try {
    return await Promise.race([watched.broken, loadPyodide({
      indexURL: RUNTIME.href,
      packageBaseUrl: RUNTIME.href, // or it would take its makers' server for the place of packages
      stdLibURL: at(manifest.stdlib),
    })]);
  } finally {
    watched.restore();
  }
}

/**
 * Pyodide waits for ever when its WebAssembly does not come or does not compile, and only logs a missing
 * standard library. So what it loads is watched from outside while it starts.
 * @param {Counter} counter
 */
function watchLoading(counter) {
  const { fetch } = globalThis;
  const { instantiateStreaming } = WebAssembly;
  const broken = new Promise((_, reject) => {
    globalThis.fetch = (...request) => told(counter.fetch(...request), reject);
    WebAssembly.instantiateStreaming = (...code) => told(instantiateStreaming.apply(WebAssembly, code), reject);
  });
  const restore = () => Object.assign(globalThis, { fetch }) && Object.assign(WebAssembly, { instantiateStreaming });
  return { broken: /** @type {Promise<never>} */ (broken), restore };
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @param {(error: Error) => void} tell
 */
function told(promise, tell) {
  promise.catch(tell);
  return promise;
}

/** @param {string} name */
function at(name) {
  return new URL(name, RUNTIME).href;
}
