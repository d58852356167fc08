/**
 * What is done once, when the first visit has its Python and the browser is idle: keep the runtime's files for visits
 * without a network, and a snapshot that later visits begin with. The snapshot is made in a worker of its own, which
 * has never seen a plan. It relies on a private part of Pyodide; where that fails, Python comes up from its archive.
 */
import { Files } from '../runtime/files.mjs';
import { storeSnapshot } from '../runtime/snapshots.mjs';
import { start } from './boot.mjs';

// Everything that a later visit imports: nothing can be imported from an archive then.
const REHEARSE = 'import followup.rehearsal, followup.revival, followup.shell; followup.rehearsal.rehearse()';

/** @param {import('../runtime/messages.mjs').Order} order */
export async function keepForLater(order) {
  const files = new Files(order.root);
  const needed = [RUNTIME.wasm, RUNTIME.boot, RUNTIME.practice, RUNTIME.exchange, order.script];
  await Promise.all(needed.map((file) => files.keep(file)));
  const python = await start(order, { _makeSnapshot: true });
  python.runPython(REHEARSE);
  const { makeMemorySnapshot } = /** @type {{makeMemorySnapshot: () => Uint8Array<ArrayBuffer>}} */ (/** @type {unknown} */ (python));
  await storeSnapshot(files, makeMemorySnapshot());
}
