/**
 * What is done once, when the first visit has its Python and the browser is idle: keep the runtime's files for visits
 * without a network, and a snapshot that later visits begin with. The snapshot is made in a worker of its own, which
 * has never seen a plan. It relies on a private part of Pyodide; where that fails, Python comes up from its archive.
 */
import { begin, start } from './boot.mjs';
import { SNAPSHOT, storeSnapshot } from './snapshots.mjs';

const FILES = [RUNTIME.wasm, RUNTIME.boot, RUNTIME.late];

/** @param {import('./files.mjs').Files} files */
export async function keepForLater(files) {
  await Promise.all(FILES.map((file) => files.keep(file)));
  await files.keepOnly([...FILES.map(({ path }) => path), SNAPSHOT]);
  const python = await start(files, begin(files), { _makeSnapshot: true });
  python.runPython('from followup.rehearsal import rehearse; rehearse()');
  const { makeMemorySnapshot } = /** @type {{makeMemorySnapshot: () => Uint8Array<ArrayBuffer>}} */ (/** @type {unknown} */ (python));
  await storeSnapshot(files, makeMemorySnapshot());
}
