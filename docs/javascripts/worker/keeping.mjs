/**
 * What is done once, when the first visit has its Python and the browser is idle: keep the runtime's files for visits
 * without a network, and a snapshot that later visits begin with. The snapshot is made in a worker of its own, which
 * has never seen a plan. It relies on a private part of Pyodide; where that fails, Python comes up from its archive.
 */
import { storeSnapshot } from '../runtime/snapshots.mjs';
import { start } from './boot.mjs';

/**
 * @param {import('../runtime/files.mjs').Files} files
 * @param {Promise<WebAssembly.Module>} wasm
 * @param {BuiltFile} [script] this worker's own
 */
export async function keepForLater(files, wasm, script) {
  const needed = [RUNTIME.wasm, RUNTIME.boot, ...(script ? [script] : [])];
  await Promise.all(needed.map((file) => files.keep(file)));
  await files.keepOnly([...needed, RUNTIME.late].map(({ path }) => path));
  const python = await start(files, wasm, { _makeSnapshot: true });
  python.runPython('from followup.rehearsal import rehearse; rehearse()');
  const { makeMemorySnapshot } = /** @type {{makeMemorySnapshot: () => Uint8Array<ArrayBuffer>}} */ (/** @type {unknown} */ (python));
  await storeSnapshot(files, makeMemorySnapshot());
}
